#include "preflight/SafeXml.h"

#include <QStringDecoder>

#include <array>
#include <optional>

namespace orgdesk {

using namespace Qt::StringLiterals;
using Reason = FileProblem::Reason;

namespace {

constexpr qsizetype deepest = 64;
constexpr int mostAttributes = 128;
constexpr int mostNamespaces = 256;

//! Walks over markup without understanding more of it than is needed for the limits.
class MarkupScan
{
public:
    explicit MarkupScan(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] FileProblem run()
    {
        while (!m_problem) {
            m_at = m_text.indexOf(u'<', m_at);
            if (m_at < 0)
                break;
            takeMarkup();
        }
        return m_problem;
    }

private:
    void takeMarkup()
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith("<!--"_L1))
            skipPast("-->"_L1);
        else if (rest.startsWith("<![CDATA["_L1))
            skipPast("]]>"_L1);
        else if (rest.startsWith("<!"_L1))
            m_problem = {Reason::DocumentType};
        else if (rest.startsWith("<?"_L1))
            skipPast("?>"_L1);
        else if (rest.startsWith("</"_L1))
            endTag();
        else
            startTag();
    }

    void skipPast(QLatin1StringView end)
    {
        const qsizetype found = m_text.indexOf(end, m_at + 2);
        m_at = found < 0 ? m_text.size() : found + end.size();
    }

    void endTag()
    {
        if (m_depth > 0)
            m_namespaces -= m_declared.at(static_cast<std::size_t>(--m_depth));
        skipPast(">"_L1);
    }

    void startTag()
    {
        int attributes = 0;
        int declared = 0;
        const bool empty = readTag(attributes, declared);
        if (attributes > mostAttributes || m_namespaces + declared > mostNamespaces
            || m_depth >= deepest) {
            m_problem = {Reason::TooComplex};
            return;
        }
        if (empty)
            return;
        m_declared.at(static_cast<std::size_t>(m_depth++)) = declared;
        m_namespaces += declared;
    }

    //! Goes to the end of the tag. True when the element has no content.
    bool readTag(int &attributes, int &declared)
    {
        QChar quote;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (!quote.isNull()) {
                if (c == quote)
                    quote = {};
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'=') {
                ++attributes;
            } else if (c.isSpace()) {
                if (m_text.sliced(m_at + 1).startsWith("xmlns"_L1))
                    ++declared;
            } else if (c == u'>') {
                return m_text.at(m_at - 1) == u'/';
            }
        }
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    int m_namespaces = 0;
    std::array<int, deepest> m_declared{};
    FileProblem m_problem;
};

QByteArray declaredEncoding(const QByteArray &content)
{
    const QByteArray start = content.left(256);
    const qsizetype end = start.indexOf("?>");
    if (!start.startsWith("<?xml") || end < 0)
        return {};
    const QByteArray declaration = start.left(end);
    qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return {};
    for (at += 8;
         at < declaration.size() && declaration.at(at) != '"' && declaration.at(at) != '\'';)
        ++at;
    if (at >= declaration.size())
        return {};
    const qsizetype close = declaration.indexOf(declaration.at(at), at + 1);
    return close < 0 ? QByteArray() : declaration.sliced(at + 1, close - at - 1).toLower();
}

std::optional<QStringDecoder::Encoding> encodingOf(const QByteArray &content,
                                                   const QByteArray &declared)
{
    if (content.startsWith(QByteArrayView("\0<", 2)))
        return QStringDecoder::Utf16BE;
    if (content.startsWith(QByteArrayView("<\0", 2)))
        return QStringDecoder::Utf16LE;
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff"))
        return QStringDecoder::Utf16;
    if (content.startsWith("\xef\xbb\xbf") || declared.isEmpty() || declared == "utf-8"
        || declared == "utf8" || declared == "us-ascii" || declared == "ascii")
        return QStringDecoder::Utf8;
    if (declared == "iso-8859-1" || declared == "latin1")
        return QStringDecoder::Latin1;
    return std::nullopt;
}

} // namespace

SafeXml safeXml(const QByteArray &content, qsizetype largest)
{
    if (content.size() > largest)
        return {{}, {Reason::TooLarge, u"%1 MB"_s.arg(largest / (1024 * 1024))}};
    // White space before it is not allowed in XML, but is what copying leaves.
    QByteArray bytes = content;
    if (!content.isEmpty() && static_cast<unsigned char>(content.front()) < 0x80
        && content.front() != '\0')
        bytes = content.trimmed();
    if (bytes.isEmpty())
        return {{}, {Reason::Empty}};
    const QByteArray declared = declaredEncoding(bytes);
    const auto encoding = encodingOf(bytes, declared);
    if (!encoding)
        return {{}, {Reason::UnknownEncoding, QString::fromLatin1(declared.left(40))}};
    QStringDecoder decoder(*encoding, QStringDecoder::Flag::Stateless);
    SafeXml xml;
    xml.text = decoder.decode(bytes);
    if (decoder.hasError() || xml.text.contains(QChar::Null)) {
        xml.problem = {Reason::WrongEncoding};
        return xml;
    }
    xml.problem = MarkupScan(xml.text).run();
    return xml;
}

} // namespace orgdesk
