#include "../dialogs/FakeTenant.h"
#include "support/TestCertificates.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Chip.h"
#include "ui/common/Switch.h"
#include "ui/forms/CheckList.h"
#include "ui/forms/FormView.h"
#include "ui/pages/CertificateCard.h"
#include "ui/pages/ProviderHealth.h"
#include "ui/pages/ProviderMetadata.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/ProviderSignOn.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;
using test::makeCertificate;

namespace {

constexpr const char *addressOption = "\"metadataUrl\":\"https://idp.depot.example/metadata\"";
constexpr const char *getLine = "GET /my-org/v1/identity-providers/con_saml";

QByteArray certificateWith(int from, int to)
{
    return makeCertificate({.commonName = "idp.depot.example",
                            .rsaBits = 2048,
                            .validFromDays = from,
                            .validToDays = to})
        .der()
        .toBase64();
}

QByteArray saml(const QByteArray &options)
{
    return R"({"id":"con_saml","name":"depot-saml","strategy":"samlp","display_name":"Depot SAML",
               "show_as_button":true,"is_enabled":true,"access_level":"full","domains":[],
               "options":{)"
        + options
        + R"(,"signSAMLRequest":true,"signatureAlgorithm":"rsa-sha256","digestAlgorithm":"sha256"}})";
}

QByteArray withCertificate(const QByteArray &base64)
{
    return saml(R"("signInEndpoint":"https://sso.depot.example/login","cert":")" + base64 + '"');
}

IdentityProvider providerOf(const QByteArray &json)
{
    return *IdentityProvider::fromJson(Json::parse(json.toStdString()));
}

QByteArray metadataOf(const QByteArray &base64)
{
    return "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"e\">"
           "<IDPSSODescriptor><KeyDescriptor><KeyInfo "
           "xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><X509Data><X509Certificate>"
        + base64
        + "</X509Certificate></X509Data></KeyInfo></KeyDescriptor><SingleSignOnService "
          "Location=\"https://idp.depot.example/saml2/sso\" "
          "Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect\"/>"
          "</IDPSSODescriptor></EntityDescriptor>";
}

struct Opened
{
    FakeTenant tenant;
    ProviderPage page{tenant};
    QTemporaryDir folder;

    explicit Opened(const QByteArray &body)
    {
        tenant.manualClock().setNow(QDateTime::currentDateTimeUtc().addSecs(3600));
        tenant.http.answer(getLine, 200, body);
        page.resize(980, 720);
        page.show();
        page.open(u"con_saml"_s);
    }

    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] { return page.property("uiState") == u"ready"_s; });
    }
    template<class T>
    [[nodiscard]] T *named(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    [[nodiscard]] CertificateCard &card() const { return *page.findChild<CertificateCard *>(); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const QLabel *label : card().findChildren<QLabel *>()) {
            if (!label->isHidden())
                all << label->text();
        }
        return all;
    }
};

} // namespace

//! The certificate of a provider: card, health, import and review (ui.md 6.5 and 8).
class ProviderCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCardTellsWhoseAndHowLong();
    void theReminderIsStoredOnThisComputer();
    void aCertificateBehindAnAddressIsRead();
    void whatWasReadIsToldToTheList();
    void ofSeveralTheOneThatIsValidNowIsShown();
    void anAnswerForAFormerAddressIsVoid();
    void anUnreadableCertificateIsSaid();
    void healthFollowsTheCertificate();
    void importedMetadataIsReviewedWithFingerprints();
    void checksAppearWithTheFirstEdit();
    void othersHaveNoCard();
};

void ProviderCertificateTest::theCardTellsWhoseAndHowLong()
{
    Opened opened(withCertificate(certificateWith(-700, 12)));
    QVERIFY(opened.isReady());
    QVERIFY(opened.card().isVisible());
    const QStringList texts = opened.texts();
    QVERIFY2(texts.contains(u"11 days left"_s), qPrintable(texts.join(u'|')));
    QVERIFY(texts.contains(u"CN=idp.depot.example"_s));
    QCOMPARE(opened.card().findChild<Chip *>()->tone(), Tone::Warning);
    opened.named<Button>(u"provider.certificate.view"_s)->click();
    auto *dialog = opened.named<QDialog>(u"dialog.certificate"_s);
    QVERIFY(dialog);
    QStringList facts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        facts << label->text();
    QVERIFY(facts.contains(u"RSA 2048"_s));
    QVERIFY(facts.contains(u"sha256WithRSAEncryption"_s));
    dialog->reject();
}

