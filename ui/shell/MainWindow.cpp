#include "ui/shell/MainWindow.h"

#include "core/Clock.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Session.h"
#include "session/StepUp.h"
#include "store/Settings.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StyleSheetPause.h"
#include "ui/common/ToastHost.h"
#include "ui/pages/WelcomePage.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/StepUpPresenter.h"
#include "ui/shell/TroubleBanners.h"
#include "ui/shell/WaitingRequests.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds prepareAfter{300};
constexpr QSize defaultSize(1180, 760);
constexpr QSize minimumWindow(840, 480);
constexpr auto confirmationTick = std::chrono::seconds(20);

} // namespace

MainWindow::MainWindow(AppContext &context)
    : m_context(context)
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage(context, m_stack))
    , m_status(new StatusLine(context, context.requestQueue()))
    , m_menu(new MainMenu(context, *menuBar()))
    , m_trouble(new TroubleBanners(context))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(minimumWindow);
    m_stack->addWidget(m_welcome);
    // Not the stack itself: to assistive technology a stack has its page and nothing else, and the
    // sheet of the step-up must be heard.
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_trouble);
    column->addWidget(m_stack, 1);
    setCentralWidget(area);
    setStatusBar(m_status);
    m_stepUp = new StepUpPresenter(context, area);
    m_menu->setSignedIn(false);
    restoreGeometryOnScreen();
    refreshTitle();
    connectMenu();
    connect(m_stepUp, &StepUpPresenter::openChanged, this, [this](bool open) {
        if (m_workspace)
            m_workspace->setPaused(open);
    });
    connect(m_welcome, &WelcomePage::backRequested, this, &MainWindow::showWorkspace);

    connect(&m_context, &AppContext::configurationReady, this, &MainWindow::onConfigurationReady);
    connect(&m_context, &AppContext::startFailed, this, [this](const Error &error) {
        showWelcome();
        m_welcome->showFailure(error);
    });
    connect(&m_context, &AppContext::restoreFailed, this, [this](const Error &error) {
        if (m_context.readsLastKnown()) {
            m_menu->setSignOutEnabled(true);
            refreshConfirmation();
            if (!m_workspace || m_stack->currentWidget() != m_workspace)
                showWorkspace();
            return;
        }
        if (m_workspace && m_stack->currentWidget() == m_workspace
            && m_context.session()->state() != Session::State::Active)
            showWelcome();
        if (!std::holds_alternative<SignInRequired>(error)
            && !std::holds_alternative<Cancelled>(error))
            m_welcome->showRestoreFailure(error);
    });
    connect(&m_context, &AppContext::resumingChanged, this, [this] {
        if (m_context.isResuming())
            showWorkspace();
        else if (m_stack->currentWidget() == m_workspace)
            showWelcome();
        refreshConfirmation();
    });
    connect(&m_context, &AppContext::requestQueueChanged, m_status, &StatusLine::refresh);
    connect(&m_context, &AppContext::activityChanged, m_status, &StatusLine::refresh);
    connect(&m_context, &AppContext::raiseRequested, this, &MainWindow::raiseWindow);
    connect(&m_context, &AppContext::noticeAdded, this, &MainWindow::showNotices);
    connect(&m_context, &AppContext::sandboxStopped, this, [this] {
        m_status->setStopped(true);
        if (m_workspace)
            m_workspace->toasts().failure(
                tr("The local tenant stopped"),
                tr("Nothing can be loaded or saved until it runs again. What you typed is kept."));
    });
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &MainWindow::refreshConfirmation);
    tick->start(confirmationTick);
    if (m_context.start() == AppContext::Start::Ready)
        onConfigurationReady();
    else if (m_context.start() == AppContext::Start::NeedsVendorSettings)
        QTimer::singleShot(0, m_welcome, &WelcomePage::openVendorSettings);
}

MainWindow::~MainWindow() = default;

void MainWindow::onConfigurationReady()
{
    m_status->setStopped(false);
    Session *session = m_context.session();
    m_stepUp->attach(session->stepUp());
    connect(session, &Session::stateChanged, this, &MainWindow::onStateChanged);
    connect(session, &Session::keyringAwaitedChanged, this, &MainWindow::onKeyringAwaited);
    connect(session, &Session::confirmationChanged, this, &MainWindow::refreshConfirmation);
    connect(m_context.api(), &MyOrganizationApi::foundDone, this, &MainWindow::showFoundDone);
    m_welcome->refresh();
    refreshHelp();
    onStateChanged();
}

void MainWindow::onStateChanged()
{
    const Session *session = m_context.session();
    if (!session)
        return;
    const bool isSigningIn = session->state() == Session::State::SigningIn
        || session->state() == Session::State::Checking;
    if (std::exchange(m_signsIn, isSigningIn) && !isSigningIn)
        raiseWindow(); // However it ended: the person looks at the browser (oauth rule 25).
    switch (session->state()) {
    case Session::State::Active:
        showWorkspace();
        break;
    case Session::State::NeedsSignIn:
        if (m_workspace)
            m_workspace->setSessionEnded(true);
        break;
    case Session::State::SignedOut:
        // Else it is still not reached, or will be.
        if (!m_context.readsLastKnown() && !m_context.isResuming())
            showWelcome();
        break;
    case Session::State::SigningIn:
        // While the person is in the browser there is time for it.
        QTimer::singleShot(prepareAfter, this, &MainWindow::makeWorkspace);
        [[fallthrough]];
    case Session::State::Restoring:
    case Session::State::KeychainLocked:
    case Session::State::Checking:
        if (m_workspace)
            m_workspace->refreshSignIn();
        break;
    case Session::State::SigningOut:
        break;
    }
    m_status->refresh();
    refreshConfirmation();
}

