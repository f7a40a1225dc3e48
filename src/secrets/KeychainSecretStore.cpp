#include "secrets/KeychainSecretStore.h"

#include "core/Logging.h"
#include "core/Redaction.h"

#include <qt6keychain/keychain.h>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

QString keychainService()
{
    return u"OrgDesk"_s;
}

} // namespace

SecretStoreError errorFromKeychain(int jobError, const QString &text,
                                   SecretServiceProbe::Finding finding)
{
    using Finding = SecretServiceProbe::Finding;
    using Reason = SecretStoreError::Reason;
    const QString technical = redact(text.left(300));
    if (finding == Finding::Locked)
        return {Reason::Locked, technical};
    switch (static_cast<QKeychain::Error>(jobError)) {
    case QKeychain::EntryNotFound:
        // An entry that is there but was not given: the unlock prompt was dismissed.
        return {finding == Finding::Present ? Reason::Denied : Reason::NotFound, technical};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Reason::Denied, technical};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Reason::NoService, technical};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {finding == Finding::NoService ? Reason::NoService : Reason::Other, technical};
}

KeychainSecretStore::KeychainSecretStore(QObject *parent)
    : QObject(parent)
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

template<class T>
Future<T> KeychainSecretStore::enqueue(std::function<Future<T>()> operation)
{
    const Completer<T> completer;
    m_queue.push_back([this, completer, operation = std::move(operation)] {
        onResult(operation(), this, [this, completer](const Result<T> &result) {
            completer.complete(result);
            m_busy = false;
            startNext();
        });
    });
    startNext();
    return completer.future();
}

void KeychainSecretStore::startNext()
{
    if (m_busy || m_queue.empty())
        return;
    m_busy = true;
    const std::function<void()> next = std::move(m_queue.front());
    m_queue.pop_front();
    next();
}

Future<Secret> KeychainSecretStore::read(const QString &key)
{
    return enqueue<Secret>([this, key] { return readNow(key); });
}

Future<Done> KeychainSecretStore::write(const QString &key, const Secret &value)
{
    return enqueue<Done>([this, key, value] { return writeNow(key, value); });
}

Future<Done> KeychainSecretStore::remove(const QString &key)
{
    return enqueue<Done>([this, key] { return removeNow(key); });
}

Future<Done> KeychainSecretStore::run(QKeychain::Job *job, const QString &key)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    const Completer<Done> completer;
    // The job has no parent and deletes itself: deleting a pending one crashes (oauth rule 51).
    connect(job, &QKeychain::Job::finished, this, [this, completer, key](QKeychain::Job *finished) {
        if (finished->error() == QKeychain::NoError) {
            completer.complete(Done{});
            return;
        }
        onResult(classify(static_cast<int>(finished->error()), finished->errorString(), key), this,
                 [completer](const Result<Done> &result) { completer.complete(result); });
    });
    job->start();
    return completer.future();
}

Future<Done> KeychainSecretStore::classify(int jobError, const QString &text, const QString &key)
{
    return andThen(m_probe.look(keychainService(), key), this,
                   [jobError, text](Finding finding) -> Result<Done> {
                       const SecretStoreError error = errorFromKeychain(jobError, text, finding);
                       qCInfo(lcSecrets) << "keychain job failed:" << jobError << Error(error);
                       return error;
                   });
}

Future<Secret> KeychainSecretStore::readNow(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    const auto value = std::make_shared<Secret>();
    connect(job, &QKeychain::Job::finished, this,
            [job, value](QKeychain::Job *) { *value = Secret::fromBytes(job->binaryData()); });
    return andThen(run(job, key), this, [value](const Done &) -> Result<Secret> { return *value; });
}

Future<Done> KeychainSecretStore::writeNow(const QString &key, const Secret &value)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    job->setBinaryData(value.reveal().toByteArray());
    const Future<Secret> readBack =
        andThen(run(job, key), this, [this, key](const Done &) { return readNow(key); });
    return continueWith(readBack, this, [value](const Result<Secret> &stored) -> Result<Done> {
        if (!stored)
            return stored.error();
        if (!(*stored == value))
            return SecretStoreError{SecretStoreError::Reason::Other,
                                    u"the keychain gave back another value than was stored"_s};
        return Done{};
    });
}

Future<Done> KeychainSecretStore::removeNow(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(keychainService());
    const Future<Done> deleted =
        continueWith(run(job, key), this, [](const Result<Done> &result) -> Result<Done> {
            const auto *error = result.errorAs<SecretStoreError>();
            if (error && error->reason == SecretStoreError::Reason::NotFound)
                return Done{};
            return result;
        });
    // A locked keyring says "deleted" and deletes nothing (oauth F4): look again.
    return andThen(deleted, this, [this, key](const Done &) -> Future<Done> {
        return andThen(m_probe.look(keychainService(), key), this,
                       [](Finding finding) -> Result<Done> {
                           switch (finding) {
                           case Finding::Locked:
                               return SecretStoreError{SecretStoreError::Reason::Locked,
                                                       u"the entry could not be deleted"_s};
                           case Finding::Present:
                               return SecretStoreError{SecretStoreError::Reason::Other,
                                                       u"the entry is still there"_s};
                           case Finding::Missing:
                           case Finding::NoService:
                           case Finding::Unsupported:
                               break;
                           }
                           return Done{};
                       });
    });
}

} // namespace orgdesk
