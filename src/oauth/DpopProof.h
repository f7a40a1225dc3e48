#pragma once

#include "core/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

namespace orgdesk {

class DpopKey;

//! The address as proofs name it: scheme, host in lower case and path, without query, fragment,
//! user and default port (oauth rule 72, RFC 9449 4.2).
[[nodiscard]] QByteArray dpopTarget(const QUrl &url);

//! What the proof of one send says (oauth rules 70 and 71).
struct DpopProof
{
    QByteArray method;
    QUrl url;           //!< As it is sent; the proof takes dpopTarget() of it.
    QDateTime issuedAt; //!< In the server's time.
    QByteArray nonce;   //!< Empty: the server has not given one.
    Secret accessToken; //!< Empty at the token endpoint.

    //! The signed proof for the `DPoP` header. Each call gives another one: a proof is good for one
    //! send (oauth rule 73). Empty when the key is null.
    [[nodiscard]] QByteArray signedWith(const DpopKey &key) const;
};

} // namespace orgdesk
