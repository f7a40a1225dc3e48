#pragma once

#include <QString>
#include <QStringList>

namespace orgdesk {

//! A name for a file: `name` itself where it is safe in every file system, else a hash of it.
[[nodiscard]] QString fileNameFor(const QString &name);

//! Paths of everything below `folder` whose name fits ("*.json"): folders and dead links as well,
//! which are in the way of a file of that name. Reads the disk.
[[nodiscard]] QStringList entriesBelow(const QString &folder, const QString &fits);

} // namespace orgdesk
