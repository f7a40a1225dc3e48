#include "ui/common/LoginPreview.h"

#include "ui/common/Avatar.h"
#include "ui/common/Fonts.h"
#include "ui/common/Theme.h"

#include <QPainter>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxWidth = 296;
constexpr int boxPadding = 27;
constexpr int logoHeight = 32;
constexpr int fieldHeight = 36;
constexpr int providerHeight = 34;
constexpr int providerStep = 42;
constexpr int orHeight = 42;
constexpr int pageMargin = 16;
constexpr double smallestScale = 0.75;
constexpr qsizetype mostButtons = 8; // more are counted in the place of the last one

// The vendor's page is light whatever the theme of OrgDesk is.
QColor pageColor(Token token)
{
    return Theme::color(token, false);
}

QFont scaledFont(FontRole role, double ratio, QFont::Weight weight)
{
    QFont scaled = ui::font(role);
    if (scaled.pixelSize() > 0)
        scaled.setPixelSize(qRound(scaled.pixelSize() * ratio));
    else
        scaled.setPointSizeF(scaled.pointSizeF() * ratio);
    scaled.setWeight(weight);
    return scaled;
}

void paintBoxed(QPainter &painter, const QRect &rect, const QColor &line, const QColor &fill)
{
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace

LoginPreview::LoginPreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Login box preview"));
    refreshDescription();
}

void LoginPreview::setBranding(const Branding &branding)
{
    m_branding = branding;
    refreshDescription();
    updateGeometry();
    update();
}

void LoginPreview::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

void LoginPreview::setHighlighted(const QString &provider)
{
    m_highlighted = provider;
    update();
}

QSize LoginPreview::sizeHint() const
{
    // No taller than needed: it grows with its place, and pages that scroll count this.
    return {boxWidth + 120, minimumSizeHint().height()};
}

QSize LoginPreview::minimumSizeHint() const
{
    // All of the box, whatever it holds; smaller where there is no room, but still readable.
    const int needed = qRound(boxHeight(boxWidth - 40) * smallestScale) + 2 * pageMargin;
    return {boxWidth - 40, std::max(m_small ? 240 : 360, needed)};
}

qsizetype LoginPreview::shownProviders() const
{
    const qsizetype all = m_branding.providers.size();
    return all > mostButtons ? mostButtons - 1 : all;
}

int LoginPreview::boxHeight(int width) const
{
    int height = 2 * boxPadding + fieldHeight + 12 + fieldHeight;
    if (!m_small) {
        const QFontMetrics text(ui::font(FontRole::Body));
        const QRect room(0, 0, width - 2 * boxPadding, 1000);
        height += logoHeight + 16 + QFontMetrics(ui::font(FontRole::PageTitle)).height() + 4
            + text.boundingRect(room, Qt::TextWordWrap, greeting()).height() + 16;
    }
    if (!m_branding.providers.isEmpty())
        height += orHeight - 8
            + static_cast<int>(std::min(m_branding.providers.size(), mostButtons)) * providerStep;
    return height;
}

QString LoginPreview::greeting() const
{
    return tr("Log in to %1 to continue to %2.", "on the vendor's login page")
        .arg(m_branding.displayName, m_branding.vendor);
}

void LoginPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QColor background =
        m_branding.background.isValid() ? m_branding.background : pageColor(Token::sidebar);
    painter.fillRect(rect(), background);
    const int wide = std::min(boxWidth, width() - 24);
    const int high = boxHeight(wide);
    const double scale = std::clamp((height() - 2.0 * pageMargin) / high, smallestScale, 1.0);
    painter.translate(width() / 2.0, height() / 2.0);
    painter.scale(scale, scale);
    const QRect box(-wide / 2, -high / 2, wide, high);
    painter.setPen(pageColor(Token::borderSubtle));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    int y = box.top() + boxPadding;
    if (!m_small)
        y = paintGreeting(painter, box, y);
    const QRect inner = box.adjusted(boxPadding, 0, -boxPadding, 0);
    const QRect field(inner.left(), y, inner.width(), fieldHeight);
    paintBoxed(painter, field, pageColor(Token::border), Qt::white);
    painter.setFont(ui::font(FontRole::Body));
    painter.setPen(pageColor(Token::textMuted));
    painter.drawText(field.adjusted(13, 0, -13, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     tr("Email address", "on the vendor's login page"));
    y += fieldHeight + 12;
    const QRect button(inner.left(), y, inner.width(), fieldHeight);
    const QColor primary =
        m_branding.primary.isValid() ? m_branding.primary : pageColor(Token::accent);
    paintBoxed(painter, button, primary, primary);
    painter.setFont(ui::font(FontRole::Label));
    painter.setPen(Qt::white);
    painter.drawText(button, Qt::AlignCenter, tr("Continue", "on the vendor's login page"));
    paintProviders(painter, inner, y + fieldHeight);
}

