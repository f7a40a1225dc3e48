#include "store/Settings.h"

#include "core/Logging.h"
#include "store/DiskState.h"
#include "store/FileWriter.h"
#include "store/JsonFile.h"

#include <QMap>
#include <QTimer>

#include <nlohmann/json.hpp>

#include <chrono>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds settingsWriteDelay{500};
constexpr std::chrono::milliseconds settingsRetryDelay{10'000};

} // namespace

struct Settings::Private
{
    QString file;
    QMap<QString, QString> values;
    Json foreign = Json::object(); //!< Of other types, from a newer program: kept as they are.
    std::optional<FileError> problem;
    QTimer timer;
    bool unsaved = false;
    quint64 change = 0; //!< Counts them.
    FileWriter writer;

    void note(const Result<Done> &written, Settings &settings)
    {
        if (!written.has_value())
            timer.start(settingsRetryDelay);
        if (DiskState::of(settings).note(written))
            qCWarning(lcStore) << written.error();
    }
    [[nodiscard]] std::function<Result<Done>()> work() const
    {
        Json object = foreign;
        for (auto entry = values.constBegin(); entry != values.constEnd(); ++entry)
            object[entry.key().toStdString()] = entry.value().toStdString();
        return [path = file, json = toBytes(object)] { return writeJsonFile(path, json); };
    }
};

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->file = file;
    d->timer.setSingleShot(true);
    d->timer.setInterval(settingsWriteDelay);
    connect(&d->timer, &QTimer::timeout, this, [this] {
        onResult(d->writer.run(d->work()), this,
                 [this, change = d->change](const Result<Done> &written) {
                     if (written.has_value() && change == d->change)
                         d->unsaved = false;
                     d->note(written, *this);
                 });
    });
    const JsonFileContent content = readJsonFile(file);
    d->problem = content.problem;
    if (!content.value.value().is_object())
        return;
    for (const auto &[key, value] : content.value.value().items()) {
        if (!value.is_string())
            d->foreign[key] = value;
        else
            d->values.insert(QString::fromStdString(key),
                             QString::fromStdString(value.get_ref<const std::string &>()));
    }
}

Settings::~Settings()
{
    DiskState::of(*this).blockSignals(true);
    if (!d->unsaved)
        return;
    const Result<Done> saved = save();
    if (!saved.has_value())
        qCWarning(lcStore) << saved.error();
}

QString Settings::value(const QString &key, const QString &fallback) const
{
    return d->values.value(key, fallback);
}

void Settings::setValue(const QString &key, const QString &value)
{
    const auto known = d->values.constFind(key);
    if (known != d->values.constEnd() && *known == value)
        return;
    d->values.insert(key, value);
    d->unsaved = true;
    ++d->change;
    if (!d->timer.isActive())
        d->timer.start(settingsWriteDelay);
    Q_EMIT changed(key);
}

bool Settings::flag(const QString &key, bool fallback) const
{
    const QString text = value(key);
    if (text == "true"_L1)
        return true;
    return text == "false"_L1 ? false : fallback;
}

void Settings::setFlag(const QString &key, bool value)
{
    setValue(key, value ? u"true"_s : u"false"_s);
}

QByteArray Settings::bytes(const QString &key) const
{
    return QByteArray::fromBase64(value(key).toLatin1());
}

void Settings::setBytes(const QString &key, const QByteArray &value)
{
    setValue(key, QString::fromLatin1(value.toBase64()));
}

Result<Done> Settings::save()
{
    d->timer.stop();
    const Result<Done> written = d->writer.runNow(d->work());
    d->unsaved = !written.has_value();
    d->note(written, *this);
    return written;
}

const std::optional<FileError> &Settings::problem() const
{
    return d->problem;
}

} // namespace orgdesk
