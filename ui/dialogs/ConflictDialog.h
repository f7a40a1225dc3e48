#pragma once

#include "ui/dialogs/ActionDialog.h"

#include <QList>
#include <QStringList>

class QGridLayout;
class QRadioButton;

namespace orgdesk::ui {

//! One field that somebody changed since the form was filled, in words.
struct ConflictField
{
    enum class Who { Mine, Theirs, Both };

    QString key; //!< Part of the objectNames: `dialog.conflict.field[displayName].mine`.
    QString field;
    QString was;
    QString mine;
    QString theirs;
    Who who = Who::Both;

    bool operator==(const ConflictField &) const = default;
};

//! "Someone else changed Depot SAML while you were editing" (ui.md 6.11): a choice for each field
//! that both sides changed, and what was merged by itself. Only asks: accepted() means save.
class ConflictDialog final : public ActionDialog
{
    Q_OBJECT

public:
    ConflictDialog(const QString &subject, const QList<ConflictField> &fields,
                   QWidget *parent = nullptr);

    //! Keys of the fields for which the server's value was chosen.
    [[nodiscard]] QStringList keptFromServer() const;

private:
    void addChoices(const QList<ConflictField> &fields);
    void addChoice(QGridLayout *grid, int line, const ConflictField &field);
    void addMerged(const QList<ConflictField> &fields);
    void addLinks();
    void addButtons();
    void chooseAll(bool theirs);

    struct Choice
    {
        QString key;
        QRadioButton *mine;
        QRadioButton *theirs;
    };
    QList<Choice> m_choices;
};

//! True when one of them needs a choice.
[[nodiscard]] bool needsChoice(const QList<ConflictField> &fields);

} // namespace orgdesk::ui
