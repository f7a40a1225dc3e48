#include "ui/pages/DailyLook.h"

#include "core/Clock.h"
#include "store/Settings.h"
#include "ui/pages/ProviderHealth.h"
#include "ui/pages/ProviderMetadata.h"
#include "ui/shell/AppContext.h"

#include <algorithm>
#include <utility>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 aDay = 24 * 60 * 60;

QString remindedKey(const QString &providerId)
{
    return u"reminded."_s + providerId;
}

} // namespace

DailyLook::DailyLook(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void DailyLook::setProviders(const QList<IdentityProvider> &providers)
{
    m_providers = providers;
    look();
    if (!std::exchange(m_isWaiting, true))
        wait();
}

void DailyLook::forget()
{
    ++m_generation;
    m_reading.reset();
    m_providers.clear();
    m_toRead.clear();
}

void DailyLook::wait()
{
    m_context.clock().after(tick, this, [this] {
        look();
        wait();
    });
}

void DailyLook::look()
{
    const QDateTime now = m_context.clock().now();
    m_toRead.clear();
    for (const IdentityProvider &provider : std::as_const(m_providers)) {
        if (!provider.isEnabled || hasStoredCertificate(provider) || m_toRead.size() == mostRead
            || !metadataAddress(provider).isValid() || isBeingRead(provider))
            continue;
        const QDateTime readAt =
            metadataNote(m_context.settings(), provider.id, metadataAddress(provider)).readAt;
        // A clock that was set back must not stop it.
        if (!readAt.isValid() || std::abs(readAt.secsTo(now)) >= aDay)
            m_toRead << provider;
    }
    if (!m_reading)
        readNext();
    remind();
}

bool DailyLook::isBeingRead(const IdentityProvider &provider) const
{
    return m_reading && m_reading->id == provider.id
        && metadataAddress(*m_reading) == metadataAddress(provider);
}

void DailyLook::readNext()
{
    m_reading.reset();
    if (m_toRead.isEmpty() || m_context.offline().now)
        return;
    m_reading = m_toRead.takeFirst();
    onResult(certificatesAt(m_context, metadataAddress(*m_reading), this), this,
             [this, provider = *m_reading,
              generation = m_generation](const Result<QList<Certificate>> &certificates) {
                 if (generation == m_generation)
                     onRead(provider, certificates);
             });
}

//! What does not answer is asked again tomorrow: the provider's page says why, and can try again.
void DailyLook::onRead(const IdentityProvider &provider,
                       const Result<QList<Certificate>> &certificates)
{
    setMetadataNote(m_context.settings(), provider.id, metadataAddress(provider),
                    m_context.clock().now(), certificates.value_or(QList<Certificate>()));
    Q_EMIT metadataRead(provider.id);
    readNext();
    if (!m_reading)
        remind();
}

//! Those that nobody was told of today.
QList<DailyLook::Ending> DailyLook::endings()
{
    Settings &settings = m_context.settings();
    const QString today = m_context.clock().now().toLocalTime().date().toString(Qt::ISODate);
    ProviderFacts facts;
    setLocalFacts(facts, m_providers, settings, m_context.clock().now());
    QList<Ending> endings;
    for (const IdentityProvider &provider : std::as_const(m_providers)) {
        if (!provider.isEnabled || settings.value(remindedKey(provider.id)) == today)
            continue;
        const bool wanted = settings.flag(certificateReminderKey(provider.id), true);
        const HealthSignal signal = usesCertificate(provider)
            ? certificateHealth(provider, facts.now, wanted, facts.metadataEnds.value(provider.id))
            : secretHealth(provider, facts);
        if (!wanted || signal.level > HealthLevel::Warning)
            continue;
        settings.setValue(remindedKey(provider.id), today);
        endings.append({provider.id, provider.title(), signal.text, signal.advice,
                        signal.level == HealthLevel::Failed});
    }
    return endings;
}

void DailyLook::remind()
{
    const QList<Ending> found = endings();
    if (!found.isEmpty())
        Q_EMIT reminded(toastFor(found));
}

ToastText DailyLook::toastFor(const QList<Ending> &endings)
{
    const auto worst = std::ranges::find_if(endings, &Ending::failed);
    const Ending &first = worst == endings.end() ? endings.constFirst() : *worst;
    ToastText toast;
    // What has ended stays until it is closed; what will end is a reminder that goes by itself.
    toast.tone = worst == endings.end() ? Tone::Info : Tone::Warning;
    toast.title = tr("%1: %2").arg(first.title, first.text);
    const auto others = static_cast<int>(endings.size() - 1);
    toast.text = others == 0 ? first.advice
        : others == 1        ? tr("One more ends or has ended. See Single sign-on.")
                      : tr("%n more end or have ended. See Single sign-on.", nullptr, others);
    toast.actions.append(
        {tr("Open %1").arg(first.title), [this, id = first.id] { Q_EMIT openProvider(id); }});
    return toast;
}

} // namespace orgdesk::ui
