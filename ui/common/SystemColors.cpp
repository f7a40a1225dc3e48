#include "ui/common/SystemColors.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QTimer>

#include <chrono>
#include <utility>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#endif

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

namespace {

const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString colorSchemeKey = u"color-scheme"_s;
const QString contrastKey = u"contrast"_s;
const QString gnomeGroup = u"org.gnome.desktop.interface"_s;
const QString animationsKey = u"enable-animations"_s;
const QString gnomeAccessGroup = u"org.gnome.desktop.a11y.interface"_s;
const QString highContrastKey = u"high-contrast"_s;
const QString kdeGroup = u"org.kde.kdeglobals.KDE"_s;
const QString durationKey = u"AnimationDurationFactor"_s;

bool systemWantsContrast()
{
#if defined(Q_OS_WIN)
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0)
        && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
#elif defined(Q_OS_MACOS)
    return CFPreferencesGetAppBooleanValue(CFSTR("increaseContrast"),
                                           CFSTR("com.apple.universalaccess"), nullptr);
#else
    return false; // the portal tells
#endif
}

bool systemReducesMotion()
{
#if defined(Q_OS_WIN)
    BOOL animated = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0) && !animated;
#elif defined(Q_OS_MACOS)
    return CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"),
                                           CFSTR("com.apple.universalaccess"), nullptr);
#else
    return false; // the portal tells
#endif
}

} // namespace

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
QVariant plainValue(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
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
    , m_reducedMotion(systemReducesMotion())
    , m_contrast(systemWantsContrast())
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
    auto *portal = new SettingsPortal(this);
    connect(portal, &SettingsPortal::SettingChanged, this,
            [this](const QString &group, const QString &key, const QDBusVariant &value) {
                take(group, key, plainValue(value.variant()));
            });
    for (const auto &[group, key] :
         {std::pair(appearanceGroup, colorSchemeKey), std::pair(appearanceGroup, contrastKey),
          std::pair(gnomeGroup, animationsKey), std::pair(gnomeAccessGroup, highContrastKey),
          std::pair(kdeGroup, durationKey)})
        ask(*portal, group, key);
#endif
}

void SystemColors::ask([[maybe_unused]] QObject &portal, [[maybe_unused]] const QString &group,
                       [[maybe_unused]] const QString &key)
{
#ifdef ORGDESK_WITH_DBUS
    auto &settings = static_cast<SettingsPortal &>(portal);
    auto *call = new QDBusPendingCallWatcher(settings.asyncCall(u"Read"_s, group, key), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            take(group, key, plainValue(reply.value().variant()));
        call->deleteLater();
    });
#endif
}

void SystemColors::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearanceGroup && key == colorSchemeKey)
        setPreference(value.toUInt());
    else if (group == appearanceGroup && key == contrastKey)
        setContrast(m_contrast,
                    value.toUInt() == 1); // 0 no preference, 1 higher (XDG desktop portal)
    else if (group == gnomeAccessGroup && key == highContrastKey
             && value.metaType() == QMetaType::fromType<bool>())
        setContrast(m_gnomeContrast, value.toBool());
    else if (group == gnomeGroup && key == animationsKey
             && value.metaType() == QMetaType::fromType<bool>())
        setReducedMotion(!value.toBool());
    else if (group == kdeGroup && key == durationKey)
        takeDuration(value);
}

//! KDE's factor is a text: "0" is none, "1" the usual.
void SystemColors::takeDuration(const QVariant &value)
{
    bool isNumber = false;
    const double factor = value.toDouble(&isNumber);
    if (isNumber)
        setReducedMotion(factor <= 0.0);
}

void SystemColors::setReducedMotion(bool reduced)
{
    if (std::exchange(m_reducedMotion, reduced) != reduced)
        Q_EMIT reducedMotionChanged(reduced);
}

void SystemColors::setContrast(bool &kept, bool more)
{
    const bool before = wantsContrast();
    kept = more;
    if (wantsContrast() != before)
        Q_EMIT contrastChanged(!before);
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
