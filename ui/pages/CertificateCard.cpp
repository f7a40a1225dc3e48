#include "ui/pages/CertificateCard.h"

#include "ui/common/Button.h"
#include "ui/common/Chip.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/Switch.h"
#include "ui/common/Theme.h"
#include "ui/dialogs/CertificateDialog.h"
#include "ui/forms/CertificateWords.h"
#include "ui/pages/ProviderMetadata.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

//! How much of the certificate's time is over. Decorative: the words say it.
class CertificateCard::LifetimeBar final : public QWidget
{
public:
    LifetimeBar() { setFixedHeight(4); }

    void set(double part, Tone tone)
    {
        m_part = std::clamp(part, 0.0, 1.0);
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QRectF bar(rect());
        painter.setBrush(Theme::of(this).color(Token::border));
        painter.drawRoundedRect(bar, 2, 2);
        bar.setWidth(bar.width() * m_part);
        painter.setBrush(Theme::of(this).color(toneIcon(m_tone)));
        painter.drawRoundedRect(bar, 2, 2);
    }

private:
    double m_part = 0;
    Tone m_tone = Tone::Success;
};

CertificateCard::CertificateCard(QWidget *parent)
    : Card(parent)
    , m_icon(new IconLabel(u"certificate"_s, Token::textSecondary))
    , m_days(new Chip({}))
    , m_facts(new QWidget)
    , m_subject(new ElidedLabel)
    , m_valid(wrappedLabel({}))
    , m_fingerprint(label({}, Tone::Normal, FontRole::Mono))
    , m_bar(new LifetimeBar)
    , m_text(wrappedLabel({}, Tone::Secondary))
    , m_replace(secondaryButton(tr("Replace…"), u"upload"_s))
    , m_view(secondaryButton(tr("View…")))
    , m_tryAgain(linkButton(tr("Try again")))
    , m_reminderWord(label({}, Tone::Muted, FontRole::Small))
    , m_reminder(new Switch)
{
    setObjectName("provider.certificate"_L1);
    m_replace->setObjectName("provider.certificate.replace"_L1);
    m_view->setObjectName("provider.certificate.view"_L1);
    m_tryAgain->setObjectName("provider.certificate.tryAgain"_L1);
    m_reminder->setObjectName("provider.certificate.reminder"_L1);
    m_replace->setAccessibleName(tr("Replace signing certificate…"));
    m_view->setAccessibleName(tr("View signing certificate…"));
    m_reminder->setAccessibleName(tr("Reminder of the certificate’s end"));
    m_reminder->setToolTip(tr("The list warns from 30 days before its end on. Stored on this "
                              "computer."));
    build();
    connect(m_replace, &Button::clicked, this, &CertificateCard::replaceRequested);
    connect(m_tryAgain, &Button::clicked, this, &CertificateCard::tryAgainRequested);
    connect(m_view, &Button::clicked, this, [this] {
        if (!m_certificates.isEmpty())
            (new CertificateDialog(m_certificates, window()))->open();
    });
    connect(m_reminder, &QAbstractButton::toggled, this, [this](bool on) {
        showReminderWord();
        Q_EMIT reminderChanged(on);
    });
}

void CertificateCard::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(wrappedLabel(tr("Signing certificate"), Tone::Normal, FontRole::SectionTitle),
                    1);
    head->addWidget(m_days);
    auto *facts = new QGridLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(4);
    facts->setColumnMinimumWidth(0, 80);
    facts->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, value] : {std::pair<QString, QWidget *>{tr("Subject"), m_subject},
                                      {tr("Valid"), m_valid},
                                      {tr("SHA-256"), m_fingerprint}}) {
        facts->addWidget(label(name, Tone::Muted), row, 0);
        facts->addWidget(value, row++, 1);
    }
    facts->addWidget(m_bar, row, 0, 1, 2);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_replace);
    m_buttons->addWidget(m_view);
    m_buttons->addWidget(m_tryAgain);
    m_buttons->addStretch(1);
    m_reminderLine = new QHBoxLayout;
    m_reminderLine->setSpacing(8);
    m_reminderLine->addWidget(m_reminderWord);
    m_reminderLine->addWidget(m_reminder);
    m_actions = new QBoxLayout(QBoxLayout::LeftToRight);
    m_actions->setSpacing(8);
    m_actions->addLayout(m_buttons, 1);
    m_actions->addLayout(m_reminderLine);
    body()->setSpacing(10);
    body()->addLayout(head);
    body()->addWidget(m_facts);
    body()->addWidget(m_text);
    body()->addLayout(m_actions);
}

void CertificateCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const QMargins around = body()->contentsMargins();
    const int room = width() - around.left() - around.right() - 2;
    const int needed = m_buttons->minimumSize().width() + m_actions->spacing()
        + m_reminderLine->minimumSize().width();
    m_actions->setDirection(needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CertificateCard::showFacts(bool facts)
{
    m_facts->setVisible(facts);
    m_text->setVisible(!facts);
    m_days->setVisible(facts);
    m_view->setVisible(facts);
    m_reminder->setVisible(facts);
    m_reminderWord->setVisible(facts);
    m_tryAgain->hide();
}

void CertificateCard::show(const QList<Certificate> &certificates, const QDateTime &now)
{
    m_certificates = certificates;
    showFacts(!certificates.isEmpty());
    if (certificates.isEmpty())
        return;
    const Certificate certificate = *certificateInUse(certificates, now);
    const CertificateState state = certificateState(certificate, now);
    m_days->set(state.text, state.tone, state.tone == Tone::Success ? QString() : u"clock"_s);
    setTone(state.tone == Tone::Success ? QString() : QString(toneName(state.tone)));
    m_icon->setIcon(u"certificate"_s,
                    state.tone == Tone::Success ? Token::textSecondary : toneIcon(state.tone));
    m_subject->setText(certificate.shortSubject());
    m_valid->setText(certificatePeriod(certificate));
    m_fingerprint->setText(certificate.shortFingerprint());
    const auto whole = static_cast<double>(
        std::max<qint64>(1, certificate.validFrom.secsTo(certificate.validUntil)));
    m_bar->set(static_cast<double>(certificate.validFrom.secsTo(now)) / whole, state.tone);
    setAccessibleName(tr("Signing certificate, %1").arg(state.text));
}

void CertificateCard::showUnreadable()
{
    show({}, {});
    m_text->setText(tr("The stored certificate can’t be read. Nobody can sign in until it is "
                       "replaced."));
    setTone(u"danger"_s);
}

void CertificateCard::showUnknown(const QString &text, bool canTryAgain)
{
    show({}, {});
    setTone({});
    m_text->setText(text);
    m_tryAgain->setVisible(canTryAgain);
}

void CertificateCard::setGuard(const QString &reason)
{
    m_replace->setGuard(reason);
}

void CertificateCard::setReplaceable(bool replaceable)
{
    m_replace->setVisible(replaceable);
}

void CertificateCard::setReminder(bool on)
{
    const QSignalBlocker blocker(m_reminder);
    m_reminder->setChecked(on);
    showReminderWord();
}

void CertificateCard::showReminderWord()
{
    m_reminderWord->setText(m_reminder->isChecked() ? tr("Reminder on") : tr("Reminder off"));
}

} // namespace orgdesk::ui
