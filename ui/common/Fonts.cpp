#include "ui/common/Fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>

namespace orgdesk::ui {

namespace {

struct FontStep
{
    double ratio;
    QFont::Weight weight;
};

FontStep stepOf(FontRole role)
{
    switch (role) {
    case FontRole::Body:
        return {1.0, QFont::Normal};
    case FontRole::BodyStrong:
        return {1.0, QFont::DemiBold};
    case FontRole::Label:
        return {1.0, QFont::Medium};
    case FontRole::PageTitle:
        return {1.54, QFont::DemiBold};
    case FontRole::DialogTitle:
        return {1.23, QFont::DemiBold};
    case FontRole::SectionTitle:
        return {1.08, QFont::DemiBold};
    case FontRole::Small:
    case FontRole::Mono:
        return {0.92, QFont::Normal};
    case FontRole::SmallStrong:
    case FontRole::TableHeader:
        return {0.92, QFont::Medium};
    case FontRole::Monogram:
        return {0.85, QFont::Bold};
    }
    Q_UNREACHABLE();
}

} // namespace

QFont font(FontRole role)
{
    const QFont base = QApplication::font();
    const FontStep step = stepOf(role);
    QFont result =
        role == FontRole::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    if (base.pixelSize() > 0)
        result.setPixelSize(qRound(base.pixelSize() * step.ratio));
    else
        result.setPointSizeF(base.pointSizeF() * step.ratio);
    result.setWeight(step.weight);
    return result;
}

int lineHeight(FontRole role)
{
    return QFontMetrics(font(role)).height();
}

} // namespace orgdesk::ui
