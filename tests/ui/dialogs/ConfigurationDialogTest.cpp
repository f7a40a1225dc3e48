// Where each value of the configuration comes from, and what is locked.
#include "ui/dialogs/ConfigurationDialog.h"

#include "FakeTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Fonts.h"
#include "ui/tables/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class ConfigurationDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesValueAndSourceOfEachKey();
    void allCanBeCopied();
    void keysAndPlacesAreNeverCut();
};

namespace {

QList<ConfigurationValue> someValues()
{
    using Place = ConfigurationOrigin::Place;
    return {{u"domain"_s, u"login.example.com"_s, {Place::LockedPolicy, u"/etc/p.json"_s}},
            {u"client_id"_s, u"abc"_s, {Place::Package, u"/usr/share/o.json"_s}},
            {u"audience"_s, {}, {}}};
}

QString cell(const QAbstractItemModel *model, int row, int column)
{
    return model->index(row, column).data().toString();
}

} // namespace

void ConfigurationDialogTest::namesValueAndSourceOfEachKey()
{
    test::FakeTenant tenant;
    tenant.values = someValues();
    const ConfigurationDialog dialog(tenant);
    const auto *table = dialog.findChild<TableView *>(u"dialog.configuration.table"_s);
    const QAbstractItemModel *model = table->model();
    QCOMPARE(model->rowCount(), 3);
    QStringList lines;
    for (int row = 0; row < 3; ++row)
        lines << QStringList{cell(model, row, 0), cell(model, row, 1), cell(model, row, 2)}.join(
            u'|');
    lines.sort();
    QCOMPARE(lines,
             (QStringList{u"audience|not set|Default"_s, u"client_id|abc|Vendor’s package"_s,
                          u"domain|login.example.com|Policy, locked"_s}));
}

void ConfigurationDialogTest::allCanBeCopied()
{
    test::FakeTenant tenant;
    tenant.values = someValues();
    const ConfigurationDialog dialog(tenant);
    dialog.findChild<Button *>(u"dialog.configuration.copy"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"domain\tlogin.example.com\tPolicy, locked\t"_s), qPrintable(copied));
    QCOMPARE(copied.count(u'\n'), 2);
}

void ConfigurationDialogTest::keysAndPlacesAreNeverCut()
{
    test::FakeTenant tenant;
    tenant.values = someValues();
    tenant.values << ConfigurationValue{u"a_key.that_is.longer_than.any_other_key.there_is"_s,
                                        QString(200, u'v'),
                                        {ConfigurationOrigin::Place::UserFile, u"/etc/o.json"_s}};
    ConfigurationDialog dialog(tenant);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto *table = dialog.findChild<TableView *>(u"dialog.configuration.table"_s);
    const QFontMetrics metrics(font(FontRole::Body));
    for (const int column : {0, 2}) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString text = cell(table->model(), row, column);
            // The first column begins 16 px from the edge and ends 4 px before the next.
            QVERIFY2(table->columnWidth(column) >= metrics.horizontalAdvance(text) + 20,
                     qPrintable(text));
        }
    }
}

ORGDESK_TEST(ConfigurationDialogTest)
#include "ConfigurationDialogTest.moc"
