#include "ui/pages/ProviderTabs.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QStyleOptionTab>
#include <QStylePainter>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tabPadding = 10; // as in the style sheet
constexpr int tabMargin = 4;
constexpr int warnSide = 16;
constexpr int tabIconGap = 6;

} // namespace

ProviderTabs::ProviderTabs(QWidget *parent)
    : QTabBar(parent)
{
    setFont(ui::font(FontRole::Label));
    setExpanding(false);
    setDrawBase(false);
}

void ProviderTabs::setNeedsAttention(int index, bool needs)
{
    if (needs == needsAttention(index))
        return;
    if (needs)
        m_attention.insert(index);
    else
        m_attention.remove(index);
    const QString name = tabText(index);
    setAccessibleTabName(index, needs ? tr("%1, needs attention").arg(name) : QString());
    setTabToolTip(index, needs ? tr("Needs attention") : QString());
    setTabText(index, name); // lays out again
}

QSize ProviderTabs::tabSizeHint(int index) const
{
    const int words = fontMetrics().horizontalAdvance(tabText(index));
    const int icon = needsAttention(index) ? tabIconGap + warnSide : 0;
    return {words + icon + 2 * tabPadding + tabMargin, QTabBar::tabSizeHint(index).height()};
}

void ProviderTabs::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const Theme &theme = Theme::of(this);
    for (int index = 0; index < count(); ++index) {
        QStyleOptionTab option;
        initStyleOption(&option, index);
        painter.drawControl(QStyle::CE_TabBarTabShape, option);
        const QRect tab = option.rect;
        const auto place = [&](int left, int width) {
            return QStyle::visualRect(layoutDirection(), tab,
                                      {tab.left() + left, tab.top(), width, tab.height() - 2});
        };
        const int words = fontMetrics().horizontalAdvance(tabText(index)) + 1;
        painter.setPen(theme.color(index == currentIndex() ? Token::text : Token::textSecondary));
        painter.drawText(place(tabPadding, words), Qt::AlignVCenter | Qt::TextSingleLine,
                         tabText(index));
        if (!needsAttention(index))
            continue;
        QRect icon = place(tabPadding + words + tabIconGap, warnSide);
        icon.setTop(icon.top() + (icon.height() - warnSide) / 2);
        icon.setHeight(warnSide);
        icons::paint(painter, icon, u"warn"_s, Token::warningIcon);
    }
}

} // namespace orgdesk::ui
