#include "ui/common/Icons.h"

#include "ui/common/Theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace orgdesk::ui::icons {

using namespace Qt::StringLiterals;

namespace {

QString iconPath(QStringView name)
{
    return u":/orgdesk/icons/"_s + name + u".svg"_s;
}

QPixmap renderIcon(QStringView name, const QColor &color, int pixels)
{
    QPixmap picture(pixels, pixels);
    picture.fill(Qt::transparent);
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "icons", "no such icon");
        return picture;
    }
    const QByteArray svg = file.readAll().replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return picture;
}

//! Device pixels, from the cache when it was rendered before.
QPixmap cachedIcon(QStringView name, const QColor &color, int pixels)
{
    const QString key = u"orgdesk/%1/%2/%3"_s.arg(name, color.name()).arg(pixels);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = renderIcon(name, color, pixels);
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

//! Asks the theme for its color each time it paints, so an icon never has to be set again.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, Token color, Token checkedColor)
        : m_name(std::move(name))
        , m_color(color)
        , m_checkedColor(checkedColor)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2,
                           rect.y() + (rect.height() - side) / 2, side, side);
        const qreal ratio = painter->device()->devicePixelRatio();
        const QPixmap picture = icons::pixmap(m_name, colorFor(mode, state), side, ratio);
        painter->drawPixmap(square.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        QPixmap picture =
            cachedIcon(m_name, colorFor(mode, state), std::min(size.width(), size.height()));
        picture.setDevicePixelRatio(scale);
        return picture;
    }

    QString key() const override { return u"orgdesk"_s; }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme &theme = Theme::of(nullptr);
        if (mode == QIcon::Disabled)
            return theme.color(Token::textDisabled);
        return theme.color(state == QIcon::On ? m_checkedColor : m_color);
    }

    QString m_name;
    Token m_color;
    Token m_checkedColor;
};

} // namespace

QIcon icon(QStringView name, Token color)
{
    return icon(name, color, color);
}

QIcon icon(QStringView name, Token color, Token checkedColor)
{
    return QIcon(new ThemedIconEngine(name.toString(), color, checkedColor));
}

QPixmap pixmap(QStringView name, const QColor &color, int px, qreal devicePixelRatio)
{
    QPixmap picture = cachedIcon(name, color, static_cast<int>(std::lround(px * devicePixelRatio)));
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

void paint(QPainter &painter, const QRectF &rect, QStringView name, Token color)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const int px = static_cast<int>(std::lround(std::min(rect.width(), rect.height())));
    // On whole device pixels, or the lines get blurred.
    const QPointF at(std::round(rect.x() * ratio) / ratio, std::round(rect.y() * ratio) / ratio);
    painter.drawPixmap(at, pixmap(name, Theme::of(nullptr).color(color), px, ratio));
}

bool exists(QStringView name)
{
    initializeUiResources();
    return QFile::exists(iconPath(name));
}

} // namespace orgdesk::ui::icons
