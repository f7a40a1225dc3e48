#include "secrets/KeychainSecretStore.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! Run by tests/support/keyring-session.sh no-collection: a Secret Service without any keyring.
class KeychainNoCollectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsThereAndNothingCanBeStored();
};

void KeychainNoCollectionTest::nothingIsThereAndNothingCanBeStored()
{
    if (qEnvironmentVariable("ORGDESK_KEYRING") != u"no-collection"_s)
        QSKIP("runs under tests/support/keyring-session.sh");
    KeychainSecretStore store;
    const QString key = u"orgdesk/v1/none"_s;
    const Result<Secret> read = await(store.read(key));
    QVERIFY(read.errorAs<SecretStoreError>());
    const Result<Done> written = await(store.write(key, Secret::fromView("x")));
    const auto *error = written.errorAs<SecretStoreError>();
    QVERIFY(error);
    QVERIFY(error->reason != SecretStoreError::Reason::NotFound);
    qInfo("read: reason %d, write: reason %d, %s",
          static_cast<int>(read.errorAs<SecretStoreError>()->reason),
          static_cast<int>(error->reason), qPrintable(error->technical));
    QVERIFY(!await(store.read(key)).has_value());
}

ORGDESK_TEST(KeychainNoCollectionTest)
#include "KeychainNoCollectionTest.moc"
