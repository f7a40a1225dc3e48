#include "oauth/FormEncoding.h"

namespace orgdesk {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QByteArray> decodeOnce(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '+') {
            decoded.append(' ');
        } else if (c != '%') {
            decoded.append(c);
        } else {
            const int high = i + 1 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            decoded.append(static_cast<char>(high * 16 + low));
            i += 2;
        }
    }
    return decoded;
}

} // namespace

QByteArray percentEncode(QByteArrayView value)
{
    return value.toByteArray().toPercentEncoding();
}

QByteArray percentEncode(const QString &value)
{
    return value.toUtf8().toPercentEncoding();
}

Secret formBody(std::initializer_list<std::pair<QByteArrayView, QByteArrayView>> fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        QByteArray encoded = percentEncode(value);
        body += name.toByteArray() + '=' + encoded;
        wipe(encoded);
    }
    return Secret::fromBytes(std::move(body));
}

std::optional<QList<FormField>> parseForm(QByteArrayView text)
{
    QList<FormField> fields;
    const QByteArray whole = text.toByteArray();
    const QList<QByteArray> parts = whole.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const auto name = decodeOnce(QByteArrayView(part).first(equals < 0 ? part.size() : equals));
        const auto value =
            decodeOnce(equals < 0 ? QByteArrayView() : QByteArrayView(part).sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        fields.append({*name, *value});
    }
    return fields;
}

} // namespace orgdesk
