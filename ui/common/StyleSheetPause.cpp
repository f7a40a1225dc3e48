#include "ui/common/StyleSheetPause.h"

#include <QApplication>

namespace orgdesk::ui {

StyleSheetPause::StyleSheetPause()
    : m_styleSheet(qApp->styleSheet())
{
    if (!m_styleSheet.isEmpty())
        qApp->setStyleSheet({});
}

StyleSheetPause::~StyleSheetPause()
{
    if (!m_styleSheet.isEmpty())
        qApp->setStyleSheet(m_styleSheet);
}

} // namespace orgdesk::ui
