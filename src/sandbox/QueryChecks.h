#pragma once

#include "sandbox/Parameters.h"
#include "sandbox/SchemaValidator.h"

#include <string_view>
#include <vector>

//! The query parameters that operations declare (API reference 2).
namespace orgdesk::sandbox::querychecks {

//! What is wrong with a query, given the names of the operation's parameters separated by spaces.
//! "invitation_fields" stands for the parameter `fields` of invitations. A parameter that is not
//! declared is ignored; one that is there twice is wrong, but for the repeatable filters.
std::vector<Violation> violations(std::string_view names, const Parameters &query);

} // namespace orgdesk::sandbox::querychecks
