#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace orgdesk {
struct Strategy;
}

namespace orgdesk::ui {

class Button;
class ChoiceCard;
class IconText;
class MessageView;

//! Step 1: which kind of identity provider, of those the vendor accepts (ui.md 6.4).
class TypeStep final : public QWidget
{
    Q_OBJECT

public:
    explicit TypeStep(QWidget *parent = nullptr);

    //! \param allowed wire names the vendor accepts; unknown ones get no card.
    void setAllowed(const QStringList &allowed, const QString &vendor);
    void choose(const Strategy *strategy);
    //! Null while nothing is chosen.
    [[nodiscard]] const Strategy *chosen() const;
    [[nodiscard]] bool isEmpty() const { return m_cards.isEmpty(); }
    void focusFirst();

Q_SIGNALS:
    void changed();
    //! Enter or a double click on a card.
    void accepted();

private:
    void addCard(const Strategy *strategy, int position);
    void showNotOffered(const QStringList &names, const QString &vendor);
    //! What to use instead of the types that are not offered; empty when there is nothing.
    [[nodiscard]] QString insteadOf(const QStringList &names) const;

    QWidget *m_offer;
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
