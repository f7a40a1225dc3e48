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

WriteRecord::Outcome outcomeOf(const Error &error)
{
    if (std::holds_alternative<OutcomeUnknown>(error))
        return WriteRecord::Outcome::Unknown;
    const std::optional<Exchange> exchange = exchangeOf(error);
    return exchange && exchange->status > 0 ? WriteRecord::Outcome::Refused
                                            : WriteRecord::Outcome::NotSent;
}

} // namespace

WriteRecorder::WriteRecorder(HttpClient &next, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_next(next)
    , m_clock(clock)
{
}

Future<HttpResponse> WriteRecorder::send(const HttpRequest &request)
{
    const Future<HttpResponse> answer = m_next.send(request);
    if (request.isRead())
        return answer;
    WriteRecord record;
    record.operation = request.operation;
    record.object = objectIn(request.url.path());
    const Result<Json> body = parseJson(request.body.reveal());
    if (body && body->is_object()) {
        record.fields = namesOf(*body);
        record.name = titleIn(*body);
    }
    onResult(answer, this, [this, record](const Result<HttpResponse> &result) mutable {
        record.at = m_clock.now();
        if (result) {
            record.status = result->status;
            record.outcome = result->status >= 200 && result->status < 300
                ? WriteRecord::Outcome::Done
                : WriteRecord::Outcome::Refused;
        } else {
            const std::optional<Exchange> exchange = exchangeOf(result.error());
            record.status = exchange ? exchange->status : 0;
            record.outcome = outcomeOf(result.error());
        }
        Q_EMIT wrote(record);
    });
    return answer;
}

} // namespace orgdesk
