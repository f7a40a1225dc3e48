#pragma once

#include "secrets/SecretServiceProbe.h"
#include "secrets/SecretStore.h"

#include <QObject>

#include <deque>
#include <functional>

namespace QKeychain {
class Job;
} // namespace QKeychain

namespace orgdesk {

//! The OS keychain through QtKeychain (oauth rules 45 to 52). Binary values only, no plaintext
//! fallback. One operation at a time; a pending job is never deleted, so an unlock prompt may stay
//! open as long as it likes. Use from the GUI thread.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    [[nodiscard]] Future<Secret> read(const QString &key) override;
    [[nodiscard]] Future<Done> write(const QString &key, const Secret &value) override;
    [[nodiscard]] Future<Done> remove(const QString &key) override;
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    using Finding = SecretServiceProbe::Finding;

    //! Starts `operation` when all earlier ones have ended.
    template<class T>
    Future<T> enqueue(std::function<Future<T>()> operation);
    void startNext();

    Future<Secret> readNow(const QString &key);
    Future<Done> writeNow(const QString &key, const Secret &value);
    Future<Done> removeNow(const QString &key);
    //! Ends with Done, or with what went wrong, told apart by the probe.
    Future<Done> run(QKeychain::Job *job, const QString &key);
    Future<Done> classify(int jobError, const QString &text, const QString &key);

    SecretServiceProbe m_probe;
    std::deque<std::function<void()>> m_queue;
    bool m_busy = false;
};

//! What a failed QtKeychain job means (its error number), given what the probe found.
[[nodiscard]] SecretStoreError errorFromKeychain(int jobError, const QString &text,
                                                 SecretServiceProbe::Finding finding);

} // namespace orgdesk
