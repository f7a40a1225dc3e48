#pragma once

#include <QStringList>

class QWidget;

namespace orgdesk::test {

//! What is shown below `root` and has too little room for its text, or reaches beyond a widget
//! around it: "objectName: text, has, needs". Looked at are labels, buttons and titles of columns,
//! and pages that scroll sideways. What can be scrolled to is not cut; what is meant to end in "…"
//! (ElidedLabel) neither.
[[nodiscard]] QStringList cutTexts(const QWidget &root);

} // namespace orgdesk::test
