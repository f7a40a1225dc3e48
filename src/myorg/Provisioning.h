#pragma once

#include "http/HttpClient.h"
#include "myorg/model/ProvisioningConfiguration.h"
#include "myorg/model/ScimToken.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace orgdesk {

template<class T>
struct ReadBack;

//! Typed calls for SCIM provisioning of identity providers (API reference 2.5). `id` is that of the
//! provider. Writes whose outcome is unknown are read back (myorg/Reconciliation). GUI thread.
class Provisioning : public QObject
{
    Q_OBJECT

public:
    Provisioning(HttpClient &http, const QUrl &apiBase, QObject *parent = nullptr);

    //! Nothing when provisioning is off: the API says 404 then.
    [[nodiscard]] Future<std::optional<ProvisioningConfiguration>> get(const QString &id);
    [[nodiscard]] Future<ProvisioningConfiguration> create(const QString &id);
    //! Deletes the configuration and its tokens. NotFound counts as done.
    [[nodiscard]] Future<Done> remove(const QString &id);
    //! Resets the mapping to the vendor's defaults, which deletes all tokens (API reference 8.4).
    //! \param before as it was read, for reading back.
    [[nodiscard]] Future<ProvisioningConfiguration> refreshAttributes(
        const QString &id, const ProvisioningConfiguration &before);

    [[nodiscard]] Future<QList<ScimToken>> listTokens(const QString &id);
    //! Never sent twice: nobody could tell two tokens apart. A lost answer is OutcomeUnknown, with
    //! Done and the ID of the token whose value nobody has when the list holds one that is not in
    //! `before`.
    //! \param lifetime more than 15 minutes; nothing: what the vendor set, else for ever.
    [[nodiscard]] Future<NewScimToken> createToken(const QString &id,
                                                   std::optional<std::chrono::seconds> lifetime,
                                                   const QList<ScimToken> &before);
    //! NotFound counts as done.
    [[nodiscard]] Future<Done> revokeToken(const QString &id, const QString &tokenId);

Q_SIGNALS:
    //! The answer to a write got lost, and reading back found the write done.
    void foundDone(const QString &operation);

private:
    [[nodiscard]] Future<ReadBack<NewScimToken>> lookForToken(const QString &id,
                                                              const QList<ScimToken> &before);

    HttpClient &m_http;
    QUrl m_apiBase;
};

//! What a token may live at least: longer than this (API reference 3.9).
inline constexpr std::chrono::seconds shortestTokenLifetime{900};

} // namespace orgdesk
