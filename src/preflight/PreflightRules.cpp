#include "preflight/PreflightRules.h"

#include "core/Wording.h"
#include "preflight/CertificateChecks.h"
#include "preflight/CheckWords.h"

#include <QUrl>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;
using checks::CheckText;
using checks::failed;
using checks::ok;
using checks::warning;
using State = CheckResult::State;
using Topic = CheckResult::Topic;

namespace {

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

void addDomain(const PreflightInput &input, QList<CheckResult> &results)
{
    const QString domain = input.value("domain");
    const QString fixed = input.strategy == "okta"_L1 ? withoutAdmin(domain) : QString();
    if (fixed.isEmpty())
        return;
    CheckResult result = failed(Topic::Domain, input.label("domain"),
                                CheckText::tr("is the address of the admin console"));
    result.field = u"domain"_s;
    result.fieldError = CheckText::tr("This is the admin address. Use %1.").arg(fixed);
    result.replacement = fixed;
    results << result;
}

void addAdminPort(const PreflightInput &input, QList<CheckResult> &results)
{
    if (input.strategy == "pingfederate"_L1 && QUrl(input.value("baseUrl")).port() == 9999) {
        results << warning(
            Topic::Domain, input.label("baseUrl"),
            CheckText::tr("has the port of the admin console"),
            CheckText::tr("PingFederate’s admin console listens on 9999. People sign in at "
                          "the runtime address, often on 9031."));
    }
}

struct ClientIdForm
{
    const char *strategy;
    bool (*matches)(const QString &id);
    const char *name;
};

void addClientId(const PreflightInput &input, QList<CheckResult> &results)
{
    static const ClientIdForm forms[]{
        {"okta", [](const QString &id) { return id.startsWith("0oa"_L1) && id.size() == 20; },
         QT_TRANSLATE_NOOP("CheckText", "Okta")},
        {"waad", [](const QString &id) { return looksLikeGuid(id.toLatin1()); },
         QT_TRANSLATE_NOOP("CheckText", "Entra ID")},
        {"google-apps",
         [](const QString &id) { return id.endsWith(".apps.googleusercontent.com"_L1); },
         QT_TRANSLATE_NOOP("CheckText", "Google")}};
    const QString id = input.value("clientId");
    for (const ClientIdForm &form : forms) {
        if (id.isEmpty() || input.strategy != QLatin1StringView(form.strategy))
            continue;
        const QString label = input.label("clientId");
        results << (form.matches(id) ? ok(Topic::ClientId,
                                          CheckText::tr("%1 has the usual %2 form")
                                              .arg(label, CheckText::tr(form.name)))
                                     : warning(Topic::ClientId, label,
                                               CheckText::tr("doesn’t have the usual %1 form")
                                                   .arg(CheckText::tr(form.name))));
    }
}

void addSecret(const PreflightInput &input, QList<CheckResult> &results)
{
    const QString label = input.label("clientSecret");
    if (input.strategy == "waad"_L1 && looksLikeGuid(input.clientSecret.reveal())) {
        CheckResult result =
            failed(Topic::Secret, label, CheckText::tr("looks like the Secret ID"));
        result.field = u"clientSecret"_s;
        result.fieldError = CheckText::tr("This looks like the Secret ID. Copy the Value.");
        results << result;
    }
    if (!input.value("clientId").isEmpty() && !input.clientSecret.isEmpty()) {
        CheckResult result =
            ok(Topic::Credentials,
               CheckText::tr("%1 and %2").arg(input.label("clientId"), withinSentence(label)),
               CheckText::tr("can be tested only after creation"));
        result.state = State::Info;
        results << result;
    }
}

void addTidied(const PreflightInput &input, QList<CheckResult> &results)
{
    for (const QString &key : input.tidied) {
        CheckResult result =
            warning(Topic::Tidied,
                    CheckText::tr("%1 had extra characters around it").arg(input.labels.value(key)),
                    CheckText::tr("removed for you"));
        result.field = key;
        results << result;
    }
}

void addAlgorithms(const PreflightInput &input, QList<CheckResult> &results)
{
    const bool sha1 = input.value("signatureAlgorithm") == "rsa-sha1"_L1
        || input.value("digestAlgorithm") == "sha1"_L1;
    if (sha1) {
        results << warning(
            Topic::Algorithm, CheckText::tr("SHA-1 is chosen for signing"),
            CheckText::tr("and is no longer safe"),
            CheckText::tr("Choose RSA-SHA256 and SHA-256 unless your provider can’t."));
    }
}

} // namespace

