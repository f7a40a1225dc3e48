#pragma once

#include <QCoreApplication>

namespace orgdesk {

//! Translation context of the health check.
struct Health
{
    Q_DECLARE_TR_FUNCTIONS(Health)
};

} // namespace orgdesk
