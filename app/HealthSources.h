#pragma once

#include "config/ConfigurationSearch.h"
#include "health/HealthDoors.h"

namespace orgdesk {

class SecretStore;
class Services;

//! The objects of the program that the health check looks at. References outlive the run.
struct HealthSources
{
    Clock &clock;
    SecretStore &secrets;
    const FoundConfiguration &found;
    Services *services = nullptr; //!< Null: not set up.
    QString profile;
    int savedSignIns = 0;
    bool sandbox = false;
};

//! What the health check asks, and whom. \param context its answers end when this goes.
[[nodiscard]] HealthDoors healthDoorsOf(const HealthSources &sources, QObject *context);

} // namespace orgdesk
