#include "ui/dialogs/AddDomainDialog.h"

#include "FakeTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/FieldRow.h"
#include "ui/common/NoteFrame.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

class AddDomainDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedAddressIsReducedToItsHost();
    void typingIsLeftAloneUntilTheFieldIsLeft();
    void namesInOtherScriptsAreSentAsAscii();
    void whatIsNoDomainIsNotSent_data();
    void whatIsNoDomainIsNotSent();
    void aDomainThatIsThereAlreadyIsTold();
    void publicMailServicesAreWarnedAbout();
    void aNameInUseIsSaidAtTheFieldAndKept();
    void theTextIsKeptWhenItFails();
    void whatTheServerRefusesIsSaidAtTheField();
    void whileItRunsItCanNotBeClosedOrSentAgain();
    void severalAreAddedOneAfterTheOther();
    void thoseThatFailedStayInTheField();
    void anErrorThatConcernsAllEndsTheRow();
    void aLongRowCanBeStopped();
    void inUseAfterALostAnswerMayBeOurs_data();
    void inUseAfterALostAnswerMayBeOurs();
};

namespace {

constexpr const char *createLine = "POST /my-org/v1/domains";

QByteArray created(const QByteArray &name)
{
    return R"({"id":"ord_)" + name + R"(","domain":")" + name + R"(","status":"pending"})";
}

struct Opened
{
    explicit Opened(const QStringList &known = {})
        : dialog(new AddDomainDialog(tenant, known, nullptr))
    {
        QObject::connect(dialog, &AddDomainDialog::created, dialog,
                         [this](const OrganizationDomain &domain) { names << domain.domain; });
        dialog->show();
    }
    ~Opened() { delete dialog; }

    FakeTenant tenant;
    QPointer<AddDomainDialog> dialog;
    QStringList names;

    [[nodiscard]] QLineEdit *edit() const
    {
        return dialog->findChild<QLineEdit *>(u"dialog.addDomain.name"_s);
    }
    [[nodiscard]] Button *run() const
    {
        return dialog->findChild<Button *>(u"dialog.addDomain.run"_s);
    }
    [[nodiscard]] FieldRow *row() const { return dialog->findChild<FieldRow *>(); }
    [[nodiscard]] NoteFrame *problem() const
    {
        return dialog->findChild<NoteFrame *>(u"dialog.addDomain.problem"_s);
    }
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        edit()->selectAll();
        edit()->paste();
        // As the key would: the field knows that the person did it.
        Q_EMIT edit()->textEdited(edit()->text());
    }
    void type(const QString &text) const
    {
        edit()->clear();
        QTest::keyClicks(edit(), text);
    }
};

} // namespace

void AddDomainDialogTest::aPastedAddressIsReducedToItsHost()
{
    const Opened opened;
    opened.paste(u" https://company.com:8443/login?x=1 "_s);
    QCOMPARE(opened.edit()->text(), u"company.com"_s);
    QCOMPARE(opened.row()->error(), QString());
}

void AddDomainDialogTest::typingIsLeftAloneUntilTheFieldIsLeft()
{
    const Opened opened;
    opened.type(u"https://company.com/"_s);
    QCOMPARE(opened.edit()->text(), u"https://company.com/"_s);
    QVERIFY(!opened.row()->hasError()); // Nothing red while typing.
    QTest::keyClick(opened.edit(), Qt::Key_Tab);
    Q_EMIT opened.edit()->editingFinished();
    QCOMPARE(opened.edit()->text(), u"company.com"_s);
}

void AddDomainDialogTest::namesInOtherScriptsAreSentAsAscii()
{
    Opened opened;
    opened.tenant.http.answer(createLine, 201, created("xn--mnchen-3ya.de"));
    opened.paste(u"münchen.de"_s);
    QCOMPARE(opened.row()->message(), u"Sent as xn--mnchen-3ya.de."_s);
    opened.run()->click();
    QTRY_COMPARE(opened.names.size(), 1);
    QCOMPARE(opened.tenant.http.bodyOf(createLine),
             QByteArray(R"({"domain":"xn--mnchen-3ya.de"})"));
}

void AddDomainDialogTest::whatIsNoDomainIsNotSent_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("error");
    const QString ordinary = u"Enter a domain like company.com."_s;
    QTest::newRow("nothing") << QString() << ordinary;
    QTest::newRow("single label") << u"localhost"_s << ordinary;
    QTest::newRow("underscore") << u"_dmarc.company.com"_s << ordinary;
    QTest::newRow("wildcard") << u"*.company.com"_s << ordinary;
    QTest::newRow("address")
        << u"1.2.3.4"_s
        << u"1.2.3.4 is an address of a computer. Enter a domain like company.com."_s;
    QTest::newRow("suffix")
        << u"co.uk"_s
        << u"co.uk belongs to a registry. Enter the domain that you registered, like company.co.uk."_s;
}

