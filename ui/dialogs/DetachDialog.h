#pragma once

#include "core/Result.h"
#include "myorg/model/IdentityProvider.h"
#include "ui/dialogs/ActionDialog.h"

namespace orgdesk::ui {

class AppContext;
class ConfirmField;

//! "Detach … from …?" (ui.md 6.6 and 12.8). Asks for the identifier, detaches, and says so.
class DetachDialog final : public ActionDialog
{
    Q_OBJECT

public:
    DetachDialog(AppContext &context, const IdentityProvider &provider, QWidget *parent = nullptr);

Q_SIGNALS:
    //! It is out of the organization.
    void detached(const QString &id);

private:
    void build();
    void run();
    void finish(const Result<Done> &result);
    void lookAgain();

    AppContext &m_context;
    IdentityProvider m_provider;
    ConfirmField *m_confirm = nullptr;
    Button *m_run = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace orgdesk::ui
