#include "ui/common/StatePane.h"

#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorView.h"
#include "ui/common/LoadingView.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace orgdesk;
using namespace orgdesk::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StatePaneTest : public QObject
{
    Q_OBJECT

    static bool hasText(const QWidget &widget, const QString &text)
    {
        const QList<QLabel *> labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == text; });
    }

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
        QTRY_VERIFY_WITH_TIMEOUT(pane->currentWidget()->isAncestorOf(skeleton), 1000);
    }

    void loadingThatTakesLongCanBeStopped()
    {
        QWidget page;
        page.setObjectName(u"sso.page"_s);
        auto *pane = new StatePane(&page, &page);
        pane->setErrorContext({u"Fieldnote"_s, {}, u"the providers"_s});
        auto *loading = pane->findChild<LoadingView *>();
        loading->setPatience(50ms);
        pane->setState(PageLoading{});
        page.show();
        auto *cancel = page.findChild<Button *>(u"sso.page.cancelLoading"_s);
        QVERIFY(!cancel->isVisible());
        QTRY_VERIFY(cancel->isVisible());
        QVERIFY(hasText(*loading, u"Still waiting for Fieldnote…"_s));
        cancel->click();
        QCOMPARE(page.property("uiState").toString(), u"error"_s);
        QSignalSpy retries(pane, &StatePane::retryRequested);
        pane->errorView()->actionButton()->click();
        QCOMPARE(retries.count(), 1);
        pane->setState(PageReady{}); // The answer came late after all.
        QCOMPARE(page.property("uiState").toString(), u"ready"_s);
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
