#include "http/ReplyError.h"

#include "core/Redaction.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

using Reason = NetworkError::Reason;

Reason reasonOf(const ReplyFailure &failure)
{
    switch (failure.code) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return Reason::Refused;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return Reason::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Reason::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's own time-out for lack of progress
        return Reason::Timeout;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ContentReSendError:
        return Reason::Interrupted;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return Reason::Offline;
    case QNetworkReply::UnknownNetworkError: // "network unreachable" and its like
        return failure.sent ? Reason::Interrupted : Reason::Offline;
    default:
        return Reason::Other; // a code of Qt's, not an enum of ours
    }
}

// What went wrong before there was a certificate. Qt has one code for all of it; the words are
// OpenSSL's, and where another library is used they may say nothing.
TlsProblem handshakeProblem(const QString &text)
{
    const auto says = [&text](const char *words) {
        return text.contains(QLatin1StringView(words));
    };
    if (says("unsupported protocol") || says("protocol version") || says("wrong ssl version")
        || says("handshake failure") || says("cipher") || says("insufficient security")
        || says("too small") || says("compression") || says("illegal parameter")
        || says("renegotiation") || says("no protocols"))
        return TlsProblem::OldProtocol;
    if (says("wrong version number") || says("http request") || says("packet length")
        || says("unexpected message") || says("eof") || says("record") || says("closed"))
        return TlsProblem::NotTls;
    return TlsProblem::Other;
}

// Qt never opens a second connection for a write (OneRequestTest), so these come before any byte.
bool neverOpened(QNetworkReply::NetworkError code)
{
    return code == QNetworkReply::ConnectionRefusedError || code == QNetworkReply::HostNotFoundError
        || code == QNetworkReply::SslHandshakeFailedError
        || (code >= QNetworkReply::ProxyConnectionRefusedError
            && code <= QNetworkReply::ProxyAuthenticationRequiredError
            && code != QNetworkReply::ProxyConnectionClosedError
            && code != QNetworkReply::ProxyTimeoutError);
}

} // namespace

NetworkError errorFromReply(const ReplyFailure &failure)
{
    NetworkError error;
    error.reason = reasonOf(failure);
    error.technical =
        redact(failure.text) + u" (Qt error "_s + QString::number(failure.code) + u')';
    // Qt gives ContentReSendError when it would have liked to send again, so it had begun to send.
    if (error.reason == Reason::Tls)
        error.tls.problem = handshakeProblem(failure.text);
    error.mayHaveArrived = !neverOpened(failure.code)
        && (failure.sent || failure.status != 0
            || failure.code == QNetworkReply::ContentReSendError);
    return error;
}

bool isProxyError(QNetworkReply::NetworkError code)
{
    return code >= QNetworkReply::ProxyConnectionRefusedError
        && code <= QNetworkReply::UnknownProxyError;
}

bool isStatusError(QNetworkReply::NetworkError code, int status)
{
    // 400 and 418 come as "invalid operation".
    const bool contentError = code == QNetworkReply::ProtocolInvalidOperationError
        || (code >= QNetworkReply::ContentAccessDenied && code <= QNetworkReply::UnknownContentError
            && code != QNetworkReply::ContentReSendError);
    const bool serverError =
        code >= QNetworkReply::InternalServerError && code <= QNetworkReply::UnknownServerError;
    return (contentError && status >= 400 && status < 500)
        || (serverError && status >= 500 && status < 600);
}

} // namespace orgdesk
