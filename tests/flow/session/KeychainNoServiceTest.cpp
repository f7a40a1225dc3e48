#include "secrets/KeychainSecretStore.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! Run by tests/support/keyring-session.sh no-service.
class KeychainNoServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationSaysThatThereIsNoService();
};

void KeychainNoServiceTest::everyOperationSaysThatThereIsNoService()
{
    if (qEnvironmentVariable("ORGDESK_KEYRING") != u"no-service"_s)
        QSKIP("runs under tests/support/keyring-session.sh");
    KeychainSecretStore store;
    const QString key = u"orgdesk/v1/none"_s;
    const auto reasonOf = [](const auto &result) {
        const auto *error = result.template errorAs<SecretStoreError>();
        return error ? static_cast<int>(error->reason) : -1;
    };
    const int noService = static_cast<int>(SecretStoreError::Reason::NoService);
    QCOMPARE(reasonOf(await(store.read(key))), noService);
    QCOMPARE(reasonOf(await(store.write(key, Secret::fromView("x")))), noService);
    QCOMPARE(reasonOf(await(store.remove(key))), noService);
}

ORGDESK_TEST(KeychainNoServiceTest)
#include "KeychainNoServiceTest.moc"
