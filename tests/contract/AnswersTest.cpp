#include "contract/Contract.h"
#include "myorg/model/Configuration.h"
#include "myorg/model/IdentityProvider.h"
#include "myorg/model/OrganizationDetails.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;

// Our readers take every example answer of the contract.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleIsRead_data();
    void everyExampleIsRead();
};

// The operations whose clients exist.
static bool hasReader(const QString &operation)
{
    static const QStringList operations{
        u"getConfiguration"_s, u"getIdpConfiguration"_s,
        u"getDetails"_s,       u"updateDetails"_s,
        u"listIdps"_s,         u"getIdp"_s,
        u"createIdp"_s,        u"updateIdp"_s,
    };
    return operations.contains(operation);
}

void AnswersTest::everyExampleIsRead_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("body");
    for (const auto &path : orgdesk::test::contract().at("paths").items()) {
        for (const auto &method : path.value().items()) {
            if (!method.value().is_object() || !method.value().contains("operationId"))
                continue;
            const std::string operation = method.value().at("operationId").get<std::string>();
            if (!hasReader(QString::fromStdString(operation)))
                continue;
            for (const auto &response : method.value().at("responses").items()) {
                const Json::json_pointer place("/content/application~1json/examples");
                if (response.key().front() != '2' || !response.value().contains(place))
                    continue;
                for (const auto &example : response.value().at(place).items()) {
                    QTest::newRow((operation + ' ' + example.key()).c_str())
                        << QString::fromStdString(operation)
                        << toBytes(example.value().at("value"));
                }
            }
        }
    }
}

void AnswersTest::everyExampleIsRead()
{
    QFETCH(QString, operation);
    QFETCH(QByteArray, body);
    const Json value = Json::parse(body.toStdString());
    if (operation == u"getConfiguration") {
        const auto result = Configuration::fromJson(value);
        QVERIFY_RESULT(result);
    } else if (operation == u"getIdpConfiguration") {
        const auto result = IdpConfiguration::fromJson(value);
        QVERIFY_RESULT(result);
    } else if (operation == u"getDetails" || operation == u"updateDetails") {
        const auto result = OrganizationDetails::fromJson(value);
        QVERIFY_RESULT(result);
        QVERIFY(!result->displayName.isEmpty());
    } else if (operation == u"listIdps") {
        for (const Json &item : value.at("identity_providers")) {
            const auto result = IdentityProvider::fromJson(item);
            QVERIFY_RESULT(result);
        }
    } else {
        const auto result = IdentityProvider::fromJson(value);
        QVERIFY_RESULT(result);
        QVERIFY(!result->strategy.isEmpty());
    }
}

ORGDESK_TEST(AnswersTest)

#include "AnswersTest.moc"
