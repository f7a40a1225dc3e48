// A long text wraps beside its box instead of being cut.
#include "ui/common/CheckBox.h"

#include "CutTexts.h"
#include "support/TestRegistry.h"
#include "ui/common/CheckRow.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class CheckBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        m_theme->apply(*qApp);
    }

    void itsTextWraps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"Schaltfläche auf der Anmeldeseite anzeigen"_s;
        QTest::newRow("no spaces") << u"サインインするとこの組織のメンバーになります。"_s;
    }

    void itsTextWraps()
    {
        QFETCH(const QString, text);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *row = new CheckRow(text);
        column->addWidget(row);
        window.setFixedSize(210, 90);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QCheckBox *box = row->box();
        QVERIFY(box->width() < box->sizeHint().width());
        QVERIFY(box->height() >= 2 * box->fontMetrics().height());
        QCOMPARE(test::cutTexts(window), QStringList());
        // Its last words can be pressed, too.
        QTest::mouseClick(row->box(), Qt::LeftButton, {}, {60, box->height() - 4});
        QVERIFY(box->isChecked());
    }

    void withRoomItIsAsAnyOther()
    {
        const CheckBox wrapping(u"Stay signed in"_s);
        const QCheckBox plain(u"Stay signed in"_s);
        QCOMPARE(wrapping.sizeHint(), plain.sizeHint());
        QCOMPARE(wrapping.heightForWidth(plain.sizeHint().width()), plain.sizeHint().height());
    }

    void cleanupTestCase() { m_theme.reset(); }

private:
    std::unique_ptr<Theme> m_theme;
};

ORGDESK_TEST(CheckBoxTest)
#include "CheckBoxTest.moc"
