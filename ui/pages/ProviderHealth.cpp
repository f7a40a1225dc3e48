#include "ui/pages/ProviderHealth.h"

#include "core/Json.h"
#include "preflight/CertificateFile.h"

#include <QCache>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// Days before the end from which on it is a warning.
constexpr qint64 tokenWarning = 14;
constexpr qint64 secretWarning = 14;

QString healthText(const char *text)
{
    return QCoreApplication::translate("ProviderHealth", text);
}

HealthSignal accessHealth(const IdentityProvider &provider, const QString &vendor)
{
    switch (provider.accessLevel) {
    case AccessLevel::None:
    case AccessLevel::ReadOnly:
        return {HealthLevel::Information, healthText("Managed by %1").arg(vendor), u"lock"_s,
                healthText("You can see this provider but not change it."), HealthRemedy::None};
    case AccessLevel::Limited:
        return {HealthLevel::Information, healthText("Limited"), u"lock"_s,
                healthText("%1 lets you change its button, membership and whether it is enabled.")
                    .arg(vendor),
                HealthRemedy::None};
    case AccessLevel::Full:
        break;
    }
    return {};
}

QString storedText(const IdentityProvider &provider)
{
    JsonObject options(provider.options.value());
    const QString text = options.optionalString("cert").value_or(QString());
    return text.isEmpty() ? options.optionalString("signingCert").value_or(QString()) : text;
}

//! Parsing costs some 50 µs and lists are drawn again and again.
QList<Certificate> parsedCertificates(const QString &text)
{
    static QCache<QString, QList<Certificate>> known(20'000);
    if (const QList<Certificate> *found = known.object(text))
        return *found;
    const QList<Certificate> certificates = readCertificates(text.toUtf8()).certificates;
    known.insert(text, new QList<Certificate>(certificates));
    return certificates;
}

HealthSignal certificateSignal(HealthLevel level, const QString &text, const QString &advice)
{
    return {level, text, {}, advice, HealthRemedy::ReplaceCertificate};
}

//! "Domain not verified": people with that address are not sent here.
HealthSignal unverifiedDomain(const IdentityProvider &provider, const ProviderFacts &facts)
{
    QStringList unverified;
    for (const QString &domain : provider.domains) {
        if (!facts.verifiedDomains->contains(domain, Qt::CaseInsensitive))
            unverified << domain;
    }
    if (unverified.isEmpty())
        return {};
    return {HealthLevel::Warning,
            healthText("Domain not verified"),
            {},
            healthText("%1 isn’t verified yet, so people with that address aren’t sent here.")
                .arg(unverified.first()),
            HealthRemedy::None};
}

QString daysLeft(const char *text, qint64 days)
{
    return healthText(text).arg(days);
}

} // namespace

Tone toneOf(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Failed:
        return Tone::Danger;
    case HealthLevel::Warning:
        return Tone::Warning;
    case HealthLevel::Information:
        return Tone::Neutral;
    case HealthLevel::Healthy:
        break;
    }
    return Tone::Success;
}

HealthSignal attributeHealth(const IdentityProvider &provider, const QString &vendor)
{
    int missing = 0;
    int extra = 0;
    bool requiredMissing = false;
    for (const AttributeMapping &attribute : provider.attributes) {
        missing += attribute.isMissing ? 1 : 0;
        extra += attribute.isExtra ? 1 : 0;
        requiredMissing = requiredMissing || (attribute.isMissing && attribute.isRequired);
    }
    if (missing + extra == 0)
        return {HealthLevel::Healthy, healthText("Up to date"), {}, {}, HealthRemedy::None};
    const QString advice =
        healthText("%1 changed the attributes it expects: %2 to add, %3 to remove.")
            .arg(vendor)
            .arg(missing)
            .arg(extra);
    if (requiredMissing) {
        return {HealthLevel::Failed,
                healthText("Required attribute missing"),
                {},
                advice,
                HealthRemedy::ReviewAttributes};
    }
    return {HealthLevel::Warning,
            healthText("Attributes out of date"),
            {},
            advice,
            HealthRemedy::ReviewAttributes};
}

bool usesCertificate(const IdentityProvider &provider)
{
    static const QStringList strategies{u"samlp"_s, u"pingfederate"_s, u"adfs"_s};
    return strategies.contains(provider.strategy);
}

HealthSignal reachability(const IdentityProvider &provider, const ProviderFacts &facts)
{
    if (!provider.domains.isEmpty())
        return facts.verifiedDomains ? unverifiedDomain(provider, facts) : HealthSignal{};
    if (provider.showAsButton.value_or(true)) {
        return {HealthLevel::Information,
                healthText("No domain: button only"),
                {},
                {},
                HealthRemedy::None};
    }
    return {
        HealthLevel::Failed,
        healthText("Nobody can reach it"),
        {},
        healthText("It is enabled, but it has no login button and no domain, so nobody can reach "
                   "it."),
        HealthRemedy::ShowButton};
}

