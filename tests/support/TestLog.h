#pragma once

#include <QStringList>

namespace orgdesk::test {

//! Captures everything that is logged while it lives.
class TestLog
{
public:
    TestLog();
    ~TestLog();
    Q_DISABLE_COPY_MOVE(TestLog)

    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] bool contains(const QString &text) const;
};

} // namespace orgdesk::test
