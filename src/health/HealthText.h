#pragma once

#include <QCoreApplication>

namespace orgdesk {

//! Translation context of the health check.
struct HealthText
{
    Q_DECLARE_TR_FUNCTIONS(HealthText)
};

} // namespace orgdesk
