#include "http/WriteRecorder.h"

#include "core/Json.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Json &body)
{
    QStringList names;
    for (const auto &[key, value] : body.items()) {
        const QString name = QString::fromStdString(key);
        if (value.is_object() && !value.empty()) {
            for (const auto &[inner, ignored] : value.items())
                names << name + u'.' + QString::fromStdString(inner);
        } else {
            names << name;
        }
    }
    return names;
}

QString titleIn(const Json &body)
{
    for (const char *member : {"display_name", "domain", "name"}) {
        const auto found = body.find(member);
        if (found != body.end() && found->is_string())
            return QString::fromStdString(found->get<std::string>());
    }
    return {};
}

//! The last part of the path that is an identifier and not a word of the contract.
QString objectIn(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (part->contains(u'_') || part->contains(u'|') || part->contains(u'.'))
            return *part;
    }
    return {};
}

//! What the two operations that name their objects in the body act on.
QString objectsIn(const Json &body)
{
    QStringList ids;
    for (const char *member : {"members", "invitations"}) {
        const auto list = body.find(member);
        if (list == body.end() || !list->is_array())
            continue;
        for (const Json &id : *list) {
            if (id.is_string())
                ids << QString::fromStdString(id.get<std::string>());
        }
    }
    return ids.join(u' ');
}

bool isHtml(const HttpResponse &response)
{
    return response.headers.value("Content-Type").trimmed().toLower().startsWith("text/html");
}

WriteRecord::Outcome outcomeOf(const HttpResponse &response)
{
    if (response.status >= 200 && response.status < 300)
        return isHtml(response) ? WriteRecord::Outcome::Unknown : WriteRecord::Outcome::Done;
    return response.status >= 300 && response.status < 500 ? WriteRecord::Outcome::Refused
                                                           : WriteRecord::Outcome::Unknown;
}

WriteRecord::Outcome outcomeOf(const Error &error, int status)
{
    const auto *network = std::get_if<NetworkError>(&error);
    if (std::holds_alternative<OutcomeUnknown>(error) || (network && network->mayHaveArrived))
        return WriteRecord::Outcome::Unknown;
    return status > 0 ? WriteRecord::Outcome::Refused : WriteRecord::Outcome::NotSent;
}

} // namespace

WriteRecorder::WriteRecorder(HttpClient &next, const Clock &clock, AskAuthor author,
                             QObject *parent)
    : QObject(parent)
    , m_next(next)
    , m_clock(clock)
    , m_author(std::move(author))
{
}

WriteRecorder::~WriteRecorder()
{
    for (const WriteRecord &open : std::as_const(m_open))
        report(open, WriteRecord::Outcome::Unknown, 0);
}

Future<HttpResponse> WriteRecorder::send(const HttpRequest &request)
{
    if (request.isRead())
        return m_next.send(request);
    WriteRecord record;
    record.author = m_author();
    record.operation = request.operation;
    record.object = objectIn(request.url.path());
    const Result<Json> body = parseJson(request.body.reveal());
    if (body && body->is_object()) {
        record.fields = namesOf(*body);
        record.name = titleIn(*body);
        if (record.object.isEmpty())
            record.object = objectsIn(*body);
    }
    const int number = ++m_newest;
    m_open.insert(number, record);
    const Future<HttpResponse> answer = m_next.send(request);
    onResult(answer, this, [this, number](const Result<HttpResponse> &result) {
        const WriteRecord sent = m_open.take(number);
        if (result) {
            report(sent, outcomeOf(*result), result->status);
            return;
        }
        const std::optional<Exchange> exchange = exchangeOf(result.error());
        const int status = exchange ? exchange->status : 0;
        report(sent, outcomeOf(result.error(), status), status);
    });
    return answer;
}

void WriteRecorder::report(WriteRecord record, WriteRecord::Outcome outcome, int status)
{
    record.at = m_clock.now();
    record.outcome = outcome;
    record.status = status;
    Q_EMIT wrote(record);
}

} // namespace orgdesk
