#include "FaultOperations.h"

#include "support/AwaitAtOnce.h"

#include <algorithm>
#include <array>

namespace orgdesk::test {

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;

constexpr int longEnough = 20'000;
const QString okta = u"con_0ktaHa1denFre1gt"_s;
const QString partner = u"con_PartnerP0rta1001"_s;
const QStringList invitees{u"one@halden.example"_s, u"two@halden.example"_s,
                           u"three@halden.example"_s};

//! Of the newest read.
bool readWasRight = false;

Told toldOf(const Error &error)
{
    const auto *unknown = std::get_if<OutcomeUnknown>(&error);
    if (!unknown)
        return Told::NotDone; // "can't reach", "too many requests", …
    switch (unknown->finding) {
    case OutcomeUnknown::Finding::Done:
        return Told::Done;
    case OutcomeUnknown::Finding::NotDone:
        return Told::NotDone;
    case OutcomeUnknown::Finding::NotLookedYet:
    case OutcomeUnknown::Finding::Unclear:
        break;
    }
    return Told::Unknown;
}

template<class T>
Outcome outcomeOf(const Result<T> &result)
{
    if (result)
        return {Told::Done};
    return {toldOf(result.error()), describe(result.error())};
}

template<class T>
Outcome outcomeOf(const Future<T> &future)
{
    return outcomeOf(awaitAtOnce(future, longEnough));
}

const Json *connectionOf(const Json &tenant, const QString &id)
{
    for (const Json &connection : tenant.at("connections")) {
        if (connection.at("id") == id.toStdString())
            return &connection;
    }
    return nullptr;
}

std::function<Outcome()> list(FaultWorld &world)
{
    const auto before = awaitAtOnce(world.api().identityProviders().list());
    return [&world, before] {
        const auto result = awaitAtOnce(world.api().identityProviders().list(), longEnough);
        readWasRight = result && !before->isEmpty() && *result == *before;
        return outcomeOf(result);
    };
}

std::function<Outcome()> get(FaultWorld &world)
{
    const auto before = awaitAtOnce(world.api().identityProviders().get(okta));
    return [&world, before] {
        const auto result = awaitAtOnce(world.api().identityProviders().get(okta), longEnough);
        readWasRight = result && *result == *before;
        return outcomeOf(result);
    };
}

std::function<Outcome()> create(FaultWorld &world)
{
    IdentityProviderCreate provider;
    provider.name = u"trouble-okta"_s;
    provider.displayName = u"Trouble Okta"_s;
    provider.strategy = u"okta"_s;
    provider.options = JsonBox(
        Json{{"domain", "trouble.okta.example"}, {"client_id", "1"}, {"client_secret", "s"}});
    return
        [&world, provider] { return outcomeOf(world.api().identityProviders().create(provider)); };
}

bool isCreated(FaultWorld &world)
{
    const Json tenant = world.tenant();
    const Json &all = tenant.at("connections");
    return std::any_of(all.begin(), all.end(), [](const Json &connection) {
        return connection.value("display_name", std::string()) == "Trouble Okta";
    });
}

std::function<Outcome()> update(FaultWorld &world)
{
    const auto before = awaitAtOnce(world.api().identityProviders().get(okta));
    IdentityProviderPatch patch;
    patch.displayName = u"Renamed in trouble"_s;
    return [&world, before = *before, patch] {
        return outcomeOf(world.api().identityProviders().update(before, patch));
    };
}

bool isUpdated(FaultWorld &world)
{
    const Json tenant = world.tenant();
    return connectionOf(tenant, okta)->at("display_name") == "Renamed in trouble";
}

std::function<Outcome()> remove(FaultWorld &world)
{
    return [&world] { return outcomeOf(world.api().identityProviders().remove(partner)); };
}

bool isRemoved(FaultWorld &world)
{
    return connectionOf(world.tenant(), partner) == nullptr;
}

std::function<Outcome()> invite(FaultWorld &world)
{
    QSet<QString> before;
    const auto listed = awaitAtOnce(world.api().invitations().list());
    for (const Invitation &invitation : *listed)
        before << invitation.id;
    InvitationCreate invitation;
    invitation.emails = invitees;
    invitation.inviterName = u"Mara Lindqvist"_s;
    invitation.providerId = okta;
    return [&world, invitation, before]() -> Outcome {
        const auto report =
            awaitAtOnce(world.api().invitations().create(invitation, before), longEnough);
        if (!report)
            return outcomeOf(report);
        if (!report->lost)
            return {Told::Done};
        // What was found counts as told for each of them.
        const bool all = report->sent.size() == invitees.size() && report->unknown.isEmpty();
        return {all ? Told::Done : toldOf(*report->lost), describe(Error(*report->lost))};
    };
}

bool isInvited(FaultWorld &world)
{
    const Json tenant = world.tenant();
    qsizetype found = 0;
    for (const Json &invitation : tenant.at("invitations")) {
        const Json invitee = invitation.value("invitee", Json::object());
        found += invitees.contains(QString::fromStdString(invitee.value("email", std::string())))
            ? 1
            : 0;
    }
    return found == invitees.size();
}

std::function<Outcome()> renew(FaultWorld &world)
{
    return [&world] { return outcomeOf(world.renewToken()); };
}

const std::array operations{
    FaultOperation{"list", "GET", list, [](FaultWorld &) { return readWasRight; }},
    FaultOperation{"get", "GET", get, [](FaultWorld &) { return readWasRight; }},
    FaultOperation{"create", "POST", create, isCreated, "/my-org/v1/identity-providers"},
    FaultOperation{"update", "PATCH", update, isUpdated},
    FaultOperation{"delete", "DELETE", remove, isRemoved},
    FaultOperation{"bulk", "POST", invite, isInvited, "/my-org/v1/member-invitations"},
    FaultOperation{
        "token", "POST", renew,
        [](FaultWorld &world) { return world.session().state() == Session::State::Active; }},
};

} // namespace

std::span<const FaultOperation> faultOperations()
{
    return operations;
}

} // namespace orgdesk::test
