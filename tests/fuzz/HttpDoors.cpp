// WWW-Authenticate, problem body.

#include "FuzzTargets.h"
#include "http/ProblemDetails.h"
#include "http/WwwAuthenticate.h"

#include <algorithm>

namespace orgdesk::fuzz {

void runWwwAuthenticate(QByteArrayView input)
{
    HttpHeaders headers;
    headers.set("WWW-Authenticate", input);
    const QList<AuthenticationChallenge> challenges = parseWwwAuthenticate(headers);
    for (const AuthenticationChallenge &challenge : challenges) {
        require(!challenge.scheme.isEmpty() && challenge.scheme == challenge.scheme.toLower(),
                "schemes have names, in lower case");
        for (const QByteArray &name : challenge.parameters.keys())
            require(!name.isEmpty() && name == name.toLower(), "parameters have names");
    }
    require(challengeError(headers).isEmpty() || !challenges.isEmpty(),
            "an error belongs to a challenge");
}

static void requireLabel(const QString &text)
{
    require(text.size() <= 2000, "texts are bounded");
    require(text.isValidUtf16(), "texts are whole");
    require(std::none_of(
                text.begin(), text.end(),
                [](QChar c) { return c.category() == QChar::Other_Control || c == QChar(0x202e); }),
            "texts have no control characters");
}

void runProblemBody(QByteArrayView input)
{
    const ProblemDetails details = ProblemDetails::parse(input.toByteArray(), 400);
    require(details.problem.status == 400, "the status is that of the answer");
    require(details.fields.size() <= 200, "field errors are bounded");
    for (const QString &text :
         {details.problem.type, details.problem.title, details.problem.detail})
        requireLabel(text);
    for (const FieldError &field : details.fields) {
        requireLabel(field.pointer);
        requireLabel(field.field);
        requireLabel(field.source);
        requireLabel(field.message);
    }
}

} // namespace orgdesk::fuzz
