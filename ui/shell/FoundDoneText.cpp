#include "ui/shell/FoundDoneText.h"

#include <QCoreApplication>
#include <QHash>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct FoundDone
{
    Q_DECLARE_TR_FUNCTIONS(FoundDone)
};

QHash<QString, QString> sentences()
{
    return {
        {u"createIdp"_s,
         FoundDone::tr("OrgDesk looked again and found that the provider was created.")},
        {u"deleteIdp"_s,
         FoundDone::tr("OrgDesk looked again and found that the provider is deleted.")},
        {u"detachIdp"_s,
         FoundDone::tr("OrgDesk looked again and found that the provider is detached.")},
        {u"refreshIdpAttributes"_s,
         FoundDone::tr("OrgDesk looked again and found that the attributes are up to date.")},
        {u"addIdpDomain"_s,
         FoundDone::tr(
             "OrgDesk looked again and found that the domain is routed to the provider.")},
        {u"removeIdpDomain"_s,
         FoundDone::tr("OrgDesk looked again and found that the domain is no longer routed to the "
                       "provider.")},
        {u"createProvisioning"_s,
         FoundDone::tr("OrgDesk looked again and found that provisioning is on.")},
        {u"deleteProvisioning"_s,
         FoundDone::tr("OrgDesk looked again and found that provisioning is off.")},
        {u"refreshProvisioningAttributes"_s,
         FoundDone::tr(
             "OrgDesk looked again and found that the provisioned attributes are up to date.")},
        {u"revokeScimToken"_s,
         FoundDone::tr("OrgDesk looked again and found that the token is revoked.")},
        {u"createDomain"_s,
         FoundDone::tr("OrgDesk looked again and found that the domain was added.")},
        {u"verifyDomain"_s,
         FoundDone::tr("OrgDesk looked again and found that the domain is verified.")},
        {u"deleteDomain"_s,
         FoundDone::tr("OrgDesk looked again and found that the domain is removed.")},
        {u"createInvitations"_s,
         FoundDone::tr("OrgDesk looked again and found that the invitations were sent.")},
        {u"revokeInvitations"_s,
         FoundDone::tr("OrgDesk looked again and found that the invitation is revoked.")},
        {u"deleteMemberships"_s,
         FoundDone::tr("OrgDesk looked again and found that the membership has ended.")},
        {u"assignMemberRoles"_s,
         FoundDone::tr("OrgDesk looked again and found that the roles are assigned.")},
        {u"unassignMemberRoles"_s,
         FoundDone::tr("OrgDesk looked again and found that the roles are taken away.")},
    };
}

} // namespace

QString foundDoneText(const QString &operation)
{
    return sentences().value(operation,
                             FoundDone::tr("OrgDesk looked again and found your changes saved."));
}

} // namespace orgdesk::ui
