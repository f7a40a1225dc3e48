// What the person starts from menus and sidebar: go, sign out, switch, about, leave.

#include "session/Session.h"
#include "store/Drafts.h"
#include "store/SavedSignIns.h"
#include "store/Settings.h"
#include "ui/common/ErrorText.h"
#include "ui/common/ToastHost.h"
#include "ui/dialogs/JournalDialog.h"
#include "ui/pages/WelcomePage.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/FoundDoneText.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/StepUpPresenter.h"
#include "ui/shell/TroubleBanners.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectView()
{
    for (QAction *action : {m_menu->fullSidebar, m_menu->iconSidebar}) {
        const bool rail = action == m_menu->iconSidebar;
        action->setChecked(m_context.settings().value(u"sidebar"_s) == (rail ? u"icons" : u"full"));
        connect(action, &QAction::triggered, this, [this, rail] {
            m_context.settings().setValue(u"sidebar"_s, rail ? u"icons"_s : u"full"_s);
            if (m_workspace)
                m_workspace->navigation().setRail(rail);
        });
    }
    for (QAction *action : {m_menu->comfortable, m_menu->compact}) {
        const QString density = action == m_menu->compact ? u"compact"_s : u"comfortable"_s;
        connect(action, &QAction::triggered, this,
                [this, density] { m_context.settings().setValue(u"density"_s, density); });
    }
    connect(&m_context.settings(), &Settings::changed, this, [this](const QString &key) {
        if (key == "density"_L1 && m_workspace)
            m_workspace->setCompact(m_context.settings().value(key) == u"compact");
    });
}

