#pragma once

#include <QObject>

namespace orgdesk::ui {

//! Whether the desktop prefers dark. Known at once from the palette's lightness; corrected soon
//! after start by the XDG settings portal (org.freedesktop.appearance, color-scheme), without
//! waiting for it.
class SystemColors final : public QObject
{
    Q_OBJECT

public:
    //! Reads the application's palette, so make it before a palette of ours is installed.
    explicit SystemColors(QObject *parent = nullptr);
    ~SystemColors() override;

    [[nodiscard]] bool isDark() const { return m_dark; }
    //! Asks the portal once the first window had time to appear, and listens to it from then on.
    void watchPortal();

Q_SIGNALS:
    void changed(bool dark);

private:
    void askPortal();
    void setPreference(uint scheme);

    bool m_dark = false;
    bool m_paletteDark = false;
};

} // namespace orgdesk::ui
