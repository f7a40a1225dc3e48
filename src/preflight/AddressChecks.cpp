#include "preflight/AddressChecks.h"

#include "preflight/CheckWords.h"
#include "preflight/DiscoveryDocument.h"
#include "preflight/PreflightRules.h"

namespace orgdesk {

using namespace Qt::StringLiterals;
using checks::failed;
using checks::ok;
using checks::warning;
using checks::CheckText;
using Expects = AddressCheck::Expects;
using State = CheckResult::State;
using Topic = CheckResult::Topic;

namespace {

constexpr qint64 toleratedSkewSeconds = 5 * 60;
constexpr auto discoveryPath = "/.well-known/openid-configuration"_L1;

void addUrl(const PreflightInput &input, const char *key, Expects expects,
            QList<AddressCheck> &checks)
{
    const QUrl url(input.value(key), QUrl::StrictMode);
    if (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && url.userInfo().isEmpty())
        checks << AddressCheck{expects, url, QString::fromLatin1(key), input.label(key)};
}

void addHost(const PreflightInput &input, const QString &host, const QString &path, Expects expects,
             QList<AddressCheck> &checks)
{
    if (input.value("domain").isEmpty())
        return;
    const QUrl url(u"https://"_s + host + path, QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty())
        checks << AddressCheck{expects, url, u"domain"_s, input.label("domain")};
}

//! Why there is no answer, as the end of "The address …".
QString failureText(const NetworkError &failure)
{
    switch (failure.reason) {
    case NetworkError::Reason::Offline:
        return CheckText::tr("can’t be reached: this computer is offline");
    case NetworkError::Reason::HostNotFound:
        return CheckText::tr("doesn’t exist in DNS");
    case NetworkError::Reason::Refused:
        return CheckText::tr("refuses the connection");
    case NetworkError::Reason::Tls:
        return CheckText::tr("has a certificate this computer doesn’t trust");
    case NetworkError::Reason::Timeout:
        return CheckText::tr("doesn’t answer within 10 seconds");
    case NetworkError::Reason::Interrupted:
        return CheckText::tr("breaks the connection off");
    case NetworkError::Reason::Redirected:
        return CheckText::tr("leads to another address");
    case NetworkError::Reason::TooLarge:
        return CheckText::tr("answers with more than is allowed");
    case NetworkError::Reason::Other:
        break;
    }
    return CheckText::tr("doesn’t answer");
}

bool isAnAnswer(const ProbeAnswer &answer)
{
    return !answer.failure || answer.failure->reason == NetworkError::Reason::Redirected
        || answer.failure->reason == NetworkError::Reason::TooLarge;
}

CheckResult silence(const AddressCheck &check, const ProbeAnswer &answer, const QString &vendor)
{
    CheckResult result = failed(
        Topic::Address, check.title, failureText(*answer.failure),
        CheckText::tr(
            "%1 must be able to reach it. When only this computer can’t, because of a firewall "
            "for example, you can continue.")
            .arg(vendor));
    result.network = true;
    result.field = check.field;
    // Not the address's fault, perhaps.
    if (answer.behindProxy || answer.failure->reason == NetworkError::Reason::Offline)
        result.state = State::Warning;
    if (answer.behindProxy)
        result.details = CheckText::tr("This computer uses a proxy, which may be the reason. %1")
                             .arg(result.details);
    return result;
}

CheckResult reached(const AddressCheck &check, const ProbeAnswer &answer)
{
    if (check.expects == Expects::AnyAnswer && answer.status >= 500) {
        CheckResult result =
            warning(Topic::Address, check.title,
                    CheckText::tr("answers with an error (%1)").arg(answer.status));
        result.network = true;
        return result;
    }
    const QString name =
        check.expects == Expects::AnyAnswer ? check.title : CheckText::tr("Address");
    return ok(Topic::Address, CheckText::tr("%1 answers over https").arg(name),
              CheckText::tr("in %1 ms").arg(answer.took.count()));
}

CheckResult onNetwork(CheckResult result, const QString &field)
{
    result.network = true;
    result.field = field;
    return result;
}

QList<CheckResult> judgeDiscovery(const AddressCheck &check, const ProbeAnswer &answer)
{
    const QString title = CheckText::tr("Discovery document");
    if (answer.failure)
        return {
            onNetwork(failed(Topic::Discovery, title, failureText(*answer.failure)), check.field)};
    if (answer.status != 200) {
        return {onNetwork(failed(Topic::Discovery, title,
                                 CheckText::tr("is not there (status %1)").arg(answer.status),
                                 check.url.toString()),
                          check.field)};
    }
    const DiscoveryDocument document = readDiscoveryDocument(answer.body, check.url);
    if (document.problem)
        return {onNetwork(failed(Topic::Discovery, title, CheckText::tr("can’t be used"),
                                 textOf(document.problem)),
                          check.field)};
    if (!document.missing.isEmpty())
        return {onNetwork(failed(Topic::Discovery, title,
                                 CheckText::tr("lacks %1").arg(document.missing.join(u", "_s))),
                          check.field)};
    if (document.issuerIsElsewhere)
        return {onNetwork(warning(Topic::Discovery, title,
                                  CheckText::tr("names another host as issuer"), document.issuer),
                          check.field)};
    return {ok(Topic::Discovery, CheckText::tr("Discovery document is complete"))};
}

QList<CheckResult> judgeTenant(const AddressCheck &check, const ProbeAnswer &answer)
{
    const QString title = check.title;
    if (answer.status == 400 || answer.status == 404) {
        CheckResult result = onNetwork(
            failed(Topic::Discovery, title, CheckText::tr("isn’t known to Entra ID")), check.field);
        result.fieldError = CheckText::tr("Entra ID doesn’t know this tenant.");
        return {result};
    }
    if (answer.failure || answer.status != 200)
        return {onNetwork(warning(Topic::Discovery, title, CheckText::tr("couldn’t be looked up")),
                          check.field)};
    return {ok(Topic::Discovery, CheckText::tr("The tenant exists"))};
}

QList<CheckResult> judgeMetadata(const AddressCheck &check, const ProbeAnswer &answer,
                                 const PreflightInput &input, const QDateTime &now)
{
    const QString title = CheckText::tr("Metadata");
    if (answer.failure)
        return {
            onNetwork(failed(Topic::Metadata, title, failureText(*answer.failure)), check.field)};
    if (answer.status != 200)
        return {onNetwork(failed(Topic::Metadata, title,
                                 CheckText::tr("is not there (status %1)").arg(answer.status)),
                          check.field)};
    QList<CheckResult> results = checkMetadata(readSamlMetadata(answer.body, largestMetadataFile),
                                               answer.body.size(), input, now);
    for (CheckResult &result : results) {
        result.network = true;
        result.field = result.field.isEmpty() ? QString() : check.field;
    }
    return results;
}

void addClock(const ProbeAnswer &answer, QList<CheckResult> &results)
{
    if (!answer.serverTime.isValid() || !answer.receivedAt.isValid())
        return;
    const qint64 skew = answer.serverTime.secsTo(answer.receivedAt);
    if (std::abs(skew) <= toleratedSkewSeconds)
        return;
    results << warning(Topic::Clock, CheckText::tr("This computer’s clock"),
                       skew > 0 ? CheckText::tr("is %1 min ahead").arg(skew / 60)
                                : CheckText::tr("is %1 min behind").arg(-skew / 60),
                       CheckText::tr("Sign-in and certificates depend on the right time."));
}

} // namespace

qsizetype AddressCheck::most() const
{
    switch (expects) {
    case Expects::AnyAnswer:
    case Expects::Discovery:
    case Expects::Tenant:
        break;
    case Expects::Metadata:
        return largestMetadataFile;
    }
    return largestDiscoveryDocument;
}

QList<AddressCheck> addressChecks(const PreflightInput &input)
{
    QList<AddressCheck> checks;
    const QString domain = input.value("domain");
    if (input.strategy == "okta"_L1) {
        addHost(input, domain, discoveryPath,
                withoutAdmin(domain).isEmpty() ? Expects::Discovery : Expects::AnyAnswer, checks);
    } else if (input.strategy == "waad"_L1) {
        addHost(input, u"login.microsoftonline.com"_s,
                QString(u'/' + domain + u"/v2.0"_s + discoveryPath), Expects::Tenant, checks);
    }
    addUrl(input, "discoveryUrl", Expects::Discovery, checks);
    addUrl(input, "metadataUrl", Expects::Metadata, checks);
    addUrl(input, "adfsServer", Expects::Metadata, checks);
    addUrl(input, "baseUrl", Expects::AnyAnswer, checks);
    addUrl(input, "signInEndpoint", Expects::AnyAnswer, checks);
    return checks;
}

QList<CheckResult> judge(const AddressCheck &check, const ProbeAnswer &answer,
                         const PreflightInput &input, const QDateTime &now)
{
    if (!isAnAnswer(answer)) {
        if (check.expects == Expects::Tenant)
            return judgeTenant(check, answer);
        return {silence(check, answer, input.vendor)};
    }
    QList<CheckResult> results;
    if (check.expects != Expects::Tenant)
        results << reached(check, answer);
    switch (check.expects) {
    case Expects::AnyAnswer:
        break;
    case Expects::Discovery:
        results << judgeDiscovery(check, answer);
        break;
    case Expects::Tenant:
        results << judgeTenant(check, answer);
        break;
    case Expects::Metadata:
        results << judgeMetadata(check, answer, input, now);
        break;
    }
    addClock(answer, results);
    return results;
}

} // namespace orgdesk
