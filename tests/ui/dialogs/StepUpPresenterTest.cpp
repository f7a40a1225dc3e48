#include "ui/shell/StepUpPresenter.h"

#include "TenantWithSession.h"
#include "session/StepUp.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/dialogs/DeleteDialog.h"
#include "ui/dialogs/StepUpSheet.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::TenantWithSession;

namespace {

//! Remembers what the person chose.
class FakeStepUp final : public StepUp
{
public:
    StepUpPrompt *prompt = nullptr;
    QString action = u"left over"_s;
    QStringList calls;

    void setPrompt(StepUpPrompt *shown) override { prompt = shown; }
    void setActionText(const QString &words) override { action = words; }
    [[nodiscard]] bool isSensitive(const QString &) const override { return true; }
    [[nodiscard]] bool isConfirmed(const QString &) const override { return false; }
    [[nodiscard]] Future<Done> confirm(const StepUpChallenge &) override
    {
        prompt->askToConfirm(action);
        return waiting.future();
    }
    void openBrowser() override { calls << u"open"_s; }
    void openBrowserAgain() override { calls << u"again"_s; }
    void giveUp() override { calls << u"giveUp"_s; }

    Completer<Done> waiting;
};

} // namespace

//! Where the question for a second factor appears, and what it does to what is below.
class StepUpPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void itCoversTheWindowAtTheTrailingEdge();
    void whatIsBelowCannotBeClickedAndKeepsItsFocus();
    void everyStateHasTheRoomItNeeds();
    void theChoicesReachTheSession();
    void givingUpGivesTheFocusBack();
    void confirmingNowForgetsTheLastAction();
    void anOpenDialogShowsItInside();
    void aDialogThatGoesTakesTheQuestionAlong();
    void theVendorCanBeTold();
    void anotherSessionTakesOver();

private:
    struct World : TenantWithSession
    {
        World()
        {
            area.resize(1000, 700);
            auto *column = new QVBoxLayout(&area);
            column->addWidget(&below);
            column->addWidget(&edit);
            area.show();
            presenter.attach(stepUp);
            edit.setFocus();
        }

        FakeStepUp stepUp;
        QWidget area;
        QPushButton below{u"Below"_s};
        QLineEdit edit;
        StepUpPresenter presenter{tenant, &area};

        [[nodiscard]] StepUpSheet *sheet() const { return area.findChild<StepUpSheet *>(); }
    };

    std::unique_ptr<World> m;
};

void StepUpPresenterTest::init()
{
    m = std::make_unique<World>();
    m->area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m->area));
    QCOMPARE(QApplication::focusWidget(), &m->edit);
}

void StepUpPresenterTest::itCoversTheWindowAtTheTrailingEdge()
{
    QSignalSpy opened(&m->presenter, &StepUpPresenter::openChanged);
    m->presenter.askToConfirm(u"save 1 change"_s);
    QVERIFY(m->presenter.isOpen());
    QCOMPARE(opened.count(), 1);
    QVERIFY(m->sheet()->isVisible());
    QCOMPARE(m->sheet()->parentWidget()->size(), m->area.size());
    QCOMPARE(m->area.width() - m->sheet()->geometry().right() - 1, 24);
    m->area.resize(700, 500);
    QCOMPARE(m->sheet()->parentWidget()->size(), m->area.size());
    QVERIFY(m->area.rect().contains(m->sheet()->geometry()));
    m->area.setLayoutDirection(Qt::RightToLeft);
    m->area.resize(1000, 700);
    QCOMPARE(m->sheet()->geometry().left(), 24);
}

void StepUpPresenterTest::whatIsBelowCannotBeClickedAndKeepsItsFocus()
{
    QSignalSpy clicked(&m->below, &QPushButton::clicked);
    m->presenter.askToConfirm(u"save 1 change"_s);
    QVERIFY(m->edit.isEnabled()); // not greyed
    QWidget *hit = m->area.childAt(m->below.geometry().center());
    QVERIFY(hit);
    QVERIFY(hit != &m->below);
    QTest::mouseClick(hit, Qt::LeftButton);
    QCOMPARE(clicked.count(), 0);
    m->presenter.close();
    QVERIFY(!m->presenter.isOpen());
    QCOMPARE(QApplication::focusWidget(), &m->edit);
    QCOMPARE(m->area.childAt(m->below.geometry().center()), &m->below);
}

void StepUpPresenterTest::everyStateHasTheRoomItNeeds()
{
    const auto fits = [this] {
        QTest::qWait(20); // parts that were just added count then
        return m->sheet()->height() == m->sheet()->heightForWidth(m->sheet()->width());
    };
    m->presenter.askToConfirm(u"save 1 change"_s);
    QVERIFY(fits());
    m->presenter.showWaiting(QUrl(u"https://login.example/"_s), std::chrono::minutes(5), true);
    QVERIFY(fits());
    for (int times = 0; times < 2; ++times) {
        m->presenter.showFailed(
            SignInFailed{SignInFailed::Reason::OtherPerson, u"jon@halden.example"_s});
        QVERIFY(fits());
    }
    m->presenter.showFailed(SignInFailed{SignInFailed::Reason::TimedOut, {}});
    QVERIFY(fits());
}

