#include "app/KnownOperations.h"

#include "myorg/Endpoints.h"

namespace orgdesk {

QStringList knownOperations()
{
    QStringList operations;
    for (const Endpoint &endpoint : endpoints())
        operations << QString::fromLatin1(endpoint.operation);
    return operations;
}

} // namespace orgdesk
