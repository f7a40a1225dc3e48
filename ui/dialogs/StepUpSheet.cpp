#include "ui/dialogs/StepUpSheet.h"

#include "core/Clock.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/CopyField.h"
#include "ui/common/ErrorText.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Spinner.h"
#include "ui/pages/WelcomeWaiting.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 356;

} // namespace

StepUpSheet::StepUpSheet(Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
    , m_sign(new QStackedWidget)
    , m_title(wrappedLabel({}, Tone::Normal, FontRole::DialogTitle))
    , m_text(wrappedLabel({}, Tone::Secondary))
    , m_pending(new NoteFrame(Tone::Neutral))
    , m_linkPart(new QWidget)
    , m_link(new CopyField(tr("Confirmation link")))
{
    setObjectName(u"stepUp.sheet"_s);
    setProperty("role", u"card"_s);
    setMinimumWidth(sheetWidth);
    setFocusPolicy(Qt::ClickFocus);
    m_pending->setObjectName(u"stepUp.pending"_s);
    m_pending->setIconName(u"save"_s);
    m_link->setObjectNames(u"stepUp.link"_s);
    m_link->setButtonText(tr("Copy link"));
    m_sign->setFixedSize(24, 24);
    m_sign->addWidget(new IconLabel(u"shield"_s, Token::accentText, 20));
    m_sign->addWidget(new Spinner(20));
    m_sign->addWidget(new IconLabel(u"fail"_s, Token::dangerIcon, 20));

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *linkColumn = new QVBoxLayout(m_linkPart);
    linkColumn->setContentsMargins(0, 0, 0, 0);
    linkColumn->setSpacing(6);
    linkColumn->addWidget(
        wrappedLabel(tr("Nothing opened? Copy the link into a browser on this computer."),
                     Tone::Muted, FontRole::Small));
    linkColumn->addWidget(m_link);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 20, 20, 18);
    body->setSpacing(14);
    body->addLayout(head);
    body->addWidget(m_pending);
    body->addWidget(m_linkPart);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(makeFooter());

    m_timer->setInterval(std::chrono::seconds(1));
    connect(m_timer, &QTimer::timeout, this, &StepUpSheet::tick);
    for (const Button *button : {m_confirm, m_retry})
        connect(button, &QPushButton::clicked, this, &StepUpSheet::confirmRequested);
    for (const Button *button : {m_notNow, m_cancel})
        connect(button, &QPushButton::clicked, this, &StepUpSheet::giveUpRequested);
    connect(m_openAgain, &QPushButton::clicked, this, &StepUpSheet::openAgainRequested);
}

QWidget *StepUpSheet::makeFooter()
{
    m_confirm = primaryButton(tr("Confirm in browser"), u"external"_s);
    m_retry = primaryButton(tr("Try again"));
    m_openAgain = secondaryButton(tr("Open browser again"));
    m_notNow = secondaryButton(tr("Not now"));
    m_cancel = secondaryButton(tr("Cancel"));
    m_confirm->setObjectName(u"stepUp.confirm"_s);
    m_retry->setObjectName(u"stepUp.retry"_s);
    m_openAgain->setObjectName(u"stepUp.openAgain"_s);
    m_notNow->setObjectName(u"stepUp.notNow"_s);
    m_cancel->setObjectName(u"stepUp.cancel"_s);
    auto *footer = new QFrame;
    footer->setProperty("role", u"sheetFooter"_s);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(8);
    row->addStretch();
    for (Button *button : {m_confirm, m_retry, m_openAgain, m_notNow, m_cancel})
        row->addWidget(button);
    return footer;
}

void StepUpSheet::setTexts(const QString &title, const QString &text, bool stillKept)
{
    m_title->setText(title);
    m_text->setText(text);
    const QString after = stillKept ? tr("Still kept.") : tr("It continues by itself afterwards.");
    m_pending->setMarkup(m_action.isEmpty()
                             ? after
                             : tr("Waiting: <b>%1</b>. %2").arg(m_action.toHtmlEscaped(), after));
    setAccessibleName(title);
    setAccessibleDescription(text);
    announce(this, title);
}

