#pragma once

#include "health/HealthRow.h"

#include <QWidget>

class QStackedWidget;

namespace orgdesk::ui {

class Button;
class IconLabel;
class Label;

//! One row of the health check: status, title, finding; opened, why it matters and the ready text
//! for the vendor (ui.md 6.10). Parts are named health.row[key].toggle, .detail, .copy, .act.
class HealthRowView final : public QWidget
{
    Q_OBJECT

public:
    //! \param vendor for "Tell {vendor}".
    HealthRowView(HealthRow row, QString vendor, QWidget *parent = nullptr);

    void show(const HealthRow &row);
    [[nodiscard]] const HealthRow &row() const { return m_row; }
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    //! The button that copies the message, or the one that opens the row.
    [[nodiscard]] Button *firstButton() const;
    //! Offers a step of its own in the detail: "Try now", "Open".
    void setAction(const QString &text);

Q_SIGNALS:
    void actionRequested(const QString &key);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLine();
    [[nodiscard]] QWidget *makeDetail();
    void refresh();
    void copyMessage();

    HealthRow m_row;
    QString m_vendor;
    bool m_open = false;
    QStackedWidget *m_status;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_finding;
    Button *m_toggle;
    Label *m_why;
    Label *m_message;
    Button *m_copy;
    Button *m_action;
    QWidget *m_line;
    QWidget *m_box = nullptr;
    QWidget *m_detail;
};

//! "ok", "warning": for assistive technology.
[[nodiscard]] QString healthStateName(HealthState state);

} // namespace orgdesk::ui
