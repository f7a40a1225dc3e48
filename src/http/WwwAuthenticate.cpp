#include "http/WwwAuthenticate.h"

#include <optional>

namespace orgdesk {

namespace {

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// Walks one header value by the grammar of RFC 9110 11.6.1. The hard part is the comma, which
// separates parameters as well as challenges: a token followed by "=" is a parameter, any other
// token starts a challenge.
class ChallengeReader
{
public:
    explicit ChallengeReader(QByteArrayView text)
        : m_text(text)
    {
    }

    QList<AuthenticationChallenge> read()
    {
        while (skipSeparators(), !atEnd()) {
            const QByteArray name = token().toLower();
            if (name.isEmpty() || !takePart(name))
                break;
        }
        return m_result;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
    }

    void skipSeparators()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == ',')
            ++m_at;
    }

    QByteArray token()
    {
        static constexpr QByteArrayView others("!#$%&'*+-.^_`|~");
        const qsizetype start = m_at;
        while (!atEnd() && (isAlphanumeric(peek()) || others.contains(peek())))
            ++m_at;
        return m_text.sliced(start, m_at - start).toByteArray();
    }

    std::optional<QByteArray> quoted()
    {
        QByteArray result;
        ++m_at;
        while (!atEnd() && peek() != '"') {
            if (peek() == '\\')
                ++m_at;
            if (!atEnd())
                result.append(m_text[m_at++]);
        }
        if (atEnd())
            return std::nullopt;
        ++m_at;
        return result;
    }

    // After the name: a parameter of the challenge before, or a new challenge.
    bool takePart(const QByteArray &name)
    {
        const qsizetype afterName = m_at;
        skipBlanks();
        if (peek() == '=' && !m_result.isEmpty())
            return takeParameter(name);
        m_at = afterName;
        if (!atEnd() && peek() != ' ' && peek() != '\t' && peek() != ',')
            return false;
        m_result.append({name, {}});
        skipBlanks();
        skipToken68();
        return true;
    }

    bool takeParameter(const QByteArray &name)
    {
        ++m_at;
        skipBlanks();
        const std::optional<QByteArray> value = peek() == '"' ? quoted() : std::optional(token());
        if (!value)
            return false;
        skipBlanks();
        if (!atEnd() && peek() != ',')
            return false;
        // The first one counts: RFC 9110 allows each name once.
        auto &parameters = m_result.last().parameters;
        if (!parameters.contains(name))
            parameters.insert(name, QString::fromUtf8(*value));
        return true;
    }

    // "Negotiate YII=": one opaque word, up to the comma.
    void skipToken68()
    {
        const qsizetype start = m_at;
        static constexpr QByteArrayView others("-._~+/");
        while (!atEnd() && (isAlphanumeric(peek()) || others.contains(peek())))
            ++m_at;
        while (peek() == '=')
            ++m_at;
        const bool opaque = m_at > start && (atEnd() || peek() == ',' || peek() == ' ');
        const bool afterOpaque = opaque && [this] {
            qsizetype next = m_at;
            while (next < m_text.size() && m_text[next] == ' ')
                ++next;
            return next >= m_text.size() || m_text[next] == ',';
        }();
        if (!afterOpaque)
            m_at = start;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QList<AuthenticationChallenge> m_result;
};

} // namespace

QList<AuthenticationChallenge> parseWwwAuthenticate(const HttpHeaders &headers)
{
    QList<AuthenticationChallenge> result;
    for (const QByteArray &value : headers.values("WWW-Authenticate")) {
        // Qt hands several headers of one name over as lines of one value.
        for (const QByteArray &line : value.split('\n'))
            result += ChallengeReader(line).read();
    }
    return result;
}

QString challengeError(const HttpHeaders &headers, QByteArrayView scheme)
{
    for (const AuthenticationChallenge &challenge : parseWwwAuthenticate(headers)) {
        if (challenge.scheme == scheme && !challenge.parameter("error").isEmpty())
            return challenge.parameter("error");
    }
    return {};
}

QString challengeError(const HttpHeaders &headers)
{
    for (const AuthenticationChallenge &challenge : parseWwwAuthenticate(headers)) {
        const QString error = challenge.parameter("error");
        if (!error.isEmpty())
            return error;
    }
    return {};
}

} // namespace orgdesk
