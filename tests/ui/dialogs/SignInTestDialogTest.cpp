#include "ui/dialogs/SignInTestDialog.h"

#include "TenantWithSession.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/pages/SignInTests.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::TenantWithSession;

namespace {

IdentityProvider testedOkta()
{
    IdentityProvider provider;
    provider.id = u"con_1"_s;
    provider.name = u"halden-okta"_s;
    provider.displayName = u"Halden Okta"_s;
    provider.strategy = u"okta"_s;
    return provider;
}

struct RunningTest
{
    TenantWithSession world;
    QPointer<SignInTestDialog> dialog;

    RunningTest()
    {
        world.expectDiscovery();
        dialog = new SignInTestDialog(world.tenant, testedOkta());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        dialog->start();
    }
    ~RunningTest() { delete dialog; }

    [[nodiscard]] bool isWaiting() const
    {
        return QTest::qWaitFor([this] { return !world.browser.opened.isEmpty(); });
    }
    //! Comes back as the browser would.
    void comeBack(const QByteArray &answer)
    {
        const QUrlQuery asked(world.browser.opened.constLast());
        QUrl back(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        back.setQuery(QString::fromUtf8(answer) + u"&state="_s + asked.queryItemValue(u"state"_s));
        m_manager.setProxy(QNetworkProxy::NoProxy);
        m_manager.get(QNetworkRequest(back));
    }
    [[nodiscard]] QString state() const { return dialog->property("uiState").toString(); }
    template<class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return dialog->findChild<T *>(u"dialog.signInTest."_s + name);
    }
    [[nodiscard]] QString texts() const
    {
        QStringList all;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    }

private:
    QNetworkAccessManager m_manager;
};

} // namespace

class SignInTestDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensTheBrowserWithThisConnection();
    void theLinkCanBeCopied();
    void theProvidersErrorIsShownWithWhatHelps();
    void aConnectionThatIsNotAllowedIsOfferedNoMore();
    void cancelEndsIt();
    void withoutAnIdentifierNoTestIsOffered();
};

void SignInTestDialogTest::itOpensTheBrowserWithThisConnection()
{
    RunningTest running;
    QVERIFY(running.isWaiting());
    QCOMPARE(running.state(), u"waiting"_s);
    const QUrlQuery asked(running.world.browser.opened.constLast());
    QCOMPARE(asked.queryItemValue(u"connection"_s), u"halden-okta"_s);
    QVERIFY(running.texts().contains("Sign in at Okta in your browser"_L1));
}

void SignInTestDialogTest::theLinkCanBeCopied()
{
    RunningTest running;
    QVERIFY(running.isWaiting());
    QTRY_VERIFY(running.part<Button>(u"copyLink"_s));
    running.part<Button>(u"copyLink"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             running.world.browser.opened.constLast().toString(QUrl::FullyEncoded));
}

void SignInTestDialogTest::theProvidersErrorIsShownWithWhatHelps()
{
    RunningTest running;
    QVERIFY(running.isWaiting());
    running.comeBack("error=access_denied&error_description=AADSTS7000222%20secret%20expired");
    QTRY_COMPARE(running.state(), u"failed"_s);
    const QString texts = running.texts();
    QVERIFY2(texts.contains("Sign-in failed at Okta"_L1), qPrintable(texts));
    QVERIFY2(texts.contains("AADSTS7000222 secret expired"_L1), qPrintable(texts));
    QVERIFY2(texts.contains("client secret may be wrong or ended"_L1), qPrintable(texts));
    running.part<Button>(u"copyDetails"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains("AADSTS7000222"_L1));
    QVERIFY(running.part<Button>(u"again"_s));
}

void SignInTestDialogTest::aConnectionThatIsNotAllowedIsOfferedNoMore()
{
    RunningTest running;
    QSignalSpy notAllowed(running.dialog, &SignInTestDialog::notAllowed);
    QVERIFY(running.isWaiting());
    running.comeBack(
        "error=invalid_request&error_description=the%20connection%20is%20not%20enabled");
    QTRY_COMPARE(running.state(), u"failed"_s);
    QCOMPARE(notAllowed.count(), 1);
    QVERIFY(!running.part<Button>(u"again"_s));
}

void SignInTestDialogTest::cancelEndsIt()
{
    RunningTest running;
    QVERIFY(running.isWaiting());
    running.part<Button>(u"cancel"_s)->click();
    QTRY_VERIFY(!running.dialog->isVisible());
    QCOMPARE(running.world.session->state(), Session::State::SignedOut);
}

void SignInTestDialogTest::withoutAnIdentifierNoTestIsOffered()
{
    TenantWithSession world;
    QWidget page;
    const SignInTests tests(world.tenant, &page);
    QVERIFY(tests.isOffered(testedOkta()));
    IdentityProvider nameless = testedOkta();
    nameless.name.clear();
    QVERIFY(!tests.isOffered(nameless));
    IdentityProvider unknown = testedOkta();
    unknown.strategy = u"quantum-id"_s;
    QVERIFY(!tests.isOffered(unknown));
}

ORGDESK_TEST(SignInTestDialogTest)

#include "SignInTestDialogTest.moc"