QString withoutAdmin(const QString &oktaDomain)
{
    const qsizetype dot = oktaDomain.indexOf(u'.');
    const QString first = oktaDomain.left(dot);
    if (dot < 0 || !first.endsWith("-admin"_L1, Qt::CaseInsensitive) || first.size() == 6)
        return {};
    return QString(first.chopped(6) + oktaDomain.mid(dot));
}

bool looksLikeGuid(QByteArrayView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

QList<CheckResult> checkMetadata(const SamlMetadata &metadata, qsizetype size,
                                 const PreflightInput &input, const QDateTime &now)
{
    const QString title = CheckText::tr("Metadata");
    // ADFS speaks WS-Federation to the vendor: SAML in it is not needed.
    const bool federationOnly = input.strategy == "adfs"_L1
        && metadata.problem.reason == FileProblem::Reason::WsFederationOnly;
    if (metadata.problem && !federationOnly) {
        CheckResult result = failed(Topic::Metadata, title, CheckText::tr("can’t be used"),
                                    textOf(metadata.problem));
        result.field = u"metadata"_s;
        result.fieldError = result.details;
        return {result};
    }
    QList<CheckResult> results;
    const QString signIn = input.value("signInEndpoint");
    const auto chosen = std::find_if(
        metadata.providers.begin(), metadata.providers.end(),
        [&](const SamlProvider &provider) { return provider.signIn().location == signIn; });
    const SamlProvider provider =
        chosen != metadata.providers.end() ? *chosen : metadata.providers.value(0);
    if (provider.validUntil.isValid() && provider.validUntil < now) {
        results << failed(Topic::Metadata, title,
                          CheckText::tr("expired on %1").arg(dateText(provider.validUntil)),
                          CheckText::tr("Get a new file or address from your provider."));
    } else {
        results << ok(Topic::Metadata, CheckText::tr("Metadata is complete and well formed"));
    }
    if (size > largestSentMetadata
        && (input.strategy == "adfs"_L1 || !input.value("metadataUrl").isEmpty())) {
        results << warning(Topic::Metadata, CheckText::tr("The metadata is larger than 128 KB"),
                           CheckText::tr("%1 may refuse it").arg(input.vendor));
    }
    if (provider.wantsSignedRequests && input.value("signRequests") == "false"_L1) {
        results << warning(Topic::Algorithm, CheckText::tr("Your provider wants signed requests"),
                           CheckText::tr("and signing is off"));
    }
    return results + checkSigningCertificates(provider, input, now);
}

QList<CheckResult> checkRules(const PreflightInput &input, const QDateTime &now)
{
    QList<CheckResult> results;
    addDomain(input, results);
    addAdminPort(input, results);
    const QString metadata = input.value("metadata");
    if (!metadata.isEmpty()) {
        const QByteArray content = metadata.toUtf8();
        results << checkMetadata(readSamlMetadata(content), content.size(), input, now);
    }
    if (const QString certificate = input.value("certificate"); !certificate.isEmpty())
        results << checkCertificateText(certificate, input, now);
    addAlgorithms(input, results);
    addClientId(input, results);
    addSecret(input, results);
    addTidied(input, results);
    return results;
}

} // namespace orgdesk
