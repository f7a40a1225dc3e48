#pragma once

#include "ui/dialogs/SignInTestWords.h"

class QWidget;

namespace orgdesk::ui {

//! What came of a test sign-in beside what is wanted: `dialog.signInTest.table`.
[[nodiscard]] QWidget *signInTestTable(const QList<TestedAttribute> &tested, const QString &vendor);

} // namespace orgdesk::ui
