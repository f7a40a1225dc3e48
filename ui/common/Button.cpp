#include "ui/common/Button.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/OrgDeskStyle.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/Spinner.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTimer>
#include <QTimerEvent>
#include <QToolTip>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonIcon = 16;
constexpr int buttonGap = 7;

QLatin1StringView kindName(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Secondary:
        return "secondary"_L1;
    case Button::Kind::Primary:
        return "primary"_L1;
    case Button::Kind::Danger:
        return "danger"_L1;
    case Button::Kind::DangerOutline:
        return "dangerOutline"_L1;
    case Button::Kind::Link:
        return "link"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setFont(ui::font(FontRole::Label));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("kind", kindName(kind));
    if (kind == Kind::Link)
        setProperty("ringRadius", 4);
}

Button::~Button() = default;

void Button::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    setProperty("kind", kindName(kind));
    refreshLook();
}

void Button::setCompact(bool compact)
{
    m_compact = compact;
    setProperty("compact", compact);
    refreshLook();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    refreshLook();
}

void Button::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    refreshLook();
}

void Button::setPadding(int padding)
{
    m_padding = padding;
    updateGeometry();
}

void Button::setPlain(bool plain)
{
    m_plain = plain;
    update();
}

void Button::refreshLook()
{
    updateGeometry();
    repolish(this);
}

void Button::setGuard(const QString &reason)
{
    if (m_guard == reason)
        return;
    if (m_guard.isEmpty()) {
        m_unguardedDescription = accessibleDescription();
        m_unguardedToolTip = toolTip();
    }
    m_guard = reason;
    blockSignals(false);
    setToolTip(reason.isEmpty() ? m_unguardedToolTip : plainToolTip(reason));
    setAccessibleDescription(reason.isEmpty() ? m_unguardedDescription : reason);
    refreshLook();
}

void Button::setBusy(bool busy, const QString &busyText)
{
    m_busyText = busyText;
    if (m_busy == busy)
        return;
    m_busy = busy;
    blockSignals(false);
    if (busy) {
        m_timer = startTimer(Spinner::interval());
    } else {
        killTimer(m_timer);
        m_timer = 0;
    }
    update();
}

// Every way of clicking (mouse, keys, shortcut, click(), assistive technology) comes through here
// before clicked() is emitted.
void Button::nextCheckState()
{
    if (m_busy) {
        swallowClick();
    } else if (isGuarded()) {
        showGuard();
        Q_EMIT refused(m_guard);
        swallowClick();
    } else {
        QPushButton::nextCheckState();
    }
}

void Button::swallowClick()
{
    blockSignals(true);
    QTimer::singleShot(0, this, [this] { blockSignals(false); });
}

void Button::showGuard()
{
    QToolTip::showText(mapToGlobal(QPoint(0, height())), plainToolTip(m_guard), this);
}

void Button::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isGuarded() && byKey)
        showGuard();
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(ui::font(FontRole::Label));
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (enter && plain && m_kind != Kind::Danger)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer) {
        QPushButton::timerEvent(event);
        return;
    }
    m_angle = Spinner::next(m_angle);
    update();
}

Token Button::textColor() const
{
    if (!isEnabled() || isGuarded())
        return Token::textDisabled;
    switch (m_kind) {
    case Kind::Secondary:
        return Token::text;
    case Kind::Primary:
        return Token::onAccent;
    case Kind::Danger:
        return Token::onDanger;
    case Kind::DangerOutline:
        return Token::dangerText;
    case Kind::Link:
        return m_plain ? Token::text : Token::accentText;
    }
    Q_UNREACHABLE();
}

int Button::padding() const
{
    if (m_padding >= 0)
        return m_padding;
    if (m_kind == Kind::Link)
        return 0;
    return m_compact ? 11 : 15;
}

QSize Button::idleSize() const
{
    int height = controlHeight(this, m_compact);
    if (m_kind == Kind::Link)
        height = std::max(24, fontMetrics().height() + 4);
    if (m_iconOnly)
        return {height, height};
    const bool hasIcon = !m_iconName.isEmpty() || isGuarded();
    const int icon = hasIcon ? buttonIcon + buttonGap : 0;
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {words + icon + 2 * padding(), height};
}

QSize Button::sizeHint() const
{
    return idleSize();
}

QSize Button::minimumSizeHint() const
{
    return idleSize();
}

void Button::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    if (m_kind != Kind::Link) {
        QStyleOptionButton option;
        initStyleOption(&option);
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
    }
    paintContents(painter);
}

void Button::paintContents(QPainter &painter)
{
    const QString icon = isGuarded() ? u"lock"_s : m_iconName;
    const bool hasIcon = m_busy || !icon.isEmpty();
    QString words = m_iconOnly ? QString() : m_busy && !m_busyText.isEmpty() ? m_busyText : text();
    const int available = width() - 2 * (m_kind == Kind::Link ? 0 : 4);
    int wordsWidth = fontMetrics().size(Qt::TextShowMnemonic, words).width();
    if (m_busy && wordsWidth + buttonIcon + buttonGap > available) {
        words.clear();
        wordsWidth = 0;
    }
    const int iconWidth = hasIcon ? buttonIcon + (words.isEmpty() ? 0 : buttonGap) : 0;
    int x = (width() - iconWidth - wordsWidth) / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool iconFirst = (m_iconTrailing && !m_busy && !isGuarded()) == mirrored;
    const QRect iconArea(iconFirst ? x : x + wordsWidth + iconWidth - buttonIcon,
                         (height() - buttonIcon) / 2, buttonIcon, buttonIcon);
    const Theme &theme = Theme::of(this);
    if (m_busy) {
        QColor track = theme.color(textColor());
        track.setAlphaF(0.3F);
        Spinner::paint(painter, iconArea.adjusted(1, 1, -1, -1), m_angle, track,
                       theme.color(textColor()));
    } else if (hasIcon) {
        icons::paint(painter, iconArea, icon, textColor());
    }
    if (iconFirst)
        x += iconWidth;
    QFont underlined = font();
    underlined.setUnderline(m_kind == Kind::Link && underMouse() && isEnabled() && !isGuarded());
    painter.setFont(underlined);
    painter.setPen(theme.color(textColor()));
    const bool showMnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    const int flags = int(Qt::AlignVCenter) | int(Qt::AlignLeft) | int(Qt::AlignAbsolute)
        | (showMnemonic ? int(Qt::TextShowMnemonic) : int(Qt::TextHideMnemonic));
    painter.drawText(QRect(x, 0, wordsWidth + 2, height()), flags, words);
}

} // namespace orgdesk::ui