void StepUpPresenterTest::theChoicesReachTheSession()
{
    m->presenter.askToConfirm(u"save 1 change"_s);
    m->sheet()->findChild<Button *>(u"stepUp.confirm"_s)->click();
    m->presenter.showWaiting(QUrl(u"https://login.example/"_s), std::chrono::minutes(5), true);
    m->sheet()->findChild<Button *>(u"stepUp.openAgain"_s)->click();
    m->presenter.showFailed(SignInFailed{SignInFailed::Reason::TimedOut, {}});
    m->sheet()->findChild<Button *>(u"stepUp.retry"_s)->click();
    QCOMPARE(m->stepUp.calls, QStringList({u"open"_s, u"again"_s, u"open"_s}));
    QVERIFY(m->presenter.isOpen());
}

void StepUpPresenterTest::givingUpGivesTheFocusBack()
{
    m->presenter.askToConfirm(u"save 1 change"_s);
    QVERIFY(m->sheet()->isAncestorOf(QApplication::focusWidget()));
    QSignalSpy opened(&m->presenter, &StepUpPresenter::openChanged);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m->stepUp.calls, QStringList{u"giveUp"_s});
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toBool(), false);
    QVERIFY(!m->presenter.isOpen());
    QCOMPARE(QApplication::focusWidget(), &m->edit);
}

void StepUpPresenterTest::confirmingNowForgetsTheLastAction()
{
    m->presenter.confirmNow();
    QVERIFY(m->presenter.isOpen());
    QVERIFY(m->sheet()->action().isEmpty());
    QVERIFY(!m->sheet()->findChild<QWidget *>(u"stepUp.pending"_s)->isVisible());
}

void StepUpPresenterTest::anOpenDialogShowsItInside()
{
    IdentityProvider provider;
    provider.id = u"con_1"_s;
    provider.name = u"depot-saml"_s;
    DeleteDialog dialog(m->tenant, provider, DeletionBehavior::Allow, &m->area);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_COMPARE(QApplication::activeModalWidget(), &dialog);
    m->presenter.askToConfirm(u"delete Depot SAML"_s);
    auto *sheet = dialog.findChild<StepUpSheet *>();
    QVERIFY(sheet && sheet->isVisible());
    m->presenter.close();
    QVERIFY(!dialog.findChild<StepUpSheet *>());
    QVERIFY(dialog.isVisible());
    dialog.reject();
    m->presenter.askToConfirm(u"again"_s); // over the window again
    QVERIFY(m->sheet() && m->sheet()->isVisible());
}

void StepUpPresenterTest::aDialogThatGoesTakesTheQuestionAlong()
{
    IdentityProvider provider;
    provider.id = u"con_1"_s;
    auto *dialog = new DeleteDialog(m->tenant, provider, DeletionBehavior::Allow, &m->area);
    dialog->open();
    QTRY_COMPARE(QApplication::activeModalWidget(), dialog);
    m->presenter.askToConfirm(u"delete Depot SAML"_s);
    QVERIFY(dialog->findChild<StepUpSheet *>());
    QSignalSpy open(&m->presenter, &StepUpPresenter::openChanged);
    delete dialog;
    QCOMPARE(m->stepUp.calls, QStringList({u"giveUp"_s}));
    QCOMPARE(open.last().constFirst(), QVariant(false));
    m->presenter.close(); // as signing out does
    m->presenter.askToConfirm(u"again"_s);
    QVERIFY(m->sheet() && m->sheet()->isVisible());
}

void StepUpPresenterTest::theVendorCanBeTold()
{
    m->presenter.askToConfirm(u"save 1 change"_s);
    m->presenter.showFailed(OAuthError{u"mfa_required"_s, u"no policy"_s, {}});
    m->sheet()->findChild<Button *>(u"stepUp.copyMessage"_s)->click();
    const QString message = QApplication::clipboard()->text();
    QVERIFY2(message.contains(u"mfa_required: no policy"_s), qPrintable(message));
    QVERIFY(message.contains(u"login.example"_s));
}

void StepUpPresenterTest::anotherSessionTakesOver()
{
    FakeStepUp other;
    m->presenter.attach(other);
    QVERIFY(!m->stepUp.prompt);
    QCOMPARE(other.prompt, &m->presenter);
    m->presenter.askToConfirm(u"save 1 change"_s);
    m->sheet()->findChild<Button *>(u"stepUp.confirm"_s)->click();
    QCOMPARE(other.calls, QStringList{u"open"_s});
    QVERIFY(m->stepUp.calls.isEmpty());
}

ORGDESK_TEST(StepUpPresenterTest)
#include "StepUpPresenterTest.moc"
