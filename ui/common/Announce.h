#pragma once

#include <QString>

class QWidget;

namespace orgdesk::ui {

//! Tells assistive technology that `widget` now says `text`, without moving the focus
//! (QAccessible::Alert; Qt 6.8 has announcements). Does nothing when nobody listens.
void announce(QWidget *widget, const QString &text);

} // namespace orgdesk::ui
