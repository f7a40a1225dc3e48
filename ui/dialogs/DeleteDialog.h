#pragma once

#include "core/Result.h"
#include "myorg/model/Configuration.h"
#include "myorg/model/IdentityProvider.h"
#include "ui/dialogs/ActionDialog.h"

namespace orgdesk::ui {

class AppContext;
class ConfirmField;
class NoteFrame;

//! "Delete … and its users?" (ui.md 6.6 and 12.8). Asks for the identifier and deletes. When the
//! vendor refuses because users remain, the same window shows three ways out.
class DeleteDialog final : public ActionDialog
{
    Q_OBJECT

public:
    //! \param behavior Unknown and NotSet show the stricter text of Allow.
    DeleteDialog(AppContext &context, const IdentityProvider &provider, DeletionBehavior behavior,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void deleted(const QString &id);
    //! "Detach instead…" or "Detach it…": the dialog is closed already.
    void detachRequested();
    //! "Disable it": the dialog is closed already.
    void disableRequested();

private:
    void build();
    void addConsequences();
    void addAlternative();
    void addCopy();
    void addButtons();
    void run();
    void finish(const Result<Done> &result);
    void showError(const Error &error);
    void lookAgain();
    void showRefused(const Error &error);
    void addWaysOut();
    void copyMessage(const Error &error);
    [[nodiscard]] bool onlyIfEmpty() const { return m_behavior == DeletionBehavior::AllowIfEmpty; }

    AppContext &m_context;
    IdentityProvider m_provider;
    DeletionBehavior m_behavior;
    ConfirmField *m_confirm = nullptr;
    Button *m_detachInstead = nullptr;
    Button *m_run = nullptr;
    NoteFrame *m_copied = nullptr;
};

} // namespace orgdesk::ui
