#include "ui/dialogs/StepUpSheet.h"

#include "../common/LongTexts.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

//! What the question for a second factor says and offers, in each of its states.
class StepUpSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sheet.reset(); }

    void itSaysWhatWaits();
    void confirmingBeforehandWaitsForNothing();
    void waitingCountsDownAndOffersTheLink();
    void everyFailureSaysWhatToDo_data();
    void everyFailureSaysWhatToDo();
    void theVendorCanBeTold();
    void buttonsAndEscAreSignals();
    void withoutABrowserTheLinkIsTheWay();
    void tabStaysInside();
    void itIsAsWideAsTheButtonsThatAreShown();

private:
    [[nodiscard]] QString words() const;
    [[nodiscard]] QStringList shownButtons() const;
    template<class T>
    [[nodiscard]] T *named(const QString &name) const
    {
        return m_sheet->findChild<T *>(name);
    }

    test::ManualClock m_clock;
    std::unique_ptr<StepUpSheet> m_sheet;
};

void StepUpSheetTest::init()
{
    m_sheet = std::make_unique<StepUpSheet>(m_clock);
    m_sheet->setVendor(u"Fieldnote"_s);
    m_sheet->setPerson(u"mara@halden.example"_s);
    m_sheet->show();
    QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));
}

void StepUpSheetTest::itIsAsWideAsTheButtonsThatAreShown()
{
    m_sheet->showIdle({});
    const int usual = m_sheet->neededWidth(); // at once, before the layouts hear of it
    m_sheet->showFailed(Cancelled{});
    QCOMPARE(m_sheet->neededWidth(), usual);
    const test::LongTexts longTexts;
    StepUpSheet longer(m_clock);
    longer.showIdle({});
    const auto *confirm = longer.findChild<Button *>(u"stepUp.confirm"_s);
    const auto *notNow = longer.findChild<Button *>(u"stepUp.notNow"_s);
    const int needed = confirm->minimumSizeHint().width() + notNow->minimumSizeHint().width();
    QVERIFY(longer.neededWidth() > std::max(usual, needed));
    QVERIFY(longer.neededWidth() < needed + 80); // the hidden ones have no room
}

QString StepUpSheetTest::words() const
{
    QStringList texts;
    for (const QLabel *label : m_sheet->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() != u"•")
            texts << QTextDocumentFragment::fromHtml(label->text()).toPlainText();
    }
    return texts.join(u'\n');
}

QStringList StepUpSheetTest::shownButtons() const
{
    QStringList texts;
    for (const Button *button : m_sheet->findChildren<Button *>()) {
        if (button->isVisible())
            texts << button->text();
    }
    return texts;
}

void StepUpSheetTest::itSaysWhatWaits()
{
    m_sheet->showIdle(u"save 2 changes to <Depot> SAML"_s);
    QCOMPARE(m_sheet->property("uiState").toString(), u"idle"_s);
    QVERIFY(words().contains(u"Confirm it’s you"_s));
    QVERIFY(words().contains(u"This change affects how people sign in, so Fieldnote wants"_s));
    QVERIFY2(words().contains(u"Waiting: save 2 changes to <Depot> SAML. It continues by itself "
                              "afterwards."_s),
             qPrintable(words()));
    QCOMPARE(shownButtons(), QStringList({u"Confirm in browser"_s, u"Not now"_s}));
    QCOMPARE(QApplication::focusWidget(), named<QWidget>(u"stepUp.confirm"_s));
}

void StepUpSheetTest::confirmingBeforehandWaitsForNothing()
{
    m_sheet->showIdle({});
    QVERIFY(!named<QWidget>(u"stepUp.pending"_s)->isVisible());
    QVERIFY2(!words().contains(u"This change"_s), qPrintable(words()));
    QVERIFY(words().contains(u"Fieldnote asks for your second factor"_s));
}

void StepUpSheetTest::waitingCountsDownAndOffersTheLink()
{
    m_sheet->showIdle(u"delete Depot SAML"_s);
    m_sheet->showWaiting(QUrl(u"https://login.example/authorize?x=1"_s), m_clock.now().addSecs(291),
                         true);
    QCOMPARE(m_sheet->state(), u"waiting"_s);
    QVERIFY2(words().contains(u"This request ends in 4:51"_s), qPrintable(words()));
    QVERIFY(words().contains(u"delete Depot SAML"_s));
    QCOMPARE(shownButtons(), QStringList({u"Copy link"_s, u"Open browser again"_s, u"Cancel"_s}));
    QCOMPARE(QApplication::focusWidget(), named<QWidget>(u"stepUp.cancel"_s));
    m_clock.jumpWallTime(std::chrono::seconds(51));
    QTRY_VERIFY(words().contains(u"This request ends in 4:00"_s));
    m_sheet->showFailed(Cancelled{});
    auto *link = named<QLineEdit>(u"stepUp.link.value"_s);
    QVERIFY(link->text().isEmpty()); // it ended
}

