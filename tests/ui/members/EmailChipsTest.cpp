#include "ui/members/EmailChips.h"

#include "support/TestRegistry.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

class EmailChipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_chips.reset(); }

    void typingEndsAnAddressWithCommaBlankOrEnter();
    void aNameMayBeTypedBeforeItsAddress();
    void aPastedTableBecomesChips();
    void whatIsWrongIsSaid();
    void backspaceTakesTheLastOneAndLeftWalks();
    void enterBringsAChipBackIntoTheField();
    void leavingTheFieldKeepsWhatWasTyped();
    void removingProblemsLeavesTheGoodOnes();
    void aThousandAddressesAreTakenQuickly();

private:
    void type(const QString &text) { QTest::keyClicks(m_chips->edit(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_chips->edit(), key, modifiers);
    }

    std::unique_ptr<EmailChips> m_chips;
};

void EmailChipsTest::init()
{
    m_chips = std::make_unique<EmailChips>();
    m_chips->resize(420, 80);
    m_chips->show();
    m_chips->edit()->setFocus();
}

void EmailChipsTest::typingEndsAnAddressWithCommaBlankOrEnter()
{
    type(u"ada@x.example,bo@x.example cy@x.example"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_chips->addresses(),
             QStringList({u"ada@x.example"_s, u"bo@x.example"_s, u"cy@x.example"_s}));
    QVERIFY(m_chips->edit()->text().isEmpty());
}

void EmailChipsTest::aNameMayBeTypedBeforeItsAddress()
{
    type(u"Ada Vos <ada@x.example>"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_chips->addresses(), QStringList{u"ada@x.example"_s});
    QVERIFY(m_chips->problems().isEmpty());
}

void EmailChipsTest::aPastedTableBecomesChips()
{
    QGuiApplication::clipboard()->setText(
        u"Name,Email\nAda,ada@x.example\n\"Berg, Bo\",bo@x.example\n"_s);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_chips->addresses(), QStringList({u"ada@x.example"_s, u"bo@x.example"_s}));
}

void EmailChipsTest::whatIsWrongIsSaid()
{
    m_chips->setCheck([](const QString &address) {
        return address.startsWith("mara@"_L1) ? u"mara is already a member."_s : QString();
    });
    m_chips->add(u"k.berg@depot, ada@x.example, ADA@x.example, mara@x.example"_s);
    QCOMPARE(m_chips->addresses(), QStringList{u"ada@x.example"_s});
    QCOMPARE(m_chips->problems(),
             QStringList({u"k.berg@depot is not a complete email address."_s,
                          u"ADA@x.example is listed twice."_s, u"mara is already a member."_s}));
}

void EmailChipsTest::backspaceTakesTheLastOneAndLeftWalks()
{
    m_chips->add(u"a@x.example b@x.example c@x.example"_s);
    key(Qt::Key_Backspace);
    QCOMPARE(m_chips->count(), 2);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Delete);
    QCOMPARE(m_chips->addresses(), QStringList{u"b@x.example"_s});
}

void EmailChipsTest::enterBringsAChipBackIntoTheField()
{
    m_chips->add(u"k.berg@depot"_s);
    key(Qt::Key_Left);
    key(Qt::Key_Return);
    QCOMPARE(m_chips->edit()->text(), u"k.berg@depot"_s);
    type(u".example"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_chips->addresses(), QStringList{u"k.berg@depot.example"_s});
}

void EmailChipsTest::leavingTheFieldKeepsWhatWasTyped()
{
    type(u"ada@x.example"_s);
    QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(m_chips->edit(), &left);
    QCOMPARE(m_chips->addresses(), QStringList{u"ada@x.example"_s});
}

void EmailChipsTest::removingProblemsLeavesTheGoodOnes()
{
    m_chips->add(u"bo, ada@x.example, cy"_s);
    QSignalSpy changed(m_chips.get(), &EmailChips::changed);
    m_chips->removeProblems();
    QCOMPARE(m_chips->count(), 1);
    QVERIFY(m_chips->problems().isEmpty());
    QCOMPARE(changed.count(), 1);
}

void EmailChipsTest::aThousandAddressesAreTakenQuickly()
{
    QString text;
    for (int index = 0; index < 1000; ++index)
        text += u"p%1@halden.example\n"_s.arg(index);
    QElapsedTimer timer;
    timer.start();
    m_chips->add(text);
    QCOMPARE(m_chips->addresses().size(), 1000);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_chips->sizeHint().height() < 200);
}

ORGDESK_TEST(EmailChipsTest)

#include "EmailChipsTest.moc"
