#include "oauth/RandomToken.h"

#include "oauth/Base64Url.h"

#include <QRandomGenerator>

namespace orgdesk {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator *source = QRandomGenerator::system();
    for (char &byte : bytes)
        byte = static_cast<char>(source->generate() >> 24);
    return bytes;
}

Secret randomToken()
{
    QByteArray bytes = randomBytes(32);
    Secret token = Secret::fromBytes(encodeBase64Url(bytes));
    wipe(bytes);
    return token;
}

} // namespace orgdesk
