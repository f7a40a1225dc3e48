// The states of the welcome page that a start does not show: made when they are first needed.
#include "session/Session.h"
#include "ui/pages/VendorMessage.h"
#include "ui/pages/WelcomeFailed.h"
#include "ui/pages/WelcomePage.h"
#include "ui/pages/WelcomeWaiting.h"
#include "ui/shell/AppContext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

WelcomeWaiting &WelcomePage::waiting()
{
    if (m_waiting)
        return *m_waiting;
    m_waiting = new WelcomeWaiting(m_context.clock());
    m_states->addWidget(m_waiting);
    connect(m_waiting, &WelcomeWaiting::cancelRequested, this, [this] {
        if (Session *session = m_context.session())
            session->cancelSignIn();
    });
    connect(m_waiting, &WelcomeWaiting::openAgainRequested, this, [this] {
        Session *session = m_context.session();
        if (session)
            m_waiting->setBrowserOpened(session->openBrowserAgain().has_value());
    });
    return *m_waiting;
}

WelcomeFailed &WelcomePage::failed()
{
    if (m_failed)
        return *m_failed;
    m_failed = new WelcomeFailed;
    m_states->addWidget(m_failed);
    connect(m_failed, &WelcomeFailed::retryRequested, this, [this] {
        if (m_retryRestores)
            m_context.restore();
        else
            signIn(m_organization, m_email, false);
    });
    connect(m_failed, &WelcomeFailed::signInRequested, this, &WelcomePage::signInInstead);
    connect(m_failed, &WelcomeFailed::otherAccountRequested, this,
            [this] { signIn(m_organization, {}, true); });
    connect(m_failed, &WelcomeFailed::changeRequested, this, [this] {
        show(m_idle, u"idle"_s);
        m_idle->editOrganization();
    });
    connect(m_failed, &WelcomeFailed::copyMessageRequested, this, [this] {
        QGuiApplication::clipboard()->setText(
            vendorMessage(m_context, m_organization, m_lastError));
    });
    return *m_failed;
}

} // namespace orgdesk::ui