void AddDomainDialogTest::whatIsNoDomainIsNotSent()
{
    QFETCH(QString, typed);
    QFETCH(QString, error);
    const Opened opened;
    opened.type(typed);
    opened.run()->click();
    QCOMPARE(opened.row()->error(), error);
    QCOMPARE(opened.tenant.http.count(createLine), 0);
    // The error goes as soon as somebody works on it.
    QTest::keyClicks(opened.edit(), u"x"_s);
    QVERIFY(!opened.row()->hasError());
}

void AddDomainDialogTest::aDomainThatIsThereAlreadyIsTold()
{
    const Opened opened({u"halden.example"_s});
    opened.type(u"Halden.Example"_s);
    opened.run()->click();
    QCOMPARE(opened.row()->error(), u"Halden.Example is in the list already."_s);
    QCOMPARE(opened.tenant.http.count(createLine), 0);
}

void AddDomainDialogTest::publicMailServicesAreWarnedAbout()
{
    Opened opened;
    opened.tenant.http.answer(createLine, 201, created("gmail.com"));
    opened.type(u"gmail.com"_s);
    QVERIFY(opened.row()->message().startsWith(u"Everybody can have an address at gmail.com."_s));
    QVERIFY(!opened.row()->hasError()); // A warning does not lock anything.
    opened.run()->click();
    QTRY_COMPARE(opened.names.size(), 1);
}

void AddDomainDialogTest::aNameInUseIsSaidAtTheFieldAndKept()
{
    Opened opened;
    opened.tenant.http.answer(
        createLine, 409,
        R"({"type":"https://auth0.com/api-errors#A0E-409-0003","status":409,"title":"Conflict",
            "detail":"Domain name must be unique"})");
    opened.type(u"company.com"_s);
    opened.run()->click();
    QTRY_VERIFY(opened.row()->hasError());
    QCOMPARE(opened.row()->error(),
             u"company.com is already in use at Fieldnote. If it’s yours, ask Fieldnote."_s);
    QCOMPARE(opened.edit()->text(), u"company.com"_s);
    QVERIFY(opened.dialog->isVisible());
    QVERIFY(!opened.run()->isBusy());
}

void AddDomainDialogTest::theTextIsKeptWhenItFails()
{
    Opened opened;
    opened.tenant.http.answer(createLine, 429, "{}");
    opened.type(u"company.com"_s);
    opened.run()->click();
    QTRY_VERIFY(opened.problem()->isVisible());
    QCOMPARE(opened.edit()->text(), u"company.com"_s);
    QVERIFY(!opened.edit()->isReadOnly());
    opened.tenant.http.answer(createLine, 201, created("company.com"));
    opened.run()->click();
    QTRY_COMPARE(opened.names, QStringList(u"company.com"_s));
}

void AddDomainDialogTest::whatTheServerRefusesIsSaidAtTheField()
{
    Opened opened;
    opened.tenant.http.answer(
        createLine, 400,
        R"({"type":"https://auth0.com/api-errors#A0E-400-0003","status":400,"title":"Bad Request",
            "validation_errors":[{"pointer":"/domain","detail":"Not in this tenant"}]})");
    opened.type(u"company.com"_s);
    opened.run()->click();
    QTRY_VERIFY(opened.row()->hasError());
    QCOMPARE(opened.row()->message(), u"Not in this tenant Reported by Fieldnote."_s);
}

void AddDomainDialogTest::whileItRunsItCanNotBeClosedOrSentAgain()
{
    Opened opened;
    const Completer<HttpResponse> held = opened.tenant.http.hold(createLine);
    opened.type(u"company.com"_s);
    opened.run()->click();
    QVERIFY(opened.run()->isBusy());
    opened.dialog->reject();
    QVERIFY(opened.dialog->isVisible());
    QTest::mouseClick(opened.run(), Qt::LeftButton);
    QTest::keyClick(opened.edit(), Qt::Key_Return);
    QCOMPARE(opened.tenant.http.count(createLine), 1);
    held.complete(HttpResponse{201, {}, created("company.com"), 1, {}});
    QTRY_COMPARE(opened.names.size(), 1);
}

