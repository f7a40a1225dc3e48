#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QLayout;
class QVBoxLayout;
class QWidget;

namespace orgdesk::ui {

//! What every dialog is made of: a white body, and a tinted footer with the buttons in the
//! platform's order.
struct DialogParts
{
    QVBoxLayout *body = nullptr;
    QDialogButtonBox *buttons = nullptr;
};

//! Fills `owner`, which must have no layout yet.
[[nodiscard]] DialogParts makeDialogParts(QWidget &owner);

//! Keeps a dialog of wrapped texts as high as they need in its width, also when parts of it are
//! shown and hidden; by itself it would be as high as if every text stood in a narrow column. Call
//! once it has its layout. Not for dialogs with something that grows (a list, a long text).
void fitHeight(QDialog &dialog);

//! A point of a list; markup is allowed, escape foreign text.
[[nodiscard]] QLayout *pointLine(const QString &markup);

} // namespace orgdesk::ui
