#include "ui/pages/WelcomeWaiting.h"

#include "core/Clock.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/CopyField.h"
#include "ui/common/Label.h"
#include "ui/common/StepList.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int announcedSecond = 60;

} // namespace

QString countdownText(const QDateTime &now, const QDateTime &deadline)
{
    if (!deadline.isValid())
        return {};
    const qint64 seconds = qMax<qint64>(0, now.secsTo(deadline));
    return QCoreApplication::translate("Countdown", "This request ends in %1")
        .arg(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

WelcomeWaiting::WelcomeWaiting(Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
    , m_steps(new StepList)
    , m_help(wrappedLabel({}, Tone::Muted, FontRole::Small))
    , m_link(new CopyField(tr("Sign-in link")))
    , m_openAgain(secondaryButton(tr("Open browser again"), u"browser"_s))
    , m_cancel(secondaryButton(tr("Cancel")))
{
    m_steps->setObjectName(u"welcome.progress"_s);
    m_link->setObjectNames(u"welcome.link"_s);
    m_link->setButtonText(tr("Copy link"));
    m_link->setSecret(true);
    m_openAgain->setObjectName(u"welcome.openAgain"_s);
    m_cancel->setObjectName(u"welcome.cancel"_s);
    m_timer->setInterval(std::chrono::seconds(1));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_openAgain);
    buttons->addWidget(m_cancel);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        wrappedLabel(tr("Finish signing in in your browser"), Tone::Normal, FontRole::PageTitle));
    column->addWidget(wrappedLabel(tr("OrgDesk continues by itself as soon as you are done there."),
                                   Tone::Secondary));
    column->addSpacing(20);
    column->addWidget(m_steps);
    column->addSpacing(20);
    column->addWidget(label(tr("Nothing opened?"), Tone::Normal, FontRole::Label));
    column->addWidget(m_help);
    column->addSpacing(2);
    column->addWidget(m_link);
    column->addSpacing(16);
    column->addLayout(buttons);
    column->addStretch();

    connect(m_timer, &QTimer::timeout, this, &WelcomeWaiting::tick);
    connect(m_openAgain, &QPushButton::clicked, this, &WelcomeWaiting::openAgainRequested);
    connect(m_cancel, &QPushButton::clicked, this, &WelcomeWaiting::cancelRequested);
}

void WelcomeWaiting::setStep(int active)
{
    m_step = active;
    const auto state = [active](int step) {
        return step < active ? StepState::Done
            : step == active ? StepState::Active
                             : StepState::Todo;
    };
    const QString check = m_organization.isEmpty()
        ? tr("Check what you may manage")
        : tr("Check what you may manage at %1").arg(m_organization);
    const StepList::Step browser = active == 0
        ? StepList::Step{m_keyringAwaited ? tr("Waiting for your keyring…")
                                          : tr("Opening your browser"),
                         StepState::Active,
                         {}}
        : m_browserOpened
        ? StepList::Step{tr("Browser opened"), state(0), {}}
        : StepList::Step{tr("OrgDesk couldn’t open a browser"), StepState::Failed, {}};
    m_steps->setSteps({browser,
                       {tr("Waiting for you to sign in"), state(1),
                        active == 1 ? countdownText(m_clock.now(), m_deadline) : QString()},
                       {check, state(2), {}}});
}

void WelcomeWaiting::begin(const QUrl &link, const QDateTime &deadline, const QString &organization)
{
    m_deadline = deadline;
    m_organization = organization;
    m_link->setValue(link.toString(QUrl::FullyEncoded));
    // Without a link there is nothing to do in the browser yet.
    m_openAgain->setEnabled(!link.isEmpty());
    m_link->setEnabled(!link.isEmpty());
    m_step = link.isEmpty() ? 0 : 1;
    setBrowserOpened(true);
    if (!link.isEmpty())
        m_timer->start();
}

void WelcomeWaiting::setKeyringAwaited(bool awaited)
{
    if (std::exchange(m_keyringAwaited, awaited) != awaited && m_step == 0)
        setStep(0);
}

void WelcomeWaiting::setBrowserOpened(bool opened)
{
    m_browserOpened = opened;
    m_help->setText(opened ? tr("Copy the link into a browser on this computer.")
                           : tr("Copy the link below into any browser on this computer."));
    setStep(m_step);
}

void WelcomeWaiting::showChecking()
{
    m_browserOpened = true;
    m_timer->stop();
    m_openAgain->setEnabled(false);
    setStep(2);
}

void WelcomeWaiting::tick()
{
    const QString text = countdownText(m_clock.now(), m_deadline);
    m_steps->setDetail(1, text);
    if (m_clock.now().secsTo(m_deadline) == announcedSecond)
        announce(m_steps, text);
}

void WelcomeWaiting::focusFirst()
{
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void WelcomeWaiting::hideEvent(QHideEvent *event)
{
    m_timer->stop();
    m_link->setValue({});
    QWidget::hideEvent(event);
}

} // namespace orgdesk::ui
