#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace orgdesk::test {

//! While it lives, every text that is made anew is 40 % longer, in words that can wrap, like the
//! pseudo-locale of tests/e2e. Qt's own texts stay as they are.
class LongTexts final : public QTranslator
{
public:
    LongTexts();
    ~LongTexts() override;

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

//! Labels and buttons below `root` that are shown and have too little room for their text, or reach
//! beyond a widget around them: "objectName: text, has, needs". What can be scrolled to is not cut;
//! what is meant to end in "…" (ElidedLabel) neither.
[[nodiscard]] QStringList cutTexts(const QWidget &root);

} // namespace orgdesk::test
