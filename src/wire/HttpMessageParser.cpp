#include "wire/HttpMessageParser.h"

#include <algorithm>

namespace orgdesk {

namespace {

// RFC 9110 5.6.2
bool isTokenByte(char c)
{
    const bool alphanumeric =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return alphanumeric || (c != 0 && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

// Visible ASCII only: whatever else belongs into a URL has to be percent-encoded.
bool isTargetByte(char c)
{
    return c > 0x20 && c < 0x7f && c != '#';
}

bool isValueByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

bool sameName(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

QByteArrayView trimmedBlanks(QByteArrayView text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

// Host = uri-host [ ":" port ]; no user info, no list, no path.
bool isHostValue(QByteArrayView value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) {
        return isTargetByte(c) && !QByteArrayView("/\\?@,\"<>").contains(c);
    });
}

} // namespace

QByteArray WireRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray WireRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray WireRequest::header(QByteArrayView name) const
{
    for (const Field &field : headers) {
        if (sameName(field.name, name))
            return field.value;
    }
    return {};
}

QList<QByteArray> WireRequest::values(QByteArrayView name) const
{
    QList<QByteArray> result;
    for (const Field &field : headers) {
        if (sameName(field.name, name))
            result << field.value;
    }
    return result;
}

bool WireRequest::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [name](const Field &field) { return sameName(field.name, name); });
}

HttpMessageParser::State HttpMessageParser::feed(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (m_state != State::NeedMore)
            break;
        takeByte(byte);
    }
    return m_state;
}

void HttpMessageParser::takeByte(char byte)
{
    if (m_part == Part::Body) {
        m_request.body.append(byte);
        if (m_request.body.size() == m_bodySize)
            m_state = State::Complete;
        return;
    }
    if (++m_headSize > maximumHead) {
        fail(m_part == Part::Start ? 414 : 431);
        return;
    }
    if (m_sawReturn) {
        m_sawReturn = false;
        if (byte == '\n')
            takeLine();
        else
            fail(400);
    } else if (byte == '\r') {
        m_sawReturn = true;
    } else if (isValueByte(byte)) {
        m_line.append(byte);
    } else {
        fail(400); // NUL, a line feed on its own and other control characters
    }
}

void HttpMessageParser::takeLine()
{
    if (m_part == Part::Start)
        takeRequestLine();
    else if (m_line.isEmpty())
        endHead();
    else
        takeField();
    m_line.clear();
}

void HttpMessageParser::takeRequestLine()
{
    const QList<QByteArray> words = m_line.split(' ');
    if (words.size() != 3 || !isToken(words[0]))
        return fail(400);
    const QByteArray &target = words[1];
    if (!target.startsWith('/') || !std::all_of(target.begin(), target.end(), isTargetByte))
        return fail(400);
    const QByteArray &version = words[2];
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        const bool otherVersion = version.size() == 8 && version.startsWith("HTTP/")
            && version[5] >= '0' && version[5] <= '9' && version[6] == '.' && version[7] >= '0'
            && version[7] <= '9';
        return fail(otherVersion ? 505 : 400);
    }
    m_request.method = words[0];
    m_request.target = target;
    m_request.version = version;
    m_part = Part::Headers;
}

void HttpMessageParser::takeField()
{
    // A blank before the name would be a folded line, one before the colon a smuggling trick; the
    // token rule refuses both (RFC 9112 5.1, 5.2).
    const qsizetype colon = m_line.indexOf(':');
    if (colon < 0 || !isToken(QByteArrayView(m_line).first(colon)))
        return fail(400);
    m_request.headers.append(
        {m_line.left(colon),
         trimmedBlanks(QByteArrayView(m_line).sliced(colon + 1)).toByteArray()});
}

void HttpMessageParser::endHead()
{
    const auto count = [this](QByteArrayView name) {
        return std::count_if(
            m_request.headers.begin(), m_request.headers.end(),
            [name](const WireRequest::Field &field) { return sameName(field.name, name); });
    };
    if (count("Host") != 1 || !isHostValue(m_request.header("Host")))
        return fail(400);
    const auto lengths = count("Content-Length");
    if (count("Transfer-Encoding") > 0)
        return fail(lengths > 0 ? 400 : 501);
    if (lengths > 1)
        return fail(400);
    if (lengths == 1) {
        const QByteArray text = m_request.header("Content-Length");
        const bool digits = !text.isEmpty()
            && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits)
            return fail(400);
        bool fits = false;
        m_bodySize = text.toLongLong(&fits);
        if (!fits || m_bodySize > maximumBody)
            return fail(413);
    }
    m_part = Part::Body;
    if (m_bodySize == 0)
        m_state = State::Complete;
}

void HttpMessageParser::fail(int status)
{
    m_state = State::Failed;
    m_errorStatus = status;
    m_request = WireRequest();
    m_line.clear();
}

} // namespace orgdesk
