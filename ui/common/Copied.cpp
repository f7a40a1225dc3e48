#include "ui/common/Copied.h"

#include "ui/common/Announce.h"
#include "ui/common/Button.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void showCopied(Button &button)
{
    const QString done = QCoreApplication::translate("orgdesk::ui::CopyField", "Copied");
    announce(&button, done);
    if (auto *running = button.findChild<QTimer *>(u"copied"_s, Qt::FindDirectChildrenOnly)) {
        running->start();
        return;
    }
    auto *timer = new QTimer(&button);
    timer->setObjectName(u"copied"_s);
    timer->setSingleShot(true);
    timer->setInterval(2s);
    const QString text = button.text();
    const QString icon = button.iconName();
    const QString name = button.accessibleName();
    const QString description = button.accessibleDescription();
    QObject::connect(timer, &QTimer::timeout, &button, [=, &button] {
        timer->setObjectName({}); // it is deleted a little later
        timer->deleteLater();
        button.setMinimumWidth(0);
        if (button.text() != done)
            return; // it says something else by now
        button.setText(text);
        button.setIconName(icon);
        button.setAccessibleName(name);
        button.setAccessibleDescription(description);
    });
    button.setMinimumWidth(button.sizeHint().width());
    if (name.isEmpty())
        button.setAccessibleName(text);
    button.setAccessibleDescription(done);
    button.setText(done);
    if (!icon.isEmpty())
        button.setIconName(u"check"_s);
    timer->start();
}

} // namespace orgdesk::ui
