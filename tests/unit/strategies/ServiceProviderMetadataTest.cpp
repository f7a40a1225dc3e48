#include "strategies/ServiceProviderMetadata.h"

#include "preflight/SamlMetadata.h"
#include "support/TestRegistry.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class ServiceProviderMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsTheAddressesAsTheyAre();
    void itIsNotTakenForAnIdentityProvider();
    void withoutASignOutAddressThereIsNone();
};

void ServiceProviderMetadataTest::itHoldsTheAddressesAsTheyAre()
{
    const QString acs = u"https://login.example/login/callback?connection=a%20b&x=\"1\"<"_s;
    const QByteArray text = serviceProviderMetadata(u"urn:auth0:tenant:depot&co"_s, acs,
                                                    u"https://login.example/logout"_s);
    QXmlStreamReader xml(text);
    QString entityId;
    QString found;
    QString binding;
    QString signOut;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        QCOMPARE(xml.namespaceUri(), u"urn:oasis:names:tc:SAML:2.0:metadata"_s);
        if (xml.name() == "EntityDescriptor"_L1)
            entityId = xml.attributes().value("entityID"_L1).toString();
        if (xml.name() == "SingleLogoutService"_L1)
            signOut = xml.attributes().value("Location"_L1).toString();
        if (xml.name() == "AssertionConsumerService"_L1) {
            found = xml.attributes().value("Location"_L1).toString();
            binding = xml.attributes().value("Binding"_L1).toString();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(entityId, u"urn:auth0:tenant:depot&co"_s);
    QCOMPARE(found, acs);
    QCOMPARE(binding, QString::fromLatin1(postBinding));
    QCOMPARE(signOut, u"https://login.example/logout"_s);
}

void ServiceProviderMetadataTest::itIsNotTakenForAnIdentityProvider()
{
    const SamlMetadata read = readSamlMetadata(serviceProviderMetadata(
        u"urn:auth0:tenant:depot"_s, u"https://login.example/login/callback"_s, {}));
    QVERIFY(read.providers.isEmpty());
}

void ServiceProviderMetadataTest::withoutASignOutAddressThereIsNone()
{
    const QByteArray text =
        serviceProviderMetadata(u"urn:auth0:tenant:depot"_s, u"https://login.example/c"_s, {});
    QVERIFY(!text.contains("SingleLogoutService"));
    QVERIFY(text.contains("AssertionConsumerService"));
}

ORGDESK_TEST(ServiceProviderMetadataTest)
#include "ServiceProviderMetadataTest.moc"
