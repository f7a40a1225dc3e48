#include "ui/common/PlainMessage.h"

#include <QLabel>
#include <QMessageBox>

namespace orgdesk::ui {

void showAsPlainText(QMessageBox &box)
{
    box.setTextFormat(Qt::PlainText);
    for (QLabel *label : box.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

} // namespace orgdesk::ui
