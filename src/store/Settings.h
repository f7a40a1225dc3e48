#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace orgdesk {

//! What the person chose on this computer (contracts 5): window, theme, language, columns.
//! One JSON file per profile, written on a worker a moment after a change, and on destruction. A
//! damaged file is set aside. Never a secret. Use from the GUI thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    //! Any string value by a dotted key ("window.geometry", "sso.sort", "theme", "density", …).
    [[nodiscard]] QString value(const QString &key, const QString &fallback = {}) const;
    void setValue(const QString &key, const QString &value);
    [[nodiscard]] bool flag(const QString &key, bool fallback) const;
    void setFlag(const QString &key, bool value);
    [[nodiscard]] QByteArray bytes(const QString &key) const;
    void setBytes(const QString &key, const QByteArray &value);
    //! Writes now and waits for it. FileError when the disk refuses; the values stay in memory.
    Result<Done> save();
    //! The file was damaged and set aside, or could not be read, when this object was made.
    [[nodiscard]] const std::optional<FileError> &problem() const;

Q_SIGNALS:
    void changed(const QString &key);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace orgdesk
