#include "ui/tables/FittingChips.h"

#include "ui/common/Chip.h"
#include "ui/common/Fonts.h"

#include <QRegularExpression>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

int widthOf(const QStringList &chips)
{
    int width = chips.isEmpty() ? 0 : -chipSpacing;
    for (const QString &chip : chips)
        width += Chip::sizeOf(chip).width() + chipSpacing;
    return width;
}

//! Takes "+2" off the end of `chips`; the "…" after it says that there may be more still.
std::pair<int, QString> takeRest(QStringList &chips)
{
    static const QRegularExpression rest(u"^\\+(\\d+)(…?)$"_s);
    const QRegularExpressionMatch match =
        chips.size() < 2 ? QRegularExpressionMatch() : rest.match(chips.constLast());
    if (!match.hasMatch())
        return {0, {}};
    chips.removeLast();
    return {match.captured(1).toInt(), match.captured(2)};
}

QString shortened(const QString &chip, int width)
{
    const QFontMetrics metrics(ui::font(FontRole::SmallStrong));
    const int frame = Chip::sizeOf(chip).width() - metrics.horizontalAdvance(chip);
    return metrics.elidedText(chip, Qt::ElideRight, width - frame);
}

} // namespace

QStringList fittingChips(const QStringList &chips, int width)
{
    if (widthOf(chips) <= width)
        return chips;
    QStringList names = chips;
    const auto [rest, mark] = takeRest(names);
    const auto more = [&names, rest = rest, mark = mark](qsizetype shown) {
        const qsizetype hidden = names.size() - shown + rest;
        return hidden == 0 ? QStringList() : QStringList{u"+%1%2"_s.arg(hidden).arg(mark)};
    };
    for (qsizetype shown = names.size() - 1; shown > 0; --shown) {
        const QStringList tried = names.first(shown) + more(shown);
        if (widthOf(tried) <= width)
            return tried;
    }
    const QStringList after = more(1);
    const int room = width - (after.isEmpty() ? 0 : widthOf(after) + chipSpacing);
    const QString first = shortened(names.constFirst(), room);
    return first.isEmpty() ? after : QStringList{first} + after;
}

} // namespace orgdesk::ui