void StepUpSheet::setState(const QString &state)
{
    m_state = state;
    setProperty("uiState", state);
    const bool idle = state == u"idle";
    const bool waiting = state == u"waiting";
    const bool failed = state == u"failed";
    m_sign->setCurrentIndex(idle ? 0 : waiting ? 1 : 2);
    m_confirm->setVisible(idle);
    m_retry->setVisible(failed);
    m_openAgain->setVisible(waiting);
    m_notNow->setVisible(idle || failed);
    m_cancel->setVisible(waiting);
    m_linkPart->setVisible(waiting);
    if (!waiting) {
        m_timer->stop();
        m_link->setValue({});
    }
    adjustSize();
    focusFirst();
}

void StepUpSheet::showIdle(const QString &action)
{
    m_action = action;
    setTexts(
        tr("Confirm it’s you"),
        tr("This change affects how people sign in, so %1 wants your second factor again. Your "
           "browser opens for it.")
            .arg(m_vendor),
        false);
    setState(u"idle"_s);
}

void StepUpSheet::showWaiting(const QUrl &link, const QDateTime &deadline)
{
    m_deadline = deadline;
    m_link->setValue(link.toString(QUrl::FullyEncoded));
    setTexts(tr("Waiting for your confirmation"), {}, false);
    tick();
    m_timer->start();
    setState(u"waiting"_s);
}

void StepUpSheet::tick()
{
    m_text->setText(tr("Finish in the browser window. %1.", "%1: This request ends in 4:51")
                        .arg(countdownText(m_clock.now(), m_deadline)));
}

void StepUpSheet::showFailed(const Error &error)
{
    QString title;
    QString text;
    const auto *failed = std::get_if<SignInFailed>(&error);
    const auto *oauth = std::get_if<OAuthError>(&error);
    if (failed && failed->reason == SignInFailed::Reason::OtherPerson) {
        title = tr("Confirmed with a different account");
        text =
            tr("You confirmed as %1, but this session belongs to %2. Nothing was saved. Sign out "
               "of %3 in the browser, then confirm again as %2.")
                .arg(failed->detail, m_email, m_vendor);
    } else if (failed && failed->reason == SignInFailed::Reason::TimedOut) {
        title = tr("The confirmation took too long");
        text = tr("Nothing was saved.");
    } else if (failed && failed->reason == SignInFailed::Reason::NotConfirmed) {
        title = tr("%1 didn’t accept the confirmation").arg(m_vendor);
        text = tr("The sign-in did not ask for a second factor. Nothing was saved.");
    } else if (oauth && oauth->code == u"access_denied") {
        title = tr("You canceled in the browser");
        text = tr("Nothing was saved.");
    } else {
        const ErrorWords words = wordsFor(error, {m_vendor, {}, {}});
        title = tr("%1 didn’t accept the confirmation").arg(m_vendor);
        text = words.title + u' ' + words.text;
    }
    setTexts(title, text, true);
    setState(u"failed"_s);
}

void StepUpSheet::focusFirst()
{
    for (Button *button : {m_confirm, m_retry, m_cancel}) {
        if (!button->isHidden()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void StepUpSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT giveUpRequested();
    else
        QFrame::keyPressEvent(event);
}

bool StepUpSheet::focusNextPrevChild(bool next)
{
    // Tab stays inside: what waits below must not change.
    QList<QWidget *> stops;
    for (QWidget *child : findChildren<QWidget *>()) {
        if (child->isVisibleTo(this) && child->isEnabled() && child->focusPolicy() & Qt::TabFocus)
            stops << child;
    }
    if (stops.isEmpty())
        return true;
    const qsizetype now = stops.indexOf(QApplication::focusWidget());
    const qsizetype step = next ? 1 : -1;
    stops.at((now + step + stops.size()) % stops.size())
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace orgdesk::ui
