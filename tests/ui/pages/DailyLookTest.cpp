#include "ui/pages/DailyLook.h"

#include "../dialogs/FakeTenant.h"
#include "support/TestCertificates.h"
#include "support/TestRegistry.h"
#include "ui/pages/ProviderHealth.h"
#include "ui/pages/ProviderMetadata.h"
#include "ui/pages/SecretReminder.h"

#include <QSignalSpy>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;
using test::makeCertificate;

namespace {

constexpr const char *metadataLine = "GET /metadata";

QByteArray keyDescriptor(int daysLeft)
{
    return "<KeyDescriptor><KeyInfo xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><X509Data>"
           "<X509Certificate>"
        + makeCertificate({.commonName = "idp.depot.example",
                           .rsaBits = 2048,
                           .validFromDays = -100,
                           .validToDays = daysLeft})
              .der()
              .toBase64()
        + "</X509Certificate></X509Data></KeyInfo></KeyDescriptor>";
}

//! With one certificate for each of the days, in this order.
QByteArray metadata(const QList<int> &daysLeft)
{
    QByteArray keys;
    for (const int days : daysLeft)
        keys += keyDescriptor(days);
    return "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"e\">"
           "<IDPSSODescriptor>"
        + keys
        + "<SingleSignOnService "
          "Location=\"https://idp.depot.example/sso\" "
          "Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect\"/>"
          "</IDPSSODescriptor></EntityDescriptor>";
}

IdentityProvider provider(const QByteArray &id, const QByteArray &strategy,
                          const QByteArray &options = {})
{
    const QByteArray json = R"({"id":"con_)" + id + R"(","name":")" + id
        + R"(","display_name":"Provider )" + id + R"(","strategy":")" + strategy
        + R"(","show_as_button":true,"is_enabled":true,"options":{)" + options + "}}";
    return *IdentityProvider::fromJson(Json::parse(json.toStdString()));
}

IdentityProvider withAddress(const QByteArray &path = "metadata")
{
    return provider("saml", "samlp", R"("metadataUrl":"https://idp.depot.example/)" + path + '"');
}

} // namespace

class DailyLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void metadataIsReadOnceADay();
    void itIsRememberedAcrossStarts();
    void whatCouldNotBeReadKeepsWhatWasKnown();
    void theCertificateThatIsValidNowCounts();
    void anotherAddressKeepsNothingOfTheFormerOne();
    void theListLoadedAgainMeanwhileReadsItOnce();
    void offlineNothingIsRead();
    void whatEndsIsToldOncePerDay();
    void severalAreOneMessage();
    void whoeverWantsNoReminderGetsNone();
    void aDisabledProviderIsLeftAlone();
    void theToastOpensTheProvider();

private:
    [[nodiscard]] ToastText toast(qsizetype index = -1) const
    {
        const qsizetype at = index < 0 ? m_reminded->size() - 1 : index;
        return m_reminded->at(at).constFirst().value<ToastText>();
    }
    [[nodiscard]] MetadataNote note(const IdentityProvider &of = withAddress()) const
    {
        return metadataNote(m_tenant->settings(), of.id, metadataAddress(of));
    }
    void hours(int count)
    {
        for (int hour = 0; hour < count; ++hour)
            m_tenant->manualClock().advance(std::chrono::hours(1));
    }

    std::unique_ptr<FakeTenant> m_tenant;
    std::unique_ptr<DailyLook> m_look;
    std::unique_ptr<QSignalSpy> m_read;
    std::unique_ptr<QSignalSpy> m_reminded;
};

void DailyLookTest::init()
{
    m_tenant = std::make_unique<FakeTenant>();
    m_tenant->manualClock().setNow(
        QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(1, 0), Qt::UTC));
    m_tenant->http.answer(metadataLine, 200, metadata({20}));
    m_look = std::make_unique<DailyLook>(*m_tenant);
    m_read = std::make_unique<QSignalSpy>(m_look.get(), &DailyLook::metadataRead);
    m_reminded = std::make_unique<QSignalSpy>(m_look.get(), &DailyLook::reminded);
}