int LoginPreview::paintGreeting(QPainter &painter, const QRect &box, int y) const
{
    const QRect inner = box.adjusted(boxPadding, 0, -boxPadding, 0);
    if (!m_branding.logo.isNull()) {
        const QSizeF natural = m_branding.logo.deviceIndependentSize();
        const qreal scale =
            std::min(inner.width() / natural.width(), logoHeight / natural.height());
        const QSizeF size = natural * scale;
        const QRectF place(box.center().x() - size.width() / 2,
                           y + (logoHeight - size.height()) / 2, size.width(), size.height());
        painter.drawPixmap(place, m_branding.logo, m_branding.logo.rect());
    } else {
        painter.setFont(scaledFont(FontRole::Body, 1.15, QFont::DemiBold));
        const int words = std::min(painter.fontMetrics().horizontalAdvance(m_branding.displayName),
                                   inner.width() - logoHeight - 8);
        const int x = box.center().x() - (logoHeight + 8 + words) / 2;
        const QFont bold = painter.font();
        Avatar::paint(painter, QRectF(x, y, logoHeight, logoHeight), m_branding.displayName,
                      Avatar::Shape::Square);
        painter.setFont(bold);
        painter.setPen(Avatar::colorOf(m_branding.displayName));
        painter.drawText(
            QRect(x + logoHeight + 8, y, words, logoHeight), Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(m_branding.displayName, Qt::ElideRight, words));
    }
    y += logoHeight + 16;
    painter.setFont(scaledFont(FontRole::PageTitle, 0.9, QFont::Normal));
    painter.setPen(pageColor(Token::text));
    const int titleHeight = QFontMetrics(ui::font(FontRole::PageTitle)).height();
    painter.drawText(QRect(inner.left(), y, inner.width(), titleHeight), Qt::AlignCenter,
                     tr("Welcome", "on the vendor's login page"));
    y += titleHeight + 4;
    painter.setFont(ui::font(FontRole::Body));
    painter.setPen(pageColor(Token::textSecondary));
    QRect used;
    painter.drawText(QRect(inner.left(), y, inner.width(), 1000),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, greeting(), &used);
    return y + used.height() + 16;
}

void LoginPreview::paintProviders(QPainter &painter, const QRect &inner, int y) const
{
    if (m_branding.providers.isEmpty())
        return;
    painter.setFont(ui::font(FontRole::Small));
    const QString either = tr("OR", "on the vendor's login page");
    const int words = painter.fontMetrics().horizontalAdvance(either) + 16;
    const int middle = y + orHeight / 2;
    painter.setPen(pageColor(Token::border));
    painter.drawLine(inner.left(), middle, inner.center().x() - words / 2, middle);
    painter.drawLine(inner.center().x() + words / 2, middle, inner.right(), middle);
    painter.setPen(pageColor(Token::textMuted));
    painter.drawText(QRect(inner.left(), y, inner.width(), orHeight), Qt::AlignCenter, either);
    y += orHeight;
    for (const QString &provider : m_branding.providers.mid(0, shownProviders())) {
        const QRect button(inner.left(), y, inner.width(), providerHeight);
        if (provider == m_highlighted) {
            const QColor ring =
                m_branding.primary.isValid() ? m_branding.primary : pageColor(Token::accent);
            painter.setPen(QPen(ring, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(button).adjusted(-3, -3, 3, 3), 7, 7);
        }
        paintBoxed(painter, button, pageColor(Token::border), Qt::white);
        painter.setFont(ui::font(FontRole::Label));
        painter.setPen(pageColor(Token::text));
        painter.drawText(
            button.adjusted(8, 0, -8, 0), Qt::AlignCenter,
            painter.fontMetrics().elidedText(provider, Qt::ElideRight, button.width() - 16));
        y += providerStep;
    }
    const qsizetype more = m_branding.providers.size() - shownProviders();
    if (more == 0)
        return;
    painter.setFont(ui::font(FontRole::Small));
    painter.setPen(pageColor(Token::textMuted));
    painter.drawText(QRect(inner.left(), y, inner.width(), providerHeight), Qt::AlignCenter,
                     tr("and %n more", "buttons on the login page", static_cast<int>(more)));
}

void LoginPreview::refreshDescription()
{
    const QString buttons = m_branding.providers.join(u", "_s);
    setAccessibleDescription(tr("%1. Primary color %2, page background %3. Buttons: %4.")
                                 .arg(m_branding.displayName, m_branding.primary.name().toUpper(),
                                      m_branding.background.name().toUpper(),
                                      buttons.isEmpty() ? tr("none") : buttons));
}

} // namespace orgdesk::ui
