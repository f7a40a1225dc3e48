// What the question for a second factor says in each of its states.

#include "core/Clock.h"
#include "ui/common/CopyField.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/dialogs/StepUpSheet.h"
#include "ui/pages/WelcomeWaiting.h"

#include <QTimer>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void StepUpSheet::showIdle(const QString &action)
{
    m_action = action;
    // Without an operation that waits, a person confirms beforehand.
    const QString text = action.isEmpty()
        ? tr("Changes that affect how people sign in need it. %1 asks for your second factor; your "
             "browser opens for it.")
        : tr("This change affects how people sign in, so %1 wants your second factor again. Your "
             "browser opens for it.");
    setTexts({tr("Confirm it’s you"), text.arg(m_vendor).toHtmlEscaped(), {}}, false);
    setState(u"idle"_s);
}

void StepUpSheet::showWaiting(const QUrl &link, const QDateTime &deadline, bool browserOpened)
{
    m_browserOpened = browserOpened;
    m_deadline = deadline;
    m_link->setValue(link.toString(QUrl::FullyEncoded));
    setTexts({tr("Waiting for your confirmation"), {}, {}}, false);
    tick();
    m_timer->start();
    setState(u"waiting"_s);
}

void StepUpSheet::tick()
{
    const QString rest = countdownText(m_clock.now(), m_deadline);
    const QString text = m_browserOpened
        ? tr("Finish in the browser window. %1.", "%1: This request ends in 4:51").arg(rest)
        : tr("OrgDesk couldn’t open a browser. Copy the link below into any browser on this "
             "computer. %1.")
              .arg(rest);
    m_text->setText(text.toHtmlEscaped());
}

void StepUpSheet::showFailed(const Error &error)
{
    m_error = error;
    const auto *failed = std::get_if<SignInFailed>(&error);
    const auto *oauth = std::get_if<OAuthError>(&error);
    const bool canceled = oauth && oauth->code == u"access_denied";
    const bool otherPerson = failed && failed->reason == SignInFailed::Reason::OtherPerson;
    const bool tooLate = failed && failed->reason == SignInFailed::Reason::TimedOut;
    const QString kept = tr("Nothing was saved.");
    m_canVendorHelp = !canceled && !otherPerson && !tooLate && (failed || oauth);
    Words words;
    if (otherPerson) {
        words.title = tr("Confirmed with a different account");
        words.markup = tr("You confirmed as <b>%1</b>, but this session belongs to <b>%2</b>.")
                           .arg(failed->detail.toHtmlEscaped(), m_email.toHtmlEscaped());
        words.tries = {
            tr("Sign out of %1 in the browser, then confirm again as %2.").arg(m_vendor, m_email),
            tr("No second factor at hand? %1 can reset it for you.").arg(m_vendor)};
    } else if (tooLate) {
        words.title = tr("The confirmation took too long");
    } else if (canceled) {
        words.title = tr("You canceled in the browser");
    } else {
        words.title = tr("%1 didn’t accept the confirmation").arg(m_vendor);
        words.markup = causeOf(error).toHtmlEscaped();
    }
    words.markup = QString(words.markup + u' ' + kept.toHtmlEscaped()).trimmed();
    setTexts(words, true);
    setState(u"failed"_s);
}

QString StepUpSheet::causeOf(const Error &error) const
{
    const auto *failed = std::get_if<SignInFailed>(&error);
    if (failed && failed->reason == SignInFailed::Reason::NotConfirmed)
        return tr("The sign-in did not ask for a second factor.");
    const ErrorWords words = wordsFor(error, {m_vendor, {}, {}});
    return QStringList{words.title, words.text}.join(u' ');
}

} // namespace orgdesk::ui
