// A policy that is no file: the registry, or managed preferences.
#include "config/PolicyValues.h"

#include "config/ConfigurationSearch.h"
#include "support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;
using Place = ConfigurationOrigin::Place;

namespace {

PolicyValue text(const char *name, const char *value)
{
    PolicyValue result;
    result.name = name;
    result.text = value;
    return result;
}

// moc does not see the class behind two raw strings in a row.
const QByteArray allKinds =
    R"({"dns_servers":["10.0.0.1","10.0.0.2:53"],"domain":"login.example.com","n":7,"redirect_ports":[1,2],"tenant_name":"{broken"})";

QByteArray document(const std::vector<PolicyValue> &values)
{
    return QByteArray::fromStdString(policyDocument(values));
}

} // namespace

class PolicyValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noValuesAreAnEmptyObject() { QCOMPARE(document({}), QByteArrayLiteral("{}")); }

    void kindsOfValues()
    {
        PolicyValue ports;
        ports.name = "dns_servers";
        ports.isList = true;
        ports.list = {"10.0.0.1", "10.0.0.2:53"};
        PolicyValue number;
        number.name = "n";
        number.number = 7;
        QCOMPARE(document({text("domain", "login.example.com"), ports, number,
                           text("redirect_ports", " [1, 2]"), text("tenant_name", "{broken")}),
                 allKinds);
    }

    void forcedValuesAreLocked()
    {
        PolicyValue forced = text("client_id", "abc");
        forced.locked = true;
        QCOMPARE(document({forced}),
                 QByteArrayLiteral(R"({"client_id":{"locked":true,"value":"abc"}})"));
        PolicyValue says = text("client_id", R"({"value":"abc","locked":false})");
        says.locked = true;
        QCOMPARE(document({says}),
                 QByteArrayLiteral(R"({"client_id":{"locked":false,"value":"abc"}})"));
    }

    void brokenTextIsStillADocument()
    {
        QVERIFY(document({text("domain", "a\xff\xfe")}).startsWith("{\"domain\":"));
    }

    //! Nothing below a locked value changes it.
    void aLockedValueHolds()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(content);
            return file.fileName();
        };
        ConfigurationPlaces places;
        places.policy = u"HKLM"_s;
        places.policyText =
            document({text("domain", R"({"value":"policy.example.com","locked":true})"),
                      text("client_id", "fromPolicy")});
        places.option =
            write(u"option.json"_s, R"({"domain":"option.example.com","client_id":"option"})");
        places.userFile = write(u"user.json"_s, R"({"domain":"user.example.com"})");
        places.packaged = {write(u"package.json"_s, R"({"domain":"package.example.com"})")};
        const Result<FoundConfiguration> found = findConfiguration(places, ConfigurationLoader({}));
        QVERIFY(found.has_value());
        QCOMPARE(found->configuration->domain, u"policy.example.com"_s);
        QCOMPARE(found->originOf(u"domain"_s).place, Place::LockedPolicy);
        QCOMPARE(found->originOf(u"domain"_s).file, u"HKLM"_s);
        QCOMPARE(found->configuration->clientId, u"option"_s); // not locked
        const QList<ConfigurationValue> values = found->values();
        QCOMPARE(values.first().key, u"domain"_s);
        QCOMPARE(values.first().text, u"policy.example.com"_s);
        QCOMPARE(values.first().origin.place, Place::LockedPolicy);
    }
};

ORGDESK_TEST(PolicyValuesTest)
#include "PolicyValuesTest.moc"
