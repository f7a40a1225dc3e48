#pragma once

#include <QFrame>
#include <QList>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace orgdesk::ui {

//! One of a few choices in a row: "All 7 | Needs attention 3 | Disabled 1". One Tab stop; arrow
//! keys move and choose.
class Segment final : public QFrame
{
    Q_OBJECT

public:
    explicit Segment(QWidget *parent = nullptr);

    //! Adds a choice. `key` is the caller's name for it ("needsAttention"). The first is chosen.
    QAbstractButton *add(const QString &key, const QString &text);
    //! The number after the text; negative shows none.
    void setCount(const QString &key, int count);
    void setText(const QString &key, const QString &text);

    [[nodiscard]] QString current() const;
    //! Chooses without emitting chosen().
    void setCurrent(const QString &key);
    [[nodiscard]] QAbstractButton *button(const QString &key) const;

Q_SIGNALS:
    //! The person chose `key`.
    void chosen(const QString &key);

private:
    void refreshTabStop();

    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    bool m_isSetting = false; //!< The program chooses, not the person.
};

} // namespace orgdesk::ui
