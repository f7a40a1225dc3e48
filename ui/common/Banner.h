#pragma once

#include "ui/common/Tone.h"

#include <QFrame>

class QHBoxLayout;
class QProgressBar;

namespace orgdesk::ui {

class Button;
class IconLabel;
class Label;

//! One line under the menu bar that says what is different now, with one action.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(Tone tone, const QString &icon, QWidget *parent = nullptr);

    //! `title` is bold ("You’re offline.").
    void setText(const QString &title, const QString &text);
    [[nodiscard]] QString title() const { return m_title; }
    //! Adds the button at the trailing edge.
    Button *addAction(const QString &text, const QString &icon = {});
    //! 0 to 100; negative hides the bar.
    void setProgress(int percent);
    [[nodiscard]] QProgressBar *progressBar();

private:
    QString m_title;
    IconLabel *m_icon;
    Label *m_label;
    QHBoxLayout *m_row;
    QProgressBar *m_progress = nullptr;
};

} // namespace orgdesk::ui
