#include "store/Journal.h"

#include "store/CsvTable.h"
#include "store/DiskState.h"
#include "store/JsonFile.h"

#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1024 * 1024;

QByteArray lineOf(const JournalEntry &entry)
{
    Json fields = Json::array();
    for (const QString &field : entry.fields)
        fields.push_back(field.toStdString());
    const Json json{{"at", entry.at.toString(Qt::ISODateWithMs).toStdString()},
                    {"organization", entry.organization.toStdString()},
                    {"who", entry.who.toStdString()},
                    {"operation", entry.operation.toStdString()},
                    {"object", entry.object.toStdString()},
                    {"name", entry.name.toStdString()},
                    {"fields", fields},
                    {"outcome", entry.outcome.toStdString()},
                    {"status", entry.status}};
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace))
        + '\n';
}

QString textIn(const Json &json, const char *member)
{
    const auto found = json.find(member);
    return found != json.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

std::optional<JournalEntry> entryFrom(const QByteArray &line)
{
    const Result<Json> parsed = parseJson(line);
    if (!parsed || !parsed->is_object())
        return std::nullopt;
    const Json &json = *parsed;
    JournalEntry entry;
    entry.at = QDateTime::fromString(textIn(json, "at"), Qt::ISODateWithMs);
    entry.organization = textIn(json, "organization");
    entry.who = textIn(json, "who");
    entry.operation = textIn(json, "operation");
    entry.object = textIn(json, "object");
    entry.name = textIn(json, "name");
    entry.outcome = textIn(json, "outcome");
    const auto status = json.find("status");
    entry.status = status != json.end() && status->is_number_integer() ? status->get<int>() : 0;
    const auto fields = json.find("fields");
    if (fields != json.end() && fields->is_array()) {
        for (const Json &field : *fields) {
            if (field.is_string())
                entry.fields << QString::fromStdString(field.get<std::string>());
        }
    }
    if (!entry.at.isValid() || entry.operation.isEmpty())
        return std::nullopt;
    return entry;
}

//! A line that a crash or a full disk cut off must not take the next one with it.
bool endsInMidLine(QFile &file)
{
    char last = '\n';
    return file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
}

Result<Done> append(const QString &name, QByteArray line)
{
    if (const Result<Done> folder = makePrivateFolder(QFileInfo(name).path()); !folder)
        return folder;
    setAsideUnlessFile(name);
    if (QFileInfo(name).size() > mostBytes) {
        const QString old = name + u".old"_s;
        QFile::remove(old);
        QFile::rename(name, old);
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner))
        return FileError{name, file.errorString()};
    if (endsInMidLine(file))
        line.prepend('\n');
    if (file.write(line) != line.size() || !file.flush())
        return FileError{name, file.errorString()};
    return Done{};
}

void read(const QString &name, const QString &organization, QList<JournalEntry> &entries)
{
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const std::optional<JournalEntry> entry = entryFrom(file.readLine(64 * 1024));
        if (entry && entry->organization == organization)
            entries << *entry;
    }
}

} // namespace

Journal::Journal(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
}

void Journal::add(const JournalEntry &entry)
{
    const Future<Done> written = m_writer.run(
        [file = m_file, line = lineOf(entry)]() -> Result<Done> { return append(file, line); });
    onResult(written, this, [this](const Result<Done> &result) {
        if (DiskState::of(*this).note(result))
            Q_EMIT failed(result.error());
    });
}

Future<QList<JournalEntry>> Journal::entries(const QString &organization)
{
    // After the lines that are being written, so that none is missed or listed twice.
    const auto entries = std::make_shared<QList<JournalEntry>>();
    const Future<Done> done =
        m_writer.run([file = m_file, organization, entries]() -> Result<Done> {
            read(file + u".old"_s, organization, *entries);
            read(file, organization, *entries);
            std::reverse(entries->begin(), entries->end());
            return Done{};
        });
    return continueWith(done, this, [entries](const Result<Done> &) -> Result<QList<JournalEntry>> {
        return *entries;
    });
}

QByteArray journalCsv(const QList<JournalEntry> &entries)
{
    CsvTable table({u"time"_s, u"who"_s, u"operation"_s, u"object"_s, u"name"_s, u"fields"_s,
                    u"outcome"_s, u"status"_s});
    for (const JournalEntry &entry : entries) {
        table.add({entry.at.toString(Qt::ISODate), entry.who, entry.operation, entry.object,
                   entry.name, entry.fields.join(u' '), entry.outcome,
                   entry.status > 0 ? QString::number(entry.status) : QString()});
    }
    return table.bytes();
}

} // namespace orgdesk
