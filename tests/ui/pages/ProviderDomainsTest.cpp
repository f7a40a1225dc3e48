#include "ui/pages/ProviderDomains.h"

#include "../dialogs/FakeTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Fonts.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Theme.h"
#include "ui/tables/TableView.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

namespace {

constexpr const char *domainsLine = "GET /my-org/v1/domains";
constexpr const char *listLine = "GET /my-org/v1/identity-providers";
constexpr const char *addLine = "POST /my-org/v1/identity-providers/con_1/domains";
constexpr const char *takeLine =
    "DELETE /my-org/v1/identity-providers/con_1/domains/halden.example";

constexpr const char *threeDomains = R"({"organization_domains":[
    {"id":"ord_1","domain":"halden.example","status":"verified"},
    {"id":"ord_2","domain":"depot.example","status":"verified"},
    {"id":"ord_3","domain":"freight.example","status":"pending"},
    {"id":"ord_4","domain":"logistik.example","status":"failed"}]})";

constexpr const char *twoProviders = R"({"identity_providers":[
    {"id":"con_1","display_name":"Halden Okta","domains":["halden.example"]},
    {"id":"con_2","display_name":"Halden Entra ID","domains":["halden.example"]}]})";

struct OpenDomains
{
    FakeTenant tenant;
    ProviderDomains tab{tenant};
    QList<ToastText> toasts;
    QSignalSpy changed{&tab, &ProviderDomains::changed};

    OpenDomains()
    {
        tenant.http.answer(domainsLine, 200, threeDomains);
        tenant.http.answer(listLine, 200, twoProviders);
        QObject::connect(&tab, &ProviderDomains::toast, &tab,
                         [this](const ToastText &one) { toasts << one; });
    }
    void open()
    {
        IdentityProvider provider;
        provider.id = u"con_1"_s;
        provider.displayName = u"Halden Okta"_s;
        provider.strategy = u"okta"_s;
        provider.domains = {u"halden.example"_s};
        tab.resize(900, 600);
        tab.show(provider);
        static_cast<QWidget &>(tab).show();
    }
    [[nodiscard]] TableView *table() const
    {
        return tab.findChild<TableView *>(u"provider.domains"_s);
    }
    [[nodiscard]] bool isReady() const
    {
        return QTest::qWaitFor([this] {
            return table()->model()->rowCount() == 4
                && table()->model()->index(0, 2).data().toString() != "Not known"_L1;
        });
    }
    [[nodiscard]] QModelIndex cell(int row, int column) const
    {
        return table()->model()->index(row, column);
    }
    [[nodiscard]] bool isChecked(int row) const
    {
        return cell(row, 0).data(CellRole).value<Cell>().on;
    }
    //! Something accented stands behind the words of the box.
    [[nodiscard]] bool hasSpinner(int row) const
    {
        const QRect rect = table()->visualRect(cell(row, 0));
        const int text =
            QFontMetrics(font(FontRole::Body)).horizontalAdvance(cell(row, 0).data().toString());
        const QRect place(rect.left() + 16 + 28 + text + 4, rect.top() + 4, 24, rect.height() - 8);
        const QImage image = table()->viewport()->grab(place).toImage();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == Theme::of(nullptr).color(Token::accentText))
                    return true;
            }
        }
        return false;
    }
    void toggle(int row) const
    {
        table()->setFocus();
        table()->setCurrentIndex(cell(row, 0));
        QTest::keyClick(table(), Qt::Key_Space);
    }
};

} // namespace

class ProviderDomainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allDomainsAreListedWithWhoElseHasThem();
    void aDomainIsRoutedAtOnce();
    void aDomainIsTakenOffAtOnce();
    void undoRoutesItBack();
    void onFailureTheBoxReturns();
    void onlyVerifiedDomainsCanBeRouted();
    void aLockedBoxSaysWhy();
    void pendingAndFailedDomainsLeadToTheirPage();
    void aFailureIsNotShownAsEmpty();
    void withoutTheOthersTheDomainsAreThere();
};

void ProviderDomainsTest::allDomainsAreListedWithWhoElseHasThem()
{
    OpenDomains opened;
    opened.open();
    QVERIFY(opened.isReady());
    QVERIFY(opened.isChecked(0));
    QVERIFY(!opened.isChecked(1));
    QCOMPARE(opened.cell(0, 2).data().toString(), u"Halden Entra ID"_s);
    QCOMPARE(opened.cell(1, 2).data().toString(), u"Nobody"_s);
    QCOMPARE(opened.cell(2, 1).data().toString(), u"Pending"_s);
    auto *note = opened.tab.findChild<NoteFrame *>(u"provider.domains.two"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->title(), u"halden.example is routed to two providers"_s);
}

