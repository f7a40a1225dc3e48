#include "oauth/RedirectResponse.h"

#include "oauth/FormEncoding.h"
#include "oauth/OAuthErrors.h"

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 8 * 1024;

qsizetype countOf(const QList<FormField> &fields, QByteArrayView name)
{
    return std::count_if(fields.begin(), fields.end(),
                         [name](const FormField &field) { return field.first == name; });
}

QByteArray valueOf(const QList<FormField> &fields, QByteArrayView name)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [name](const FormField &field) { return field.first == name; });
    return found == fields.end() ? QByteArray() : found->second;
}

bool anyRepeated(const QList<FormField> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [&fields](const FormField &field) {
        return countOf(fields, field.first) > 1;
    });
}

Error untrustedRedirect(const QString &detail)
{
    return SignInFailed{SignInFailed::Reason::UntrustedAnswer, detail};
}

} // namespace

bool carriesState(QByteArrayView query, const Secret &state)
{
    if (query.size() > longestQuery || state.isEmpty())
        return false;
    const auto fields = parseForm(query);
    return fields && countOf(*fields, "state") == 1
        && Secret::fromView(valueOf(*fields, "state")) == state;
}

Result<Secret> parseRedirect(QByteArrayView query, const RedirectExpectation &expected)
{
    if (!carriesState(query, expected.state))
        return untrustedRedirect(u"the answer belongs to another sign-in"_s);
    const QList<FormField> fields = parseForm(query).value_or(QList<FormField>());
    if (anyRepeated(fields))
        return untrustedRedirect(u"a parameter of the answer is there twice"_s);
    const bool hasIssuer = countOf(fields, "iss") > 0;
    if (hasIssuer ? QString::fromUtf8(valueOf(fields, "iss")) != expected.issuer
                  : expected.issuerRequired)
        return untrustedRedirect(u"the answer comes from another issuer"_s);
    const QByteArray code = valueOf(fields, "code");
    const QByteArray error = valueOf(fields, "error");
    if (code.isEmpty() == error.isEmpty())
        return untrustedRedirect(u"the answer has not exactly one of code and error"_s);
    if (!error.isEmpty())
        return signInErrorOf(QString::fromUtf8(error),
                             QString::fromUtf8(valueOf(fields, "error_description")),
                             QString::fromUtf8(valueOf(fields, "error_uri")));
    return Secret::fromView(code);
}

} // namespace orgdesk
