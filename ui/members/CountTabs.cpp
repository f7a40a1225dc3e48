#include "ui/members/CountTabs.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QStyle>
#include <QStyleOptionTab>
#include <QStylePainter>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tabPadding = 10; // as in the style sheet
constexpr int tabMargin = 4;
constexpr int countGap = 6;
constexpr int lockSide = 14;

int countWidth(const QString &count)
{
    return count.isEmpty()
        ? 0
        : countGap + QFontMetrics(ui::font(FontRole::Label)).horizontalAdvance(count) + 1;
}

} // namespace

CountTabs::CountTabs(QWidget *parent)
    : QTabBar(parent)
{
    setFont(ui::font(FontRole::Label));
    setExpanding(false);
    setDrawBase(false);
}

void CountTabs::setCount(int index, const QString &count)
{
    if (m_counts.value(index) == count)
        return;
    m_counts.insert(index, count);
    refreshName(index);
}

void CountTabs::setLocked(int index, bool locked)
{
    if (locked == m_locked.contains(index))
        return;
    if (locked)
        m_locked.insert(index);
    else
        m_locked.remove(index);
    refreshName(index);
}

void CountTabs::refreshName(int index)
{
    const QString title = tabText(index);
    QString name =
        m_counts.value(index).isEmpty() ? title : tr("%1, %2").arg(title, m_counts.value(index));
    if (m_locked.contains(index))
        name = tr("%1, locked").arg(title);
    setAccessibleTabName(index, name);
    setTabText(index, title); // lays out again
}

QSize CountTabs::tabSizeHint(int index) const
{
    const int words = fontMetrics().horizontalAdvance(tabText(index)) + 1;
    const int more =
        m_locked.contains(index) ? countGap + lockSide : countWidth(m_counts.value(index));
    return {words + more + 2 * tabPadding + tabMargin, QTabBar::tabSizeHint(index).height()};
}

void CountTabs::paintEvent(QPaintEvent *)
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
        if (m_locked.contains(index)) {
            QRect lock = place(tabPadding + words + countGap, lockSide);
            lock.setTop(lock.top() + (lock.height() - lockSide) / 2);
            lock.setHeight(lockSide);
            icons::paint(painter, lock, u"lock"_s, Token::textMuted);
            continue;
        }
        painter.setPen(theme.color(Token::textMuted));
        painter.drawText(place(tabPadding + words + countGap, countWidth(m_counts.value(index))),
                         Qt::AlignVCenter | Qt::TextSingleLine, m_counts.value(index));
    }
}

} // namespace orgdesk::ui
