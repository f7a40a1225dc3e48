#pragma once

#include <string>

namespace orgdesk::sandbox {

class TenantState;

//! Text of the orgdesk.json (contracts.md section 2) for the first application of the tenant.
//! dns may be empty: then no name servers are named.
std::string configurationFor(const TenantState &tenant, const std::string &domain,
                             const std::string &dns);

} // namespace orgdesk::sandbox
