#pragma once

#include "myorg/model/IdentityProvider.h"
#include "myorg/model/ProvisioningConfiguration.h"
#include "ui/dialogs/AskDialog.h"

namespace orgdesk::ui {

struct AttributeDrift;

//! "Update the attributes of …?" with the differences only (ui.md 6.5, 12.7): those of sign-in, or
//! those of provisioning, whose tokens end with it.
class UpdateAttributesDialog final : public AskDialog
{
    Q_OBJECT

public:
    //! The attributes of sign-in.
    UpdateAttributesDialog(AppContext &context, const IdentityProvider &provider,
                           QWidget *parent = nullptr);
    //! \param tokens how many are deleted with it; negative: not known.
    UpdateAttributesDialog(AppContext &context, const IdentityProvider &provider,
                           const ProvisioningConfiguration &provisioning, int tokens,
                           QWidget *parent = nullptr);

Q_SIGNALS:
    void providerUpdated(const orgdesk::IdentityProvider &provider);
    void provisioningUpdated(const orgdesk::ProvisioningConfiguration &provisioning);

private:
    void show(const AttributeDrift &drift, const IdentityProvider &provider, const QString &sentAs);
};

} // namespace orgdesk::ui
