#include "ui/common/FocusRing.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

bool takesText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget);
}

} // namespace

FocusRing::FocusRing(QApplication &application, QObject *parent)
    : QObject(parent)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool byMouse = QGuiApplication::mouseButtons() != Qt::NoButton;
        moveTo(now && byMouse && !takesText(now) ? nullptr : now);
    });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::moveTo(QWidget *widget)
{
    // A new frame each time: it never has a parent that is in another window or about to go. The old
    // one later: the focus also moves while Qt goes through all widgets for a new style.
    if (m_frame) {
        m_frame->hide();
        m_frame->deleteLater();
    }
    m_frame = nullptr;
    // A page can have the focus for a moment; a ring around everything says nothing.
    if (!widget || widget->property("ownRing").toBool() || widget->isWindow()
        || widget->focusPolicy() == Qt::NoFocus)
        return;
    m_frame = new QFocusFrame(widget->window());
    m_frame->setObjectName(u"focusRing"_s);
    m_frame->setWidget(widget);
}

} // namespace orgdesk::ui
