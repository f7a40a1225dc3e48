#include "ui/common/AccessibleScrollArea.h"

#include "support/TestRegistry.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

class AccessibleScrollAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleScrollAreas(); }
    void aChildThatWentAwayIsNoChild();
    void theContentIsStillFound();
};

void AccessibleScrollAreaTest::aChildThatWentAwayIsNoChild()
{
    QScrollArea area;
    area.setWidget(new QLabel(u"Depot SAML"_s));
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(accessible);
    QVERIFY(!accessible->child(accessible->childCount()));
    QVERIFY(!accessible->child(1000));
    QVERIFY(!accessible->child(-1));
}

void AccessibleScrollAreaTest::theContentIsStillFound()
{
    QScrollArea area;
    area.setWidget(new QLabel(u"Depot SAML"_s));
    area.show();
    QList<QAccessibleInterface *> left{QAccessible::queryAccessibleInterface(&area)};
    bool found = false;
    while (!left.isEmpty()) {
        const QAccessibleInterface *one = left.takeFirst();
        found |= one->text(QAccessible::Name) == u"Depot SAML";
        for (int i = 0; i < one->childCount(); ++i)
            left << one->child(i);
    }
    QVERIFY(found);
}

ORGDESK_TEST(AccessibleScrollAreaTest)

#include "AccessibleScrollAreaTest.moc"
