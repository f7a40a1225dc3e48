#include "ui/pages/DomainRecord.h"

#include "ui/common/Button.h"
#include "ui/common/Copied.h"
#include "ui/common/CopyField.h"
#include "ui/common/Label.h"
#include "ui/pages/DomainWords.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

DomainRecord::DomainRecord(const QString &vendor, QWidget *parent)
    : QWidget(parent)
    , m_vendor(vendor)
    , m_host(new CopyField(tr("host")))
    , m_value(new CopyField(tr("value")))
    , m_shortHost(richLabel({}, Tone::Muted, FontRole::Small))
    , m_copyText(linkButton(tr("Copy as text for a colleague")))
    , m_fields(new QWidget)
    , m_missing(wrappedLabel(
          tr("%1 sent no record for this domain. Refresh, or remove the domain and add it again.")
              .arg(vendor),
          Tone::Secondary))
{
    m_host->setObjectNames("domains.record.host"_L1);
    m_value->setObjectNames("domains.record.value"_L1);
    m_host->setCompact(true);
    m_value->setCompact(true);
    m_shortHost->setObjectName("domains.record.shortHost"_L1);
    m_copyText->setObjectName("domains.record.copyText"_L1);

    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 60);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label(tr("Host"), Tone::Secondary, FontRole::Small), 0, 0);
    grid->addWidget(m_host, 0, 1);
    grid->addWidget(label(tr("Value"), Tone::Secondary, FontRole::Small), 1, 0);
    grid->addWidget(m_value, 1, 1);
    grid->addWidget(m_shortHost, 2, 1);
    grid->addWidget(m_copyText, 3, 1, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(wrappedLabel(tr("Add this TXT record to the domain’s DNS"), Tone::Normal,
                                   FontRole::BodyStrong));
    column->addWidget(m_fields);
    column->addWidget(m_missing);

    connect(m_copyText, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(recordForColleague(m_domain, m_zone, m_vendor));
        showCopied(*m_copyText);
    });
}

void DomainRecord::setDomain(const OrganizationDomain &domain)
{
    if (domain.id != m_domain.id)
        m_zone.clear();
    const bool same = domain.verificationHost == m_domain.verificationHost
        && domain.verificationText == m_domain.verificationText && domain.id == m_domain.id;
    m_domain = domain;
    if (!same) {
        // A button that just said "Copied" keeps saying so when only the state changed.
        m_host->setValue(domain.verificationHost);
        m_value->setValue(domain.verificationText);
    }
    refresh();
}

void DomainRecord::setZone(const QString &zone)
{
    m_zone = zone;
    refresh();
}

bool DomainRecord::focusFirst()
{
    if (m_fields->isHidden())
        return false;
    m_host->copyButton()->setFocus(Qt::TabFocusReason);
    return true;
}

void DomainRecord::refresh()
{
    const bool there = !m_domain.verificationHost.isEmpty() && !m_domain.verificationText.isEmpty();
    m_fields->setVisible(there);
    m_missing->setVisible(!there);
    const QString host = shortHost(m_domain, m_zone);
    m_shortHost->setVisible(host != m_domain.verificationHost);
    m_shortHost->setText(tr("If your DNS tool adds the domain by itself, use <code>%1</code> as "
                            "host.")
                             .arg(host.toHtmlEscaped()));
}

} // namespace orgdesk::ui
