#include "ui/common/SystemColors.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QTimer>

#include <chrono>

#ifdef ORGDESK_WITH_DBUS
#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace orgdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#ifdef ORGDESK_WITH_DBUS

//! The portal as an object whose signal can be connected to like any other.
class SettingsPortal final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit SettingsPortal(QObject *parent)
        : QDBusAbstractInterface(
            u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
            "org.freedesktop.portal.Settings", QDBusConnection::sessionBus(), parent)
    {
    }

Q_SIGNALS:
    // Named as on the bus.
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

namespace {

//! The portal's answer is a variant in a variant.
uint schemeOf(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

bool hasSessionBus()
{
    // Without an address libdbus would start a bus of its own.
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

#endif

SystemColors::SystemColors(QObject *parent)
    : QObject(parent)
    , m_paletteDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    m_dark = m_paletteDark;
}

SystemColors::~SystemColors() = default;

void SystemColors::watchPortal()
{
    QTimer::singleShot(400ms, this, &SystemColors::askPortal);
}

void SystemColors::askPortal()
{
#ifdef ORGDESK_WITH_DBUS
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return;
    const QString appearance = u"org.freedesktop.appearance"_s;
    const QString colorScheme = u"color-scheme"_s;
    auto *portal = new SettingsPortal(this);
    connect(portal, &SettingsPortal::SettingChanged, this,
            [this, appearance, colorScheme](const QString &group, const QString &key,
                                            const QDBusVariant &value) {
                if (group == appearance && key == colorScheme)
                    setPreference(schemeOf(value.variant()));
            });
    auto *call =
        new QDBusPendingCallWatcher(portal->asyncCall(u"Read"_s, appearance, colorScheme), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            setPreference(schemeOf(reply.value().variant()));
        call->deleteLater();
    });
#endif
}

void SystemColors::setPreference(uint scheme)
{
    // 0 no preference, 1 dark, 2 light (XDG desktop portal).
    const bool dark = scheme == 1 || (scheme == 0 && m_paletteDark);
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed(dark);
}

} // namespace orgdesk::ui

#ifdef ORGDESK_WITH_DBUS
#include "SystemColors.moc"
#endif