void MainWindow::onKeyringAwaited()
{
    m_welcome->refreshKeyring();
    if (m_workspace)
        m_workspace->refreshSignIn();
}

void MainWindow::showWelcome()
{
    if (m_workspace) {
        m_workspace->forget();
        m_stack->setCurrentWidget(m_welcome);
    }
    m_menu->setSignedIn(false);
    m_welcome->refresh();
    refreshTitle();
}

void MainWindow::expectWorkspace()
{
    makeWorkspace();
    m_stack->setCurrentWidget(m_workspace);
}

void MainWindow::makeWorkspace()
{
    if (m_workspace)
        return;
    const StyleSheetPause pause;
    m_workspace = new Workspace(m_context);
    m_stack->addWidget(m_workspace);
    makeSidebarMenus();
    m_workspace->setCompact(m_menu->compact->isChecked());
    connect(m_workspace, &Workspace::listSettled, this, &MainWindow::listSettled);
    connect(m_workspace, &Workspace::dirtyChanged, this, [this](bool dirty) {
        setWindowModified(dirty);
        m_menu->setDirty(dirty);
    });
    connect(m_workspace, &Workspace::organizationTitleChanged, this, &MainWindow::refreshTitle);
    connect(m_workspace, &Workspace::pageUpdated, m_status, &StatusLine::setUpdatedNow);
    connect(m_workspace, &Workspace::signInRequested, this, &MainWindow::signInAgain);
}

void MainWindow::showWorkspace()
{
    makeWorkspace();
    m_stack->setCurrentWidget(m_workspace);
    m_menu->setSignedIn(true);
    m_menu->setSignOutEnabled(!m_context.isResuming());
    m_workspace->begin();
    refreshTitle();
    showNotices();
}

void MainWindow::showNotices()
{
    if (!m_workspace || m_stack->currentWidget() != m_workspace)
        return; // They come when the window is there.
    const QList<Error> notices = m_context.notices();
    for (; m_noticesShown < notices.size(); ++m_noticesShown) {
        if (TroubleBanners::isOfStorage(notices.at(m_noticesShown)))
            continue; // told above the page
        const ErrorWords words =
            wordsFor(notices.at(m_noticesShown), {m_context.vendorName(), {}, {}});
        m_workspace->toasts().failure(words.title, words.text);
    }
}

void MainWindow::refreshTitle()
{
    const bool signedIn = m_workspace && m_stack->currentWidget() == m_workspace;
    const QString subject = signedIn ? m_context.organizationTitle() : tr("Sign in");
#if defined(Q_OS_MACOS)
    setWindowTitle(subject + u"[*]"_s);
#else
    // Not a text to translate: Qt adds the name once more where the title does not end with it.
    setWindowTitle(subject + u"[*] – "_s + QGuiApplication::applicationDisplayName());
#endif
}

void MainWindow::refreshConfirmation()
{
    const Session *session = m_context.session();
    if (!session || !m_workspace)
        return;
    const Confirmation confirmation = session->confirmation();
    const QDateTime now = m_context.clock().now();
    const SessionInfo info = m_context.identity();
    const QString name = info.userName.isEmpty() ? info.email : info.userName;
    QString text = tr("Not confirmed recently");
    bool confirmed = confirmation.confirmedAt.isValid();
    if (confirmed && confirmation.until.isValid()) {
        const int minutes = static_cast<int>((now.secsTo(confirmation.until) + 59) / 60);
        confirmed = minutes > 0;
        if (confirmed)
            text = tr("Confirmed, %n min left", nullptr, minutes);
    } else if (confirmed) {
        text = tr("Confirmed at %1")
                   .arg(QLocale().toString(confirmation.confirmedAt.toLocalTime().time(),
                                           QLocale::ShortFormat));
    }
    if (session->state() != Session::State::Active)
        text = m_context.isResuming()    ? tr("Signing in…")
            : m_context.readsLastKnown() ? tr("Offline")
                                         : tr("Signed out");
    m_workspace->navigation().setPerson(name, text, confirmed);
}

void MainWindow::restoreGeometryOnScreen()
{
    resize(defaultSize);
    const QByteArray saved = m_context.settings().bytes(u"window.geometry"_s);
    if (!saved.isEmpty())
        restoreGeometry(saved);
    const QScreen *screen = QGuiApplication::screenAt(frameGeometry().center());
    if (!screen)
        move(QGuiApplication::primaryScreen()->availableGeometry().topLeft() + QPoint(40, 40));
}

void MainWindow::saveGeometryNow()
{
    m_context.settings().setBytes(u"window.geometry"_s, saveGeometry());
}

} // namespace orgdesk::ui
