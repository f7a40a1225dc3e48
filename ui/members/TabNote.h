#pragma once

class QString;
class QWidget;

namespace orgdesk::ui {

//! The quiet line under a table: an information icon and a sentence.
[[nodiscard]] QWidget *tabNote(const QString &text);

} // namespace orgdesk::ui
