#pragma once

#include <QString>

class QAbstractFileIconProvider;
class QFileDialog;
class QWidget;

namespace orgdesk::ui {

//! A file dialog, native where there is one, that goes when it is closed. The caller names it, sets
//! what it needs and opens it. GUI thread.
//! \param filter like that of QFileDialog: "Texts (*.txt);;All files (*)".
[[nodiscard]] QFileDialog *newFileDialog(QWidget *parent, const QString &title,
                                         const QString &filter = {});

//! For Qt's own dialog: tells types and icons by the name. Qt's reads the beginning of each file of
//! a folder in the GUI thread, and waits for ever for one that never answers (in /proc, on a
//! network drive). Lives as long as the program.
[[nodiscard]] QAbstractFileIconProvider &typesByName();

} // namespace orgdesk::ui
