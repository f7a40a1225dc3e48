#include "../dialogs/TenantWithSession.h"
#include "support/TestCertificates.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/ChoiceCard.h"
#include "ui/common/FieldRow.h"
#include "ui/forms/CertificateField.h"
#include "ui/forms/CheckList.h"
#include "ui/forms/DropZone.h"
#include "ui/forms/ErrorSummary.h"
#include "ui/forms/FormView.h"
#include "ui/forms/MetadataField.h"
#include "ui/wizard/TypeStep.h"
#include "ui/wizard/WizardPage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGraphicsEffect>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::makeCertificate;
using test::TenantWithSession;

namespace {

constexpr const char *createLine = "POST /my-org/v1/identity-providers";
constexpr const char *discoveryLine = "GET /.well-known/openid-configuration";
constexpr const char *goodDiscovery =
    R"({"issuer":"https://quay.okta.com","authorization_endpoint":"https://quay.okta.com/a",
        "token_endpoint":"https://quay.okta.com/t"})";

QByteArray providerXml(const QByteArray &entity, const QByteArray &location,
                       const QList<QByteArray> &certificates)
{
    QByteArray keys;
    for (const QByteArray &der : certificates) {
        keys += "<md:KeyDescriptor use=\"signing\"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>"
            + der.toBase64()
            + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>";
    }
    return "<md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" "
           "xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" entityID=\""
        + entity + "\"><md:IDPSSODescriptor>" + keys
        + "<md:SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" "
          "Location=\""
        + location + "\"/></md:IDPSSODescriptor></md:EntityDescriptor>";
}

QByteArray certificateDer(const QByteArray &name)
{
    return makeCertificate({.commonName = name, .rsaBits = 2048, .validToDays = 845}).der();
}

} // namespace

//! Metadata, certificates and checks in the wizard. Names say what other admin consoles get wrong.
class WizardMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void aMetadataFileForGenericSamlFillsInTheFormAndIsNotSent();
    void anAdfsFileIsSentAsItIs();
    void manualSamlSendsSignInAddressAndCertificate();
    void aPrivateKeyIsRefusedAndNotKept();
    void metadataOfAServiceProviderIsRefused();
    void everyCertificateInTheFileIsListed();
    void oneOfSeveralProvidersIsPicked();
    void typedValuesAreReplacedOnlyWithANoteAndAWayBack();
    void pastedMetadataPicksTheTypeToo();
    void anAddressPicksTheType();
    void draggingShowsWhatWillBeRead();
    void anAdminAddressStopsAndIsFixedWithOneClick();
    void aSecretIdStops();
    void anAddressThatDoesNotAnswerStopsUntilThePersonGoesOn();
    void goingOnAnywayIsForWhatWasSeenOnly();
    void aSuspicionDoesNotStop();
    void checksRunAMomentAfterTheLastEdit();
    void checksCanBeRunAgain();

private:
    struct World : TenantWithSession
    {
        WizardPage page{tenant};
        QTemporaryDir folder;
    };

    void start(const QByteArray &allowed = R"("okta","samlp","oidc","waad","adfs")");
    void type(const QString &name, const QString &text);
    void press(const QString &name);
    void toConfigure(const QString &type);
    void nextFromConfigure();
    void stopAtAnUnknownHost();
    [[nodiscard]] QString write(const QString &name, const QByteArray &content);
    [[nodiscard]] int step() const;
    [[nodiscard]] QString checks() const;
    [[nodiscard]] FormView &view() const { return *m->page.findChild<FormView *>(); }
    [[nodiscard]] nlohmann::json create();
    template<class T>
    [[nodiscard]] T *named(const QString &name) const
    {
        return m->page.findChild<T *>(name);
    }

    std::unique_ptr<World> m;
};

void WizardMetadataTest::init()
{
    m = std::make_unique<World>();
    m->tenant.manualClock().setNow(QDateTime::currentDateTimeUtc());
    m->tenant.http.answer("GET /my-org/v1/identity-providers", 200, R"({"identity_providers":[]})");
    m->tenant.http.answer("GET /my-org/v1/domains", 200, R"({"organization_domains":[]})");
    m->tenant.http.answer(discoveryLine, 200, goodDiscovery);
    m->page.resize(980, 680);
    m->page.show();
}

