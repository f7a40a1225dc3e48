#pragma once

#include "ui/common/Fonts.h"
#include "ui/common/Tone.h"

#include <QLabel>

namespace orgdesk::ui {

//! One line that is cut with "…" when there is no room; the tool tip then has the whole text.
//! text() and the accessible name are always the whole text.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, Tone tone = Tone::Normal,
                         FontRole role = FontRole::Body, Qt::TextElideMode mode = Qt::ElideRight,
                         QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString shown() const;

    Tone m_tone;
    FontRole m_role;
    Qt::TextElideMode m_mode;
};

} // namespace orgdesk::ui
