#include "http/NetworkExchange.h"

#include "core/Redaction.h"
#include "http/OneShotBody.h"
#include "http/ProxyChoice.h"
#include "http/ReplyError.h"
#include "http/SystemProxy.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumHeaders = 64 * 1024; // bytes
constexpr qint64 readChunk = 64 * 1024;
constexpr int longestSilence = 20'000; // milliseconds without any progress
// A connection that was kept may have died without a sign.
constexpr std::chrono::seconds keptConnectionSilence{3};

QNetworkRequest qtRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setTransferTimeout(longestSilence);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    result.setSslConfiguration(tls);
    result.setRawHeader("User-Agent", "OrgDesk/" ORGDESK_VERSION);
    for (const HttpHeaders::Field &field : request.headers.fields())
        result.setRawHeader(field.name, field.value);
    return result;
}

// Nonsense that Qt lets pass (reliability F10): no headers at all, which is also what is left when
// Qt cannot read them, two lengths, or a length that is none.
bool hasOddHeaders(const HttpHeaders &headers)
{
    if (headers.fields().isEmpty())
        return true;
    const QList<QByteArray> lengths = headers.values("Content-Length");
    return lengths.size() > 1
        || std::any_of(lengths.begin(), lengths.end(), [](const QByteArray &value) {
               return value.isEmpty() || !std::all_of(value.begin(), value.end(), [](char c) {
                          return c >= '0' && c <= '9';
                      });
           });
}

} // namespace

NetworkExchange::NetworkExchange(std::shared_ptr<QNetworkAccessManager> manager,
                                 HttpRequest request, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_manager(std::move(manager))
    , m_request(std::move(request))
    , m_clock(clock)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        stop(NetworkError::Reason::Timeout,
             u"no complete answer within %1 ms"_s.arg(m_request.deadline.count()));
    });
    m_firstByte.setSingleShot(true);
    connect(&m_firstByte, &QTimer::timeout, this, &NetworkExchange::startAgain);
}

NetworkExchange::~NetworkExchange()
{
    dropReply();
}

void NetworkExchange::start()
{
    QNetworkRequest request = qtRequest(m_request);
    if (m_request.method == "GET") {
        m_reply = m_manager->get(request);
    } else if (m_request.method == "HEAD") {
        m_reply = m_manager->head(request);
    } else {
        m_body = new OneShotBody(m_request.body);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_reply = m_manager->sendCustomRequest(request, m_request.method, m_body);
        m_body->setParent(m_reply); // Qt may look at it for as long as the reply lives
    }
    connect(m_reply, &QNetworkReply::requestSent, this, &NetworkExchange::noteSent);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_connecting = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, &NetworkExchange::checkCertificate);
    connect(m_reply, &QNetworkReply::sslErrors, this, &NetworkExchange::noteSslErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &NetworkExchange::checkHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkExchange::finish);
    if (!m_isSecond)
        m_deadline.start(m_request.deadline);
}

void NetworkExchange::interrupt()
{
    if (!m_over && m_reply)
        stop(NetworkError::Reason::Interrupted, u"the connection is of before a pause"_s);
}

bool NetworkExchange::wasSent() const
{
    if (m_requestSent || m_request.isRead())
        return m_requestSent;
    if (!m_request.body.isEmpty())
        return m_body && m_body->wasRead();
    // Qt 6.4 does not tell when it sends a request with an empty body, so that is taken for sent
    // unless it cannot be.
    return !m_connecting || m_encrypted || m_request.url.scheme() != "https"_L1;
}

void NetworkExchange::stop(NetworkError::Reason reason, const QString &technical,
                           const TlsFailure &tls)
{
    if (m_stopped)
        return;
    NetworkError error;
    error.reason = reason;
    error.technical = technical;
    error.mayHaveArrived = wasSent();
    error.tls = tls;
    m_stopped = error;
    m_reply->abort(); // finish() follows
}

void NetworkExchange::noteSent()
{
    m_requestSent = true;
    if (m_request.isRead() && !m_connecting && !m_isSecond)
        m_firstByte.start(keptConnectionSilence);
}

