#pragma once

#include "ui/common/Tone.h"

#include <QLabel>

class QPainter;
class QRectF;

namespace orgdesk::ui {

//! A small status: "✓ Verified", "12 days left", "+1".
class Chip final : public QLabel
{
    Q_OBJECT

public:
    //! `icon` is one of our icon names; empty shows none.
    explicit Chip(const QString &text, Tone tone = Tone::Neutral, const QString &icon = {},
                  QWidget *parent = nullptr);

    void set(const QString &text, Tone tone, const QString &icon = {});
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    //! Size of a chip with that text, for delegates.
    [[nodiscard]] static QSize sizeOf(const QString &text, bool withIcon = false);
    //! Paints a chip, for delegates.
    static void paint(QPainter &painter, const QRectF &rect, const QString &text, Tone tone,
                      const QString &icon = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QString m_icon;
};

} // namespace orgdesk::ui