QList<Certificate> storedCertificates(const IdentityProvider &provider)
{
    const QString text = usesCertificate(provider) ? storedText(provider) : QString();
    return text.isEmpty() ? QList<Certificate>() : parsedCertificates(text);
}

QString certificateReminderKey(const QString &providerId)
{
    return u"reminder.certificate."_s + providerId;
}

HealthSignal certificateHealth(const IdentityProvider &provider, const QDateTime &now, bool remind)
{
    if (!usesCertificate(provider))
        return {};
    if (storedText(provider).isEmpty())
        return {HealthLevel::Information,
                healthText("Certificate not known"),
                {},
                {},
                HealthRemedy::None};
    const QList<Certificate> certificates = storedCertificates(provider);
    if (certificates.isEmpty()) {
        return certificateSignal(HealthLevel::Failed, healthText("Certificate unreadable"),
                                 healthText("Nobody can sign in until it is replaced."));
    }
    const Certificate &certificate = certificates.first();
    if (certificate.isExpired(now)) {
        return certificateSignal(
            HealthLevel::Failed,
            healthText("Certificate expired %1")
                .arg(QLocale().toString(certificate.validUntil.toLocalTime().date(), u"d MMM"_s)),
            healthText("Sign-in fails until you replace it with your provider’s new one."));
    }
    const int days = certificate.daysLeft(now);
    if (days > 30)
        return {
            HealthLevel::Healthy, healthText("%1 days left").arg(days), {}, {}, HealthRemedy::None};
    return certificateSignal(
        remind ? HealthLevel::Warning : HealthLevel::Information,
        days == 1 ? healthText("Certificate: 1 day left")
                  : healthText("Certificate: %1 days left").arg(days),
        healthText("Get the new certificate from your provider and replace it before this one "
                   "ends."));
}

HealthSignal provisioningHealth(const IdentityProvider &provider, const ProviderFacts &facts)
{
    const auto known = facts.provisioning.constFind(provider.id);
    if (known == facts.provisioning.constEnd())
        return {};
    if (!known->isOn)
        return {HealthLevel::Information,
                healthText("Provisioning not set up"),
                {},
                {},
                HealthRemedy::None};
    const bool ends = known->tokens > 0 && known->lastEnd.isValid() && facts.now.isValid();
    if (ends && known->lastEnd <= facts.now) {
        return {HealthLevel::Failed,
                healthText("Provisioning tokens expired"),
                {},
                healthText("No token is valid any more, so your directory can’t create or remove "
                           "people."),
                HealthRemedy::None};
    }
    const qint64 days = ends ? facts.now.daysTo(known->lastEnd) : tokenWarning;
    if (days < tokenWarning) {
        return {HealthLevel::Warning,
                daysLeft("Provisioning token: %1 days left", days),
                {},
                healthText("Create a new token and enter it in your directory before this one "
                           "ends."),
                HealthRemedy::None};
    }
    if (known->attributesDiffer) {
        return {HealthLevel::Warning,
                healthText("Provisioning attributes out of date"),
                {},
                {},
                HealthRemedy::None};
    }
    return {HealthLevel::Healthy, healthText("On"), {}, {}, HealthRemedy::None};
}

HealthSignal secretHealth(const IdentityProvider &provider, const ProviderFacts &facts)
{
    const QDate end = facts.secretReminders.value(provider.id);
    if (usesCertificate(provider) || !end.isValid() || !facts.now.isValid())
        return {};
    const qint64 days = facts.now.toLocalTime().date().daysTo(end);
    if (days < 0) {
        return {HealthLevel::Failed,
                healthText("Client secret may have ended"),
                {},
                healthText("Make a new secret at your provider and enter it here."),
                HealthRemedy::None};
    }
    if (days < secretWarning) {
        return {HealthLevel::Warning,
                daysLeft("Client secret: %1 days left", days),
                {},
                healthText("Make a new secret at your provider before this one ends."),
                HealthRemedy::None};
    }
    return {HealthLevel::Healthy, daysLeft("%1 days left", days), {}, {}, HealthRemedy::None};
}

HealthSignal providerHealth(const IdentityProvider &provider, const QString &vendor,
                            const QDateTime &now, bool remind, const ProviderFacts &facts)
{
    if (!provider.isEnabled) {
        return {HealthLevel::Information,
                healthText("Not in use"),
                {},
                healthText("It is disabled. Nobody can sign in through it."),
                HealthRemedy::None};
    }
    HealthSignal worst{HealthLevel::Healthy,
                       healthText("Healthy"),
                       {},
                       healthText("Nothing needs your attention."),
                       HealthRemedy::None};
    for (const HealthSignal &signal :
         {certificateHealth(provider, now, remind), attributeHealth(provider, vendor),
          reachability(provider, facts), provisioningHealth(provider, facts),
          secretHealth(provider, facts), accessHealth(provider, vendor)}) {
        if (signal.level < worst.level)
            worst = signal;
    }
    return worst;
}

} // namespace orgdesk::ui