void WizardMetadataTest::start(const QByteArray &allowed)
{
    m->tenant.http.answer("GET /my-org/v1/config", 200,
                          R"({"allowed_strategies":[)" + allowed
                              + R"(],"connection_deletion_behavior":"allow_if_empty"})");
    m->page.start();
    QTRY_COMPARE(m->page.property("uiState").toString(), u"ready"_s);
}

void WizardMetadataTest::type(const QString &name, const QString &text)
{
    auto *edit = named<QLineEdit>(name);
    QVERIFY2(edit, qPrintable(name));
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void WizardMetadataTest::press(const QString &name)
{
    auto *button = named<QAbstractButton>(name);
    QVERIFY2(button, qPrintable(name));
    button->click();
    QCoreApplication::processEvents();
}

int WizardMetadataTest::step() const
{
    for (const QStackedWidget *stack : m->page.findChildren<QStackedWidget *>()) {
        if (stack->count() == 4 && stack->widget(0)->objectName() == u"wizard.types")
            return stack->currentIndex() + 1;
    }
    return 0;
}

QString WizardMetadataTest::checks() const
{
    QStringList lines{m->page.findChild<CheckList *>(u"wizard.checks"_s)->summary()};
    for (const QLabel *label :
         m->page.findChild<CheckList *>(u"wizard.checks"_s)->findChildren<QLabel *>()) {
        if (label->accessibleName().contains(u": "_s))
            lines << label->accessibleName();
    }
    return lines.join(u'\n');
}

QString WizardMetadataTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m->folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void WizardMetadataTest::toConfigure(const QString &typeKey)
{
    if (!typeKey.isEmpty())
        press(u"wizard.type[%1]"_s.arg(typeKey));
    press(u"wizard.next"_s);
    type(u"wizard.displayName"_s, u"Quay"_s);
    press(u"wizard.next"_s);
    QCOMPARE(step(), 3);
}

void WizardMetadataTest::nextFromConfigure()
{
    press(u"wizard.next"_s);
    QTRY_VERIFY(!named<Button>(u"wizard.next"_s)->isBusy());
}

nlohmann::json WizardMetadataTest::create()
{
    m->tenant.http.answer(createLine, 201,
                          R"({"id":"con_1","name":"quay","strategy":"samlp","options":{},
                              "access_level":"full","is_enabled":false})");
    press(u"wizard.next"_s);
    if (!QTest::qWaitFor([this] { return m->tenant.http.count(createLine) == 1; }))
        return {};
    return nlohmann::json::parse(m->tenant.http.bodyOf(createLine).toStdString(), nullptr, false);
}

void WizardMetadataTest::aMetadataFileForGenericSamlFillsInTheFormAndIsNotSent()
{
    start();
    const QByteArray der = certificateDer("idp.depot.example");
    m->page.findChild<TypeStep *>()->readFile(
        write(u"depot.xml"_s,
              providerXml("https://idp.depot.example/entity", "https://idp.depot.example/saml2/sso",
                          {der})));
    QTRY_VERIFY(named<ChoiceCard>(u"wizard.type[samlp]"_s)->isChecked());
    QCOMPARE(named<DropZone>(u"wizard.metadataDrop"_s)->noteText(),
             u"depot.xml Custom SAML is chosen. OrgDesk fills in its settings in step 3."_s);
    QCOMPARE(QApplication::focusWidget(), named<QWidget>(u"wizard.type[samlp]"_s));
    toConfigure({});
    auto *zone = named<DropZone>(u"wizard.field[metadata]"_s);
    QTRY_VERIFY2(zone->noteText().contains(u"Filled in 3 fields below."_s),
                 qPrintable(zone->noteText()));
    QVERIFY(zone->noteText().startsWith(u"depot.xml "_s));
    QCOMPARE(named<QLineEdit>(u"wizard.field[signInEndpoint]"_s)->text(),
             u"https://idp.depot.example/saml2/sso"_s);
    nextFromConfigure();
    QTRY_COMPARE(step(), 4);
    QVERIFY2(checks().startsWith(u"Ready"_s), qPrintable(checks()));
    const nlohmann::json sent = create();
    QCOMPARE(sent["strategy"].get<std::string>(), "samlp");
    const nlohmann::json options = sent["options"];
    QCOMPARE(options["signInEndpoint"].get<std::string>(), "https://idp.depot.example/saml2/sso");
    QCOMPARE(options["protocolBinding"].get<std::string>(),
             "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST");
    const QByteArray pem = QByteArray::fromStdString(options["signingCert"].get<std::string>());
    QCOMPARE(readCertificates(pem).certificates.value(0).der, der);
    QVERIFY2(!m->tenant.http.bodyOf(createLine).contains("EntityDescriptor"),
             "the file stays on this computer");
    QVERIFY(!options.contains("metadataUrl"));
}

