#pragma once

#include <QString>

namespace orgdesk::ui {

//! What looking again found out about a write whose answer got lost: "OrgDesk looked again and
//! found that the provider was created." \param operation operationId of the contract.
[[nodiscard]] QString foundDoneText(const QString &operation);

} // namespace orgdesk::ui