// Once, and then as patiently as ever: the server may be slow.
void NetworkExchange::startAgain()
{
    dropReply();
    m_isSecond = true;
    m_requestSent = false;
    start();
}

void NetworkExchange::dropReply()
{
    if (!m_reply)
        return;
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
}

void NetworkExchange::checkHeaders()
{
    m_firstByte.stop();
    qsizetype size = 0;
    for (const QNetworkReply::RawHeaderPair &pair : m_reply->rawHeaderPairs())
        size += pair.first.size() + pair.second.size();
    if (size > maximumHeaders)
        stop(NetworkError::Reason::TooLarge,
             u"more than %1 bytes of headers"_s.arg(maximumHeaders));
}

void NetworkExchange::readBody()
{
    // In pieces: a small compressed answer can be a huge one.
    while (!m_stopped && m_reply->isOpen()) {
        const QByteArray piece = m_reply->read(readChunk);
        if (piece.isEmpty())
            return;
        m_received += piece;
        if (m_received.size() > m_request.maximumAnswer) {
            stop(NetworkError::Reason::TooLarge,
                 u"more than %1 bytes of answer"_s.arg(m_request.maximumAnswer));
        }
    }
}

HttpResponse NetworkExchange::response() const
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.body = m_received;
    response.receivedAt = m_clock.now();
    for (const QNetworkReply::RawHeaderPair &pair : m_reply->rawHeaderPairs()) {
        for (const QByteArray &value : pair.second.split('\n'))
            response.headers.append(pair.first, value);
    }
    return response;
}

void NetworkExchange::finish()
{
    if (m_over)
        return;
    m_deadline.stop();
    m_firstByte.stop();
    readBody(); // may stop(), which does not come back here when Qt is through
    if (m_stopped)
        return fail(*m_stopped);
    const HttpResponse answer = response();
    // Before the error: Qt would follow 307 and 308 if it could send the body again.
    const bool isRedirect = answer.status / 100 == 3;
    if ((isRedirect && !m_request.takesRedirect) || answer.status == 511) {
        return fail({{},
                     NetworkError::Reason::Redirected,
                     u"answered with status %1"_s.arg(answer.status),
                     true,
                     {}});
    }
    const QNetworkReply::NetworkError code = m_reply->error();
    const bool whole = code == QNetworkReply::NoError || isStatusError(code, answer.status);
    if (!whole) {
        NetworkError error =
            errorFromReply({code, answer.status, wasSent(), m_reply->errorString()});
        if (!m_tlsText.isEmpty()) {
            error.technical = redact(m_tlsText);
            error.tls = m_tls;
        }
        blameProxy(error, code);
        return fail(error);
    }
    if (answer.status < 200 || answer.status > 599 || hasOddHeaders(answer.headers))
        return fail({{}, NetworkError::Reason::Other, u"the answer is not HTTP"_s, true, {}});
    m_over = true;
    m_completer.complete(answer);
    deleteLater();
}

//! Qt has no code of its own for most of what a proxy does wrong. Before anything is encrypted, and
//! with a proxy on the way, it is the proxy that cannot be reached or refuses.
void NetworkExchange::blameProxy(NetworkError &error, QNetworkReply::NetworkError code)
{
    const bool early = code == QNetworkReply::UnknownNetworkError && !m_encrypted && !wasSent();
    if (!isProxyError(code) && !early)
        return;
    error.host = systemProxyFor(m_request.url);
    if (early && !error.host.isEmpty())
        error.reason = NetworkError::Reason::Other; // by itself it would mean: offline
    if (!error.host.isEmpty() && sendsProxyPassword())
        Q_EMIT proxyBlocked(error.host);
}

void NetworkExchange::fail(NetworkError error)
{
    m_over = true;
    if (error.host.isEmpty())
        error.host = m_request.url.host();
    error.exchange = exchangeOf(m_request, response());
    m_completer.complete(error);
    deleteLater();
}

} // namespace orgdesk
