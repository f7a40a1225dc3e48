#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace orgdesk::ui {

//! The 2 px ring around the widget that has the keyboard focus. Not shown when the mouse gave the
//! focus to something that is no text field. A widget with the dynamic property `ownRing` paints
//! its own; `ringRadius` (int) is the control's corner radius when it is not 6.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication &application, QObject *parent = nullptr);
    ~FocusRing() override;

    //! Moves the ring; null hides it.
    void moveTo(QWidget *widget);

private:
    QPointer<QFocusFrame> m_frame;
};

} // namespace orgdesk::ui
