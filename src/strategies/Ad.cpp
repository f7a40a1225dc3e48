#include "strategies/Descriptors.h"
#include "strategies/FieldGroups.h"

namespace orgdesk {

namespace {

constexpr SetupValue adValues[] = {fieldgroups::connectionId};

} // namespace

// A legal value of the tenant's settings that the API neither creates nor describes (API reference
// 3.6): shown, never offered.
constinit const Strategy descriptors::ad{
    .wireName = "ad",
    .configurationKey = "ad",
    .key = "ad",
    .name = QT_TRANSLATE_NOOP("Schema", "Active Directory"),
    .protocol = QT_TRANSLATE_NOOP("Schema", "Active Directory"),
    .effort = "",
    .monogram = "Ad",
    .console = "",
    .fields = {},
    .rules = {},
    .setupValues = adValues,
    .guide = {},
    .creatable = false,
};

} // namespace orgdesk
