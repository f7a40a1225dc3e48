#pragma once

#include <QObject>

class QWidget;

namespace orgdesk::ui {

//! Makes what is inside a widget inert without greying it: while a request runs it stays readable,
//! and keeps its focus and its undo stack (ui.md 6.7, 19). Tab still moves on and the wheel
//! scrolls.
class InertArea final : public QObject
{
    Q_OBJECT

public:
    explicit InertArea(QWidget *area);

    void setInert(bool inert);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_area;
    bool m_inert = false;
};

} // namespace orgdesk::ui
