// The page without a provider in languages that need more room than English.
#include "ui/pages/SsoEmpty.h"

#include "../common/CutTexts.h"
#include "../common/LongTexts.h"
#include "support/TestRegistry.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class SsoEmptyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTextsAreNotCut_data();
    void longTextsAreNotCut();
};

void SsoEmptyTest::longTextsAreNotCut_data()
{
    QTest::addColumn<QSize>("size");
    // What the smallest, the usual and a wide window leave to the page.
    QTest::newRow("small") << QSize(592, 340);
    QTest::newRow("usual") << QSize(930, 560);
    QTest::newRow("wide") << QSize(1500, 900);
}

void SsoEmptyTest::longTextsAreNotCut()
{
    QFETCH(QSize, size);
    Theme theme(Theme::Mode::Light);
    theme.apply(*qApp);
    const test::LongTexts longTexts;
    QWidget window; // no layout: a page of its own would grow instead of being cut
    window.resize(size);
    SsoEmpty page(u"Fieldnote"_s, &window);
    page.setTypes(u"Fieldnote"_s, {u"SAML"_s, u"OpenID Connect"_s, u"Okta Workforce Identity"_s});
    page.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QStringList cut = test::cutTexts(page);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

ORGDESK_TEST(SsoEmptyTest)
#include "SsoEmptyTest.moc"
