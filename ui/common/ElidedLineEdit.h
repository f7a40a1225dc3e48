#pragma once

#include <QLineEdit>

namespace orgdesk::ui {

//! A read-only value in the fixed font. Without the focus a value that is too long ends with "…";
//! with the focus it scrolls, so all of it can be read and selected.
class ElidedLineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ElidedLineEdit(const QString &value, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace orgdesk::ui
