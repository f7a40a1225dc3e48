#include "bulk/JobFile.h"

#include "core/Json.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <array>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

using State = BulkItem::State;
using Kind = BulkJob::Kind;

constexpr qsizetype mostBytes = 64 * 1024 * 1024;

constexpr std::array states{State::Waiting, State::Sending, State::Done, State::Failed,
                            State::Unknown};

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Invite:
        return u"invite"_s;
    case Kind::Revoke:
        return u"revoke"_s;
    case Kind::ChangeRoles:
        break;
    }
    return u"roles"_s;
}

std::optional<Kind> kindOf(const QString &name)
{
    for (const Kind kind : {Kind::Invite, Kind::Revoke, Kind::ChangeRoles}) {
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<State> stateOf(const QString &name)
{
    for (const State state : states) {
        if (bulkStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

Json textsOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

Json jsonOf(const BulkItem &item)
{
    Json json{{"key", item.key.toStdString()}, {"state", bulkStateName(item.state).toStdString()}};
    if (!item.title.isEmpty())
        json["title"] = item.title.toStdString();
    if (!item.add.isEmpty())
        json["add"] = textsOf(item.add);
    if (!item.remove.isEmpty())
        json["remove"] = textsOf(item.remove);
    if (!item.reason.isEmpty())
        json["reason"] = item.reason.toStdString();
    return json;
}

Json jsonOf(const InvitationCreate &invitation)
{
    return {{"role_ids", textsOf(invitation.roleIds)},
            {"inviter_name", invitation.inviterName.toStdString()},
            {"provider_id", invitation.providerId.toStdString()},
            {"user_store_id", invitation.userStoreId.toStdString()},
            {"lifetime_s", invitation.lifetimeSeconds}};
}

QString textIn(JsonObject &object, const char *key)
{
    return object.optionalString(key).value_or(QString());
}

ProtocolError wrong(const QString &expected, qsizetype line)
{
    return {expected, u"/line/"_s + QString::number(line), {}};
}

InvitationCreate invitationOf(JsonObject object)
{
    InvitationCreate invitation;
    invitation.roleIds = object.strings("role_ids");
    invitation.inviterName = textIn(object, "inviter_name");
    invitation.providerId = textIn(object, "provider_id");
    invitation.userStoreId = textIn(object, "user_store_id");
    invitation.lifetimeSeconds = object.optionalInteger("lifetime_s").value_or(0);
    return invitation;
}

Result<BulkJob> jobOf(const Json &json)
{
    JsonObject object(json);
    BulkJob job;
    job.id = object.string("id");
    const std::optional<Kind> kind = kindOf(object.string("kind"));
    job.kind = kind.value_or(Kind::Invite);
    job.organizationId = object.string("organization_id");
    job.userId = object.string("user_id");
    job.started = object.optionalTime("started").value_or(QDateTime());
    job.invitation = invitationOf(object.optionalObject("invitation"));
    if (object.has("ids_before"))
        job.idsBefore = object.strings("ids_before");
    bool areStatesKnown = true;
    object.forEach("items", [&](JsonObject &one) {
        BulkItem item;
        item.key = one.string("key");
        item.title = textIn(one, "title");
        item.add = one.strings("add");
        item.remove = one.strings("remove");
        item.reason = textIn(one, "reason");
        const std::optional<State> state = stateOf(one.string("state"));
        areStatesKnown = areStatesKnown && state;
        item.state = state.value_or(State::Unknown);
        job.items << item;
    });
    if (!object.error() && (!kind || !areStatesKnown || job.items.isEmpty()))
        return wrong(u"a job"_s, 1);
    return object.finish(std::move(job));
}

bool apply(const Json &json, BulkJob &job)
{
    JsonObject object(json);
    const std::optional<State> state = stateOf(object.string("state"));
    const QString reason = textIn(object, "reason");
    const auto items = json.find("items");
    if (!state || object.error() || items == json.end() || !items->is_array())
        return false;
    for (const Json &item : *items) {
        if (!item.is_number_integer())
            return false;
        const auto index = item.get<qint64>();
        if (index < 0 || index >= job.items.size())
            return false;
        job.items[index].state = *state;
        job.items[index].reason = reason;
    }
    return true;
}

bool reachesDisk(const QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace

QByteArray JobFile::whole(const BulkJob &job)
{
    Json items = Json::array();
    for (const BulkItem &item : job.items)
        items.push_back(jsonOf(item));
    Json json{{"id", job.id.toStdString()},
              {"kind", kindName(job.kind).toStdString()},
              {"organization_id", job.organizationId.toStdString()},
              {"user_id", job.userId.toStdString()},
              {"items", std::move(items)}};
    if (job.started.isValid())
        json["started"] = job.started.toUTC().toString(Qt::ISODateWithMs).toStdString();
    if (job.kind == Kind::Invite)
        json["invitation"] = jsonOf(job.invitation);
    if (job.idsBefore)
        json["ids_before"] = textsOf(*job.idsBefore);
    return toBytes(json);
}

QByteArray JobFile::line(const BulkChange &change)
{
    Json json{{"items", std::vector<int>(change.items.begin(), change.items.end())},
              {"state", bulkStateName(change.state).toStdString()}};
    if (!change.reason.isEmpty())
        json["reason"] = change.reason.toStdString();
    return toBytes(json) + '\n';
}

Result<BulkJob> JobFile::parse(const QByteArray &bytes)
{
    // What comes after the last line break was cut off when the program ended: what it tells about
    // was not begun, or is looked up.
    const QList<QByteArray> lines = bytes.left(bytes.lastIndexOf('\n') + 1).split('\n');
    const Result<Json> head = parseJson(lines.constFirst(), {.bytes = mostBytes});
    if (!head)
        return head.error();
    Result<BulkJob> job = jobOf(*head);
    if (!job)
        return job;
    for (qsizetype line = 1; line + 1 < lines.size(); ++line) {
        const Result<Json> change = parseJson(lines.at(line), {.bytes = mostBytes});
        if (!change || !change->is_object() || !apply(*change, *job))
            return wrong(u"a change of the job"_s, line + 1);
    }
    return job;
}

Result<Done> JobFile::append(const QString &path, const QByteArray &lines)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::ExistingOnly))
        return FileError{path, file.errorString()};
    char last = 0;
    if (!file.seek(file.size() - 1) || !file.getChar(&last) || last != '\n')
        return FileError{path, u"the last line was cut off"_s};
    if (file.write(lines) != lines.size() || !file.flush() || !reachesDisk(file))
        return FileError{path, file.errorString()};
    return Done{};
}

} // namespace orgdesk
