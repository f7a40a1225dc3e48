#pragma once

#include <QAbstractScrollArea>
#include <QList>
#include <QStringList>

#include <functional>

class QLineEdit;

namespace orgdesk::ui {

//! Email addresses as chips with a field behind the last one. Takes what is typed or pasted as a
//! list in any form (forms/EmailList); what is no address stays as a red chip with its reason.
//! Enter, comma, semicolon and blank end an address, Backspace takes the last chip, Left and Right
//! walk, Delete removes, Enter on a chip brings it back into the field. Painted, not made of
//! widgets: a thousand pasted addresses are fine.
class EmailChips final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    //! Why an address is refused besides its form ("… is already a member."); empty: it is fine.
    using Check = std::function<QString(const QString &address)>;

    explicit EmailChips(QWidget *parent = nullptr);

    void setCheck(Check check);
    //! The field; its objectName, label and description are the caller's.
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    //! As if it was pasted. Replaces nothing.
    void add(const QString &text);
    void setReadOnly(bool readOnly);
    //! Takes what is still in the field as an address.
    void commit();
    //! Removes these addresses.
    void remove(const QStringList &addresses);
    //! Removes everything that has a problem.
    void removeProblems();

    //! Addresses that can be sent to, without repetitions.
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_chips.size()); }
    //! One sentence per chip that has a problem.
    [[nodiscard]] QStringList problems() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Chip
    {
        QString text;
        QString problem;
        QRect place; // in the content, before scrolling
    };

    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool handleChipKey(int key);
    void onEdited(const QString &text);
    void removeAt(int index);
    void editAt(int index);
    void setCurrent(int index);
    void judge();
    void layOut();
    void paintChip(class QPainter &painter, const Chip &chip, bool isCurrent) const;
    [[nodiscard]] QRect crossOf(const QRect &chip) const;
    [[nodiscard]] int chipHeight() const;

    QLineEdit *m_edit;
    QList<Chip> m_chips;
    int m_current = -1; // walked to with the arrow keys
    Check m_check;
    bool m_isReadOnly = false;
};

} // namespace orgdesk::ui
