#pragma once

#include <QByteArray>
#include <QHash>
#include <QUrl>

namespace orgdesk {

class HttpHeaders;

//! The last nonce of each origin, in memory only (oauth rule 74, RFC 9449 8 and 9). The
//! authorization server and the API may share an origin and not their nonces, so each of the two
//! has a cache of its own.
class DpopNonces
{
public:
    //! Takes the nonce of an answer, whatever its status. One that is not well formed (RFC 9449
    //! 8.1), longer than 1024 bytes or given twice changes nothing.
    //! \return true when the answer had a usable nonce.
    bool remember(const QUrl &url, const HttpHeaders &answer);
    //! What the next proof for this address carries; empty when nothing is known.
    [[nodiscard]] QByteArray nonceFor(const QUrl &url) const;
    void clear() { m_nonces.clear(); }

private:
    QHash<QByteArray, QByteArray> m_nonces; //!< By origin.
};

//! The nonce in an answer's `DPoP-Nonce`; empty when there is none that can be used.
[[nodiscard]] QByteArray dpopNonceIn(const HttpHeaders &answer);

} // namespace orgdesk
