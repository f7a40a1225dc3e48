#include "ui/common/LogoImage.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 16'000'000;
constexpr int drawnWidth = 640; // twice what the preview can show

std::optional<LogoImage> decodeSvg(const QByteArray &bytes)
{
    if (bytes.contains("<image") || bytes.contains("<!ENTITY"))
        return std::nullopt;
    QSvgRenderer renderer(bytes);
    const QSize size = renderer.defaultSize();
    if (!renderer.isValid() || size.isEmpty())
        return std::nullopt;
    QSize drawn = size.scaled(drawnWidth, drawnWidth, Qt::KeepAspectRatio);
    drawn = drawn.expandedTo({1, 1});
    QImage image(drawn, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return LogoImage{image, u"SVG"_s, size, bytes.size()};
}

} // namespace

std::optional<LogoImage> LogoImage::decode(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(1024).trimmed();
    if (start.startsWith("<svg") || (start.startsWith("<?xml") && bytes.contains("<svg")))
        return decodeSvg(bytes);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    // From the bytes alone: an SVG plugin of Qt would follow references.
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if (format.isEmpty() || format.startsWith("svg") || size.isEmpty()
        || qint64(size.width()) * size.height() > mostPixels)
        return std::nullopt;
    const QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    return LogoImage{image, QString::fromLatin1(format).toUpper(), size, bytes.size()};
}

} // namespace orgdesk::ui
