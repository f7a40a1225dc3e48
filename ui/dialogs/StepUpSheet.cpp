#include "ui/dialogs/StepUpSheet.h"

#include "core/Clock.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Copied.h"
#include "ui/common/CopyField.h"
#include "ui/common/IconBox.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Spinner.h"
#include "ui/dialogs/DialogParts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 356;
constexpr int footerMargin = 20;
constexpr int buttonSpacing = 8;

} // namespace

StepUpSheet::StepUpSheet(Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
    , m_sign(new QStackedWidget)
    , m_title(wrappedLabel({}, Tone::Normal, FontRole::DialogTitle))
    , m_text(richLabel({}, Tone::Secondary))
    , m_tries(new QWidget)
    , m_pending(new NoteFrame(Tone::Neutral))
    , m_linkPart(new QWidget)
    , m_link(new CopyField(tr("Confirmation link")))
    , m_copyMessage(linkButton({}, u"copy"_s))
{
    setObjectName(u"stepUp.sheet"_s);
    setProperty("role", u"sheet"_s);
    setMinimumWidth(sheetWidth);
    setFocusPolicy(Qt::ClickFocus);
    m_pending->setObjectName(u"stepUp.pending"_s);
    m_pending->setIconName(u"save"_s);
    m_link->setObjectNames(u"stepUp.link"_s);
    m_link->setButtonText(tr("Copy link"));
    m_link->setSecret(true);
    addSigns();
    m_tries->setObjectName(u"stepUp.tries"_s);
    m_copyMessage->setObjectName(u"stepUp.copyMessage"_s);

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
    body->addWidget(m_tries);
    body->addWidget(m_copyMessage, 0, Qt::AlignLeading);
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
    connect(m_copyMessage, &QPushButton::clicked, this, [this] {
        Q_EMIT copyMessageRequested(m_error);
        showCopied(*m_copyMessage);
    });
}

void StepUpSheet::addSigns()
{
    m_sign->setFixedSize(36, 36);
    m_sign->addWidget(new IconBox(u"shield"_s, Tone::Info));
    auto *turning = new QWidget;
    auto *middle = new QVBoxLayout(turning);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(new Spinner(20), 0, Qt::AlignCenter);
    m_sign->addWidget(turning);
    m_sign->addWidget(new IconBox(u"fail"_s, Tone::Danger));
}

QWidget *StepUpSheet::makeFooter()
{
    m_confirm = browserButton(tr("Confirm in browser"));
    m_retry = browserButton(tr("Try again"));
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
    row->setContentsMargins(footerMargin, 12, footerMargin, 12);
    row->setSpacing(buttonSpacing);
    row->addStretch();
    for (Button *button : {m_confirm, m_retry, m_openAgain, m_notNow, m_cancel})
        row->addWidget(button);
    return footer;
}

// Not the layouts' own: they hear with the next events only which buttons are shown.
int StepUpSheet::neededWidth() const
{
    constexpr int frame = 2;
    int width = 2 * footerMargin + frame;
    for (const Button *button : {m_confirm, m_retry, m_openAgain, m_notNow, m_cancel}) {
        if (!button->isHidden())
            width += button->minimumSizeHint().width() + buttonSpacing;
    }
    return std::max(sheetWidth, width);
}

void StepUpSheet::setTexts(const Words &words, bool stillKept)
{
    m_title->setText(words.title);
    m_text->setText(words.markup);
    qDeleteAll(m_tries->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_tries->layout();
    auto *tries = new QVBoxLayout(m_tries);
    tries->setContentsMargins(0, 0, 0, 0);
    tries->setSpacing(6);
    tries->addWidget(label(tr("Try this"), Tone::Normal, FontRole::BodyStrong));
    for (const QString &point : words.tries)
        tries->addLayout(pointLine(point.toHtmlEscaped()));
    // At once: what is added to a visible widget counts for the height only with the next events.
    for (QWidget *part : m_tries->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        part->show();
    m_tries->setVisible(!words.tries.isEmpty());
    const QString after = stillKept ? tr("Still kept.") : tr("It continues by itself afterwards.");
    m_pending->setMarkup(tr("Waiting: <b>%1</b>. %2").arg(m_action.toHtmlEscaped(), after));
    m_pending->setVisible(!m_action.isEmpty());
    setAccessibleName(words.title);
    setAccessibleDescription(QTextDocumentFragment::fromHtml(words.markup).toPlainText());
    announce(this, words.title);
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
    m_copyMessage->setText(tr("Copy message for %1").arg(m_vendor));
    m_copyMessage->setVisible(failed && m_canVendorHelp);
    m_linkPart->setVisible(waiting);
    if (!waiting) {
        m_timer->stop();
        m_link->setValue({});
    }
    adjustSize();
    focusFirst();
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
