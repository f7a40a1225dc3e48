// What the person starts from menus and sidebar: sign out, sign in again, about, leave.

#include "session/Session.h"
#include "ui/common/ErrorText.h"
#include "ui/common/ToastHost.h"
#include "ui/pages/WelcomePage.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StepUpPresenter.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void MainWindow::makeSidebarMenus()
{
    auto *organization = new QMenu(this);
    organization->addAction(tr("Sign in to another organization…"), this,
                            &MainWindow::signInElsewhere);
    organization->addAction(tr("Copy organization ID"), this, [this] {
        if (const Session *session = m_context.session())
            QApplication::clipboard()->setText(session->info().organizationId);
    });
    organization->addSeparator();
    organization->addAction(m_menu->signOut);
    m_workspace->navigation().setOrganizationMenu(organization);
    auto *person = new QMenu(this);
    person->addAction(tr("Confirm it’s you now"), m_stepUp, &StepUpPresenter::confirmNow);
    person->addSeparator();
    person->addAction(m_menu->signOut);
    m_workspace->navigation().setPersonMenu(person);
}

void MainWindow::signOut()
{
    if (!m_workspace || !m_context.session())
        return;
    m_workspace->leave([this] {
        onResult(m_context.session()->signOut(), this, [this](const Result<Done> &result) {
            if (!result)
                m_welcome->showFailure(result.error());
        });
    });
}

void MainWindow::signInAgain()
{
    const SessionInfo info = m_context.session()->info();
    SignInOptions options;
    options.organization = info.organizationId;
    options.loginHint = info.email;
    options.staySignedIn = info.persistent; // as it was chosen
    onResult(m_context.session()->signIn(options), this, [this](const Result<SessionInfo> &result) {
        if (!result && !result.errorAs<Cancelled>()) {
            const ErrorWords words = wordsFor(result.error(), {m_context.vendorName(), {}, {}});
            m_workspace->toasts().failure(words.title, words.text);
        }
    });
}

void MainWindow::signInElsewhere()
{
    m_workspace->leave([this] {
        m_stack->setCurrentWidget(m_welcome);
        m_menu->setSignedIn(false);
        m_welcome->refresh();
        refreshTitle();
    });
}

void MainWindow::showFoundDone(const QString &operation)
{
    if (!m_workspace)
        return;
    ToastText text;
    text.tone = Tone::Warning; // stays until it is closed
    text.title = tr("%1’s answer got lost on the way").arg(m_context.vendorName());
    if (operation == u"createIdp")
        text.text = tr("OrgDesk looked again and found that the provider was created.");
    else if (operation == u"deleteIdp" || operation == u"detachIdp")
        text.text = tr("OrgDesk looked again and found that the provider is gone.");
    else
        text.text = tr("OrgDesk looked again and found your changes saved.");
    m_workspace->toasts().show(text);
}

void MainWindow::raiseWindow()
{
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
    QApplication::alert(this);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About OrgDesk"),
                                tr("OrgDesk %1").arg(QStringLiteral(ORGDESK_VERSION)),
                                QMessageBox::Close, this);
    box->setInformativeText(tr("Manage your organization’s single sign-on. Licensed under the "
                               "Apache License 2.0. Built with Qt %1.")
                                .arg(QString::fromLatin1(qVersion())));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool ask = m_workspace && m_stack->currentWidget() == m_workspace
        && m_workspace->isDirty() && !m_leaving;
    if (ask) {
        event->ignore();
        m_workspace->leave([this] {
            m_leaving = true;
            close();
        });
        return;
    }
    saveGeometryNow();
    Session *session = m_context.session();
    if (session && !m_ended && session->state() == Session::State::Active
        && !session->info().persistent) {
        // A session that is not to stay is revoked first (ui.md 6.1); the request has a deadline.
        event->ignore();
        setEnabled(false);
        onResult(session->endProgram(), this, [this](const Result<Done> &) {
            m_ended = true;
            close();
        });
        return;
    }
    if (session)
        session->cancelSignIn();
    event->accept();
}

} // namespace orgdesk::ui
