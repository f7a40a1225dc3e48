#include "ui/pages/DomainDetail.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/TextColumn.h"
#include "ui/pages/DnsCheckCard.h"
#include "ui/pages/DomainRecord.h"
#include "ui/pages/DomainWords.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

DomainDetail::DomainDetail(const QString &vendor, QWidget *parent)
    : QFrame(parent)
    , m_vendor(vendor)
    , m_back(linkButton(tr("Domains"), u"arrowLeft"_s))
    , m_card(new Card)
    , m_title(nullptr)
    , m_chip(new Chip({}))
    , m_yours(new NoteFrame(Tone::Success))
    , m_record(new DomainRecord(vendor))
    , m_dns(new DnsCheckCard(vendor))
    , m_unverified(new NoteFrame(Tone::Warning))
    , m_verify(primaryButton(tr("Verify domain")))
    , m_verifyHint(wrappedLabel(tr("%1 looks up the record now.").arg(vendor), Tone::Secondary,
                                FontRole::Small))
    , m_patience(wrappedLabel(tr("DNS changes can take up to 48 hours, usually minutes."),
                              Tone::Muted, FontRole::Small))
    , m_routing(new DomainRouting)
    , m_remove(dangerOutlineButton(tr("Remove domain…")))
{
    setObjectName("domains.detail"_L1);
    m_back->setObjectName("domains.back"_L1);
    m_back->setAccessibleName(tr("Back to the list of domains"));
    m_yours->setObjectName("domains.verified"_L1);
    m_unverified->setObjectName("domains.unverified"_L1);
    m_verify->setObjectName("domains.verify"_L1);
    m_remove->setObjectName("domains.remove"_L1);
    m_title = m_card->setTitle({});
    m_title->setObjectName("domains.detail.title"_L1);
    m_chip->setObjectName("domains.detail.status"_L1);
    m_card->header()->addWidget(m_chip);
    m_card->setFlush(true);
    auto *scroll = new QScrollArea;
    scroll->setObjectName("domains.detail.scroll"_L1);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget *content = makeContent();
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_card->body()->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(m_card, 1);
    m_back->hide();
    m_unverified->hide();
    connect(m_back, &Button::clicked, this, &DomainDetail::backRequested);
    refresh();
}

QWidget *DomainDetail::makeContent()
{
    m_verifyLine = new QWidget;
    m_verifyRow = new QHBoxLayout(m_verifyLine);
    m_verifyRow->setContentsMargins(0, 0, 0, 0);
    m_verifyRow->setSpacing(8);
    m_verifyRow->addWidget(m_verify);
    m_verifyRow->addWidget(m_verifyHint, 1);
    m_verifyRow->addStretch(0);
    m_bottom = new QVBoxLayout;
    auto *content = new TextColumn;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(14);
    column->addWidget(m_yours);
    column->addWidget(m_record);
    column->addWidget(m_dns);
    column->addWidget(m_unverified);
    column->addWidget(m_verifyLine);
    column->addWidget(m_patience);
    column->addWidget(m_routing);
    column->addLayout(m_bottom);
    column->addStretch(1);
    return content;
}

void DomainDetail::setDomain(const OrganizationDomain &domain, const Guards &guards)
{
    if (domain.id != m_domain.id) {
        m_unverified->hide();
        m_yours->hide();
    }
    m_domain = domain;
    m_verify->setGuard(guards.verify);
    m_remove->setGuard(guards.remove);
    refresh();
}

void DomainDetail::refresh()
{
    const bool verified = m_domain.isVerified();
    const bool failed = m_domain.verification == DomainVerification::Failed;
    const bool hasRecord = !m_domain.verificationHost.isEmpty();
    m_title->setText(m_domain.domain);
    setAccessibleName(m_domain.domain);
    const QString chipIcon = verified ? u"check"_s : domainIcon(m_domain.verification);
    m_chip->set(domainStatus(m_domain.verification), domainTone(m_domain.verification),
                failed ? u"fail"_s : chipIcon);
    m_record->setDomain(m_domain);
    m_record->setVisible(!verified);
    m_dns->setVisible(!verified && hasRecord);
    m_verifyLine->setVisible(!verified);
    m_verify->setText(failed ? tr("Verify again") : tr("Verify domain"));
    m_verifyHint->setVisible(!failed);
    m_patience->setVisible(!verified && !failed);
    m_routing->setVisible(verified);
    if (verified)
        m_unverified->hide();
    m_remove->setAccessibleName(tr("Remove domain %1").arg(m_domain.domain));
    placeRemoval();
}

// Beside "Verify again" where nothing else is left to do and there is room, else at the end.
void DomainDetail::placeRemoval()
{
    const int needed = m_verify->minimumSizeHint().width() + m_verifyRow->spacing()
        + m_remove->minimumSizeHint().width();
    const bool beside =
        m_domain.verification == DomainVerification::Failed && needed <= m_verifyLine->width();
    if (m_isRemovalBeside == beside)
        return;
    m_isRemovalBeside = beside;
    m_verifyRow->removeWidget(m_remove);
    m_bottom->removeWidget(m_remove);
    if (beside)
        m_verifyRow->insertWidget(1, m_remove);
    else
        m_bottom->addWidget(m_remove, 0, Qt::AlignLeading);
    m_verifyRow->setStretch(m_verifyRow->count() - 1, beside ? 1 : 0);
    m_remove->show();
}

void DomainDetail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeRemoval();
}

void DomainDetail::setProviders(const DomainRouting::Providers &providers)
{
    m_routing->setProviders(m_domain.domain, providers);
}

void DomainDetail::setReport(const std::optional<DnsReport> &report)
{
    if (!report) {
        m_dns->setNone();
        return;
    }
    m_record->setZone(report->zone);
    m_dns->setReport(m_domain, *report);
}

void DomainDetail::setJustVerified(bool verified)
{
    m_yours->setTitle(tr("%1 is yours").arg(m_domain.domain));
    m_yours->setText(tr("Choose below where its people sign in."));
    m_yours->setVisible(verified && m_domain.isVerified());
}

void DomainDetail::showUnverified(const QString &title, const QString &text)
{
    m_unverified->setTitle(title);
    m_unverified->setText(text);
    m_unverified->show();
}

void DomainDetail::hideUnverified()
{
    m_unverified->hide();
}

void DomainDetail::setBusy(const QString &what)
{
    m_verify->setBusy(what == u"verify", tr("Verifying…"));
    m_remove->setBusy(what == u"remove", tr("Removing…"));
}

void DomainDetail::setAlone(bool alone)
{
    m_isAlone = alone;
    m_back->setVisible(alone);
}

void DomainDetail::focusFirst()
{
    if (m_domain.isVerified())
        m_routing->focusFirst();
    else if (!m_record->focusFirst())
        m_verify->setFocus(Qt::TabFocusReason);
}

} // namespace orgdesk::ui
