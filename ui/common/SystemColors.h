#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

namespace orgdesk::ui {

//! Whether the desktop prefers dark. Known at once from the palette's lightness; corrected soon
//! after start by the XDG settings portal (org.freedesktop.appearance, color-scheme), without
//! waiting for it. The same for animations that the person has turned off and for more contrast
//! (GNOME and KDE through the portal, Windows and macOS from the system).
class SystemColors final : public QObject
{
    Q_OBJECT

public:
    //! Reads the application's palette, so make it before a palette of ours is installed.
    explicit SystemColors(QObject *parent = nullptr);
    ~SystemColors() override;

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool reducesMotion() const { return m_reducedMotion; }
    [[nodiscard]] bool wantsContrast() const { return m_contrast || m_gnomeContrast; }
    //! What the portal says of a setting; what is not understood changes nothing.
    void take(const QString &group, const QString &key, const QVariant &value);
    //! Asks the portal once the first window had time to appear, and listens to it from then on.
    void watchPortal();

Q_SIGNALS:
    void changed(bool dark);
    void reducedMotionChanged(bool reduced);
    void contrastChanged(bool more);

private:
    void askPortal();
    void ask(QObject &portal, const QString &group, const QString &key);
    void setPreference(uint scheme);
    void takeDuration(const QVariant &value);
    void setReducedMotion(bool reduced);
    void setContrast(bool &kept, bool more);

    bool m_dark = false;
    bool m_paletteDark = false;
    bool m_reducedMotion = false;
    bool m_contrast = false;
    bool m_gnomeContrast = false; //!< GNOME's own key, which older portals do not turn into theirs.
};

} // namespace orgdesk::ui
