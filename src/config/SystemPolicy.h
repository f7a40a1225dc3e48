#pragma once

#include "config/PolicyValues.h"

namespace orgdesk {

//! The machine's policy where it is no file: Windows, values of `HKLM\Software\Policies\OrgDesk`;
//! macOS, managed preferences of `org.orgdesk.OrgDesk`, of which forced ones are locked. Reads
//! nothing a person without rights could have written. No Qt; any thread.
[[nodiscard]] std::vector<PolicyValue> readSystemPolicy();

} // namespace orgdesk
