#include "ui/dialogs/SignInTestDialog.h"

#include "core/Future.h"
#include "session/Session.h"
#include "session/SignInTest.h"
#include "strategies/Strategy.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Copied.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/SecretClipboard.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/dialogs/SignInTestTable.h"
#include "ui/dialogs/SignInTestWords.h"
#include "ui/shell/AppContext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

SignInTestDialog::SignInTestDialog(AppContext &context, const IdentityProvider &provider,
                                   QWidget *parent)
    : ActionDialog(u"dialog.signInTest"_s, tr("Test sign-in"), parent)
    , m_context(context)
    , m_provider(provider)
{
    setMinimumWidth(600);
    buildWaiting();
}

SignInTestDialog::~SignInTestDialog()
{
    drop();
}

void SignInTestDialog::drop()
{
    if (!m_test)
        return;
    m_test->disconnect(this);
    m_test->cancel();
    m_test->deleteLater();
    m_test.clear();
}

void SignInTestDialog::start()
{
    Session *session = m_context.session();
    if (!session) {
        buildFailed(SignInRequired{});
        return;
    }
    drop();
    m_test = session->newSignInTest(m_provider.name, m_provider.isEnabled);
    connect(m_test, &SignInTest::checking, this, &SignInTestDialog::buildChecking);
    connect(m_test, &SignInTest::waiting, this, &SignInTestDialog::buildWaiting);
    onResult(m_test->start(), this, [this, started = m_test](const auto &result) {
        if (m_test == started)
            finish(result);
    });
}

void SignInTestDialog::buildWaiting()
{
    clear();
    const QString type = strategyName(m_provider.strategy);
    const bool opened = !m_test || m_test->isBrowserOpened();
    addHeading(u"browser"_s, opened ? Tone::Info : Tone::Warning,
               opened ? tr("Sign in at %1 in your browser").arg(type)
                      : tr("OrgDesk couldn’t open a browser"),
               opened ? tr("Use the account of anybody who may sign in through %1. OrgDesk shows "
                           "what came back.")
                            .arg(m_provider.title())
                      : tr("Copy the link into any browser on this computer."));
    addPoint(tr("You stay signed in to OrgDesk as you are. Your browser may be signed in as "
                "somebody else afterwards."));
    auto *cancel = secondaryButton(tr("Cancel"));
    cancel->setObjectName("dialog.signInTest.cancel"_L1);
    buttons()->addButton(cancel, QDialogButtonBox::RejectRole);
    if (m_test) {
        auto *copy = secondaryButton(tr("Copy link"), u"copy"_s);
        copy->setObjectName("dialog.signInTest.copyLink"_L1);
        auto *again = secondaryButton(tr("Open again"), u"external"_s);
        again->setObjectName("dialog.signInTest.openAgain"_L1);
        buttons()->addButton(copy, QDialogButtonBox::ActionRole);
        buttons()->addButton(again, QDialogButtonBox::ActionRole);
        connect(copy, &Button::clicked, this, [this, copy] {
            if (!m_test)
                return;
            copySecretly(m_test->link().toString(QUrl::FullyEncoded));
            showCopied(*copy);
        });
        connect(again, &Button::clicked, this, [this] {
            if (m_test && !m_test->openBrowser())
                buildWaiting();
        });
    }
    cancel->setFocus(Qt::OtherFocusReason);
    setProperty("uiState", u"waiting"_s);
    fitHeightLater();
}

void SignInTestDialog::buildChecking()
{
    clear();
    addHeading(u"browser"_s, Tone::Info, tr("Checking what came back…"), {});
    auto *cancel = secondaryButton(tr("Cancel"));
    cancel->setObjectName("dialog.signInTest.cancel"_L1);
    buttons()->addButton(cancel, QDialogButtonBox::RejectRole);
    cancel->setFocus(Qt::OtherFocusReason);
    setProperty("uiState", u"checking"_s);
    fitHeightLater();
}

