#include "ui/pages/WelcomePage.h"

#include "config/VendorConfiguration.h"
#include "session/Session.h"
#include "store/SavedSignIns.h"
#include "store/Settings.h"
#include "ui/common/Avatar.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/SignInErrorText.h"
#include "ui/common/UiState.h"
#include "ui/dialogs/VendorSettingsDialog.h"
#include "ui/pages/RecentSignIns.h"
#include "ui/pages/WelcomeFailed.h"
#include "ui/pages/WelcomeIdle.h"
#include "ui/pages/WelcomeWaiting.h"
#include "ui/shell/AppContext.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 440;
constexpr int sideBreakpoint = 900;

//! The vendor's logo where there is one.
QWidget *makeMark()
{
    constexpr int size = 40;
    const QIcon logo = QGuiApplication::windowIcon();
    if (logo.isNull())
        return new AppMark(size);
    auto *picture = new QLabel;
    picture->setPixmap(logo.pixmap(QSize(size, size), qGuiApp->devicePixelRatio()));
    return picture;
}

} // namespace

WelcomePage::WelcomePage(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_back(linkButton(tr("Back to your organization"), u"arrowLeft"_s))
    , m_product(label({}, Tone::Muted, FontRole::Small))
    , m_trust(wrappedLabel({}, Tone::Secondary, FontRole::Small))
    , m_states(new QStackedWidget)
    , m_idle(new WelcomeIdle(m_states))
{
    showEmpty(*this);
    setObjectName(u"welcome.page"_s);
    m_back->setObjectName(u"welcome.back"_s);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backRequested);
    m_side = makeSide();
    m_states->addWidget(m_idle);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(label(tr("OrgDesk"), Tone::Normal, FontRole::DialogTitle));
    names->addWidget(m_product);
    auto *mark = new QHBoxLayout;
    mark->setSpacing(12);
    mark->addWidget(makeMark());
    mark->addLayout(names);
    mark->addStretch();

    auto *form = new QWidget;
    form->setFixedWidth(formWidth);
    // While it is empty: setWidget() asks for the size of everything inside.
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(form);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(8, 24, 8, 24);
    column->setSpacing(28);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addStretch(2);
    column->addLayout(mark);
    column->addWidget(m_states, 5);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scroll, 1);
    row->addWidget(m_side);

    connect(m_idle, &WelcomeIdle::signInRequested, this,
            [this] { signIn(m_idle->organization(), {}, false); });
    show(m_idle, u"idle"_s);
    refresh();
}

void WelcomePage::refresh()
{
    const QString vendor = m_context.vendorName();
    m_product->setText(vendor.isEmpty() ? QString() : tr("for customers of %1").arg(vendor));
    m_idle->setVendor(vendor);
    m_trust->setText(
        vendor.isEmpty()
            ? tr("You sign in in your own browser. OrgDesk never sees your password or your second "
                 "factor.")
            : tr("You sign in on %1’s page in your own browser. OrgDesk never sees your password "
                 "or "
                 "your second factor.")
                  .arg(vendor));
    const QList<SavedSignIn> recent = m_context.savedSignIns().all();
    m_recent->setSignIns(recent);
    m_recent->setVisible(!recent.isEmpty());
    findChild<QWidget *>(u"welcome.recentTitle"_s)->setVisible(!recent.isEmpty());
    if (m_idle->organization().isEmpty() && m_context.configuration())
        m_idle->setOrganization(m_context.configuration()->organization);
    const bool ready = m_context.session() != nullptr;
    const bool loading = m_context.start() == AppContext::Start::Loading;
    m_idle->setBusy(!ready && loading, tr("Starting…"));
    const Session *running = m_context.session();
    m_back->setVisible(running && running->state() == Session::State::Active);
    if (Session *session = m_context.session()) {
        connect(session, &Session::stateChanged, this, &WelcomePage::onStateChanged,
                Qt::UniqueConnection);
        onStateChanged();
    }
}

void WelcomePage::show(QWidget *state, const QString &uiState)
{
    m_states->setCurrentWidget(state);
    setUiState(*this, uiState);
}

