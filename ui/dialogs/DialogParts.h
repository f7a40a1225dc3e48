#pragma once

#include <QString>

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

//! A point of a list; markup is allowed, escape foreign text.
[[nodiscard]] QLayout *pointLine(const QString &markup);

} // namespace orgdesk::ui