void WizardMetadataTest::anAdfsFileIsSentAsItIs()
{
    start();
    const QByteArray xml =
        providerXml("http://adfs.quay.example/adfs/services/trust",
                    "https://adfs.quay.example/adfs/ls/", {certificateDer("adfs")});
    m->page.findChild<TypeStep *>()->readFile(write(u"adfs.xml"_s, xml));
    QTRY_VERIFY(named<ChoiceCard>(u"wizard.type[adfs]"_s)->isChecked());
    toConfigure({});
    auto *zone = named<DropZone>(u"wizard.field[metadata]"_s);
    QTRY_VERIFY2(zone->noteText().contains(u"It is sent to Fieldnote as it is."_s),
                 qPrintable(zone->noteText()));
    nextFromConfigure();
    QTRY_COMPARE(step(), 4);
    QCOMPARE(create()["options"]["fedMetadataXml"].get<std::string>(), xml.toStdString());
}

void WizardMetadataTest::manualSamlSendsSignInAddressAndCertificate()
{
    start();
    toConfigure(u"samlp"_s);
    press(u"wizard.field[metadataSource].hand"_s);
    type(u"wizard.field[signInEndpoint]"_s, u"https://idp.depot.example/sso"_s);
    const QByteArray der = certificateDer("by hand");
    auto *edit = named<QPlainTextEdit>(u"wizard.field[certificate]"_s);
    edit->setPlainText(QString::fromLatin1(der.toBase64())); // as some consoles show it
    auto *view = named<Button>(u"wizard.field[certificate].view"_s);
    QTRY_VERIFY(view->isVisible());
    nextFromConfigure();
    QTRY_COMPARE(step(), 4);
    const nlohmann::json options = create()["options"];
    QCOMPARE(options["signInEndpoint"].get<std::string>(), "https://idp.depot.example/sso");
    QVERIFY(options["signingCert"].get<std::string>().starts_with("-----BEGIN CERTIFICATE-----"));
    QVERIFY(!options.contains("cert"));
    QVERIFY(!options.contains("metadataUrl"));
}

void WizardMetadataTest::aPrivateKeyIsRefusedAndNotKept()
{
    start();
    toConfigure(u"samlp"_s);
    press(u"wizard.field[metadataSource].hand"_s);
    const QByteArray key = makeCertificate({.rsaBits = 2048}).keyPem;
    auto *field = qobject_cast<CertificateField *>(view().editor(u"certificate"_s));
    field->read(write(u"key.pem"_s, key));
    FieldRow *row = view().row(u"certificate"_s);
    QTRY_COMPARE(row->error(),
                 u"key.pem: This file contains a private key. Export only the certificate."_s);
    field->textEdit()->setPlainText(QString::fromLatin1(key));
    QTRY_COMPARE(row->error(), u"This text contains a private key. Paste only the certificate."_s);
    QVERIFY(field->textEdit()->toPlainText().isEmpty());
    type(u"wizard.field[signInEndpoint]"_s, u"https://idp.depot.example/sso"_s);
    for (const Draft &draft : m->tenant.drafts().all({}))
        QVERIFY(!QStringList(draft.values.values()).join(u' ').contains(u"PRIVATE"_s));
}

