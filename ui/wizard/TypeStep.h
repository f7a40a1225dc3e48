#pragma once

#include "ui/wizard/MetadataPick.h"

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace orgdesk {
struct Strategy;
}

namespace orgdesk::ui {

class AppContext;
class Button;
class ChoiceCard;
class DropZone;
class IconText;
class MessageView;

//! Step 1: which kind of identity provider, of those the vendor accepts (ui.md 6.4).
class TypeStep final : public QWidget
{
    Q_OBJECT

public:
    explicit TypeStep(AppContext &context, QWidget *parent = nullptr);

    //! \param allowed wire names the vendor accepts; unknown ones get no card.
    void setAllowed(const QStringList &allowed, const QString &vendor);
    void choose(const Strategy *strategy);
    //! Null while nothing is chosen.
    [[nodiscard]] const Strategy *chosen() const;
    [[nodiscard]] bool isEmpty() const { return m_cards.isEmpty(); }
    void focusFirst();
    //! Opens the file dialog of "Have metadata already?".
    void chooseFile();
    //! As if the file was dropped.
    void readFile(const QString &path);
    //! Metadata that was dropped before is forgotten.
    void forgetFile();

Q_SIGNALS:
    void changed();
    //! Enter or a double click on a card.
    void accepted();
    //! A file or an address was read, and its type is chosen.
    void picked(const orgdesk::ui::MetadataPick &pick);

private:
    void makeZone();
    void take(const QString &name, const QByteArray &content);
    void onPicked(const MetadataPick &pick);
    void askForAddress();
    void addCard(const Strategy *strategy, int position);
    void showNotOffered(const QStringList &names, const QString &vendor);
    //! What to use instead of the types that are not offered; empty when there is nothing.
    [[nodiscard]] QString insteadOf(const QStringList &names) const;

    AppContext &m_context;
    QWidget *m_offer;
    DropZone *m_zone;
    QStringList m_allowed;
    int m_generation = 0;
    QGridLayout *m_grid;
    QButtonGroup *m_group;
    QWidget *m_subtitle;
    IconText *m_notOffered;
    Button *m_askVendor;
    Button *m_copyMessage;
    MessageView *m_none;
    QList<ChoiceCard *> m_cards;
    QList<const Strategy *> m_strategies;
    QString m_vendor;
    QStringList m_missing;
};

} // namespace orgdesk::ui
