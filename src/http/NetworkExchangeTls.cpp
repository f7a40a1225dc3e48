// What NetworkExchange notes of the certificate: whose it is, and what is wrong with it.
#include "http/CertificateCheck.h"
#include "http/NetworkExchange.h"

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

namespace orgdesk {

using namespace Qt::StringLiterals;

QString NetworkExchange::issuerName() const
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    const QStringList issuer = certificate.issuerInfo(QSslCertificate::Organization)
        + certificate.issuerInfo(QSslCertificate::CommonName);
    return issuer.join(u", ");
}

QString NetworkExchange::certificateText(const QString &problem) const
{
    const QString issuer = issuerName();
    return u"the certificate of %1, issued by “%2”, %3"_s.arg(
        m_request.url.host(), issuer.isEmpty() ? u"nobody"_s : issuer, problem);
}

QList<QByteArray> NetworkExchange::certificateChain() const
{
    QList<QByteArray> chain;
    for (const QSslCertificate &each : m_reply->sslConfiguration().peerCertificateChain())
        chain << each.toDer();
    return chain;
}

void NetworkExchange::checkCertificate()
{
    auto problem = certificateProblem(m_reply->sslConfiguration().peerCertificate().toDer(),
                                      m_request.url.host(QUrl::FullyEncoded));
    if (!problem)
        problem = chainProblem(certificateChain());
    if (problem)
        stop(NetworkError::Reason::Tls, certificateText(problem->text),
             {problem->kind, issuerName()});
    m_encrypted = true; // after stop(): nothing was sent by then
    const bool newest = m_reply->sslConfiguration().sessionProtocol() == QSsl::TlsV1_3;
    Q_EMIT encrypted(newest ? u"TLS 1.3"_s : u"TLS 1.2"_s);
}

void NetworkExchange::noteSslErrors(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors)
        texts << error.errorString();
    m_tls = {tlsProblemOf(errors), issuerName()};
    m_tlsText = certificateText(u"is not trusted: "_s + texts.join(u' '));
    // Much of what OpenSSL finds has no code in Qt: "Unknown error".
    const auto unsaid = unsaidProblem(certificateChain());
    if (m_tls.problem == TlsProblem::Other && unsaid) {
        m_tls.problem = unsaid->kind;
        m_tlsText = certificateText(unsaid->text);
    }
}

} // namespace orgdesk
