#pragma once

#include <QStringList>

namespace orgdesk {

//! The operationIds that `step_up.operations` of a configuration may name.
[[nodiscard]] QStringList knownOperations();

} // namespace orgdesk
