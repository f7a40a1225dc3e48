#include "store/Drafts.h"

#include "core/Clock.h"
#include "core/Logging.h"
#include "store/DiskState.h"
#include "store/FileName.h"
#include "store/JsonFile.h"

#include <QDir>
#include <QRegularExpression>
#include <QUuid>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds draftWriteDelay{400};
constexpr std::chrono::milliseconds draftRetryDelay{10'000};

Json jsonOf(const Draft &draft)
{
    Json values = Json::object();
    for (auto entry = draft.values.constBegin(); entry != draft.values.constEnd(); ++entry)
        values[entry.key().toStdString()] = entry.value().toStdString();
    return {{"id", draft.id.toStdString()},
            {"kind", draft.kind.toStdString()},
            {"organization_id", draft.organizationId.toStdString()},
            {"changed", draft.changed.toUTC().toString(Qt::ISODateWithMs).toStdString()},
            {"values", values}};
}

Result<Draft> draftOf(const Json &json)
{
    JsonObject object(json);
    Draft draft;
    draft.id = object.string("id");
    draft.kind = object.string("kind");
    draft.organizationId = object.string("organization_id");
    draft.changed = object.optionalTime("changed").value_or(QDateTime());
    JsonObject values = object.object("values");
    const QStringList keys = values.keys();
    for (const QString &key : keys) {
        if (!Drafts::isSecretKey(key))
            draft.values.insert(key, values.string(key.toUtf8().constData()));
    }
    return object.finish(draft);
}

} // namespace

Drafts::Drafts(QString folder, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
{
    load();
}

Drafts::~Drafts()
{
    blockSignals(true);
    DiskState::of(*this).blockSignals(true);
    const Result<Done> saved = save();
    if (!saved.has_value())
        qCWarning(lcStore) << saved.error();
}

QString Drafts::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool Drafts::isSecretKey(const QString &key)
{
    static const QRegularExpression secret(
        u"secret|password|passphrase|private_?key|signing_?key|bind_?credential"_s,
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(key).hasMatch();
}

QList<Draft> Drafts::all(const QString &organizationId) const
{
    QList<Draft> drafts;
    for (const Draft &draft : m_drafts) {
        if (draft.organizationId == organizationId)
            drafts << draft;
    }
    std::sort(drafts.begin(), drafts.end(), [](const Draft &left, const Draft &right) {
        return std::tie(left.changed, left.id) > std::tie(right.changed, right.id);
    });
    return drafts;
}

std::optional<Draft> Drafts::find(const QString &id) const
{
    const auto found = m_drafts.constFind(id);
    return found == m_drafts.constEnd() ? std::nullopt : std::optional<Draft>(*found);
}

void Drafts::put(Draft draft)
{
    Q_ASSERT(!draft.id.isEmpty());
    const QStringList keys = draft.values.keys();
    for (const QString &key : keys) {
        if (isSecretKey(key))
            draft.values.remove(key);
    }
    draft.changed = m_clock.now();
    if (!m_waiting.contains(draft.id))
        m_waiting << draft.id;
    m_drafts.insert(draft.id, draft);
    if (!m_scheduled) {
        m_scheduled = true;
        m_clock.after(draftWriteDelay, this, [this] { write(); });
    }
    Q_EMIT changed();
}

Future<Done> Drafts::remove(const QString &id)
{
    const auto found = m_drafts.constFind(id);
    if (found == m_drafts.constEnd())
        return ready<Done>(Done{});
    const QString name = fileOf(*found);
    m_drafts.erase(found);
    m_waiting.removeAll(id);
    const Future<Done> removed = m_writer.run([name]() -> Result<Done> {
        QFile file(name);
        if (file.exists() && !file.remove())
            return FileError{name, file.errorString()};
        return Done{};
    });
    Q_EMIT changed();
    return removed;
}

std::function<Result<Done>()> Drafts::writing(const QString &id) const
{
    const Draft draft = m_drafts.value(id);
    return
        [file = fileOf(draft), json = toBytes(jsonOf(draft))] { return writeJsonFile(file, json); };
}

void Drafts::write()
{
    m_scheduled = false;
    const QStringList waiting = std::exchange(m_waiting, {});
    for (const QString &id : waiting) {
        m_unconfirmed << id;
        onResult(m_writer.run(writing(id)), this, [this, id](const Result<Done> &written) {
            m_unconfirmed.removeOne(id);
            if (!written.has_value() && m_drafts.contains(id) && !m_waiting.contains(id))
                m_waiting << id;
            if (!written.has_value() && !std::exchange(m_scheduled, true))
                m_clock.after(draftRetryDelay, this, [this] { write(); });
            if (DiskState::of(*this).note(written, !m_waiting.isEmpty()))
                Q_EMIT failed(written.error());
        });
    }
}

Result<Done> Drafts::save()
{
    m_scheduled = false;
    QStringList ids = std::exchange(m_waiting, {}) + m_unconfirmed;
    ids.removeDuplicates();
    Result<Done> result = Done{};
    for (const QString &id : std::as_const(ids)) {
        if (!m_drafts.contains(id))
            continue;
        const Result<Done> written = m_writer.runNow(writing(id));
        if (written.has_value())
            continue;
        m_waiting << id;
        if (result.has_value())
            result = written;
    }
    if (!result.has_value() && !std::exchange(m_scheduled, true))
        m_clock.after(draftRetryDelay, this, [this] { write(); });
    if (!ids.isEmpty() && DiskState::of(*this).note(result))
        Q_EMIT failed(result.error());
    return result;
}

void Drafts::load()
{
    for (const QString &path : entriesBelow(m_folder, u"*.json"_s))
        read(path);
}

void Drafts::read(const QString &file)
{
    const JsonFileContent content = readJsonFile(file);
    if (content.problem)
        m_problems << *content.problem;
    if (content.value.value().is_null())
        return;
    const Result<Draft> draft = draftOf(content.value.value());
    if (draft.has_value())
        m_drafts.insert(draft->id, *draft);
    else
        m_problems << setAside(file, describe(draft.error()));
}

QString Drafts::fileOf(const Draft &draft) const
{
    return m_folder + u'/' + fileNameFor(draft.organizationId) + u'/' + fileNameFor(draft.id)
        + u".json"_s;
}

} // namespace orgdesk
