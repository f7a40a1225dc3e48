#include "ui/pages/DnsCheckCard.h"

#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Label.h"
#include "ui/pages/DnsResultRow.h"
#include "ui/pages/DomainWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

DnsCheckCard::DnsCheckCard(const QString &vendor, QWidget *parent)
    : QWidget(parent)
    , m_vendor(vendor)
    , m_card(new Card)
    , m_check(linkButton(tr("Check again"), u"refresh"_s))
    , m_none(wrappedLabel(tr("Not checked yet."), Tone::Muted, FontRole::Small))
    , m_authoritative(new DnsResultRow)
    , m_resolver(new DnsResultRow)
    , m_next(wrappedLabel({}, Tone::Muted, FontRole::Small))
{
    setObjectName("domains.dns"_L1);
    m_check->setObjectName("domains.dns.check"_L1);
    m_check->setAccessibleName(tr("Check DNS from this computer"));
    m_authoritative->setObjectName("domains.dns.result[authoritative]"_L1);
    m_resolver->setObjectName("domains.dns.result[resolver]"_L1);
    m_next->setObjectName("domains.dns.next"_L1);
    m_card->setTitle(tr("DNS as seen from this computer"));
    m_card->setTitleWraps();
    m_card->header()->addWidget(m_check);
    m_card->body()->setSpacing(10);
    m_card->body()->addWidget(m_none);
    m_card->body()->addWidget(m_authoritative);
    m_card->body()->addWidget(m_resolver);
    m_card->body()->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_check, &Button::clicked, this, &DnsCheckCard::checkRequested);
    m_next->hide();
    setNone();
}

void DnsCheckCard::setNone()
{
    m_none->show();
    m_authoritative->hide();
    m_resolver->hide();
    m_card->setTone({});
}

void DnsCheckCard::setChecking(bool checking)
{
    m_check->setBusy(checking, tr("Checking…"));
    m_none->setText(checking ? tr("Asking the name servers…") : tr("Not checked yet."));
}

void DnsCheckCard::setReport(const OrganizationDomain &domain, const DnsReport &report)
{
    const QString before = m_authoritative->isHidden() ? QString() : m_authoritative->text();
    const DnsWords words = authoritativeWords(report, domain, m_vendor);
    m_none->hide();
    m_authoritative->setWords(words);
    if (report.authoritative.kind == DnsFinding::Kind::Differs)
        m_authoritative->showDifference(report.authoritative.difference);
    else
        m_authoritative->hideDifference();
    m_authoritative->show();
    m_resolver->setVisible(report.resolver.has_value());
    if (report.resolver)
        m_resolver->setWords(resolverWords(report));
    m_card->setTone(words.tone == Tone::Danger ? u"danger"_s : QString());
    if (m_authoritative->text() != before)
        announce(m_authoritative, m_authoritative->text());
}

void DnsCheckCard::setNextCheck(const QString &text)
{
    m_next->setText(text);
    m_next->setVisible(!text.isEmpty());
}

} // namespace orgdesk::ui
