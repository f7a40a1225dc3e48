#include "ui/common/TextColumn.h"

namespace orgdesk::ui {

int TextColumn::heightAt(int width) const
{
    return hasHeightForWidth() ? heightForWidth(width) : QWidget::minimumSizeHint().height();
}

QSize TextColumn::minimumSizeHint() const
{
    return hasHeightForWidth() ? QSize(0, 0) : QWidget::minimumSizeHint();
}

} // namespace orgdesk::ui
