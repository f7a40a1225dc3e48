#include "oauth/CodeVerifier.h"

#include "oauth/Base64Url.h"
#include "oauth/RandomToken.h"

#include <QCryptographicHash>

namespace orgdesk {

CodeVerifier CodeVerifier::create()
{
    return CodeVerifier(randomToken());
}

CodeVerifier::CodeVerifier(Secret text)
    : m_text(std::move(text))
{
    Q_ASSERT(m_text.size() >= 43 && m_text.size() <= 128);
}

QByteArray CodeVerifier::challenge() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArrayView text = m_text.reveal();
    hash.addData(text);
    return encodeBase64Url(hash.result());
}

} // namespace orgdesk
