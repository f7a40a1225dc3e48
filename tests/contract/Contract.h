#pragma once

#include "core/Json.h"

#include <QString>

namespace orgdesk::test {

//! Our description of the My Organization API (tests/contract/my-organization.openapi.json).
const Json &contract();

//! Why `value` does not follow the named schema of the contract; empty when it does.
QString violation(const char *schemaName, const Json &value);

} // namespace orgdesk::test
