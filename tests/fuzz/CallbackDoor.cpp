#include "FuzzTargets.h"
#include "oauth/FormEncoding.h"
#include "oauth/RedirectResponse.h"

#include <algorithm>

namespace orgdesk::fuzz {

using namespace Qt::StringLiterals;

static void requirePlain(const QString &text)
{
    require(text.size() <= 300, "texts of others are short");
    require(text.isValidUtf16(), "texts of others are whole");
    require(std::none_of(text.begin(), text.end(),
                         [](QChar c) {
                             return c.category() == QChar::Other_Control
                                 || c.category() == QChar::Other_Format;
                         }),
            "texts of others have nothing invisible");
}

void runCallbackQuery(QByteArrayView input)
{
    const Secret state = Secret::fromView("the-state");
    const bool belongs = carriesState(input, state);
    const bool strict = !input.isEmpty() && (input.back() & 1) != 0;
    const Result<Secret> code = parseRedirect(input, {state, u"https://login.example/"_s, strict});
    if (code)
        require(belongs && !code->isEmpty(), "a code comes with the state");
    if (belongs) {
        const auto fields = parseForm(input);
        require(fields.has_value(), "what belongs can be parsed");
        require(std::count_if(fields->begin(), fields->end(),
                              [](const FormField &field) { return field.first == "state"; })
                    == 1,
                "there is one state");
    }
    if (const auto *error = code.errorAs<OAuthError>()) {
        requirePlain(error->code);
        requirePlain(error->description);
        requirePlain(error->uri);
    }
}

} // namespace orgdesk::fuzz
