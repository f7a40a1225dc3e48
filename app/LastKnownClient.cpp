#include "app/LastKnownClient.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

const QStringList &keptOperations()
{
    static const QStringList operations{
        u"getConfiguration"_s, u"getIdpConfiguration"_s, u"getDetails"_s,
        u"listDomains"_s,      u"listDomainIdps"_s,      u"listIdps"_s,
        u"getIdp"_s,           u"getProvisioning"_s,     u"listMembers"_s,
        u"listRoles"_s,        u"listUserStores"_s,
    };
    return operations;
}

HttpResponse responseOf(const LastKnown::Kept &kept)
{
    HttpResponse response;
    response.status = 200;
    response.headers.set("Content-Type", "application/json");
    response.body = kept.body;
    response.receivedAt = kept.at;
    return response;
}

} // namespace

LastKnownClient::LastKnownClient(HttpClient &next, LastKnown &kept, Mode mode, AskSubject subject,
                                 QObject *parent)
    : QObject(parent)
    , m_next(next)
    , m_kept(kept)
    , m_mode(mode)
    , m_subject(std::move(subject))
{
}

QString LastKnownClient::keyOf(const HttpRequest &request)
{
    if (request.method != "GET" || !keptOperations().contains(request.operation))
        return {};
    // Of the people, the first page is enough to look somebody up.
    if (request.operation == "listMembers"_L1 && QUrlQuery(request.url).hasQueryItem(u"from"_s))
        return {};
    const QByteArray rest = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return request.operation + u'-'
        + QString::fromLatin1(
               QCryptographicHash::hash(rest, QCryptographicHash::Sha256).toHex().left(16));
}

Future<HttpResponse> LastKnownClient::send(const HttpRequest &request)
{
    const QString key = keyOf(request);
    if (key.isEmpty())
        return m_next.send(request);
    const Subject subject = m_subject();
    if (!subject.signedIn && m_mode == Mode::KeepsAndGives) {
        NetworkError offline;
        offline.host = request.url.host();
        offline.reason = NetworkError::Reason::Offline;
        return give(request, offline);
    }
    if (m_mode == Mode::Keeps || subject.reachable)
        return ask(request);
    // While it is known that nobody answers, a page must not wait for that once more.
    return continueWith(give(request, NotFound{}), this,
                        [this, request](const Result<HttpResponse> &kept) {
                            return kept ? ready<HttpResponse>(kept) : ask(request);
                        });
}

Future<HttpResponse> LastKnownClient::ask(const HttpRequest &request)
{
    const Subject asked = m_subject();
    return continueWith(
        m_next.send(request), this, [this, request, asked](const Result<HttpResponse> &result) {
            const Subject now = m_subject();
            // Somebody may have signed out, or in somewhere else, in the meantime.
            if (result && result->status == 200 && now.mayKeep
                && now.organizationId == asked.organizationId && now.userId == asked.userId)
                m_kept.put(asked.organizationId, keyOf(request), result->body);
            if (m_mode == Mode::KeepsAndGives && result.errorAs<NetworkError>())
                return give(request, result.error());
            return ready<HttpResponse>(result);
        });
}

Future<HttpResponse> LastKnownClient::give(const HttpRequest &request, const Error &instead)
{
    if (!m_subject().mayGive)
        return ready<HttpResponse>(instead);
    return continueWith(
        m_kept.find(m_subject().organizationId, keyOf(request)), this,
        [this, instead](const Result<LastKnown::Kept> &kept) -> Result<HttpResponse> {
            if (!kept)
                return instead;
            Q_EMIT given(kept->at);
            return responseOf(*kept);
        });
}

} // namespace orgdesk
