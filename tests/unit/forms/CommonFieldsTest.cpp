#include "forms/CommonFields.h"

#include "forms/FormModel.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class CommonFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organizationChangesAreSentAsThePatchWantsThem();
    void anEmptiedLogoIsSentAsNull();
    void coloursGoTogether();
    void providerDetailsMakeACreateBody();
};

static JsonBox storedDetails()
{
    return JsonBox(Json::parse(R"({"id":"org_1","name":"halden","display_name":"Halden Freight",
        "branding":{"logo_url":"https://cdn.halden.example/l.svg",
                    "colors":{"primary":"#BD5711","page_background":"#FFFFFF"}}})"));
}

void CommonFieldsTest::organizationChangesAreSentAsThePatchWantsThem()
{
    FormModel model(organizationFields(), organizationRules());
    model.setStored(storedDetails());
    QCOMPARE(toBytes(model.changedBody().value()), QByteArray("{}"));
    model.setValue(u"displayName"_s, u"Halden"_s);
    QCOMPARE(toBytes(model.changedBody().value()), QByteArray(R"({"display_name":"Halden"})"));
    model.discard();
    model.setValue(u"primaryColor"_s, u"#123"_s);
    const Json expected = Json::parse(R"({"branding":{"logo_url":"https://cdn.halden.example/l.svg",
                 "colors":{"primary":"#123","page_background":"#FFFFFF"}}})");
    QCOMPARE(toBytes(model.changedBody().value()), toBytes(expected));
    QVERIFY(model.validate());
}

void CommonFieldsTest::anEmptiedLogoIsSentAsNull()
{
    FormModel model(organizationFields(), organizationRules());
    model.setStored(storedDetails());
    model.setValue(u"logoUrl"_s, QString());
    QVERIFY(model.validate());
    const JsonBox body = model.changedBody();
    QVERIFY(body.value().at("branding").at("logo_url").is_null());
}

void CommonFieldsTest::coloursGoTogether()
{
    FormModel model(organizationFields(), organizationRules());
    model.setStored(JsonBox(Json::parse(R"({"display_name":"Halden"})")));
    QVERIFY(model.validate());
    model.setValue(u"primaryColor"_s, u"#123456"_s);
    QVERIFY(!model.validate());
    QCOMPARE(model.keysWithErrors(), QStringList(u"pageBackground"_s));
    model.setValue(u"pageBackground"_s, u"#fff"_s);
    QVERIFY(model.validate());
}

void CommonFieldsTest::providerDetailsMakeACreateBody()
{
    FormModel model(providerDetailsFields());
    QVERIFY(!model.validate());
    QCOMPARE(model.error(u"displayName"_s), u"Enter a display name."_s);
    model.setValue(u"displayName"_s, u"Halden Okta "_s);
    model.setValue(u"identifier"_s, u"halden-okta"_s);
    QVERIFY(model.validate());
    QCOMPARE(toBytes(model.createBody().value()),
             QByteArray(R"({"display_name":"Halden Okta","name":"halden-okta"})"));
}

ORGDESK_TEST(CommonFieldsTest)

#include "CommonFieldsTest.moc"
