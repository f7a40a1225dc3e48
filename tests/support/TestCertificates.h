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
    QByteArray alternativeNames; //!< OpenSSL form: "DNS:a.example,IP:127.0.0.1"; empty: none.
    QByteArray extendedKeyUsage = "serverAuth"; //!< Empty: none.
    bool authority = false;
    int rsaBits = 0; //!< 0: an EC key.
    const char *curve = "P-256";
    int validFromDays = -1;
    int validToDays = 30;
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
