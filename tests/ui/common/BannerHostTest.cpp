#include "ui/common/BannerHost.h"

#include "support/TestRegistry.h"
#include "ui/common/Banner.h"

#include <QTest>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

class BannerHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTwoMostImportantBanners()
    {
        using Place = BannerHost::Place;
        BannerHost host;
        host.show(Place::ReadOnly, new Banner(Tone::Neutral, u"lock"_s));
        host.show(Place::RateLimit, new Banner(Tone::Warning, u"clock"_s));
        QVERIFY(!host.banner(Place::ReadOnly)->isHidden());
        host.show(Place::Session, new Banner(Tone::Warning, u"shield"_s));
        QVERIFY(!host.banner(Place::Session)->isHidden());
        QVERIFY(!host.banner(Place::RateLimit)->isHidden());
        QVERIFY(host.banner(Place::ReadOnly)->isHidden());
        host.clear(Place::Session);
        QVERIFY(!host.banner(Place::ReadOnly)->isHidden());
    }

    void readsAsOneSentence()
    {
        Banner banner(Tone::Warning, u"offline"_s);
        banner.setText(u"You’re offline."_s, u"Loaded at 14:32 <now>."_s);
        QCOMPARE(banner.accessibleName(), u"You’re offline. Loaded at 14:32 <now>."_s);
    }
};

ORGDESK_TEST(BannerHostTest)

#include "BannerHostTest.moc"
