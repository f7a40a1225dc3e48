#pragma once

#include "core/TlsFailure.h"
#include "support/TlsServer.h"

namespace orgdesk::test {

//! One server, the name it is asked for, and what has to be said about it.
struct TlsServerCase
{
    QByteArray name{};
    TlsServerOptions options{};
    TlsProblem problem = TlsProblem::Other;
    QString says{}; //!< Part of the technical text.
    QString host = QStringLiteral("auth.halden.example");
};

//! An authority that the test trusts, one that it does not, and the servers of both.
class TlsServers
{
public:
    TlsServers();

    [[nodiscard]] const TestCertificate &root() const { return m_root; }
    //! Nothing wrong with these.
    [[nodiscard]] QList<TlsServerCase> good() const;
    [[nodiscard]] QList<TlsServerCase> bad() const;

private:
    using Options = TestCertificateOptions;

    [[nodiscard]] static Options usual();
    [[nodiscard]] TlsServerCase of(const QByteArray &name, const Options &options,
                                   TlsProblem problem, const QString &says) const;
    [[nodiscard]] TlsServerCase below(const QByteArray &name, const Options &middle,
                                      TlsProblem problem, const QString &says) const;
    [[nodiscard]] TlsServerCase named(const QByteArray &names, const QString &host = {}) const;
    [[nodiscard]] QList<TlsServerCase> wrongNames() const;
    [[nodiscard]] QList<TlsServerCase> wrongTimesAndUses() const;
    [[nodiscard]] QList<TlsServerCase> wrongAuthorities() const;
    [[nodiscard]] QList<TlsServerCase> weak() const;
    [[nodiscard]] QList<TlsServerCase> oldProtocols() const;
    [[nodiscard]] static QList<TlsServerCase> notTls();

    TestCertificate m_root;
    TestCertificate m_stranger;
    TestCertificate m_rsa; //!< Good, with an RSA key, for ciphers that need one.
};

} // namespace orgdesk::test