void AddDomainDialogTest::severalAreAddedOneAfterTheOther()
{
    Opened opened;
    const QSignalSpy toasts(opened.dialog, &AddDomainDialog::toast);
    opened.paste(u"a.company.com, https://b.company.com/ c.company.com"_s);
    QCOMPARE(opened.run()->text(), u"Add 3 domains"_s);
    const Completer<HttpResponse> first = opened.tenant.http.hold(createLine);
    opened.run()->click();
    QCOMPARE(opened.tenant.http.count(createLine), 1); // The next one only after the answer.
    opened.tenant.http.answer(createLine, 201, created("x.company.com"));
    first.complete(HttpResponse{201, {}, created("a.company.com"), 1, {}});
    QTRY_COMPARE(opened.names.size(), 3);
    QCOMPARE(opened.tenant.http.count(createLine), 3);
    QCOMPARE(toasts.count(), 1);
}

void AddDomainDialogTest::thoseThatFailedStayInTheField()
{
    Opened opened;
    opened.tenant.http.answer(createLine, 409, "{}");
    opened.paste(u"a.company.com b.company.com"_s);
    const Completer<HttpResponse> first = opened.tenant.http.hold(createLine);
    opened.run()->click();
    first.complete(HttpResponse{201, {}, created("a.company.com"), 1, {}});
    QTRY_VERIFY(opened.row()->hasError());
    QCOMPARE(opened.names, QStringList(u"a.company.com"_s));
    QCOMPARE(opened.edit()->text(), u"b.company.com"_s);
    QVERIFY(opened.row()->error().startsWith(u"b.company.com is already in use"_s));
}

void AddDomainDialogTest::anErrorThatConcernsAllEndsTheRow()
{
    Opened opened;
    opened.tenant.http.answer(createLine, 403, "{}");
    opened.paste(u"a.company.com b.company.com"_s);
    opened.run()->click();
    QTRY_VERIFY(opened.problem()->isVisible());
    QCOMPARE(opened.tenant.http.count(createLine), 1);
    QCOMPARE(opened.edit()->text(), u"a.company.com, b.company.com"_s);
}

void AddDomainDialogTest::aLongRowCanBeStopped()
{
    Opened opened;
    auto *cancel = opened.dialog->findChild<Button *>(u"dialog.addDomain.cancel"_s);
    opened.paste(u"a.company.com b.company.com c.company.com"_s);
    const Completer<HttpResponse> first = opened.tenant.http.hold(createLine);
    opened.run()->click();
    QCOMPARE(cancel->text(), u"Stop"_s);
    cancel->click();
    QVERIFY(opened.dialog->isVisible()); // The first is on its way.
    first.complete(HttpResponse{201, {}, created("a.company.com"), 1, {}});
    QTRY_VERIFY(!opened.run()->isBusy());
    QCOMPARE(opened.names, QStringList(u"a.company.com"_s));
    QCOMPARE(opened.tenant.http.count(createLine), 1);
    QCOMPARE(opened.edit()->text(), u"b.company.com, c.company.com"_s);
    QCOMPARE(cancel->text(), u"Cancel"_s);
    cancel->click();
    QVERIFY(!opened.dialog || !opened.dialog->isVisible());
}

void AddDomainDialogTest::inUseAfterALostAnswerMayBeOurs_data()
{
    QTest::addColumn<QByteArray>("listed");
    QTest::addColumn<bool>("ours");
    QTest::newRow("ours") << created("company.com") << true;
    QTest::newRow("somebody else's") << QByteArray() << false;
}

void AddDomainDialogTest::inUseAfterALostAnswerMayBeOurs()
{
    QFETCH(QByteArray, listed);
    QFETCH(bool, ours);
    Opened opened;
    opened.tenant.http.answer(createLine, 502, "{}");
    opened.tenant.http.answer("GET /my-org/v1/domains", 503, "{}"); // Nobody can look.
    opened.type(u"company.com"_s);
    opened.run()->click();
    QTRY_VERIFY(opened.problem()->isVisible());
    QCOMPARE(opened.edit()->text(), u"company.com"_s);
    opened.tenant.http.answer(createLine, 409, "{}");
    opened.tenant.http.answer("GET /my-org/v1/domains", 200,
                              R"({"organization_domains":[)" + listed + "]}");
    opened.run()->click();
    if (ours) {
        QTRY_COMPARE(opened.names, QStringList(u"company.com"_s));
        return;
    }
    QTRY_VERIFY(opened.row()->hasError());
    QVERIFY(opened.names.isEmpty());
}

ORGDESK_TEST(AddDomainDialogTest)

#include "AddDomainDialogTest.moc"
