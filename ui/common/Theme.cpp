#include "ui/common/Theme.h"

#include "ui/common/BrandColors.h"
#include "ui/common/FocusRing.h"
#include "ui/common/HighContrast.h"
#include "ui/common/OrgDeskStyle.h"
#include "ui/common/SystemColors.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QPalette>
#include <QPixmapCache>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>

// Outside every namespace, as Q_INIT_RESOURCE demands.
static void initializeOrgDeskResources()
{
    Q_INIT_RESOURCE(orgdesk_ui);
}

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct TokenRow
{
    Token token;
    const char *name;
    QRgb light;
    QRgb dark;
};

constexpr std::array tokenRows{
#include "TokenTable.inc"
};

static_assert(tokenRows.size() == tokenCount, "Token.h and resources/tokens.json differ");

constexpr std::array<TokenRow, tokenCount> rowsByToken()
{
    std::array<TokenRow, tokenCount> rows{};
    for (const TokenRow &row : tokenRows)
        rows[static_cast<std::size_t>(row.token)] = row;
    return rows;
}

constexpr std::array<TokenRow, tokenCount> tokenTable = rowsByToken();

const char themeProperty[] = "orgdesk.theme";

QString qssColor(const QColor &color)
{
    return u"rgba(%1,%2,%3,%4)"_s.arg(color.red())
        .arg(color.green())
        .arg(color.blue())
        .arg(color.alpha());
}

} // namespace

QLatin1StringView tokenName(Token token)
{
    return QLatin1StringView(tokenTable[static_cast<std::size_t>(token)].name);
}

void initializeUiResources()
{
    initializeOrgDeskResources();
}

Theme::Theme(Mode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
    , m_dark(mode == Mode::Dark)
{
    initializeUiResources();
    fillColors();
}

void Theme::setAccent(const QColor &accent)
{
    m_accent = accent;
    fillColors();
}

void Theme::fillColors()
{
    for (const TokenRow &row : tokenTable) {
        QColor &filled = m_colors[static_cast<std::size_t>(row.token)];
        if (m_highContrast) {
            filled = highContrastColor(row.token, m_dark);
            continue;
        }
        const std::optional<QColor> brand =
            m_accent.isValid() ? brandColor(row.token, m_accent, m_dark) : std::nullopt;
        filled = brand.value_or(color(row.token, m_dark));
    }
}

Theme::~Theme()
{
    if (qApp && qApp->property(themeProperty).value<QObject *>() == this)
        qApp->setProperty(themeProperty, {});
}

const Theme &Theme::of(const QWidget *widget)
{
    Q_UNUSED(widget)
    auto *theme = static_cast<Theme *>(qApp->property(themeProperty).value<QObject *>());
    if (!theme) {
        theme = new Theme(Mode::Light, qApp);
        qApp->setProperty(themeProperty, QVariant::fromValue<QObject *>(theme));
    }
    return *theme;
}

void Theme::apply(QApplication &application)
{
    m_application = &application;
    m_system = new SystemColors(this);
    connect(m_system, &SystemColors::changed, this, &Theme::followSystem);
    connect(m_system, &SystemColors::contrastChanged, this, &Theme::followSystem);
    connect(m_system, &SystemColors::reducedMotionChanged, this, &Theme::setReducedMotion);
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_system->isDark());
    m_highContrast = m_alwaysHighContrast || m_system->wantsContrast();
    fillColors();
    application.setProperty(themeProperty, QVariant::fromValue<QObject *>(this));
    application.setStyle(new OrgDeskStyle);
    installColors();
    m_ring = new FocusRing(application, this);
    setReducedMotion(m_system->reducesMotion());
    m_system->watchPortal();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    followSystem();
}

void Theme::followSystem()
{
    const bool systemIsDark = m_system && m_system->isDark();
    setLook(m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark),
            m_alwaysHighContrast || (m_system && m_system->wantsContrast()));
}

void Theme::setHighContrast(bool always)
{
    m_alwaysHighContrast = always;
    followSystem();
}

void Theme::setLook(bool dark, bool highContrast)
{
    if (m_dark == dark && m_highContrast == highContrast)
        return;
    m_dark = dark;
    m_highContrast = highContrast;
    fillColors();
    QPixmapCache::clear();
    if (m_application)
        installColors();
    Q_EMIT changed();
}

void Theme::installColors()
{
    m_application->setPalette(palette());
    m_application->setStyleSheet(styleSheet());
}

QColor Theme::color(Token token, bool dark)
{
    const TokenRow &row = tokenTable[static_cast<std::size_t>(token)];
    return QColor::fromRgba(dark ? row.dark : row.light);
}

QColor Theme::color(Token token) const
{
    return m_colors[static_cast<std::size_t>(token)];
}

QColor Theme::color(QStringView name) const
{
    for (const TokenRow &row : tokenTable) {
        if (name == QLatin1StringView(row.name))
            return color(row.token);
    }
    return {};
}

void Theme::setReducedMotion(bool reduced)
{
    // With a style sheet the application's style is a wrapper: ours is not reachable from there.
    if (m_application)
        m_application->setProperty("orgdesk.reducedMotion", reduced);
}

QString Theme::qssValue(QStringView name) const
{
    if (name == "controlText"_L1)
        return u"%1px"_s.arg(std::max(18, QFontMetrics(QApplication::font()).height() + 2));
    const QColor value = color(name);
    Q_ASSERT_X(value.isValid(), "orgdesk.qss", "unknown token");
    return qssColor(value);
}

QString Theme::styleSheet() const
{
    QFile file(u":/orgdesk/orgdesk.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    QString filled;
    filled.reserve(source.size() * 2);
    qsizetype position = 0;
    while (true) {
        const qsizetype start = source.indexOf("${"_L1, position);
        const qsizetype end = start < 0 ? -1 : source.indexOf(u'}', start);
        if (end < 0)
            break;
        filled += QStringView(source).sliced(position, start - position);
        const QStringView name = QStringView(source).sliced(start + 2, end - start - 2);
        filled += qssValue(name);
        position = end + 1;
    }
    filled += QStringView(source).sliced(position);
    return filled;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [this, &palette](QPalette::ColorRole role, Token token) {
        palette.setColor(role, color(token));
    };
    set(QPalette::Window, Token::window);
    set(QPalette::WindowText, Token::text);
    set(QPalette::Base, Token::surface);
    set(QPalette::AlternateBase, Token::surfaceAlt);
    set(QPalette::Text, Token::text);
    set(QPalette::Button, Token::surface);
    set(QPalette::ButtonText, Token::text);
    set(QPalette::BrightText, Token::onAccent);
    set(QPalette::Highlight, Token::accent);
    set(QPalette::HighlightedText, Token::onAccent);
    set(QPalette::PlaceholderText, Token::textMuted);
    set(QPalette::Link, Token::accentText);
    set(QPalette::LinkVisited, Token::accentText);
    set(QPalette::ToolTipBase, Token::tooltip);
    set(QPalette::ToolTipText, Token::onTooltip);
    set(QPalette::Light, Token::surface);
    set(QPalette::Midlight, Token::borderSubtle);
    set(QPalette::Mid, Token::border);
    set(QPalette::Dark, Token::borderControl);
    set(QPalette::Shadow, Token::borderControl);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::textDisabled));
    return palette;
}

void repolish(QWidget *widget)
{
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // that comes when it is shown
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace orgdesk::ui