void WelcomePage::resume(const SavedSignIn &saved)
{
    Session *session = m_context.session();
    const bool here = session && m_context.configuration()->issuer() == saved.issuer;
    if (!here || !saved.resumable) {
        signIn(here ? saved.organizationId : QString(), saved.email, false);
        return;
    }
    m_idle->setBusy(true, tr("Signing in…"));
    onResult(session->restore(saved), this, [this, saved](const Result<SessionInfo> &result) {
        m_idle->setBusy(false);
        if (!result && (result.errorAs<SignInRequired>() || result.errorAs<SecretStoreError>()))
            signIn(saved.organizationId, saved.email, false);
        else if (!result)
            onSignInEnded(result.error());
    });
}

void WelcomePage::signIn(const QString &organization, const QString &email, bool otherAccount)
{
    Session *session = m_context.session();
    if (!session) {
        openVendorSettings();
        return;
    }
    m_organization = organization;
    m_email = email;
    SignInOptions options;
    options.organization = organization;
    options.loginHint = email;
    options.staySignedIn = m_idle->staySignedIn();
    options.otherAccount = otherAccount;
    onResult(session->signIn(options), this, [this](const Result<SessionInfo> &result) {
        if (!result)
            onSignInEnded(result.error());
        else
            show(m_idle, u"idle"_s);
    });
}

void WelcomePage::signInInstead()
{
    const QList<SavedSignIn> saved = m_context.savedSignIns().all();
    if (saved.isEmpty())
        signIn(m_organization, m_email, false);
    else
        signIn(saved.constFirst().organizationId, saved.constFirst().email, false);
}

void WelcomePage::onStateChanged()
{
    Session *session = m_context.session();
    switch (session->state()) {
    case Session::State::SigningIn:
        waiting().begin(session->signInLink(), session->signInDeadline(), m_organization);
        m_waiting->setBrowserOpened(session->isBrowserOpened());
        show(m_waiting, u"waiting"_s);
        m_waiting->focusFirst();
        break;
    case Session::State::Checking:
        waiting().showChecking();
        show(m_waiting, u"checking"_s);
        break;
    case Session::State::Restoring:
        m_idle->setBusy(true, tr("Signing in…"));
        break;
    case Session::State::KeychainLocked:
    case Session::State::SignedOut:
    case Session::State::NeedsSignIn:
    case Session::State::SigningOut:
    case Session::State::Active:
        m_idle->setBusy(false);
        break;
    }
    refreshKeyring();
}

void WelcomePage::refreshKeyring()
{
    const Session *session = m_context.session();
    const bool awaited = session && session->isKeyringAwaited();
    m_idle->setKeyringAwaited(awaited && session->state() == Session::State::Restoring);
    if (m_waiting)
        m_waiting->setKeyringAwaited(awaited);
}

void WelcomePage::onSignInEnded(const Error &error)
{
    if (std::holds_alternative<Cancelled>(error)) {
        show(m_idle, u"idle"_s);
        m_idle->focusFirst();
        return;
    }
    showFailure(error);
}

void WelcomePage::showRestoreFailure(const Error &error)
{
    showFailure(error);
    m_retryRestores = true;
    failed().offerSignIn(true);
}

void WelcomePage::showFailure(const Error &error)
{
    m_retryRestores = false;
    m_lastError = error;
    const QString vendor = m_context.vendorName();
    ErrorWords words = wordsFor(error, {vendor, m_organization, {}});
    if (words.technical.isEmpty())
        words.technical = describe(error);
    failed().setFailure(words, vendor, canVendorHelp(error));
    show(m_failed, u"failed"_s);
    m_failed->focusFirst();
}

void WelcomePage::openVendorSettings()
{
    auto *dialog = new VendorSettingsDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= sideBreakpoint);
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    Session *session = m_context.session();
    if (event->key() == Qt::Key_Escape && session && m_waiting
        && m_states->currentWidget() == m_waiting)
        session->cancelSignIn();
    else
        QWidget::keyPressEvent(event);
}

} // namespace orgdesk::ui