void ProviderDomainsTest::aDomainIsRoutedAtOnce()
{
    OpenDomains opened;
    opened.open();
    QVERIFY(opened.isReady());
    Completer<HttpResponse> answer = opened.tenant.http.hold(addLine);
    opened.toggle(1);
    QVERIFY(opened.isChecked(1)); // before the answer
    QVERIFY(opened.cell(1, 0).data(BusyRole).toBool());
    QVERIFY(opened.hasSpinner(1));
    QVERIFY(!opened.hasSpinner(0));
    opened.toggle(1); // does nothing while it is on its way
    QCOMPARE(opened.tenant.http.count(addLine), 1);
    answer.complete(HttpResponse{201, {}, R"({"domain":"depot.example"})", 1, {}});
    QTRY_COMPARE(opened.changed.count(), 1);
    QVERIFY(opened.isChecked(1));
    QVERIFY(!opened.cell(1, 0).data(BusyRole).toBool());
    QCOMPARE(opened.tenant.http.bodyOf(addLine), QByteArray(R"({"domain":"depot.example"})"));
    QCOMPARE(opened.toasts.last().title, u"depot.example is now routed here"_s);
}

void ProviderDomainsTest::aDomainIsTakenOffAtOnce()
{
    OpenDomains opened;
    opened.open();
    QVERIFY(opened.isReady());
    opened.tenant.http.answer(takeLine, 204);
    opened.toggle(0);
    QVERIFY(!opened.isChecked(0));
    QTRY_COMPARE(opened.changed.count(), 1);
    QVERIFY(opened.changed.first().first().value<IdentityProvider>().domains.isEmpty());
    QVERIFY(!opened.tab.findChild<NoteFrame *>(u"provider.domains.two"_s)->isVisible());
}

void ProviderDomainsTest::undoRoutesItBack()
{
    OpenDomains opened;
    opened.open();
    QVERIFY(opened.isReady());
    opened.tenant.http.answer(takeLine, 204);
    opened.tenant.http.answer(addLine, 201, R"({"domain":"halden.example"})");
    opened.toggle(0);
    QTRY_COMPARE(opened.changed.count(), 1);
    opened.toasts.last().actions.first().run();
    QTRY_COMPARE(opened.changed.count(), 2);
    QVERIFY(opened.isChecked(0));
}

void ProviderDomainsTest::onFailureTheBoxReturns()
{
    OpenDomains opened;
    opened.open();
    QVERIFY(opened.isReady());
    opened.tenant.http.answer(addLine, 400,
                              R"({"type":"https://a/#A0E-400-0001","status":400,"title":"No"})");
    opened.toggle(1);
    QTRY_COMPARE(opened.toasts.size(), 1);
    QVERIFY(!opened.isChecked(1));
    QVERIFY(!opened.cell(1, 0).data(BusyRole).toBool());
    QCOMPARE(opened.toasts.last().tone, Tone::Danger);
    QCOMPARE(opened.changed.count(), 0);
}

void ProviderDomainsTest::onlyVerifiedDomainsCanBeRouted()
{
    OpenDomains opened;
    opened.open();
    QVERIFY(opened.isReady());
    opened.toggle(2);
    opened.toggle(3);
    QTest::qWait(20);
    QCOMPARE(opened.tenant.http.count(addLine), 0);
    QVERIFY(opened.cell(2, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains("Verify the domain first."_L1));
    QVERIFY(opened.cell(3, 0).data(Qt::ToolTipRole).toString().contains("failed"_L1));
}

void ProviderDomainsTest::aLockedBoxSaysWhy()
{
    OpenDomains opened;
    opened.tab.setGuards(u"locked on"_s, u"locked off"_s, u"no adding"_s);
    opened.open();
    QVERIFY(opened.isReady());
    opened.toggle(0);
    opened.toggle(1);
    QTest::qWait(20);
    QCOMPARE(opened.tenant.http.count(addLine) + opened.tenant.http.count(takeLine), 0);
    QCOMPARE(opened.cell(0, 0).data(Qt::ToolTipRole).toString(), u"locked off"_s);
    QCOMPARE(opened.cell(1, 0).data(Qt::ToolTipRole).toString(), u"locked on"_s);
    QCOMPARE(opened.tab.findChild<Button *>(u"provider.domains.add"_s)->guard(), u"no adding"_s);
}

void ProviderDomainsTest::pendingAndFailedDomainsLeadToTheirPage()
{
    OpenDomains opened;
    QSignalSpy wanted(&opened.tab, &ProviderDomains::domainRequested);
    opened.open();
    QVERIFY(opened.isReady());
    opened.table()->setFocus();
    opened.table()->setCurrentIndex(opened.cell(2, 3));
    QTest::keyClick(opened.table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"freight.example"_s);
    QCOMPARE(opened.cell(3, 3).data().toString(), u"See why…"_s);
}

void ProviderDomainsTest::aFailureIsNotShownAsEmpty()
{
    OpenDomains opened;
    opened.tenant.http.answer(domainsLine, 503, "{}");
    opened.open();
    QTRY_COMPARE(opened.tab.property("uiState").toString(), u"error"_s);
}

void ProviderDomainsTest::withoutTheOthersTheDomainsAreThere()
{
    OpenDomains opened;
    opened.tenant.http.answer(listLine, 503, "{}");
    opened.open();
    QTRY_COMPARE(opened.table()->model()->rowCount(), 4);
    QCOMPARE(opened.cell(0, 2).data().toString(), u"Not known"_s);
    QVERIFY(opened.isChecked(0));
}

ORGDESK_TEST(ProviderDomainsTest)

#include "ProviderDomainsTest.moc"
