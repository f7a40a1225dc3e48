#include "store/LastKnown.h"

#include "core/Clock.h"
#include "core/Logging.h"
#include "store/FileName.h"
#include "store/JsonFile.h"
#include "store/WithoutSecrets.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

const QString ownerFile = u"session.json"_s;

//! The oldest files go until the rest is small enough. Who owns them stays known.
void boundFolder(const QString &folder)
{
    QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time);
    qint64 bytes = 0;
    for (const QFileInfo &file : std::as_const(files))
        bytes += file.size();
    while (bytes > LastKnown::mostPerOrganization && !files.isEmpty()) {
        const QFileInfo oldest = files.takeLast();
        if (oldest.fileName() == ownerFile)
            continue;
        bytes -= oldest.size();
        QFile::remove(oldest.filePath());
    }
}

Result<Done> write(const QString &folder, const QString &file, const QByteArray &json,
                   const QString &at)
{
    const Result<Json> parsed = parseJson(json);
    if (!parsed)
        return parsed.error();
    const Result<Done> written =
        writeJsonFile(file, Json{{"at", at.toStdString()}, {"answer", withoutSecrets(*parsed)}});
    boundFolder(folder);
    return written;
}

Result<LastKnown::Kept> read(const QString &file, const QDateTime &now)
{
    const JsonFileContent content = readJsonFile(file);
    if (content.value.value().is_null())
        return NotFound{};
    JsonObject object(content.value.value());
    const QDateTime at = object.optionalTime("at").value_or(QDateTime());
    const JsonBox answer = object.raw("answer");
    if (object.error() || !at.isValid() || answer.value().is_null()) {
        static_cast<void>(setAside(file, u"expected a time and an answer"_s));
        return NotFound{};
    }
    if (at.daysTo(now) >= LastKnown::keptFor.count())
        return NotFound{};
    return LastKnown::Kept{at, toBytes(answer.value())};
}

Result<LastKnown::Owner> ownerIn(const QString &folder, const QDateTime &now)
{
    const Result<LastKnown::Kept> kept = read(folder + u'/' + ownerFile, now);
    if (!kept)
        return kept.error();
    const Result<Json> parsed = parseJson(kept->body);
    if (!parsed)
        return NotFound{};
    JsonObject object(*parsed);
    LastKnown::Owner owner{object.optionalString("user_id").value_or(QString()),
                           object.strings("scopes")};
    if (object.error() || owner.userId.isEmpty())
        return NotFound{};
    return owner;
}

QByteArray jsonOf(const LastKnown::Owner &owner)
{
    Json scopes = Json::array();
    for (const QString &scope : owner.scopes)
        scopes.push_back(scope.toStdString());
    return toBytes({{"user_id", owner.userId.toStdString()}, {"scopes", scopes}});
}

Result<Done> removeFolder(const QString &folder)
{
    // A link goes, and never what it leads to: that may be somebody's own.
    if (QFileInfo(folder).isSymLink()) {
        return QFile::remove(folder) ? Result<Done>(Done{})
                                     : FileError{folder, u"could not be removed"_s};
    }
    QDir directory(folder);
    if (directory.exists() && !directory.removeRecursively())
        return FileError{folder, u"could not be removed"_s};
    return Done{};
}

void removeOld(const QString &folder, const QDateTime &now)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (file.lastModified().daysTo(now) >= LastKnown::keptFor.count())
            QFile::remove(file.filePath());
    }
}

} // namespace

LastKnown::LastKnown(QString folder, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
{
}

QString LastKnown::folderOf(const QString &organizationId) const
{
    return m_folder + u'/' + fileNameFor(organizationId);
}

void LastKnown::put(const QString &organizationId, const QString &key, const QByteArray &json)
{
    if (organizationId.isEmpty() || json.size() > largestAnswer)
        return;
    const QString folder = folderOf(organizationId);
    const QString file = folder + u'/' + fileNameFor(key) + u".json"_s;
    const QString at = m_clock.now().toUTC().toString(Qt::ISODateWithMs);
    const Future<Done> written =
        m_writer.run([folder, file, json, at] { return write(folder, file, json, at); });
    onResult(written, this, [](const Result<Done> &result) {
        if (!result) // Not worth a word to the person: it is a copy.
            qCWarning(lcStore) << "an answer could not be kept:" << result.error();
    });
}

Future<LastKnown::Kept> LastKnown::find(const QString &organizationId, const QString &key) const
{
    if (organizationId.isEmpty())
        return ready<Kept>(NotFound{});
    const QString file = folderOf(organizationId) + u'/' + fileNameFor(key) + u".json"_s;
    return inBackground([file, now = m_clock.now()] { return read(file, now); });
}

bool LastKnown::has(const QString &organizationId) const
{
    return !organizationId.isEmpty()
        && !QDir(folderOf(organizationId)).entryList({u"*.json"_s}, QDir::Files).isEmpty();
}

Future<Done> LastKnown::remove(const QString &organizationId)
{
    if (organizationId.isEmpty())
        return ready<Done>(Done{});
    return m_writer.run([folder = folderOf(organizationId)] { return removeFolder(folder); });
}

Future<Done> LastKnown::claim(const QString &organizationId, const Owner &owner, bool keeps)
{
    if (organizationId.isEmpty())
        return ready<Done>(Done{});
    return m_writer.run(
        [folder = folderOf(organizationId), owner, keeps, now = m_clock.now()]() -> Result<Done> {
            const Result<Owner> former = ownerIn(folder, now);
            if (!former || former->userId != owner.userId) {
                if (const Result<Done> removed = removeFolder(folder); !removed)
                    return removed;
            }
            if (!keeps)
                return Done{};
            return write(folder, folder + u'/' + ownerFile, jsonOf(owner),
                         now.toUTC().toString(Qt::ISODateWithMs));
        });
}

Future<LastKnown::Owner> LastKnown::owner(const QString &organizationId) const
{
    if (organizationId.isEmpty())
        return ready<Owner>(NotFound{});
    return inBackground(
        [folder = folderOf(organizationId), now = m_clock.now()] { return ownerIn(folder, now); });
}

void LastKnown::keepOnly(const QStringList &organizationIds)
{
    QStringList kept;
    for (const QString &id : organizationIds)
        kept << fileNameFor(id);
    const Future<Done> done =
        m_writer.run([folder = m_folder, kept, now = m_clock.now()]() -> Result<Done> {
            const QStringList names =
                QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
            for (const QString &name : names) {
                if (!kept.contains(name))
                    static_cast<void>(removeFolder(folder + u'/' + name));
            }
            removeOld(folder, now);
            return Done{};
        });
    static_cast<void>(done);
}

} // namespace orgdesk
