#pragma once

class QMessageBox;

namespace orgdesk::ui {

//! Shows all texts of a box letter for letter: Qt takes what looks like markup as markup, and names
//! from a server may look like it. setTextFormat() leaves out the informative text. Call it when
//! the texts are set.
void showAsPlainText(QMessageBox &box);

} // namespace orgdesk::ui
