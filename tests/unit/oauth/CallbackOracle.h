#pragma once

#include <QByteArray>

namespace orgdesk::test {

struct ListenerTarget;

//! Written again from oauth rules 12, 14, 19 and 20, by regular expressions: true when the listener
//! may take this for the browser's callback.
[[nodiscard]] bool isRightCallback(const QByteArray &bytes, const ListenerTarget &target);

} // namespace orgdesk::test
