#include "ui/common/ToastHost.h"

#include "support/TestRegistry.h"
#include "ui/common/Button.h"

#include <QEnterEvent>
#include <QLineEdit>
#include <QTest>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ToastHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_host = new ToastHost(m_window.get());
        m_host->setStay(60ms);
        (new QLineEdit(m_window.get()))->setFocus(); // or the first toast would get the focus
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void successesLeaveAndFailuresStay()
    {
        m_host->success(u"Saved 2 changes to Depot SAML"_s);
        m_host->failure(u"Couldn’t test Rail ADFS"_s);
        QCOMPARE(m_host->count(), 2);
        QTRY_COMPARE(m_host->count(), 1);
        QTest::qWait(150);
        QCOMPARE(m_host->count(), 1);
        m_window->findChild<Button *>(u"toasts.toast[2].close"_s)->click();
        QCOMPARE(m_host->count(), 0);
        QVERIFY(m_host->isHidden());
    }

    void thePointerHoldsAMessage()
    {
        m_host->success(u"Saved"_s);
        auto *toast = m_window->findChild<Toast *>();
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(toast, &enter);
        QTest::qWait(150);
        QCOMPARE(m_host->count(), 1);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(toast, &leave);
        QTRY_COMPARE(m_host->count(), 0);
    }

    void theFocusHoldsAMessage()
    {
        m_host->success(u"Saved"_s);
        m_window->activateWindow();
        QVERIFY(m_host->focusNewest());
        QTRY_VERIFY(m_window->focusWidget() && m_window->focusWidget()->hasFocus());
        QTest::qWait(150);
        QCOMPARE(m_host->count(), 1);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_host->count(), 0);
        QVERIFY(!m_host->focusNewest());
    }

    void anActionRunsOnceAndClosesTheMessage()
    {
        int undone = 0;
        m_host->show({Tone::Success,
                      u"Halden Okta enabled"_s,
                      u"People can use it now."_s,
                      {{u"Undo"_s, [&undone] { ++undone; }}}});
        m_window->findChild<Button *>(u"toasts.toast[1].action[0]"_s)->click();
        QCOMPARE(undone, 1);
        QCOMPARE(m_host->count(), 0);
    }

    void atMostThreeAndFailuresAreNotPushedOutBySuccesses()
    {
        m_host->setStay(60s);
        m_host->failure(u"first"_s);
        for (int i = 0; i < 4; ++i)
            m_host->success(u"saved"_s);
        QCOMPARE(m_host->count(), 3);
        QVERIFY(m_window->findChild<QWidget *>(u"toasts.toast[1]"_s));
    }

    void staysInTheCornerWhenTheWindowGrows()
    {
        m_host->failure(u"first"_s);
        m_window->resize(1000, 700);
        QTRY_COMPARE(m_host->geometry().right(), 1000 - 16 - 1);
        QCOMPARE(m_host->geometry().bottom(), 700 - 16 - 1);
    }

private:
    std::unique_ptr<QWidget> m_window;
    ToastHost *m_host = nullptr;
};

ORGDESK_TEST(ToastHostTest)

#include "ToastHostTest.moc"
