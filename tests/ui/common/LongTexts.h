#pragma once

#include <QTranslator>

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

} // namespace orgdesk::test
