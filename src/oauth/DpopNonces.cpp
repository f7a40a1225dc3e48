#include "oauth/DpopNonces.h"

#include "http/HttpMessage.h"

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNonce = 1024;

// NQCHAR of RFC 6749 appendix A.
bool isNonceCharacter(char c)
{
    return c >= '!' && c <= '~' && c != '"' && c != '\\';
}

QByteArray nonceOriginOf(const QUrl &url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return url.scheme().toLatin1() + "://" + url.host(QUrl::FullyEncoded).toLatin1() + ':'
        + QByteArray::number(url.port(usual));
}

} // namespace

QByteArray dpopNonceIn(const HttpHeaders &answer)
{
    const QList<QByteArray> values = answer.values("DPoP-Nonce");
    if (values.size() != 1)
        return {};
    const QByteArray nonce = values.constFirst().trimmed();
    const bool usable =
        nonce.size() <= longestNonce && std::all_of(nonce.begin(), nonce.end(), isNonceCharacter);
    return usable ? nonce : QByteArray();
}

bool DpopNonces::remember(const QUrl &url, const HttpHeaders &answer)
{
    const QByteArray nonce = dpopNonceIn(answer);
    if (nonce.isEmpty())
        return false;
    m_nonces.insert(nonceOriginOf(url), nonce);
    return true;
}

QByteArray DpopNonces::nonceFor(const QUrl &url) const
{
    return m_nonces.value(nonceOriginOf(url));
}

} // namespace orgdesk
