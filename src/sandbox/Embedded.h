#pragma once

#include <string_view>

//! Files compiled into the program (see CMakeLists.txt).
namespace orgdesk::sandbox::embedded {

std::string_view fieldnoteTenant();
std::string_view requestSchemas();
std::string_view tenantSchemas();
std::string_view pageStyle();
std::string_view dashboardStyle();

} // namespace orgdesk::sandbox::embedded