void ProviderCertificateTest::theReminderIsStoredOnThisComputer()
{
    Opened opened(withCertificate(certificateWith(-1, 12)));
    QVERIFY(opened.isReady());
    auto *reminder = opened.named<Switch>(u"provider.certificate.reminder"_s);
    QVERIFY(reminder->isChecked());
    reminder->click();
    QVERIFY(!opened.tenant.settings().flag(certificateReminderKey(u"con_saml"_s), true));
    opened.page.refresh();
    QTest::qWait(50);
    QVERIFY(!reminder->isChecked());
}

void ProviderCertificateTest::aCertificateBehindAnAddressIsRead()
{
    Opened opened(saml(addressOption));
    opened.tenant.http.answer("GET /metadata", 200, metadataOf(certificateWith(-1, 100)));
    QVERIFY(opened.isReady());
    QTRY_VERIFY2(opened.texts().contains(u"CN=idp.depot.example"_s),
                 qPrintable(opened.texts().join(u'|')));
    Opened silent(saml(addressOption));
    QVERIFY(silent.isReady());
    auto *again = silent.named<Button>(u"provider.certificate.tryAgain"_s);
    QTRY_VERIFY(again->isVisible());
    QVERIFY(silent.texts().contains(u"Couldn’t load it from idp.depot.example."_s));
    silent.tenant.http.answer("GET /metadata", 200, metadataOf(certificateWith(-1, 100)));
    again->click();
    QTRY_VERIFY(silent.texts().contains(u"CN=idp.depot.example"_s));
}

void ProviderCertificateTest::whatWasReadIsToldToTheList()
{
    Opened opened(saml(addressOption));
    const QSignalSpy read(&opened.page, &ProviderPage::metadataRead);
    opened.tenant.http.answer("GET /metadata", 200, metadataOf(certificateWith(-1, 100)));
    QVERIFY(opened.isReady());
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().constFirst().toString(), u"con_saml"_s);
    const IdentityProvider provider = providerOf(saml(addressOption));
    QVERIFY(metadataNote(opened.tenant.settings(), provider.id, metadataAddress(provider))
                .end.isValid());
}

void ProviderCertificateTest::ofSeveralTheOneThatIsValidNowIsShown()
{
    const QByteArray old = metadataOf(certificateWith(-700, -3));
    const QByteArray fresh = metadataOf(certificateWith(-1, 100));
    const auto keyOf = [](const QByteArray &metadata) {
        const qsizetype begin = metadata.indexOf("<KeyDescriptor>");
        const QByteArray end = "</KeyDescriptor>";
        return metadata.mid(begin, metadata.indexOf(end) + end.size() - begin);
    };
    QByteArray both = fresh;
    both.replace(keyOf(fresh), QByteArray(keyOf(old) + keyOf(fresh)));
    Opened opened(saml(addressOption));
    opened.tenant.http.answer("GET /metadata", 200, both);
    QVERIFY(opened.isReady());
    QTRY_VERIFY2(opened.texts().contains(u"99 days left"_s)
                     || opened.texts().contains(u"98 days left"_s),
                 qPrintable(opened.texts().join(u'|')));
}

void ProviderCertificateTest::anAnswerForAFormerAddressIsVoid()
{
    Opened opened(saml(addressOption));
    const Completer<HttpResponse> held = opened.tenant.http.hold("GET /metadata");
    QVERIFY(opened.isReady());
    QTRY_COMPARE(opened.tenant.http.count("GET /metadata"), 1);
    const QByteArray changed = saml("\"metadataUrl\":\"https://idp.depot.example/other\"");
    opened.tenant.http.answer(getLine, 200, changed);
    opened.tenant.http.fail("GET /other", NetworkError{});
    opened.page.refresh();
    QTRY_VERIFY(opened.named<Button>(u"provider.certificate.tryAgain"_s)->isVisible());
    held.complete(HttpResponse{200, {}, metadataOf(certificateWith(-1, 100)), 1, {}});
    QTest::qWait(100);
    QVERIFY(opened.named<Button>(u"provider.certificate.tryAgain"_s)->isVisible());
    const IdentityProvider now = providerOf(changed);
    QVERIFY(metadataNote(opened.tenant.settings(), now.id, metadataAddress(now)).readAt.isValid());
}

void ProviderCertificateTest::anUnreadableCertificateIsSaid()
{
    Opened opened(withCertificate("MIIbroken"));
    QVERIFY(opened.isReady());
    QVERIFY(opened.texts().contains(
        u"The stored certificate can’t be read. Nobody can sign in until it is replaced."_s));
}