void WizardMetadataTest::metadataOfAServiceProviderIsRefused()
{
    start();
    QByteArray xml = providerXml("https://sp.example", "https://sp.example", {});
    xml.replace("IDPSSODescriptor", "SPSSODescriptor");
    const QString path = write(u"sp.xml"_s, xml);
    const QString reason = u"sp.xml This is the metadata of a service provider (SP). Use the "
                           "metadata of your identity provider."_s;
    m->page.findChild<TypeStep *>()->readFile(path);
    QTRY_COMPARE(named<DropZone>(u"wizard.metadataDrop"_s)->noteText(), reason);
    QVERIFY(!m->page.findChild<TypeStep *>()->chosen());
    toConfigure(u"samlp"_s);
    view().importFile(path);
    QTRY_COMPARE(named<DropZone>(u"wizard.field[metadata]"_s)->noteText(), reason);
    QVERIFY(view().row(u"metadata"_s)->hasError());
}

void WizardMetadataTest::everyCertificateInTheFileIsListed()
{
    start();
    toConfigure(u"samlp"_s);
    view().importFile(write(u"two.xml"_s,
                            providerXml("https://idp.depot.example", "https://idp.depot.example/s",
                                        {certificateDer("first"), certificateDer("second")})));
    auto *found = named<QLabel>(u"wizard.field[metadata].found"_s);
    QTRY_VERIFY(found->text().contains(u"CN=second, RSA 2048"_s));
    QVERIFY(found->text().contains(u"CN=first, RSA 2048"_s));
    QVERIFY(found->text().contains(u"Entity ID https://idp.depot.example"_s));
    nextFromConfigure();
    QTRY_COMPARE(step(), 4); // a suspicion does not stop
    QVERIFY2(checks().contains(u"A second certificate is listed and not used"_s),
             qPrintable(checks()));
    QVERIFY(checks().startsWith(u"Ready, 1 note"_s));
}

void WizardMetadataTest::oneOfSeveralProvidersIsPicked()
{
    start();
    toConfigure(u"samlp"_s);
    const QByteArray one =
        providerXml("https://one.example", "https://one.example/s", {certificateDer("one")});
    const QByteArray two =
        providerXml("https://two.example", "https://two.example/s", {certificateDer("two")});
    view().importText(u"Pasted"_s,
                      "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">"
                          + one + two + "</md:EntitiesDescriptor>");
    auto *combo = named<QComboBox>(u"wizard.field[metadata].provider"_s);
    QTRY_VERIFY(combo->isVisible());
    auto *address = named<QLineEdit>(u"wizard.field[signInEndpoint]"_s);
    QCOMPARE(address->text(), u"https://one.example/s"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QTRY_COMPARE(address->text(), u"https://two.example/s"_s);
}

void WizardMetadataTest::typedValuesAreReplacedOnlyWithANoteAndAWayBack()
{
    start();
    toConfigure(u"samlp"_s);
    press(u"wizard.field[metadataSource].hand"_s);
    type(u"wizard.field[signInEndpoint]"_s, u"https://mine.example/typed"_s);
    view().importFile(write(u"depot.xml"_s,
                            providerXml("https://idp.depot.example", "https://idp.depot.example/s",
                                        {certificateDer("depot")})));
    auto *undo = named<Button>(u"wizard.field[metadata].undo"_s);
    QTRY_VERIFY(undo->isVisible());
    auto *address = named<QLineEdit>(u"wizard.field[signInEndpoint]"_s);
    QCOMPARE(address->text(), u"https://idp.depot.example/s"_s);
    undo->click();
    QCOMPARE(address->text(), u"https://mine.example/typed"_s);
    QVERIFY(!undo->isVisible());
}

void WizardMetadataTest::pastedMetadataPicksTheTypeToo()
{
    start();
    auto *zone = named<DropZone>(u"wizard.metadataDrop"_s);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(
        providerXml("https://idp.depot.example", "https://idp.depot.example/s", {})));
    zone->chooseButton()->setFocus();
    QTest::keySequence(zone->chooseButton(), QKeySequence::Paste);
    QTRY_VERIFY(named<ChoiceCard>(u"wizard.type[samlp]"_s)->isChecked());
    QGuiApplication::clipboard()->setText(u"hello"_s);
    QTest::keySequence(named<Button>(u"wizard.metadataDrop.replace"_s), QKeySequence::Paste);
    QTRY_COMPARE(zone->noteText(),
                 u"Pasted metadata This is plain text, neither metadata nor a certificate."_s);
}