void DailyLookTest::cleanup()
{
    m_reminded.reset();
    m_read.reset();
    m_look.reset();
    m_tenant.reset();
}

void DailyLookTest::metadataIsReadOnceADay()
{
    m_look->setProviders({withAddress()});
    QTRY_COMPARE(m_read->size(), 1);
    QCOMPARE(m_tenant->http.count(metadataLine), 1);
    ProviderFacts facts;
    setLocalFacts(facts, {withAddress()}, m_tenant->settings(), m_tenant->clock().now());
    const HealthSignal health = providerHealth(withAddress(), u"V"_s, facts.now, true, facts);
    QCOMPARE(health.level, HealthLevel::Warning);
    QVERIFY2(health.text.startsWith(u"Certificate: "_s), qPrintable(health.text));
    QVERIFY(health.advice.contains(u"metadata"_s));
    m_look->setProviders({withAddress()}); // the list was loaded again
    hours(23);
    QTest::qWait(10);
    QCOMPARE(m_tenant->http.count(metadataLine), 1);
    hours(1);
    QTRY_COMPARE(m_read->size(), 2);
    QCOMPARE(m_tenant->http.count(metadataLine), 2);
}

void DailyLookTest::itIsRememberedAcrossStarts()
{
    m_look->setProviders({withAddress()});
    QTRY_COMPARE(m_read->size(), 1);
    DailyLook later(*m_tenant);
    later.setProviders({withAddress()});
    QTest::qWait(10);
    QCOMPARE(m_tenant->http.count(metadataLine), 1);
}

void DailyLookTest::whatCouldNotBeReadKeepsWhatWasKnown()
{
    m_look->setProviders({withAddress()});
    QTRY_COMPARE(m_read->size(), 1);
    const QDateTime end = note().end;
    QVERIFY(end.isValid());
    m_tenant->http.fail(metadataLine, NetworkError{});
    hours(24);
    QTRY_COMPARE(m_read->size(), 2);
    QCOMPARE(note().end, end);
}

//! A key rollover: the old one stays in the metadata for a while, before the new one.
void DailyLookTest::theCertificateThatIsValidNowCounts()
{
    m_tenant->http.answer(metadataLine, 200, metadata({-3, 200}));
    m_look->setProviders({withAddress()});
    QTRY_COMPARE(m_read->size(), 1);
    QVERIFY(note().end > m_tenant->clock().now().addDays(190));
    QCOMPARE(m_reminded->size(), 0);
    m_tenant->http.answer(metadataLine, 200, metadata({-3, -2})); // both over: the first
    hours(24);
    QTRY_COMPARE(m_read->size(), 2);
    QVERIFY(note().end < m_tenant->clock().now());
}

void DailyLookTest::anotherAddressKeepsNothingOfTheFormerOne()
{
    m_look->setProviders({withAddress()});
    QTRY_COMPARE(m_read->size(), 1);
    m_tenant->http.fail("GET /new", NetworkError{});
    m_look->setProviders({withAddress("new")}); // read at once, though another was today
    QTRY_COMPARE(m_read->size(), 2);
    QCOMPARE(m_tenant->http.count("GET /new"), 1);
    QVERIFY(note(withAddress("new")).readAt.isValid());
    QVERIFY(!note(withAddress("new")).end.isValid());
    QVERIFY(!note().end.isValid());
    ProviderFacts facts;
    setLocalFacts(facts, {withAddress("new")}, m_tenant->settings(), m_tenant->clock().now());
    QVERIFY(facts.metadataEnds.isEmpty());
}

