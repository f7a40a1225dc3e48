#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

namespace orgdesk::ui {

//! A logo as the login page would show it.
struct LogoImage
{
    QImage image;
    QString type; //!< "PNG", "SVG", …
    QSize size;   //!< In its own pixels; of an SVG its default size.
    qsizetype bytes = 0;

    //! Reads PNG, JPEG, GIF, WebP and the like, and SVG without embedded pictures (which could name
    //! files of this computer). At most 16 megapixels. Nothing when it is no such picture. For a
    //! worker thread; touches nothing shared.
    [[nodiscard]] static std::optional<LogoImage> decode(const QByteArray &bytes);
};

} // namespace orgdesk::ui
