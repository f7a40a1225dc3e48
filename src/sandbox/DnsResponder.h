#pragma once

#include <string>

namespace orgdesk::sandbox {

class TenantState;

//! Answers DNS queries (RFC 1035) from the tenant member `dns`, host to TXT values: TXT records for
//! a host that is there, NXDOMAIN for any other name.
class DnsResponder
{
public:
    explicit DnsResponder(const TenantState &tenant)
        : m_tenant(tenant)
    {
    }

    //! Answer to one datagram; empty when it is no query.
    std::string answer(const std::string &query) const;

private:
    const TenantState &m_tenant;
};

} // namespace orgdesk::sandbox
