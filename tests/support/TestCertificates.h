#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStringList>

#include <memory>
#include <optional>

namespace orgdesk::test {

//! A certificate with its key, made for one test.
struct TestCertificate
{
    QByteArray certificatePem;
    QByteArray keyPem;

    [[nodiscard]] QSslCertificate certificate() const { return QSslCertificate(certificatePem); }
    [[nodiscard]] QByteArray der() const { return certificate().toDer(); }
    [[nodiscard]] QSslConfiguration serverConfiguration() const;
};

struct TestCertificateOptions
{
    QByteArray commonName = "Test";
    QByteArray organization = "Halden Test";
    QByteArray alternativeNames{}; //!< OpenSSL form: "DNS:a.example,IP:127.0.0.1"; empty: none.
    QByteArray extendedKeyUsage = "serverAuth"; //!< Empty: none.
    bool authority = false;
    int rsaBits = 0; //!< 0: an EC key.
    const char *curve = "P-256";
    int validFromDays = -1;
    int validToDays = 30;
    QByteArray basicConstraints{}; //!< OpenSSL form; empty: what `authority` says; "none": none.
    QByteArray keyUsage{};         //!< "keyCertSign,cRLSign"; empty: none.
    QByteArray nameConstraints{};  //!< "critical,permitted;DNS:a.example"; empty: none.
    QByteArray unknownExtension{}; //!< An extension of nobody's: "critical,DER:0500"; empty: none.
    QByteArray rawName{};          //!< One dNSName with any bytes, NUL too, instead of the names.
    const char *digest = "SHA256";
    bool spoiled = false; //!< The signature does not fit.
};

//! \param issuer null: self-signed.
[[nodiscard]] TestCertificate makeCertificate(const TestCertificateOptions &options,
                                              const TestCertificate *issuer = nullptr);

//! Makes Qt trust this certificate while it lives.
class TrustedForNow
{
public:
    explicit TrustedForNow(const TestCertificate &authority);
    ~TrustedForNow();
    Q_DISABLE_COPY_MOVE(TrustedForNow)

private:
    QSslConfiguration m_before;
};

} // namespace orgdesk::test
