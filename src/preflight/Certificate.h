#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace orgdesk {

//! What one X.509 certificate says. Texts in it are foreign: control characters are removed.
struct Certificate
{
    QString subject; //!< "CN=idp.depot.example, O=Depot"
    QString issuer;
    QString serial;       //!< Hexadecimal.
    QDateTime validFrom;  //!< UTC.
    QDateTime validUntil; //!< UTC.
    QByteArray der;
    QString keyType;         //!< "RSA", "EC", "Ed25519"; empty when unknown.
    int keyBits = 0;         //!< 0 when unknown.
    QString signature;       //!< "sha256WithRSAEncryption"
    bool weakDigest = false; //!< Signed with MD5 or SHA-1.

    [[nodiscard]] QByteArray sha256() const;        //!< 32 bytes.
    [[nodiscard]] QString fingerprint() const;      //!< "B2:77:…", all of it.
    [[nodiscard]] QString shortFingerprint() const; //!< "B2:77:0C:…:41:D8"
    [[nodiscard]] QString pem() const;
    //! The common name as "CN=…", else the whole subject.
    [[nodiscard]] QString shortSubject() const;
    //! "RSA 2048"
    [[nodiscard]] QString keyText() const;

    [[nodiscard]] bool isExpired(const QDateTime &now) const;
    [[nodiscard]] bool isNotYetValid(const QDateTime &now) const;
    [[nodiscard]] bool isValid(const QDateTime &now) const
    {
        return !isExpired(now) && !isNotYetValid(now);
    }
    //! Whole days until it ends, rounded down; negative when it has ended.
    [[nodiscard]] int daysLeft(const QDateTime &now) const;
    //! RSA or DSA below 2048 bits, EC below 256.
    [[nodiscard]] bool hasWeakKey() const;

    bool operator==(const Certificate &) const = default;
};

//! Reads one certificate in DER; nothing when it is none or something follows it.
[[nodiscard]] std::optional<Certificate> certificateFromDer(const QByteArray &der);

} // namespace orgdesk
