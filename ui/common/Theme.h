#pragma once

#include "ui/common/Token.h"

#include <QColor>
#include <QObject>
#include <QString>

#include <array>

class QApplication;
class QPalette;
class QWidget;

namespace orgdesk::ui {

class FocusRing;
class SystemColors;

//! Makes the ui library's icons and style sheet readable under ":/orgdesk". Idempotent; Theme calls
//! it.
void initializeUiResources();

//! The colors of the application: light, dark, or as the system wants it. Created once by the
//! composition root and handed to the application with apply(). UI thread only.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(Mode mode = Mode::System, QObject *parent = nullptr);
    ~Theme() override;

    //! The one access point: the theme that apply() stored on the application (property
    //! "orgdesk.theme"). Without one, as in a small test, a light theme owned by the application is
    //! made. `widget` may be null; it is here so that a window could have its own theme one day.
    [[nodiscard]] static const Theme &of(const QWidget *widget);

    //! Installs style, palette, style sheet and focus ring. Call before the first window is made.
    void apply(QApplication &application);

    //! More contrast whatever the system wishes (HighContrast.h); false: as the system wishes.
    void setHighContrast(bool always);
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    //! True while the dark colors are used.
    [[nodiscard]] bool isDark() const { return m_dark; }

    [[nodiscard]] QColor color(Token token) const;
    //! Invalid for a name that is no token.
    [[nodiscard]] QColor color(QStringView name) const;
    //! A token's color in a theme that need not be the current one (the login preview is always
    //! light).
    [[nodiscard]] static QColor color(Token token, bool dark);

    //! The vendor's color in place of ours (BrandColors.h). Before apply(). Invalid: ours.
    void setAccent(const QColor &accent);

    //! No animation: a setting, or what the system asks for.
    void setReducedMotion(bool reduced);

    //! The style sheet with its tokens replaced.
    [[nodiscard]] QString styleSheet() const;
    [[nodiscard]] QPalette palette() const;

Q_SIGNALS:
    //! The colors are different now; palette and style sheet are already installed.
    void changed();

private:
    void followSystem();
    void setLook(bool dark, bool highContrast);
    void fillColors();
    void installColors();
    [[nodiscard]] QString qssValue(QStringView name) const;

    Mode m_mode;
    bool m_dark = false;
    bool m_alwaysHighContrast = false;
    bool m_highContrast = false;
    QColor m_accent;
    std::array<QColor, tokenCount> m_colors;
    QApplication *m_application = nullptr;
    SystemColors *m_system = nullptr;
    FocusRing *m_ring = nullptr;
};

//! Applies the style sheet again after a dynamic property it selects by has changed.
void repolish(QWidget *widget);

} // namespace orgdesk::ui
