#pragma once

#include "ui/common/NoteFrame.h"

namespace orgdesk::ui {

class AppContext;

//! The note that a page shows once when something on it is not permitted, with the request to copy
//! (ui.md 5.4, `13-missing-permission.png`). Its buttons are named NAME.copyRequest
//! and NAME.healthCheck.
class PermissionNote final : public NoteFrame
{
    Q_OBJECT

public:
    PermissionNote(AppContext &context, const QString &name, QWidget *parent = nullptr);

    //! Says which of these operations are not permitted; hidden while offline (the banner says it)
    //! and when all are.
    void showFor(const QStringList &operations, const QString &title);

private:
    void copyRequest();

    AppContext &m_context;
    QStringList m_missing;
};

} // namespace orgdesk::ui
