#pragma once

#include <QWidget>

namespace orgdesk::ui {

//! The content of a scroll area that holds wrapped texts. A plain widget would be as tall as its
//! labels' own idea of a good shape, which leaves gaps; this one is as tall as the texts need in
//! the width they get.
class TextColumn final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] int heightAt(int width) const;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace orgdesk::ui