void DailyLookTest::theListLoadedAgainMeanwhileReadsItOnce()
{
    const Completer<HttpResponse> held = m_tenant->http.hold(metadataLine);
    m_look->setProviders({withAddress()});
    QCOMPARE(m_tenant->http.count(metadataLine), 1);
    m_look->setProviders({withAddress()});
    held.complete(HttpResponse{200, {}, metadata({20}), 1, {}});
    QTRY_COMPARE(m_read->size(), 1);
    QTest::qWait(50);
    QCOMPARE(m_tenant->http.count(metadataLine), 1);
    QCOMPARE(m_read->size(), 1);
}

void DailyLookTest::offlineNothingIsRead()
{
    m_tenant->setOffline({true, {}});
    m_look->setProviders({withAddress()});
    QTest::qWait(10);
    QCOMPARE(m_tenant->http.count(metadataLine), 0);
    m_tenant->setOffline({});
    hours(1);
    QTRY_COMPARE(m_read->size(), 1);
}

void DailyLookTest::whatEndsIsToldOncePerDay()
{
    const QDate today = m_tenant->clock().now().toLocalTime().date();
    setSecretReminder(m_tenant->settings(), u"con_okta"_s, today.addDays(5));
    m_look->setProviders({provider("okta", "okta")});
    QCOMPARE(m_reminded->size(), 1);
    QCOMPARE(toast().title, u"Provider okta: Client secret: 5 days left"_s);
    QCOMPARE(toast().tone, Tone::Info);
    m_look->setProviders({provider("okta", "okta")});
    hours(20);
    QCOMPARE(m_reminded->size(), 1);
    hours(24);
    QCOMPARE(m_reminded->size(), 2);
    QVERIFY2(toast().title.contains(u"4 days left"_s) || toast().title.contains(u"3 days left"_s),
             qPrintable(toast().title));
}

void DailyLookTest::severalAreOneMessage()
{
    const QDate today = m_tenant->clock().now().toLocalTime().date();
    setSecretReminder(m_tenant->settings(), u"con_a"_s, today.addDays(5));
    setSecretReminder(m_tenant->settings(), u"con_b"_s, today.addDays(-5));
    setSecretReminder(m_tenant->settings(), u"con_c"_s, today.addDays(7));
    m_look->setProviders({provider("a", "okta"), provider("b", "okta"), provider("c", "okta")});
    QCOMPARE(m_reminded->size(), 1);
    QCOMPARE(toast().title, u"Provider b: Client secret may have ended"_s); // the worst
    QCOMPARE(toast().tone, Tone::Warning);
    QVERIFY(toast().text.startsWith(u"2 more"_s));
}

void DailyLookTest::whoeverWantsNoReminderGetsNone()
{
    m_tenant->settings().setFlag(certificateReminderKey(u"con_saml"_s), false);
    m_look->setProviders({withAddress()});
    QTRY_COMPARE(m_read->size(), 1);
    QCOMPARE(m_reminded->size(), 0);
    m_tenant->settings().setFlag(certificateReminderKey(u"con_saml"_s), true);
    hours(1);
    QCOMPARE(m_reminded->size(), 1);
}

void DailyLookTest::aDisabledProviderIsLeftAlone()
{
    IdentityProvider off = withAddress();
    off.isEnabled = false;
    m_look->setProviders({off});
    QTest::qWait(10);
    QCOMPARE(m_tenant->http.count(metadataLine), 0);
    QCOMPARE(m_reminded->size(), 0);
}

void DailyLookTest::theToastOpensTheProvider()
{
    setSecretReminder(m_tenant->settings(), u"con_okta"_s,
                      m_tenant->clock().now().toLocalTime().date().addDays(5));
    m_look->setProviders({provider("okta", "okta")});
    QSignalSpy open(m_look.get(), &DailyLook::openProvider);
    toast().actions.constFirst().run();
    QCOMPARE(open.constFirst().constFirst().toString(), u"con_okta"_s);
}

ORGDESK_TEST(DailyLookTest)
#include "DailyLookTest.moc"
