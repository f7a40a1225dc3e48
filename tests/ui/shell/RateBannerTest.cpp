#include "ui/shell/RateBanner.h"

#include "SignedInTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Banner.h"
#include "ui/common/BannerHost.h"
#include "ui/common/Button.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/WaitingRequests.h"

#include <QProgressBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

// The queue, as people see it.
class RateBannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedChangeIsCountedDown();
    void cancelEndsTheWait();
    void readsHaveTheirOwnWords();
    void spacingByItselfIsForTheStatusBar();

private:
    struct Queue final : WaitingRequests
    {
        explicit Queue(AppContext &told)
            : context(told)
        {
        }

        AppContext &context;
        WaitingRequests::State now;
        int cancelled = 0;

        [[nodiscard]] State waitingRequests() const override { return now; }
        void cancelWaiting() override
        {
            ++cancelled;
            set({});
        }
        void set(const State &state)
        {
            now = state;
            Q_EMIT context.requestQueueChanged();
        }
    };

    struct World
    {
        FakeTenant fake;
        Queue queue{fake};
        BannerHost host;
        RateBanner banner{fake, &queue, host};

        [[nodiscard]] Banner *shown() const { return host.banner(BannerHost::Place::RateLimit); }
    };
};

void RateBannerTest::aRefusedChangeIsCountedDown()
{
    World w;
    QVERIFY(!w.shown());
    w.queue.set({1, 1, 18s, 0s, true});
    QVERIFY(w.shown());
    QCOMPARE(w.shown()->objectName(), u"banner.rateLimit"_s);
    QCOMPARE(
        w.shown()->accessibleName(),
        u"Fieldnote asks OrgDesk to slow down. Your change is kept and is sent again in 18 s."_s);
    QCOMPARE(w.shown()->progressBar()->value(), 0);
    w.queue.now.nextIn = 8500ms;
    QTRY_VERIFY(w.shown()->accessibleName().endsWith(u"in 9 s."_s)); // by itself
    QVERIFY(w.shown()->progressBar()->value() > 50);
    w.queue.set({});
    QVERIFY(!w.shown());
}

void RateBannerTest::cancelEndsTheWait()
{
    World w;
    w.queue.set({2, 1, 18s, 0s, true});
    auto *cancel = w.shown()->findChild<Button *>(u"banner.rateLimit.cancel"_s);
    QVERIFY(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(w.queue.cancelled, 1);
    QVERIFY(!w.shown());
}

void RateBannerTest::readsHaveTheirOwnWords()
{
    World w;
    w.queue.set({3, 0, 200ms, 0s, true});
    QVERIFY(w.shown()->accessibleName().endsWith(u"Loading goes on in 1 s."_s));
}

void RateBannerTest::spacingByItselfIsForTheStatusBar()
{
    test::SignedInTenant signedIn;
    QVERIFY_RESULT(signedIn.restore());
    Queue queue(signedIn.tenant);
    BannerHost host;
    const RateBanner banner(signedIn.tenant, &queue, host);
    StatusLine line(signedIn.tenant, &queue);
    const auto *connection = line.findChild<StatusDot *>(u"statusBar.connection"_s);
    const auto *updated = line.findChild<Label *>(u"statusBar.updated"_s);
    queue.set({4, 0, 270ms, 400ms, false});
    line.refresh();
    QCOMPARE(connection->text(), u"Online"_s); // within a second it is no news
    queue.set({4, 0, 2700ms, 1s, false});
    line.refresh();
    QCOMPARE(connection->text(), u"Slowed down"_s);
    QCOMPARE(updated->text(), u"Waiting 3 s for the service’s limit"_s);
    QVERIFY(!host.banner(BannerHost::Place::RateLimit));
    queue.now.nextIn = 1200ms;
    QTRY_COMPARE(updated->text(), u"Waiting 2 s for the service’s limit"_s); // by itself
}

ORGDESK_TEST(RateBannerTest)

#include "RateBannerTest.moc"
