#include "core/Redaction.h"
#include "core/Wording.h"
#include "ui/common/ErrorText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cstdlib>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ErrorOfferText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorOfferText)
};

QString problemLine(const ApiProblem &problem)
{
    QStringList parts{problem.title, problem.detail};
    if (!problem.code().isEmpty())
        parts << u'[' + problem.code() + u']';
    parts.removeAll(QString());
    return parts.join(u' ');
}

//! The technical line of a kind that has one. Kinds without stay silent.
QString kindLine(const Error &error)
{
    return std::visit(
        [](const auto &kind) -> QString {
            using Kind = std::remove_cvref_t<decltype(kind)>;
            if constexpr (requires { kind.problem; })
                return problemLine(kind.problem);
            else if constexpr (requires { kind.technical; })
                return kind.technical;
            else if constexpr (std::is_same_v<Kind, OAuthError>)
                return kind.code + (kind.description.isEmpty() ? QString() : u": "_s)
                    + kind.description;
            else if constexpr (std::is_same_v<Kind, ProtocolError>)
                return ErrorOfferText::tr("expected %1 at “%2”").arg(kind.expected, kind.pointer);
            else if constexpr (std::is_same_v<Kind, SignInFailed>)
                return kind.detail;
            else
                return {};
        },
        error);
}

//! "+01:00"
QString zoneText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2:%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString technicalDetails(const Error &error)
{
    QStringList lines{kindLine(error)};
    if (const std::optional<Exchange> exchange = exchangeOf(error)) {
        if (exchange->status > 0)
            lines << ErrorOfferText::tr("HTTP status %1").arg(exchange->status);
        lines << exchange->method + u' ' + exchange->path.section(u'?', 0, 0);
        QString last;
        if (exchange->at.isValid()) {
            const QDateTime local = exchange->at.toLocalTime();
            last = QLocale().toString(local, datePattern() + u" HH:mm:ss "_s)
                + zoneText(local.offsetFromUtc());
        }
        if (!exchange->requestId.isEmpty()) {
            const QString request = ErrorOfferText::tr("request %1").arg(exchange->requestId);
            last = last.isEmpty() ? request : QString(last + u", "_s + request);
        }
        lines << last;
    }
    lines.removeAll(QString());
    return redact(lines.join(u'\n'));
}

QString offerText(ErrorOffer offer, const ErrorContext &context)
{
    switch (offer) {
    case ErrorOffer::None:
    case ErrorOffer::EditFields: // the fields are there already
        return {};
    case ErrorOffer::TryAgain:
        return ErrorOfferText::tr("Try again");
    case ErrorOffer::LookAgain:
        return ErrorOfferText::tr("Look again");
    case ErrorOffer::SignIn:
        return ErrorOfferText::tr("Sign in with browser");
    case ErrorOffer::ConfirmInBrowser:
        return ErrorOfferText::tr("Confirm in browser");
    case ErrorOffer::CopyLink:
        return ErrorOfferText::tr("Copy link");
    case ErrorOffer::BackToList:
        return ErrorOfferText::tr("Back to the list");
    case ErrorOffer::CopyRequest:
        return ErrorOfferText::tr("Copy message for %1").arg(context.vendor);
    case ErrorOffer::ContinueWithoutSaving:
        return ErrorOfferText::tr("Go on");
    }
    Q_UNREACHABLE();
}

} // namespace orgdesk::ui
