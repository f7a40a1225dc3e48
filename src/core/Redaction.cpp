#include "core/Redaction.h"

#include <QRegularExpression>

#include <array>

namespace orgdesk {

using namespace Qt::StringLiterals;

QString redact(const QString &text)
{
    struct Rule
    {
        QRegularExpression pattern;
        QString replacement;
    };
    static const QString jsonMembers =
        u"code|state|code_verifier|nonce|refresh_token|access_token|id_token|mfa_token|"
        "id_token_hint|login_hint|client_secret|signingCert|token|password"_s;
    // Never destroyed: the last lines of a log come when the program ends.
    static const auto &rules = *new std::array<Rule, 7>{{
        // JWTs and anything that looks like the start of one.
        {QRegularExpression(u"eyJ[A-Za-z0-9_\\-]{4,}(\\.[A-Za-z0-9_\\-]*)*"_s), u"***"_s},
        {QRegularExpression(u"((?:Authorization|DPoP|Set-Cookie|Cookie)\\s*:\\s*)[^\\r\\n]+"_s,
                            QRegularExpression::CaseInsensitiveOption),
         u"\\1***"_s},
        {QRegularExpression(u"\\b(Bearer|DPoP)\\s+[A-Za-z0-9._~+/=\\-]{6,}"_s,
                            QRegularExpression::CaseInsensitiveOption),
         u"\\1 ***"_s},
        // URLs lose query and fragment.
        {QRegularExpression(u"(\\b[a-z][a-z0-9+.\\-]*://[^\\s?#\"'<>]*)[?#][^\\s\"'<>]*"_s,
                            QRegularExpression::CaseInsensitiveOption),
         u"\\1?***"_s},
        // JSON members. A quote in the value is escaped ...
        {QRegularExpression(uR"re(("(?:%1)"\s*:\s*")(?:[^"\\]++|\\[\s\S])*+)re"_s.arg(jsonMembers)),
         u"\\1***"_s},
        // ... and in JSON inside of a string everything is escaped once more.
        {QRegularExpression(
             uR"re((\\"(?:%1)\\"\s*:\s*\\")(?:[^"\\]++|\\\\\\"|\\[^"])*+)re"_s.arg(jsonMembers)),
         u"\\1***"_s},
        // Form and query members.
        {QRegularExpression(u"\\b(code|state|code_verifier|nonce|refresh_token|access_token|"
                            "id_token|mfa_token|id_token_hint|login_hint|client_secret|password)="
                            "[^&\\s\"']*"_s),
         u"\\1=***"_s},
    }};
    QString result = text;
    for (const Rule &rule : rules)
        result.replace(rule.pattern, rule.replacement);
    return result;
}

} // namespace orgdesk
