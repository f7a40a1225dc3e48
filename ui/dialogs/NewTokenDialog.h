#pragma once

#include "core/Result.h"
#include "myorg/model/IdentityProvider.h"
#include "myorg/model/ScimToken.h"
#include "ui/dialogs/ActionDialog.h"

class QCheckBox;

namespace orgdesk::ui {

class AppContext;
class CopyField;
class TokenLifetimeChoice;

//! Makes a token for provisioning and shows its value, once (ui.md 6.5). It can't be closed by
//! accident while the value was neither copied nor confirmed. The value is nowhere else.
class NewTokenDialog final : public ActionDialog
{
    Q_OBJECT

public:
    //! \param before all tokens there are, to tell a new one whose answer got lost.
    NewTokenDialog(AppContext &context, const IdentityProvider &provider,
                   const QList<ScimToken> &before, QWidget *parent = nullptr);
    ~NewTokenDialog() override;

Q_SIGNALS:
    //! It is made; the dialog goes on to show its value.
    void created(const orgdesk::ScimToken &token);
    //! Tokens may have come or gone: read the list again.
    void listChanged();

public Q_SLOTS:
    void reject() override;

private:
    void buildChoice();
    void run();
    void finish(const Result<NewScimToken> &result);
    void explainLost(const OutcomeUnknown &unknown);
    void revokeLost(const QString &tokenId);
    void buildShown(const NewScimToken &made);
    void addFacts(const ScimToken &token);
    void addEnd();
    void copied();
    void setStored(bool stored);
    void askBeforeClosing();

    AppContext &m_context;
    IdentityProvider m_provider;
    QList<ScimToken> m_before;
    TokenLifetimeChoice *m_lifetime = nullptr;
    Button *m_run = nullptr;
    Button *m_close = nullptr;
    CopyField *m_field = nullptr;
    QCheckBox *m_box = nullptr;
    Secret m_value; //!< Empty until it is made.
    bool m_wasCopied = false;
    bool m_stored = false; //!< Copied, or said to be: it may be closed.
};

} // namespace orgdesk::ui
