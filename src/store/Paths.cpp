#include "store/Paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

// A socket's path must fit into sockaddr_un, and Qt makes a temporary folder beside it first.
constexpr qsizetype maximumSocketPath = 80;

[[maybe_unused]] QString xdgFolder(const char *variable, const QString &fallback)
{
    // Relative paths are invalid and to be ignored (XDG Base Directory Specification).
    const QString folder = qEnvironmentVariable(variable);
    return QDir::cleanPath(QDir::isAbsolutePath(folder) ? folder : fallback);
}

} // namespace

BaseFolders BaseFolders::ofSystem()
{
    const QString home = QDir::homePath();
#if defined(Q_OS_WIN)
    const QString local =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/OrgDesk"_s;
    const QString roaming =
        QDir::fromNativeSeparators(qEnvironmentVariable("APPDATA")) + u"/OrgDesk"_s;
    return {roaming, local + u"/cache"_s, local, local, local, local};
#elif defined(Q_OS_MACOS)
    const QString support = home + u"/Library/Application Support/OrgDesk"_s;
    return {home + u"/Library/Preferences/OrgDesk"_s,
            home + u"/Library/Caches/OrgDesk"_s,
            support,
            support,
            home + u"/Library/Logs/OrgDesk"_s,
            support};
#else
    const QString state = xdgFolder("XDG_STATE_HOME", home + u"/.local/state"_s) + u"/orgdesk"_s;
    return {xdgFolder("XDG_CONFIG_HOME", home + u"/.config"_s) + u"/orgdesk"_s,
            xdgFolder("XDG_CACHE_HOME", home + u"/.cache"_s) + u"/orgdesk"_s,
            xdgFolder("XDG_DATA_HOME", home + u"/.local/share"_s) + u"/orgdesk"_s,
            state,
            state,
            QString(xdgFolder("XDG_RUNTIME_DIR", state + u"/run"_s) + u"/orgdesk"_s)};
#endif
}

Paths::Paths(BaseFolders folders, QString profile)
    : m_folders(std::move(folders))
    , m_profile(std::move(profile))
{
}

bool Paths::isProfileName(const QString &name)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"[a-z0-9-]{1,32}"_s));
    return pattern.match(name).hasMatch();
}

QString Paths::settings() const
{
    return m_folders.config + u"/profiles/"_s + m_profile + u"/settings.json"_s;
}

QString Paths::savedSignIns() const
{
    return m_folders.state + u"/profiles/"_s + m_profile + u"/sessions.json"_s;
}

QString Paths::sandboxSignIns() const
{
    return m_folders.state + u"/profiles/"_s + m_profile + u"/sandbox-sessions.json"_s;
}

QString Paths::locks() const
{
    return m_folders.state + u"/profiles/"_s + m_profile + u"/locks"_s;
}

QString Paths::drafts() const
{
    return m_folders.data + u"/drafts/"_s + m_profile;
}

QString Paths::jobs() const
{
    return m_folders.data + u"/jobs/"_s + m_profile;
}

QString Paths::cache() const
{
    return m_folders.cache + u"/profiles/"_s + m_profile;
}

QString Paths::lastKnown() const
{
    return cache() + u"/last-known"_s;
}

QString Paths::sandboxLastKnown() const
{
    return cache() + u"/sandbox-last-known"_s;
}

QString Paths::journal() const
{
    if (m_profile == "default"_L1)
        return m_folders.state + u"/journal.jsonl"_s;
    return m_folders.state + u"/profiles/"_s + m_profile + u"/journal.jsonl"_s;
}

QString Paths::log() const
{
    return m_folders.log + u"/orgdesk.log"_s;
}

QString Paths::crashRecord() const
{
    return m_folders.log + u"/crash.txt"_s;
}

QString Paths::userConfiguration() const
{
    return m_folders.config + u"/orgdesk.json"_s;
}

QString Paths::lockFile() const
{
    return m_folders.runtime + u'/' + m_profile + u".lock"_s;
}

QString Paths::instanceSocket() const
{
    const QString path = m_folders.runtime + u'/' + m_profile + u".socket"_s;
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
#if defined(Q_OS_WIN)
    return u"orgdesk-"_s + hash;
#else
    if (path.toUtf8().size() <= maximumSocketPath)
        return path;
    return QDir::tempPath() + u"/orgdesk-"_s + hash;
#endif
}

} // namespace orgdesk
