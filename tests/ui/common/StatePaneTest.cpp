#include "ui/common/StatePane.h"

#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorView.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace orgdesk;
using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

class StatePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageCarriesTheState()
    {
        QWidget page;
        auto *pane = new StatePane(&page, &page);
        QCOMPARE(page.property("uiState").toString(), u"loading"_s);
        pane->setState(PageEmpty{});
        QCOMPARE(page.property("uiState").toString(), u"empty"_s);
        pane->setErrorContext({u"Fieldnote"_s, {}, u"the providers"_s});
        pane->setState(PageFailed{ServerError{}});
        QCOMPARE(page.property("uiState").toString(), u"error"_s);
        QCOMPARE(page.accessibleDescription(), u"Error"_s);
        pane->setState(PageReady{});
        QCOMPARE(page.property("uiState").toString(), u"ready"_s);
        QCOMPARE(page.accessibleDescription(), u"Ready"_s);
        pane->setUiState(u"readOnly"_s);
        QCOMPARE(page.accessibleDescription(), u"Read-only"_s);
    }

    void theSkeletonComesOnlyWhenLoadingTakesLong()
    {
        QWidget page;
        auto *pane = new StatePane(&page, &page);
        auto *skeleton = new QLabel(u"skeleton"_s);
        pane->setSkeleton(skeleton);
        pane->setState(PageLoading{});
        QVERIFY(pane->currentWidget() != skeleton);
        QTRY_COMPARE_WITH_TIMEOUT(pane->currentWidget(), skeleton, 1000);
    }

    void aReloadKeepsWhatIsShown()
    {
        QWidget page;
        auto *pane = new StatePane(&page, &page);
        auto *content = new QLabel(u"content"_s);
        pane->setReadyWidget(content);
        pane->setState(PageReady{});
        pane->setState(PageLoading{});
        QCOMPARE(pane->currentWidget(), content);
        QTest::qWait(300);
        QCOMPARE(pane->currentWidget(), content);
    }

    void tryAgainAsksThePage()
    {
        QWidget page;
        auto *pane = new StatePane(&page, &page);
        pane->setState(PageFailed{NetworkError{u"login.example"_s, {}, {}, false, {}}});
        QSignalSpy retries(pane, &StatePane::retryRequested);
        pane->errorView()->actionButton()->click();
        QCOMPARE(retries.count(), 1);
    }
};

ORGDESK_TEST(StatePaneTest)

#include "StatePaneTest.moc"
