#pragma once

#include <QByteArray>
#include <QString>

namespace orgdesk::test {

//! Where a file of other people's test data is ("jose/json_web_key_test.json"). The data lies
//! beside the project, in ../shared/data, and is no part of it; ORGDESK_SHARED_DATA names another
//! folder.
[[nodiscard]] QString sharedDataPath(const QString &file);

//! The bytes of such a file; empty where the data is not there.
[[nodiscard]] QByteArray sharedData(const QString &file);

} // namespace orgdesk::test
