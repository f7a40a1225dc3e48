#include "ui/shell/StatusLine.h"

#include "SignedInTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/Spinner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::SignedInTenant;

class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASessionItSaysSignedOut();
    void whatIsReadIsSaidAfterABlink();
    void aRequestThatTakesLongIsSaid();
    void withoutAnAnswerItSaysOffline();

private:
    struct World : SignedInTenant
    {
        StatusLine line{tenant};

        [[nodiscard]] QString connection() const
        {
            return line.findChild<StatusDot *>(u"statusBar.connection"_s)->text();
        }
        [[nodiscard]] QString updated() const
        {
            return line.findChild<Label *>(u"statusBar.updated"_s)->text();
        }
        void set(const Activity &activity)
        {
            tenant.now = activity;
            line.refresh();
        }
    };
};

void StatusLineTest::withoutASessionItSaysSignedOut()
{
    World w;
    QCOMPARE(w.connection(), u"Signed out"_s);
    QVERIFY(w.updated().startsWith(u"OrgDesk "_s));
    QVERIFY_RESULT(w.restore());
    w.line.refresh();
    QCOMPARE(w.connection(), u"Online"_s);
}

void StatusLineTest::whatIsReadIsSaidAfterABlink()
{
    World w;
    QVERIFY_RESULT(w.restore());
    w.set({true, false, true});
    QVERIFY(w.updated().startsWith(u"OrgDesk "_s)); // No flicker.
    QTRY_COMPARE(w.updated(), u"Loading"_s);
    QVERIFY(w.line.findChild<Spinner *>()->isVisibleTo(&w.line));
    w.set({});
    w.line.setUpdatedNow();
    QVERIFY(w.updated().startsWith(u"Updated "_s));
    QVERIFY(!w.line.findChild<Spinner *>()->isVisibleTo(&w.line));
    w.set({true, false, true});
    QTRY_COMPARE(w.updated(), u"Updating…"_s);
    w.set({});
    QVERIFY(w.updated().startsWith(u"Updated "_s));
}

void StatusLineTest::aRequestThatTakesLongIsSaid()
{
    World w;
    QVERIFY_RESULT(w.restore());
    w.set({false, true, true});
    QCOMPARE(w.updated(), u"Still waiting for Fieldnote…"_s);
}

void StatusLineTest::withoutAnAnswerItSaysOffline()
{
    World w;
    QVERIFY_RESULT(w.restore());
    w.set({false, false, false});
    QCOMPARE(w.connection(), u"Offline"_s);
    w.set({});
    QCOMPARE(w.connection(), u"Online"_s);
    w.line.setStopped(true);
    QCOMPARE(w.connection(), u"Offline"_s);
}

ORGDESK_TEST(StatusLineTest)
#include "StatusLineTest.moc"
