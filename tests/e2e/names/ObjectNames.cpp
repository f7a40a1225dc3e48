// Loaded into the program under test by LD_PRELOAD: pairs the names that assistive technology sees
// with the object names, which Qt before 6.9 does not tell it, and says which texts are cut. It is
// no part of the product.

#include "ElidedTexts.h"
#include "ui/common/CutTexts.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

namespace {

using namespace Qt::StringLiterals;

//! Looked for this often, in milliseconds.
constexpr int interval = 50;

//! The page that a control is on, or its window: what has a state, or a name and no parent.
const QWidget *pageOf(const QWidget *widget)
{
    const QWidget *page = widget;
    while (!page->isWindow() && !page->property("uiState").isValid())
        page = page->parentWidget();
    return page;
}

QJsonObject described(const QWidget &widget)
{
    const QWidget *page = pageOf(&widget);
    QAccessibleInterface *seen =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    return {{u"object"_s, widget.objectName()},
            {u"class"_s, QString::fromLatin1(widget.metaObject()->className())},
            {u"page"_s, page->objectName()},
            {u"pageClass"_s, QString::fromLatin1(page->metaObject()->className())},
            {u"window"_s, widget.window()->windowTitle()},
            {u"focus"_s, widget.focusPolicy() != Qt::NoFocus},
            {u"role"_s, seen ? QString::fromLatin1(roles.valueToKey(seen->role())) : QString()},
            {u"name"_s, seen ? seen->text(QAccessible::Name) : QString()}};
}

QJsonArray everything()
{
    QJsonArray found;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        const auto widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && widget->window() == window)
                found.append(described(*widget));
        }
        const auto actions = window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (action->isVisible() && !action->objectName().isEmpty())
                found.append(QJsonObject{{u"object"_s, action->objectName()},
                                         {u"class"_s, u"QAction"_s},
                                         {u"page"_s, u"menu"_s},
                                         {u"focus"_s, true},
                                         {u"role"_s, u"MenuItem"_s},
                                         {u"name"_s, action->text().remove(u'&')}});
        }
    }
    return found;
}

QJsonArray everythingCut()
{
    QStringList cut;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            cut += orgdesk::test::cutTexts(*window);
    }
    return QJsonArray::fromStringList(cut);
}

//! Of what is shown now, drawn once more.
QJsonArray everythingShortened()
{
    static_cast<void>(takeElidedTexts());
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            window->repaint();
    }
    return QJsonArray::fromStringList(takeElidedTexts());
}

//! The script makes an empty file and reads it once it is gone and the answer is there.
void answer(const QString &wanted)
{
    if (!QFile::exists(wanted))
        return;
    const QJsonObject found{{u"objects"_s, everything()},
                            {u"cut"_s, everythingCut()},
                            {u"elided"_s, everythingShortened()}};
    QFile file(wanted + u".json"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(found).toJson(QJsonDocument::Compact));
        file.close();
    }
    QFile::remove(wanted);
}

void start()
{
    const QString wanted = qEnvironmentVariable("ORGDESK_OBJECT_NAMES");
    // Programs that this one starts are not looked at.
    unsetenv("LD_PRELOAD");
    if (wanted.isEmpty())
        return;
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [wanted] { answer(wanted); });
    timer->start(interval);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(start)
