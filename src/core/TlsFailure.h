#pragma once

#include <QString>

namespace orgdesk {

//! Why a server is not trusted.
enum class TlsProblem {
    Other,
    Expired,
    NotYetValid,
    OtherHost,        //!< Made for another name or address.
    UnknownAuthority, //!< Issued by somebody this computer does not know.
    SelfSigned,       //!< Issued by itself.
    WrongUse,         //!< Not made for servers.
    BadAuthority,     //!< Issued by somebody who may not issue it.
    WeakKey,
    WeakSignature,
    Unreadable,  //!< Damaged, or says something that is not understood.
    OldProtocol, //!< Before TLS 1.2, or no way of encryption that is still safe.
    NotTls       //!< Something that does not speak TLS answered, or broke off.
};

//! What NetworkError says about TLS.
struct TlsFailure
{
    TlsProblem problem = TlsProblem::Other;
    QString issuer; //!< Organization and name; empty when no certificate was seen. Untrusted text.

    bool operator==(const TlsFailure &) const = default;
};

} // namespace orgdesk