void WizardMetadataTest::anAddressPicksTheType()
{
    start();
    m->tenant.http.answer("GET /saml/metadata", 200,
                          providerXml("https://idp.depot.example", "https://idp.depot.example/s",
                                      {certificateDer("depot")}));
    press(u"wizard.metadataDrop.pasteAddress"_s);
    auto *address = named<QLineEdit>(u"dialog.metadataAddress.address"_s);
    QVERIFY(address);
    address->setText(u"http://idp.depot.example/saml/metadata"_s);
    press(u"dialog.metadataAddress.run"_s);
    QCOMPARE(m->tenant.http.count("GET /saml/metadata"), 0);
    address->setText(u"https://idp.depot.example/saml/metadata"_s);
    press(u"dialog.metadataAddress.run"_s);
    QTRY_VERIFY(named<ChoiceCard>(u"wizard.type[samlp]"_s)->isChecked());
    toConfigure({});
    QCOMPARE(named<QLineEdit>(u"wizard.field[metadataUrl]"_s)->text(),
             u"https://idp.depot.example/saml/metadata"_s);
}

void WizardMetadataTest::draggingShowsWhatWillBeRead()
{
    start();
    toConfigure(u"samlp"_s);
    press(u"wizard.field[metadataSource].file"_s);
    auto *zone = named<DropZone>(u"wizard.field[metadata]"_s);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(
        write(u"depot.xml"_s,
              providerXml("https://idp.depot.example", "https://idp.depot.example/s",
                          {certificateDer("d")})))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(zone, &enter);
    QVERIFY(enter.isAccepted());
    const auto texts = [&] {
        QStringList all;
        for (const QLabel *label : zone->findChildren<QLabel *>())
            all << label->text();
        return all;
    };
    QVERIFY(texts().contains(u"Drop to read depot.xml"_s));
    const auto linksAreSeen = [&] {
        const auto *effect = zone->chooseButton()->parentWidget()->graphicsEffect();
        return !effect->isEnabled();
    };
    const int height = zone->sizeHint().height();
    QVERIFY(!linksAreSeen()); // the file is in the hand already
    QVERIFY(zone->chooseButton()->isVisible());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(zone, &leave);
    QVERIFY(!texts().contains(u"Drop to read depot.xml"_s));
    QVERIFY(linksAreSeen());
    QCOMPARE(zone->sizeHint().height(), height);
    QCoreApplication::sendEvent(zone, &enter); // nothing is dropped on what was left
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(zone, &drop);
    QTRY_VERIFY(zone->noteText().startsWith(u"depot.xml"_s));
}

void WizardMetadataTest::anAdminAddressStopsAndIsFixedWithOneClick()
{
    start();
    toConfigure(u"okta"_s);
    type(u"wizard.field[domain]"_s, u"quay-admin.okta.com"_s);
    type(u"wizard.field[clientId]"_s, u"0oa9x2k7mPqR4sT1u5d7"_s);
    type(u"wizard.field[clientSecret]"_s, u"s3cret-value"_s);
    nextFromConfigure();
    QCOMPARE(step(), 3);
    FieldRow *row = view().row(u"domain"_s);
    QCOMPARE(row->error(), u"This is the admin address. Use quay.okta.com."_s);
    QVERIFY(!named<Button>(u"form.errorSummary.continue"_s));
    Q_EMIT row->messageActionTriggered();
    QCOMPARE(named<QLineEdit>(u"wizard.field[domain]"_s)->text(), u"quay.okta.com"_s);
    QVERIFY(!row->hasError());
    nextFromConfigure();
    QTRY_COMPARE(step(), 4);
}

