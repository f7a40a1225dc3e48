#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace orgdesk::ui {

class Button;
class Label;

//! A line that opens and closes what is below it. Enter and Space toggle; the state is part of the
//! accessible description.
class Disclosure final : public QFrame
{
    Q_OBJECT

public:
    enum class Look {
        Link,  //!< Accent text, no frame: "› More options  Icon address".
        Framed //!< Panel with normal text: "Technical details".
    };

    explicit Disclosure(const QString &title, Look look = Look::Link, QWidget *parent = nullptr);

    //! Takes ownership. Hidden until opened.
    void setContent(QWidget *content);
    //! Muted words after the title: what is inside.
    void setHint(const QString &hint);
    //! Puts a widget at the trailing edge of the title line ("Copy").
    void setTrailing(QWidget *widget);

    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    [[nodiscard]] Button *toggleButton() const { return m_toggle; }

Q_SIGNALS:
    void toggled(bool open);

private:
    void refresh();

    Look m_look;
    bool m_open = false;
    Button *m_toggle;
    Label *m_hint;
    QHBoxLayout *m_line;
    QVBoxLayout *m_outer;
    QWidget *m_content = nullptr;
};

} // namespace orgdesk::ui
