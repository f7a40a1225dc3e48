#include "contract/Contract.h"
#include "myorg/Endpoints.h"
#include "support/TestRegistry.h"

#include <QMap>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace orgdesk;

// The endpoint table and the contract say the same, row by row in both directions.
class EndpointTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsInTheContract_data();
    void everyRowIsInTheContract();
    void everyOperationHasARow();
    void everyOperationAppearsOnce();
};

namespace {

struct Operation
{
    QString method;
    QString path;
    QStringList scopes;
    QStringList successes;
};

QStringList scopesIn(const Json &operation)
{
    QStringList scopes;
    for (const Json &alternative : operation.at("security")) {
        for (const auto &scheme : alternative.items()) {
            for (const Json &scope : scheme.value())
                scopes << QString::fromStdString(scope.get<std::string>());
        }
    }
    return scopes;
}

QMap<QString, Operation> operationsOfTheContract()
{
    QMap<QString, Operation> operations;
    for (const auto &path : orgdesk::test::contract().at("paths").items()) {
        for (const auto &method : path.value().items()) {
            if (!method.value().is_object() || !method.value().contains("operationId"))
                continue;
            Operation operation;
            operation.method = QString::fromStdString(method.key()).toUpper();
            operation.path = QString::fromStdString(path.key());
            operation.scopes = scopesIn(method.value());
            for (const auto &response : method.value().at("responses").items()) {
                if (response.key().front() == '2')
                    operation.successes << QString::fromStdString(response.key());
            }
            operations.insert(
                QString::fromStdString(method.value().at("operationId").get<std::string>()),
                operation);
        }
    }
    return operations;
}

} // namespace

void EndpointTableTest::everyRowIsInTheContract_data()
{
    QTest::addColumn<QString>("operation");
    for (const Endpoint &row : endpoints())
        QTest::newRow(row.operation) << QString::fromLatin1(row.operation);
}

void EndpointTableTest::everyRowIsInTheContract()
{
    QFETCH(QString, operation);
    const QMap<QString, Operation> operations = operationsOfTheContract();
    QVERIFY(operations.contains(operation));
    const Operation &described = operations[operation];
    const Endpoint &row = endpoint(operation);
    QCOMPARE(QString::fromLatin1(row.method), described.method);
    QCOMPARE(QString::fromLatin1(row.path), described.path);
    QCOMPARE(QStringList(QString::number(row.success)), described.successes);
    QStringList scopes = scopesOf(row);
    QStringList describedScopes = described.scopes;
    scopes.sort();
    describedScopes.sort();
    QCOMPARE(scopes, describedScopes);
}

void EndpointTableTest::everyOperationHasARow()
{
    const QMap<QString, Operation> operations = operationsOfTheContract();
    QCOMPARE(operations.size(), 42);
    for (auto it = operations.cbegin(); it != operations.cend(); ++it) {
        const bool found =
            std::any_of(endpoints().begin(), endpoints().end(), [&](const Endpoint &row) {
                return it.key() == QLatin1StringView(row.operation);
            });
        QVERIFY2(found, qPrintable(it.key()));
    }
}

void EndpointTableTest::everyOperationAppearsOnce()
{
    QStringList names;
    for (const Endpoint &row : endpoints())
        names << QString::fromLatin1(row.operation);
    QCOMPARE(names.size(), 42);
    QCOMPARE(names.removeDuplicates(), 0);
}

ORGDESK_TEST(EndpointTableTest)

#include "EndpointTableTest.moc"