void WizardMetadataTest::aSecretIdStops()
{
    start();
    m->tenant.http.answer("GET /quay.example/v2.0/.well-known/openid-configuration", 200,
                          goodDiscovery);
    toConfigure(u"waad"_s);
    type(u"wizard.field[domain]"_s, u"quay.example"_s);
    type(u"wizard.field[clientId]"_s, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    type(u"wizard.field[clientSecret]"_s, u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s);
    nextFromConfigure();
    QCOMPARE(step(), 3);
    QCOMPARE(view().row(u"clientSecret"_s)->error(),
             u"This looks like the Secret ID. Copy the Value."_s);
}

//! Okta filled in, with a domain that this computer doesn't find.
void WizardMetadataTest::stopAtAnUnknownHost()
{
    start();
    m->tenant.http.fail(
        discoveryLine,
        NetworkError{u"quay.okta.com"_s, NetworkError::Reason::HostNotFound, {}, false, {}});
    toConfigure(u"okta"_s);
    type(u"wizard.field[domain]"_s, u"quay.okta.com"_s);
    type(u"wizard.field[clientId]"_s, u"0oa9x2k7mPqR4sT1u5d7"_s);
    type(u"wizard.field[clientSecret]"_s, u"s3cret-value"_s);
    nextFromConfigure();
    QCOMPARE(step(), 3);
}

void WizardMetadataTest::anAddressThatDoesNotAnswerStopsUntilThePersonGoesOn()
{
    stopAtAnUnknownHost();
    QVERIFY2(checks().startsWith(u"1 problem\nProblem: Okta domain doesn’t exist in DNS"_s),
             qPrintable(checks()));
    auto *goOn = named<Button>(u"form.errorSummary.continue"_s);
    QVERIFY(goOn);
    QCOMPARE(goOn->text(), u"Continue anyway"_s);
    goOn->click();
    QCOMPARE(step(), 4);
}

void WizardMetadataTest::goingOnAnywayIsForWhatWasSeenOnly()
{
    stopAtAnUnknownHost();
    QPointer<Button> goOn = named<Button>(u"form.errorSummary.continue"_s);
    QVERIFY(goOn);
    named<QLineEdit>(u"wizard.field[clientId]"_s)->selectAll();
    QTest::keyClick(named<QLineEdit>(u"wizard.field[clientId]"_s), Qt::Key_Delete);
    if (goOn)
        goOn->click(); // as somebody who was quicker than the link went
    QCOMPARE(step(), 3);
    QVERIFY(!goOn || !goOn->isVisible());
}

void WizardMetadataTest::aSuspicionDoesNotStop()
{
    start();
    toConfigure(u"okta"_s);
    type(u"wizard.field[domain]"_s, u"quay.okta.com"_s);
    type(u"wizard.field[clientId]"_s, u"odd"_s);
    type(u"wizard.field[clientSecret]"_s, u"s3cret-value "_s);
    nextFromConfigure();
    QTRY_COMPARE(step(), 4);
    QVERIFY(checks().contains(u"Warning: Client ID doesn’t have the usual Okta form"_s));
    QVERIFY2(checks().contains(
                 u"Warning: Client secret had extra characters around it removed for you"_s),
             qPrintable(checks()));
    QCOMPARE(create()["options"]["client_secret"].get<std::string>(), "s3cret-value");
}

void WizardMetadataTest::checksRunAMomentAfterTheLastEdit()
{
    start();
    toConfigure(u"okta"_s);
    QCOMPARE(checks(), u"Waiting for your entries"_s);
    type(u"wizard.field[domain]"_s, u"quay.okta.com"_s);
    m->tenant.manualClock().advance(std::chrono::milliseconds(599));
    QTest::qWait(10);
    QCOMPARE(m->tenant.http.count(discoveryLine), 0);
    m->tenant.manualClock().advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(m->tenant.http.count(discoveryLine), 1);
    QTRY_VERIFY(checks().startsWith(u"Ready"_s));
}

void WizardMetadataTest::checksCanBeRunAgain()
{
    start();
    toConfigure(u"okta"_s);
    type(u"wizard.field[domain]"_s, u"quay.okta.com"_s);
    m->tenant.http.answer(discoveryLine, 404, "{}");
    m->tenant.manualClock().advance(std::chrono::milliseconds(600));
    QTRY_VERIFY(checks().startsWith(u"1 problem"_s));
    m->tenant.http.answer(discoveryLine, 200, goodDiscovery);
    press(u"wizard.checks.run"_s);
    QTRY_VERIFY(checks().startsWith(u"Ready"_s));
}

ORGDESK_TEST(WizardMetadataTest)
#include "WizardMetadataTest.moc"