void ProviderCertificateTest::healthFollowsTheCertificate()
{
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(3600);
    const auto health = [&](const QByteArray &json, bool remind = true) {
        return certificateHealth(providerOf(json), now, remind);
    };
    QCOMPARE(health(withCertificate(certificateWith(-1, 100))).level, HealthLevel::Healthy);
    const HealthSignal soon = health(withCertificate(certificateWith(-1, 13)));
    QCOMPARE(soon.level, HealthLevel::Warning);
    QVERIFY2(soon.text == u"Certificate: 12 days left"_s, qPrintable(soon.text));
    QCOMPARE(soon.remedy, HealthRemedy::ReplaceCertificate);
    QCOMPARE(health(withCertificate(certificateWith(-1, 13)), false).level,
             HealthLevel::Information);
    const HealthSignal over = health(withCertificate(certificateWith(-20, -2)), false);
    QCOMPARE(over.level, HealthLevel::Failed);
    QVERIFY2(over.text.startsWith(u"Certificate expired "_s), qPrintable(over.text));
    QCOMPARE(health(withCertificate("MIIbroken")).text, u"Certificate unreadable"_s);
    const QByteArray elsewhere = saml(addressOption);
    QCOMPARE(health(elsewhere).level, HealthLevel::Information);
    IdentityProvider disabled = providerOf(withCertificate(certificateWith(-20, -2)));
    QCOMPARE(providerHealth(disabled, u"V"_s, now).level, HealthLevel::Failed);
    disabled.isEnabled = false;
    QCOMPARE(providerHealth(disabled, u"V"_s, now).text, u"Not in use"_s);
}

void ProviderCertificateTest::importedMetadataIsReviewedWithFingerprints()
{
    const QByteArray after = certificateWith(-1, 845);
    Opened opened(withCertificate(certificateWith(-700, 12)));
    QVERIFY(opened.isReady());
    QFile file(opened.folder.filePath(u"depot.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(metadataOf(after));
    file.close();
    auto *signOn = opened.page.findChild<ProviderSignOn *>();
    FormView *settings = nullptr;
    for (FormView *view : signOn->findChildren<FormView *>()) {
        if (view->takesFiles())
            settings = view;
    }
    QVERIFY(settings);
    QVERIFY(settings->importFile(file.fileName()));
    QTRY_VERIFY(opened.page.isDirty());
    QTRY_COMPARE(opened.named<QLineEdit>(u"provider.field[signInEndpoint]"_s)->text(),
                 u"https://idp.depot.example/saml2/sso"_s);
    QStringList changed;
    for (const ReviewChange &change : signOn->reviewChanges()) {
        changed << change.field;
        if (change.field == u"Signing certificate"_s) {
            QVERIFY2(change.after.contains(u"\nuntil "_s), qPrintable(change.after));
            QVERIFY(change.now != change.after);
        }
    }
    QVERIFY2(changed.contains(u"Signing certificate"_s), qPrintable(changed.join(u'|')));
    const nlohmann::json options = signOn->patch().options->value();
    QVERIFY(options["signingCert"].get<std::string>().starts_with("-----BEGIN CERTIFICATE-----"));
    QCOMPARE(options["signInEndpoint"].get<std::string>(), "https://idp.depot.example/saml2/sso");
}

void ProviderCertificateTest::checksAppearWithTheFirstEdit()
{
    Opened opened(withCertificate(certificateWith(-1, 100)));
    opened.tenant.http.answer("GET /sso", 200, "x");
    QVERIFY(opened.isReady());
    auto *checks = opened.page.findChild<CheckList *>();
    QVERIFY(checks->isHidden());
    auto *address = opened.named<QLineEdit>(u"provider.field[signInEndpoint]"_s);
    address->selectAll();
    QTest::keyClicks(address, u"https://idp.depot.example/sso"_s);
    opened.tenant.manualClock().advance(std::chrono::milliseconds(600));
    QVERIFY(!checks->isHidden());
    QTRY_COMPARE(checks->summary(), u"Ready"_s);
    opened.page.discard();
    opened.tenant.manualClock().advance(std::chrono::milliseconds(600));
    QVERIFY(checks->isHidden());
}

void ProviderCertificateTest::othersHaveNoCard()
{
    QByteArray body = withCertificate("x");
    body.replace("\"samlp\"", "\"okta\"");
    Opened opened(body);
    QVERIFY(opened.isReady());
    QVERIFY(!opened.card().isVisible());
    QVERIFY(!opened.named<Button>(u"provider.importMetadata"_s)->isVisible());
}

ORGDESK_TEST(ProviderCertificateTest)
#include "ProviderCertificateTest.moc"
