#pragma once

#include "ui/common/Token.h"

#include <QIcon>
#include <QPixmap>
#include <QStringView>

class QPainter;
class QRectF;

//! Line icons of resources/icons, colored by token. Rendered when first painted, for the device
//! pixel ratio of that moment, and kept in QPixmapCache (Theme drops them when colors change).
namespace orgdesk::ui::icons {

//! An icon that always has the current theme's color; when disabled, `textDisabled`.
[[nodiscard]] QIcon icon(QStringView name, Token color = Token::text);
//! Like icon(), with another color while the button is checked.
[[nodiscard]] QIcon icon(QStringView name, Token color, Token checkedColor);

//! `px` logical pixels square.
[[nodiscard]] QPixmap pixmap(QStringView name, const QColor &color, int px, qreal devicePixelRatio);

//! Paints the icon into a square rectangle, in the theme's color.
void paint(QPainter &painter, const QRectF &rect, QStringView name, Token color);

//! True when resources/icons has an icon of that name.
[[nodiscard]] bool exists(QStringView name);

} // namespace orgdesk::ui::icons