void SignInTestDialog::finish(const Result<SignInTestResult> &result)
{
    // The test stays: its closing page may still be on the way to the browser.
    if (!result && result.errorAs<Cancelled>()) {
        reject();
        return;
    }
    raise();
    activateWindow();
    if (result)
        buildWorks(*result);
    else
        buildFailed(result.error());
}

void SignInTestDialog::buildWorks(const SignInTestResult &result)
{
    clear();
    const QList<TestedAttribute> tested = testedAttributes(m_provider, result.claims);
    const auto came = std::count_if(tested.begin(), tested.end(),
                                    [](const TestedAttribute &one) { return one.hasCome; });
    const auto gaps = std::count_if(tested.begin(), tested.end(), [](const TestedAttribute &one) {
        return one.isWanted && one.isRequired && !one.hasCome;
    });
    const QString who = result.email.isEmpty() ? result.subject : result.email;
    const QString text = came == 1
        ? tr("%1 came back with 1 attribute.").arg(who)
        : tr("%1 came back with %n attributes.", nullptr, static_cast<int>(came)).arg(who);
    addHeading(gaps > 0 ? u"warn"_s : u"ok"_s, gaps > 0 ? Tone::Warning : Tone::Success,
               tr("Sign-in works"), text);
    body()->addWidget(signInTestTable(tested, m_context.vendorName()));
    if (gaps > 0) {
        const QString type = strategyName(m_provider.strategy);
        auto *note = new NoteFrame(
            Tone::Warning,
            gaps == 1 ? tr("1 required attribute did not come")
                      : tr("%n required attributes did not come", nullptr, static_cast<int>(gaps)),
            tr("Let %1 send it, or check that this person has a value there.").arg(type));
        note->setObjectName("dialog.signInTest.gaps"_L1);
        body()->addWidget(note);
    }
    addClose(false);
    setProperty("uiState", u"works"_s);
    announce(this, tr("Sign-in works"));
}

void SignInTestDialog::buildFailed(const Error &error)
{
    clear();
    const ErrorContext context = errorContext(m_context, m_provider.title());
    const SignInTestFailure failure = testFailure(error, m_provider, context);
    addHeading(u"fail"_s, Tone::Danger, failure.title, failure.cause);
    if (!failure.hint.isEmpty()) {
        auto *note = new NoteFrame(Tone::Info, {}, failure.hint);
        note->setObjectName("dialog.signInTest.hint"_L1);
        body()->addWidget(note);
    }
    QStringList details{failure.title, failure.cause, failure.hint,
                        tr("Provider: %1 (%2)").arg(m_provider.title(), m_provider.name),
                        technicalDetails(error)};
    details.removeAll(QString());
    auto *copy = secondaryButton(tr("Copy details"), u"copy"_s);
    copy->setObjectName("dialog.signInTest.copyDetails"_L1);
    buttons()->addButton(copy, QDialogButtonBox::ActionRole);
    connect(copy, &Button::clicked, copy, [copy, details] {
        QGuiApplication::clipboard()->setText(details.join(u'\n'));
        showCopied(*copy);
    });
    addClose(!failure.notAllowed);
    setProperty("uiState", u"failed"_s);
    announce(this, failure.title);
    if (failure.notAllowed)
        Q_EMIT notAllowed(m_provider.id);
}

void SignInTestDialog::addClose(bool again)
{
    if (again) {
        auto *repeat = secondaryButton(tr("Test again"));
        repeat->setObjectName("dialog.signInTest.again"_L1);
        buttons()->addButton(repeat, QDialogButtonBox::ActionRole);
        connect(repeat, &Button::clicked, this, &SignInTestDialog::start);
    }
    auto *close = primaryButton(tr("Close"));
    close->setObjectName("dialog.signInTest.close"_L1);
    close->setDefault(true);
    buttons()->addButton(close, QDialogButtonBox::RejectRole);
    close->setFocus(Qt::OtherFocusReason);
    fitHeightLater();
}

} // namespace orgdesk::ui