void StepUpSheetTest::everyFailureSaysWhatToDo_data()
{
    using Reason = SignInFailed::Reason;
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("contains");
    QTest::addColumn<int>("tries");
    QTest::addColumn<bool>("vendorCanHelp");
    QTest::newRow("other person")
        << Error(SignInFailed{Reason::OtherPerson, u"jon@halden.example"_s})
        << u"Confirmed with a different account"_s
        << QStringList{u"You confirmed as jon@halden.example, but this session belongs to "
                       "mara@halden.example. Nothing was saved."_s,
                       u"Sign out of Fieldnote in the browser, then confirm again as "
                       "mara@halden.example."_s,
                       u"No second factor at hand? Fieldnote can reset it for you."_s}
        << 2 << false;
    QTest::newRow("too late") << Error(SignInFailed{Reason::TimedOut, {}})
                              << u"The confirmation took too long"_s
                              << QStringList{u"Nothing was saved."_s} << 0 << false;
    QTest::newRow("canceled") << Error(OAuthError{u"access_denied"_s, u"User declined"_s, {}})
                              << u"You canceled in the browser"_s
                              << QStringList{u"Nothing was saved."_s} << 0 << false;
    QTest::newRow("no second factor asked")
        << Error(SignInFailed{Reason::NotConfirmed, {}})
        << u"Fieldnote didn’t accept the confirmation"_s
        << QStringList{u"The sign-in did not ask for a second factor. Nothing was saved."_s} << 0
        << true;
    QTest::newRow("network") << Error(
        NetworkError{u"login.example"_s, NetworkError::Reason::Offline, {}, false, {}})
                             << u"Fieldnote didn’t accept the confirmation"_s
                             << QStringList{u"Nothing was saved."_s} << 0 << false;
}

void StepUpSheetTest::everyFailureSaysWhatToDo()
{
    QFETCH(const Error, error);
    QFETCH(const QString, title);
    QFETCH(const QStringList, contains);
    QFETCH(const int, tries);
    QFETCH(const bool, vendorCanHelp);
    m_sheet->showIdle(u"delete Depot SAML"_s);
    m_sheet->showFailed(error);
    QCOMPARE(m_sheet->state(), u"failed"_s);
    QCOMPARE(m_sheet->accessibleName(), title);
    for (const QString &one : contains)
        QVERIFY2(words().contains(one), qPrintable(words()));
    QVERIFY(words().contains(u"Waiting: delete Depot SAML. Still kept."_s));
    auto *points = named<QWidget>(u"stepUp.tries"_s);
    QCOMPARE(points->isVisible(), tries > 0);
    if (tries > 0)
        QCOMPARE(points->findChildren<QLabel *>().size(), 1 + 2 * tries); // title, dots, texts
    QCOMPARE(named<QWidget>(u"stepUp.copyMessage"_s)->isVisible(), vendorCanHelp);
    QCOMPARE(QApplication::focusWidget(), named<QWidget>(u"stepUp.retry"_s));
    m_sheet->showIdle(u"delete Depot SAML"_s);
    QVERIFY(!points->isVisible());
}

void StepUpSheetTest::theVendorCanBeTold()
{
    const Error error = SignInFailed{SignInFailed::Reason::NotConfirmed, {}};
    m_sheet->showIdle(u"delete Depot SAML"_s);
    m_sheet->showFailed(error);
    QList<Error> told;
    connect(m_sheet.get(), &StepUpSheet::copyMessageRequested, this,
            [&](const Error &one) { told << one; });
    auto *copy = named<Button>(u"stepUp.copyMessage"_s);
    QCOMPARE(copy->text(), u"Copy message for Fieldnote"_s);
    copy->click();
    QCOMPARE(told, QList<Error>{error});
    QCOMPARE(copy->text(), u"Copied"_s);
}

void StepUpSheetTest::buttonsAndEscAreSignals()
{
    QSignalSpy confirm(m_sheet.get(), &StepUpSheet::confirmRequested);
    QSignalSpy again(m_sheet.get(), &StepUpSheet::openAgainRequested);
    QSignalSpy giveUp(m_sheet.get(), &StepUpSheet::giveUpRequested);
    m_sheet->showIdle(u"x"_s);
    named<Button>(u"stepUp.confirm"_s)->click();
    named<Button>(u"stepUp.notNow"_s)->click();
    m_sheet->showWaiting(QUrl(u"https://login.example/"_s), m_clock.now().addSecs(60), true);
    named<Button>(u"stepUp.openAgain"_s)->click();
    named<Button>(u"stepUp.cancel"_s)->click();
    QTest::keyClick(m_sheet.get(), Qt::Key_Escape);
    m_sheet->showFailed(SignInFailed{SignInFailed::Reason::TimedOut, {}});
    named<Button>(u"stepUp.retry"_s)->click();
    QCOMPARE(confirm.count(), 2);
    QCOMPARE(again.count(), 1);
    QCOMPARE(giveUp.count(), 3);
}

void StepUpSheetTest::withoutABrowserTheLinkIsTheWay()
{
    m_sheet->showIdle(u"delete Depot SAML"_s);
    m_sheet->showWaiting(QUrl(u"https://login.example/authorize?x=1"_s), m_clock.now().addSecs(291),
                         false);
    QVERIFY2(words().contains(u"OrgDesk couldn’t open a browser. Copy the link below"_s),
             qPrintable(words()));
    QVERIFY2(words().contains(u"This request ends in 4:51"_s), qPrintable(words()));
    QCOMPARE(named<QLineEdit>(u"stepUp.link.value"_s)->text(),
             u"https://login.example/authorize?x=1"_s);
}

void StepUpSheetTest::tabStaysInside()
{
    m_sheet->showWaiting(QUrl(u"https://login.example/"_s), m_clock.now().addSecs(60), true);
    QSet<QWidget *> visited;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(m_sheet->isAncestorOf(QApplication::focusWidget()));
        visited.insert(QApplication::focusWidget());
    }
    QVERIFY(visited.contains(named<QWidget>(u"stepUp.cancel"_s)));
    QVERIFY(visited.contains(named<QWidget>(u"stepUp.openAgain"_s)));
    QVERIFY(visited.contains(named<QWidget>(u"stepUp.link.copy"_s)));
}

ORGDESK_TEST(StepUpSheetTest)
#include "StepUpSheetTest.moc"
