// The Sign-on tab's certificate card, import of metadata and checks.
#include "core/Clock.h"
#include "store/Settings.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/forms/CertificateField.h"
#include "ui/forms/CheckList.h"
#include "ui/forms/FileReading.h"
#include "ui/forms/FormChecks.h"
#include "ui/forms/FormView.h"
#include "ui/pages/CertificateCard.h"
#include "ui/pages/ProviderHealth.h"
#include "ui/pages/ProviderMetadata.h"
#include "ui/pages/ProviderSignOn.h"
#include "ui/shell/AppContext.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void ProviderSignOn::connectCertificate()
{
    m_import->setObjectName("provider.importMetadata"_L1);
    connect(m_import, &Button::clicked, this, &ProviderSignOn::importMetadata);
    connect(m_certificate, &CertificateCard::replaceRequested, this,
            &ProviderSignOn::importMetadata);
    connect(m_certificate, &CertificateCard::tryAgainRequested, this,
            &ProviderSignOn::readMetadataAddress);
    connect(m_certificate, &CertificateCard::reminderChanged, this, [this](bool on) {
        m_context.settings().setFlag(certificateReminderKey(m_provider.id), on);
    });
}

void ProviderSignOn::refreshCertificate()
{
    const bool shown = m_settings
        && (m_provider.strategy == "samlp"_L1 || m_provider.strategy == "pingfederate"_L1
            || m_provider.strategy == "adfs"_L1);
    m_certificate->setVisible(shown);
    m_import->setVisible(m_settingsView && m_settingsView->takesFiles());
    if (!shown)
        return;
    m_certificate->setReminder(
        m_context.settings().flag(certificateReminderKey(m_provider.id), true));
    const QList<Certificate> stored = storedCertificates(m_provider);
    m_certificate->setReplaceable(m_provider.strategy != "adfs"_L1);
    if (!stored.isEmpty())
        m_certificate->show(stored, m_context.clock().now());
    else if (hasStoredCertificate(m_provider))
        m_certificate->showUnreadable();
    else if (metadataAddress(m_provider).isValid())
        readMetadataAddress();
    else
        m_certificate->showUnknown(
            tr("%1 doesn’t tell which certificate it uses.").arg(m_context.vendorName()), false);
}

void ProviderSignOn::readMetadataAddress()
{
    const QString id = m_provider.id;
    const QUrl address = metadataAddress(m_provider);
    m_certificate->showUnknown(tr("Reading it from %1…").arg(address.host()), false);
    onResult(certificatesAt(m_context, address, this), this,
             [this, id, address](const Result<QList<Certificate>> &certificates) {
                 if (id != m_provider.id || address != metadataAddress(m_provider))
                     return;
                 setMetadataNote(m_context.settings(), id, address, m_context.clock().now(),
                                 certificates.value_or(QList<Certificate>()));
                 Q_EMIT metadataRead(id);
                 if (certificates && !certificates->isEmpty())
                     m_certificate->show(*certificates, m_context.clock().now());
                 else
                     m_certificate->showUnknown(tr("Couldn’t load it from %1.").arg(address.host()),
                                                true);
             });
}

void ProviderSignOn::importMetadata()
{
    if (!m_settingsView || !m_settingsView->takesFiles() || m_access != Access::Everything
        || m_frozen)
        return;
    chooseFile(this, tr("Choose metadata or a certificate"),
               tr("Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)"),
               [this](const QString &path) {
                   if (m_settingsView)
                       m_settingsView->importFile(path);
               });
}

void ProviderSignOn::buildChecks()
{
    m_checks = std::make_unique<FormChecks>(m_context, *m_settings, *m_settingsView, *m_checkList,
                                            QString::fromUtf8(m_strategy->wireName));
    connect(m_checks.get(), &FormChecks::settled, this, &ProviderSignOn::checksSettled);
    m_settingsView->setClock(m_context.clock());
    m_checkList->hide(); // until something is changed
}

QList<CheckResult> ProviderSignOn::stoppingChecks() const
{
    QList<CheckResult> stopping;
    if (!m_checks || !m_settings->isDirty())
        return stopping;
    for (const CheckResult &failure : m_checks->failures()) {
        if (failure.field.isEmpty() || m_settings->isDirty(failure.field))
            stopping << failure;
    }
    return stopping;
}

} // namespace orgdesk::ui
