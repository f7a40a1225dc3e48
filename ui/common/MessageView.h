#pragma once

#include "ui/common/Tone.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace orgdesk::ui {

class Button;
class IconLabel;
class Label;

//! Body of a page that has nothing else to show: icon, title, one or two sentences, buttons.
class MessageView final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageView(const QString &icon, Token iconColor, const QString &title,
                         const QString &text = {}, QWidget *parent = nullptr);

    void setIcon(const QString &icon, Token color);
    void setTitle(const QString &title);
    void setText(const QString &text);
    //! Adds a button in the row below the text; the caller names it. Takes ownership.
    void addButton(Button *button);
    //! Below the buttons.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    QHBoxLayout *m_buttons;
    QVBoxLayout *m_body;
};

} // namespace orgdesk::ui
