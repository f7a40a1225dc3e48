#include "ui/common/Avatar.h"

#include "ui/common/Contrast.h"
#include "ui/common/Fonts.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QStringList>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

//! FNV-1a: the same on every computer and in every version, unlike qHash.
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        hash ^= static_cast<quint8>(byte);
        hash *= 16777619U;
    }
    return hash;
}

} // namespace

Avatar::Avatar(const QString &name, Shape shape, int px, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_shape(shape)
    , m_px(px)
{
    setFixedSize(px, px);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

QSize Avatar::sizeHint() const
{
    return {m_px, m_px};
}

QString Avatar::initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString letters(words.constFirst().at(0));
    if (words.size() > 1)
        letters += words.constLast().at(0);
    return letters.toUpper();
}

QColor Avatar::colorOf(const QString &name)
{
    const int hue = static_cast<int>(stableHash(name) % 360U);
    return contrast::darkerForWhiteText(QColor::fromHsl(hue, 150, 75), 7.0);
}

void Avatar::paint(QPainter &painter, const QRectF &rect, const QString &name, Shape shape)
{
    const Theme &theme = Theme::of(nullptr);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (shape == Shape::Square) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(name));
        painter.drawRoundedRect(rect, 7, 7);
        painter.setPen(Qt::white);
    } else {
        painter.setPen(theme.color(Token::border));
        painter.setBrush(theme.color(Token::inset));
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(theme.color(Token::textSecondary));
    }
    QFont letters = ui::font(FontRole::Monogram);
    letters.setPixelSize(static_cast<int>(rect.height() * (shape == Shape::Square ? 0.43 : 0.36)));
    painter.setFont(letters);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_name, m_shape);
}

AppMark::AppMark(int px, QWidget *parent)
    : QWidget(parent)
    , m_px(px)
{
    setFixedSize(px, px);
}

void AppMark::paint(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 32, rect.height() / 32);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(nullptr).color(Token::accent));
    painter.drawRoundedRect(QRectF(0, 0, 32, 32), 7, 7);
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(7, 13, 18, 3));
    painter.drawRect(QRectF(9, 18, 3, 7));
    painter.drawRect(QRectF(20, 18, 3, 7));
    painter.drawEllipse(QPointF(16, 8.5), 2.5, 2.5);
    painter.restore();
}

void AppMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect());
}

} // namespace orgdesk::ui
