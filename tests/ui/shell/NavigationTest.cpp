#include "ui/shell/Navigation.h"

#include "support/TestRegistry.h"
#include "ui/shell/NavDelegate.h"

#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

class NavigationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_navigation = std::make_unique<Navigation>();
        m_navigation->addArea(Area::SingleSignOn, u"Single sign-on"_s, u"sso"_s);
        m_navigation->addArea(Area::Domains, u"Domains"_s, u"domain"_s);
    }

    void aBadgeThatFailedChangesNoOther()
    {
        m_navigation->setBadge(Area::SingleSignOn, 2, false);
        m_navigation->setBadge(Area::Domains, 1, true);
        QCOMPARE(name(0), u"Single sign-on, 2 need attention"_s);
        QCOMPARE(name(1), u"Domains, 1 needs attention, a failure among them"_s);
        m_navigation->setBadge(Area::SingleSignOn, 0, false);
        QCOMPARE(name(0), u"Single sign-on"_s);
        QCOMPARE(name(1), u"Domains, 1 needs attention, a failure among them"_s);
    }

    void itGetsWiderForLongerWordsAsFarAsThatGoes()
    {
        const int usual = m_navigation->width();
        m_navigation->addArea(Area::Members, u"Authentification unique"_s, u"members"_s);
        const int wider = m_navigation->width();
        QVERIFY(wider > usual);
        m_navigation->addArea(Area::Organization, QString(200, u'w'), u"organization"_s);
        QVERIFY(m_navigation->width() < 300);
        m_navigation->setRail(true);
        QCOMPARE(m_navigation->width(), 56);
        m_navigation->setRail(false);
        QVERIFY(m_navigation->width() >= wider);
    }

    void aLockedAreaShowsALockInPlaceOfItsBadge()
    {
        m_navigation->resize(212, 300);
        m_navigation->setBadge(Area::Domains, 2, false);
        const QImage badge = picture();
        m_navigation->setLocked(Area::Domains, true);
        QCOMPARE(name(1), u"Domains, not permitted"_s);
        const QImage lock = picture();
        QVERIFY(lock != badge);
        m_navigation->setBadge(Area::Domains, 0);
        QCOMPARE(picture(), lock);
        m_navigation->setLocked(Area::Domains, false);
        QVERIFY(picture() != lock);
        QCOMPARE(name(1), u"Domains"_s);
    }

private:
    [[nodiscard]] QImage picture() const
    {
        return m_navigation->findChild<QListView *>(u"nav.list"_s)->grab().toImage();
    }
    [[nodiscard]] QString name(int row) const
    {
        const auto *list = m_navigation->findChild<QListView *>(u"nav.list"_s);
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<Navigation> m_navigation;
};

ORGDESK_TEST(NavigationTest)

#include "NavigationTest.moc"
