#include "ui/pages/ProviderHealth.h"

#include "core/Json.h"
#include "core/Wording.h"
#include "preflight/CertificateFile.h"
#include "ui/pages/ProviderMetadata.h"
#include "ui/pages/SecretReminder.h"

#include <QCache>
#include <QCoreApplication>
#include <QLocale>
#include <QMutex>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// Days before the end from which on it is a warning.
constexpr qint64 tokenWarning = 14;

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(RowText)
};

HealthSignal accessHealth(const IdentityProvider &provider, const QString &vendor)
{
    switch (provider.accessLevel) {
    case AccessLevel::None:
    case AccessLevel::ReadOnly:
        return {HealthLevel::Information, RowText::tr("Managed by %1").arg(vendor), u"lock"_s,
                RowText::tr("You can see this provider but not change it."), HealthRemedy::None};
    case AccessLevel::Limited:
        return {HealthLevel::Information, RowText::tr("Limited"), u"lock"_s,
                RowText::tr("%1 lets you change its button, membership and whether it is enabled.")
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
    static QMutex mutex; // long lists are judged on a worker
    static QCache<QString, QList<Certificate>> known(20'000);
    const QMutexLocker locker(&mutex);
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

HealthSignal certificateUntil(const QDateTime &end, const QDateTime &now, bool remind)
{
    Certificate certificate;
    certificate.validUntil = end;
    if (certificate.isExpired(now)) {
        return certificateSignal(
            HealthLevel::Failed,
            RowText::tr("Certificate expired %1").arg(dayOfYearText(end.toLocalTime().date())),
            RowText::tr("Sign-in fails until you replace it with your provider’s new one."));
    }
    const int days = certificate.daysLeft(now);
    if (days > 30)
        return {HealthLevel::Healthy,
                RowText::tr("%1 days left").arg(days),
                {},
                {},
                HealthRemedy::None};
    return certificateSignal(
        remind ? HealthLevel::Warning : HealthLevel::Information,
        days == 1 ? RowText::tr("Certificate: 1 day left")
                  : RowText::tr("Certificate: %1 days left").arg(days),
        RowText::tr("Get the new certificate from your provider and replace it before this one "
                    "ends."));
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
            RowText::tr("Domain not verified"),
            {},
            RowText::tr("%1 isn’t verified yet, so people with that address aren’t sent here.")
                .arg(unverified.first()),
            HealthRemedy::None};
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
        return {HealthLevel::Healthy, RowText::tr("Up to date"), {}, {}, HealthRemedy::None};
    const QString advice =
        RowText::tr("%1 changed the attributes it expects: %2 to add, %3 to remove.")
            .arg(vendor)
            .arg(missing)
            .arg(extra);
    if (requiredMissing) {
        return {HealthLevel::Failed,
                RowText::tr("Required attribute missing"),
                {},
                advice,
                HealthRemedy::ReviewAttributes};
    }
    return {HealthLevel::Warning,
            RowText::tr("Attributes out of date"),
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
                RowText::tr("No domain: button only"),
                {},
                {},
                HealthRemedy::None};
    }
    return {
        HealthLevel::Failed,
        RowText::tr("Nobody can reach it"),
        {},
        RowText::tr("It is enabled, but it has no login button and no domain, so nobody can reach "
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

HealthSignal certificateHealth(const IdentityProvider &provider, const QDateTime &now, bool remind,
                               const QDateTime &metadataEnd)
{
    if (!usesCertificate(provider))
        return {};
    if (!storedText(provider).isEmpty()) {
        const QList<Certificate> certificates = storedCertificates(provider);
        const std::optional<Certificate> inUse = certificateInUse(certificates, now);
        return inUse ? certificateUntil(inUse->validUntil, now, remind)
                     : certificateSignal(HealthLevel::Failed, RowText::tr("Certificate unreadable"),
                                         RowText::tr("Nobody can sign in until it is replaced."));
    }
    if (!metadataEnd.isValid())
        return {HealthLevel::Information,
                RowText::tr("Certificate not known"),
                {},
                {},
                HealthRemedy::None};
    HealthSignal signal = certificateUntil(metadataEnd, now, remind);
    signal.remedy = HealthRemedy::None; // nothing to replace here
    if (!signal.advice.isEmpty())
        signal.advice = RowText::tr("It is the one in your provider’s metadata. Your provider has "
                                    "to publish a new one there.");
    return signal;
}

HealthSignal provisioningHealth(const IdentityProvider &provider, const ProviderFacts &facts)
{
    const auto known = facts.provisioning.constFind(provider.id);
    if (known == facts.provisioning.constEnd())
        return {};
    const auto signal = [](HealthLevel level, const char *text, const char *advice = "") {
        const QString more = *advice ? RowText::tr(advice) : QString();
        return HealthSignal{level, RowText::tr(text), {}, more, HealthRemedy::None};
    };
    if (!known->isOn)
        return signal(HealthLevel::Information, "Provisioning not set up");
    if (known->tokens == 0) {
        return signal(HealthLevel::Warning, "Provisioning has no token",
                      "Create a token on the Provisioning tab and enter it in your directory. "
                      "Until then it can’t create or remove people.");
    }
    const bool ends = known->tokens && known->lastEnd.isValid() && facts.now.isValid();
    if (ends && known->lastEnd <= facts.now) {
        return signal(HealthLevel::Failed, "Provisioning tokens expired",
                      "No token is valid any more, so your directory can’t create or remove "
                      "people.");
    }
    const qint64 days = ends ? facts.now.daysTo(known->lastEnd) : tokenWarning;
    if (days < tokenWarning) {
        HealthSignal ending = signal(
            HealthLevel::Warning,
            days == 1 ? "Provisioning token: 1 day left" : "Provisioning token: %1 days left",
            "Create a new token and enter it in your directory before this one ends.");
        if (days != 1)
            ending.text = ending.text.arg(days);
        return ending;
    }
    if (known->attributesDiffer)
        return signal(HealthLevel::Warning, "Provisioning attributes out of date");
    return signal(HealthLevel::Healthy, "On");
}

HealthSignal secretHealth(const IdentityProvider &provider, const ProviderFacts &facts)
{
    if (usesCertificate(provider) || !facts.now.isValid())
        return {};
    return secretHealth(facts.secretReminders.value(provider.id), facts.now.toLocalTime().date());
}

HealthSignal providerHealth(const IdentityProvider &provider, const QString &vendor,
                            const QDateTime &now, bool remind, const ProviderFacts &facts)
{
    if (!provider.isEnabled) {
        return {HealthLevel::Information,
                RowText::tr("Not in use"),
                {},
                RowText::tr("It is disabled. Nobody can sign in through it."),
                HealthRemedy::None};
    }
    HealthSignal worst;
    for (const HealthSignal &signal :
         {certificateHealth(provider, now, remind, facts.metadataEnds.value(provider.id)),
          attributeHealth(provider, vendor), reachability(provider, facts),
          provisioningHealth(provider, facts), secretHealth(provider, facts),
          accessHealth(provider, vendor)}) {
        if (signal.level < worst.level)
            worst = signal;
    }
    if (worst.level == HealthLevel::Healthy) {
        worst.text = RowText::tr("Healthy");
        worst.advice = RowText::tr("Nothing needs your attention.");
    }
    return worst;
}

} // namespace orgdesk::ui
