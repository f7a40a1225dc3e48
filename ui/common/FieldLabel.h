#pragma once

#include <QLabel>

namespace orgdesk::ui {

//! A field's label (medium weight) with the 6 px amber dot after it while the field is changed.
class FieldLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit FieldLabel(const QString &text, QWidget *parent = nullptr);

    void setDirty(bool dirty);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void alignText();

    bool m_dirty = false;
};

} // namespace orgdesk::ui
