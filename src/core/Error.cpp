#include "core/Error.h"

#include "core/Redaction.h"

#include <QDebug>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

template<class... Fs>
struct Overloaded : Fs...
{
    using Fs::operator()...;
};

template<class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

QString place(const Exchange &exchange)
{
    if (exchange.method.isEmpty())
        return {};
    return u" ("_s + exchange.method + u' ' + exchange.path + u' '
        + QString::number(exchange.status)
        + (exchange.requestId.isEmpty() ? QString() : QString(u", request "_s + exchange.requestId))
        + u')';
}

QString problemText(const ApiProblem &problem)
{
    return problem.title + u": "_s + problem.detail + u" ["_s + problem.code() + u']';
}

QString fieldsText(const QList<FieldError> &fields)
{
    QStringList parts;
    for (const FieldError &field : fields)
        parts << (field.pointer.isEmpty() ? field.field : field.pointer) + u' ' + field.message;
    return parts.join(u"; "_s);
}

} // namespace

QString ApiProblem::code() const
{
    const qsizetype hash = type.lastIndexOf(u'#');
    return hash < 0 ? QString() : type.mid(hash + 1);
}

QString describe(const Error &error)
{
    const QString text = std::visit(
        Overloaded{
            [](const Cancelled &) -> QString { return u"cancelled"_s; },
            [](const Rejected &e) -> QString {
                return u"rejected, "_s + problemText(e.problem) + place(e.exchange);
            },
            [](const OutcomeUnknown &e) -> QString {
                return u"outcome of "_s + e.operation + u" unknown, finding "_s
                    + QString::number(static_cast<int>(e.finding)) + u' ' + e.found + u' '
                    + e.technical + place(e.exchange);
            },
            [](const NetworkError &e) -> QString {
                return u"network error "_s + QString::number(static_cast<int>(e.reason)) + u" at "_s
                    + e.host + u": "_s + e.technical + place(e.exchange);
            },
            [](const SignInRequired &e) -> QString {
                return u"sign-in required, reason "_s + QString::number(static_cast<int>(e.reason));
            },
            [](const SignInFailed &e) -> QString {
                return u"sign-in failed, reason "_s + QString::number(static_cast<int>(e.reason))
                    + u": "_s + e.detail;
            },
            [](const StepUpRequired &) -> QString { return u"step-up required"_s; },
            [](const OAuthError &e) -> QString {
                return u"OAuth error "_s + e.code + u": "_s + e.description;
            },
            [](const Forbidden &e) -> QString {
                return u"forbidden, missing "_s + e.missingScopes.join(u' ') + u", "_s
                    + problemText(e.problem) + place(e.exchange);
            },
            [](const NotFound &e) -> QString {
                return u"not found, "_s + problemText(e.problem) + place(e.exchange);
            },
            [](const Conflict &e) -> QString {
                return u"conflict, "_s + problemText(e.problem) + place(e.exchange);
            },
            [](const ValidationFailed &e) -> QString {
                return u"validation failed, "_s + fieldsText(e.fields) + place(e.exchange);
            },
            [](const RateLimited &e) -> QString {
                return u"rate limited, again in "_s + QString::number(e.retryAfter.count())
                    + u" ms"_s + place(e.exchange);
            },
            [](const ServerError &e) -> QString { return u"server error"_s + place(e.exchange); },
            [](const ProtocolError &e) -> QString {
                return u"unexpected answer, expected "_s + e.expected + u" at '"_s + e.pointer
                    + u'\'' + place(e.exchange);
            },
            [](const SecretStoreError &e) -> QString {
                return u"secret store, reason "_s + QString::number(static_cast<int>(e.reason))
                    + u": "_s + e.technical;
            },
            [](const BrowserError &e) -> QString {
                return u"browser could not be opened for host "_s + e.url.host();
            },
            [](const ConfigurationError &e) -> QString {
                return u"configuration "_s + e.file + u": "_s + e.key + u": expected "_s
                    + e.expected;
            },
            [](const FileError &e) -> QString {
                return u"file "_s + e.path + u": "_s + e.technical;
            },
        },
        error);
    return redact(text);
}

QDebug operator<<(QDebug debug, const Error &error)
{
    const QDebugStateSaver saver(debug);
    return debug.noquote() << describe(error);
}

std::optional<Exchange> exchangeOf(const Error &error)
{
    return std::visit(
        [](const auto &e) -> std::optional<Exchange> {
            if constexpr (requires { e.exchange; }) {
                if (!e.exchange.method.isEmpty())
                    return e.exchange;
            }
            return std::nullopt;
        },
        error);
}

} // namespace orgdesk
