#pragma once

#include "ui/common/Tone.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace orgdesk::ui {

class Button;
class IconLabel;
class Label;
struct ErrorWords;

//! A colored message inside a page: icon, bold title, text, actions. Its accessible name is title
//! and text; a change of a visible danger or warning note is announced.
class NoteFrame : public QFrame
{
    Q_OBJECT

public:
    explicit NoteFrame(Tone tone, const QString &title = {}, const QString &text = {},
                       QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    //! Plain text. For markup use setMarkup(); escape foreign text there.
    void setText(const QString &text);
    void setMarkup(const QString &markup);
    [[nodiscard]] QString text() const;
    //! Another icon than the tone's, in the tone's color.
    void setIconName(const QString &name);
    //! Title, text and tone of an error.
    void setError(const ErrorWords &words);

    //! Adds a compact button at the trailing edge.
    Button *addAction(const QString &text, const QString &icon = {});
    //! Adds a link line under the text ("Sign-in address: must start with https://").
    Button *addLink(const QString &text);
    void clearLinks();
    //! Below title and text.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    void refresh();

    Tone m_tone;
    QString m_iconName;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    QVBoxLayout *m_body;
    QVBoxLayout *m_links;
    QHBoxLayout *m_actions;
};

} // namespace orgdesk::ui