void MainWindow::connectMenu()
{
    const auto inWorkspace = [this](QAction *action, auto member) {
        connect(action, &QAction::triggered, this, [this, member] {
            if (m_workspace && m_stack->currentWidget() == m_workspace && !m_stepUp->isOpen())
                (m_workspace->*member)();
        });
    };
    inWorkspace(m_menu->addProvider, &Workspace::addItem);
    inWorkspace(m_menu->importMetadata, &Workspace::importMetadata);
    inWorkspace(m_menu->save, &Workspace::savePage);
    inWorkspace(m_menu->review, &Workspace::reviewPage);
    inWorkspace(m_menu->copyIdentifier, &Workspace::copyIdentifier);
    inWorkspace(m_menu->find, &Workspace::find);
    inWorkspace(m_menu->refresh, &Workspace::refreshPage);
    inWorkspace(m_menu->guide, &Workspace::toggleGuide);
    inWorkspace(m_menu->back, &Workspace::goBack);
    inWorkspace(m_menu->nextTab, &Workspace::nextTab);
    inWorkspace(m_menu->previousTab, &Workspace::previousTab);
    inWorkspace(m_menu->nextRegion, &Workspace::focusNextRegion);
    inWorkspace(m_menu->previousRegion, &Workspace::focusPreviousRegion);
    const auto go = [this](QAction *action, Area area) {
        connect(action, &QAction::triggered, this, [this, area] {
            if (m_workspace && !m_stepUp->isOpen())
                m_workspace->goTo(area);
        });
    };
    go(m_menu->goOrganization, Area::Organization);
    go(m_menu->goSingleSignOn, Area::SingleSignOn);
    go(m_menu->goDomains, Area::Domains);
    go(m_menu->goMembers, Area::Members);
    go(m_menu->goHealth, Area::Health);
    inWorkspace(m_menu->copyDiagnostics, &Workspace::copyDiagnostics);
    connectView();
    connect(m_menu->organizations, &QMenu::aboutToShow, this,
            [this] { fillOrganizations(m_menu->organizations); });
    connect(m_menu->journal, &QAction::triggered, this,
            [this] { (new JournalDialog(m_context, this))->open(); });
    connect(m_menu->shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(m_menu->actionsWithShortcuts(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_menu->signOut, &QAction::triggered, this,
            [this] { signOut(Session::SignOutScope::Here); });
    connect(m_menu->signOutBrowser, &QAction::triggered, this,
            [this] { signOut(Session::SignOutScope::BrowserToo); });
    connect(m_menu->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menu->vendorSettings, &QAction::triggered, m_welcome,
            &WelcomePage::openVendorSettings);
    connectHelp();
}

void MainWindow::fillOrganizations(QMenu *menu)
{
    menu->clear();
    const SessionInfo info = m_context.identity();
    for (const SavedSignIn &saved : m_context.savedSignIns().all()) {
        const bool isThis =
            saved.organizationId == info.organizationId && saved.userId == info.userId;
        if (isThis)
            continue;
        const QString text = saved.email.isEmpty()
            ? saved.organizationName
            : tr("%1, as %2").arg(saved.organizationName, saved.email);
        menu->addAction(QString(text).replace(u'&', u"&&"_s), this,
                        [this, saved] { switchTo(saved); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Sign in to another organization…"), this, &MainWindow::signInElsewhere);
}

void MainWindow::switchTo(const SavedSignIn &saved)
{
    m_workspace->leave([this, saved] {
        showSignIn();
        m_welcome->resume(saved);
    });
}

void MainWindow::makeSidebarMenus()
{
    auto *organization = new QMenu(this);
    connect(organization, &QMenu::aboutToShow, this, [this, organization] {
        fillOrganizations(organization);
        organization->addAction(tr("Copy organization ID"), this, [this] {
            QApplication::clipboard()->setText(m_context.identity().organizationId);
            m_workspace->toasts().success(tr("Copied the organization ID"));
        });
        organization->addSeparator();
        organization->addAction(m_menu->signOut);
        organization->addAction(m_menu->signOutBrowser);
    });
    m_workspace->navigation().setOrganizationMenu(organization);
    auto *person = new QMenu(this);
    person->addAction(tr("Confirm it’s you now"), m_stepUp, &StepUpPresenter::confirmNow);
    person->addSeparator();
    person->addAction(m_menu->signOut);
    person->addAction(m_menu->signOutBrowser);
    m_workspace->navigation().setPersonMenu(person);
}

void MainWindow::signOut(Session::SignOutScope scope)
{
    if (!m_workspace || !m_context.session())
        return;
    m_workspace->leave([this, scope] {
        if (m_context.readsLastKnown()) {
            m_context.leaveLastKnown();
            showWelcome();
            return;
        }
        onResult(m_context.session()->signOut(scope), this, [this](const Result<Done> &result) {
            if (!result && !result.errorAs<Cancelled>())
                m_welcome->tellSignedOutWith(result.error());
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
    m_workspace->leave([this] { showSignIn(); });
}

void MainWindow::showSignIn()
{
    m_stack->setCurrentWidget(m_welcome);
    m_menu->setSignedIn(false);
    m_welcome->refresh();
    refreshTitle();
}

void MainWindow::showFoundDone(const QString &operation)
{
    if (!m_workspace)
        return;
    ToastText text;
    text.tone = Tone::Warning; // stays until it is closed
    text.title = tr("%1’s answer got lost on the way").arg(m_context.vendorName());
    text.text = foundDoneText(operation);
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

void MainWindow::setProxyDoor(ProxyDoor &door)
{
    m_trouble->setProxyDoor(door);
    connect(m_menu->proxy, &QAction::triggered, m_trouble, &TroubleBanners::openProxySettings);
}

bool MainWindow::savesDrafts()
{
    const Result<Done> saved = m_leavesDrafts ? Result<Done>(Done{}) : m_context.drafts().save();
    if (saved)
        return true;
    const ErrorWords words = wordsFor(saved.error(), {m_context.vendorName(), {}, {}});
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Close OrgDesk"),
                                tr("What you typed can’t be saved on this computer."),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"dialog.unsavedDrafts"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(words.title + u'\n' + words.text);
    QPushButton *stay = box->addButton(tr("Go on working"), QMessageBox::RejectRole);
    QPushButton *leave = box->addButton(tr("Close and lose it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_leavesDrafts = true;
        close();
    });
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return false;
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
    if (!savesDrafts()) {
        event->ignore();
        return;
    }
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
