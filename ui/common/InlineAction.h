#pragma once

#include <QString>

class QLineEdit;

namespace orgdesk::ui {

class Button;

//! Puts a link ("Change…") inside the trailing edge of a line edit and keeps it there.
Button *addInlineLink(QLineEdit *edit, const QString &text);
//! Puts an icon button ("external") there instead.
Button *addInlineIcon(QLineEdit *edit, const QString &icon, const QString &accessibleName);
//! Puts a search icon at the leading edge and a muted shortcut ("Ctrl+F") at the trailing one.
void makeSearchField(QLineEdit *edit, const QString &shortcut);
//! What a search field needs to show its whole placeholder in the person's language.
[[nodiscard]] int placeholderWidth(const QLineEdit &edit);

} // namespace orgdesk::ui
