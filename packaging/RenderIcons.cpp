// Draws the program's icons from its logo: render-icons LOGO FOLDER NAME
// FOLDER/hicolor/*/apps/NAME.png for Linux, FOLDER/NAME.ico for Windows, FOLDER/NAME.icns for
// macOS.
#include <QBuffer>
#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>

#include <cstdio>
#include <map>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

//! A square of the given pixels; a logo that is not square stands in its middle.
QImage drawn(const QString &logo, int pixels)
{
    QImage canvas(pixels, pixels, QImage::Format_ARGB32);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    if (logo.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgRenderer renderer(logo);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        if (!renderer.isValid())
            throw std::runtime_error("is no SVG image");
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        return canvas;
    }
    const QImage image(logo);
    if (image.isNull())
        throw std::runtime_error("is no image");
    const QImage scaled =
        image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter.drawImage((pixels - scaled.width()) / 2, (pixels - scaled.height()) / 2, scaled);
    return canvas;
}

QByteArray png(const QString &logo, int pixels)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!drawn(logo, pixels).save(&buffer, "PNG"))
        throw std::runtime_error("can't be written as PNG");
    return bytes;
}

//! The directory of images, then the images.
QByteArray ico(const QString &logo)
{
    constexpr int sizes[] = {16, 24, 32, 48, 64, 128, 256};
    QByteArray directory, images;
    QDataStream out(&directory, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(std::size(sizes));
    constexpr quint32 header = 6 + 16 * quint32(std::size(sizes));
    for (const int size : sizes) {
        const QByteArray image = png(logo, size);
        const auto edge = quint8(size % 256); // 0 means 256
        out << edge << edge << quint8(0) << quint8(0) << quint16(1) << quint16(32)
            << quint32(image.size()) << header + quint32(images.size());
        images += image;
    }
    return directory + images;
}

QByteArray icns(const QString &logo)
{
    const std::map<QByteArray, int> kinds{{"icp4", 16},  {"icp5", 32},  {"ic07", 128},
                                          {"ic08", 256}, {"ic09", 512}, {"ic10", 1024}};
    QByteArray images;
    for (const auto &[kind, size] : kinds) {
        const QByteArray image = png(logo, size);
        QDataStream(&images, QIODevice::Append).writeRawData(kind.constData(), 4);
        QDataStream(&images, QIODevice::Append) << quint32(image.size() + 8);
        images += image;
    }
    QByteArray file = "icns";
    QDataStream(&file, QIODevice::Append) << quint32(images.size() + 8);
    return file + images;
}

void write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size() || !file.commit())
        throw std::runtime_error("icon can't be written");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("Usage: render-icons LOGO FOLDER NAME\n", stderr);
        return 64;
    }
    const QString logo = arguments[1], folder = arguments[2], name = arguments[3];
    try {
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            write(u"%1/hicolor/%2x%2/apps/%3.png"_s.arg(folder).arg(size).arg(name),
                  png(logo, size));
        write(u"%1/%2.ico"_s.arg(folder, name), ico(logo));
        write(u"%1/%2.icns"_s.arg(folder, name), icns(logo));
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "%s %s\n", qPrintable(logo), problem.what());
        return 1;
    }
    return 0;
}
