#pragma once

#include <QObject>
#include <QPointer>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace orgdesk::ui {

//! Whether the desktop prefers dark. Known at once from the palette's lightness; corrected after
//! start by the XDG settings portal (org.freedesktop.appearance, color-scheme), without waiting.
class SystemColors final : public QObject
{
    Q_OBJECT

public:
    //! Reads the palette, so make it before a palette of ours is installed.
    explicit SystemColors(QObject *parent = nullptr);
    ~SystemColors() override;

    [[nodiscard]] bool isDark() const { return m_dark; }
    //! Asks the portal and listens to it from now on.
    void watchPortal();

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void onPortalAnswer(QDBusPendingCallWatcher *call);
    void setPreference(uint scheme);

    bool m_dark = false;
    bool m_paletteDark = false;
};

} // namespace orgdesk::ui
