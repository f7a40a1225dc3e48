#pragma once

#include "ui/common/Tone.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace orgdesk::ui {

//! Roles that our tables add.
enum TableRole {
    ItemKeyRole = Qt::UserRole + 1, //!< QString: stable key of the row ("idp:con_…").
    CellRole,                       //!< Cell: what RowDelegate paints.
    SortRole,                       //!< What the column sorts by.
    ColumnKeyRole,                  //!< Header only, QString: the column's key ("health").
    SearchRole,                     //!< QString: all text of the row that a search looks at.
    BusyRole                        //!< bool: a change of this row is on its way.
};

//! How a cell looks. A value, so that models need no painter and tests no pixels.
struct Cell
{
    enum class Look {
        Text,     //!< `text` in `tone`, chips after it.
        TwoLines, //!< Tile with `monogram`, bold `text`, `subText` in the fixed font.
        Person,   //!< Circle with initials, bold `text`, muted `subText`.
        Status,   //!< Dot (filled when `on`) and `text`.
        Health,   //!< Icon and `text` in `tone`.
        Chips,    //!< `chips` only.
        Check,    //!< A check box, checked when `on`, and `text`; grey in Tone::Muted.
        Action,   //!< `text` as a link in `tone` that does something with the row.
        Menu      //!< The "…" of the row menu.
    };

    Look look = Look::Text;
    QString text;
    QString subText;
    QString monogram;
    Tone tone = Tone::Normal;
    QString icon; //!< Health: another icon than the tone's ("lock").
    QStringList chips;
    bool on = false;
    bool strong = false; //!< Text: semibold.
    bool mono = false;   //!< Text: in the fixed font, for names in a protocol.

    bool operator==(const Cell &) const = default;

    [[nodiscard]] static Cell plain(const QString &text, Tone tone = Tone::Secondary);
    [[nodiscard]] static Cell twoLines(const QString &monogram, const QString &text,
                                       const QString &subText);
    [[nodiscard]] static Cell status(const QString &text, bool on);
    [[nodiscard]] static Cell health(const QString &text, Tone tone, const QString &icon = {});
    //! \param locked it can't be done now: a lock before it; a press still comes, to say why.
    [[nodiscard]] static Cell action(const QString &text, Tone tone, bool locked = false);
    [[nodiscard]] static Cell menu();
};

} // namespace orgdesk::ui

Q_DECLARE_METATYPE(orgdesk::ui::Cell)
