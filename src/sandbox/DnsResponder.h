#pragma once

#include <string>

namespace orgdesk::sandbox {

class TenantState;

//! Answers DNS queries (RFC 1035) from the tenant member `dns` (DnsRecords.h): TXT, NS, A and SOA
//! records, NXDOMAIN for a name that is not there, nothing for one that times out. A negative
//! answer names the zone when it is known.
class DnsResponder
{
public:
    explicit DnsResponder(const TenantState &tenant)
        : m_tenant(tenant)
    {
    }

    //! Answer to one datagram; empty when it is no query or none is to be sent.
    std::string answer(const std::string &query) const;

private:
    const TenantState &m_tenant;
};

} // namespace orgdesk::sandbox
