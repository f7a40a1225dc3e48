#pragma once

#include "http/HttpClient.h"

#include <functional>

namespace orgdesk::test {

//! Lets a test change requests on the last step before the network: where they go, and how long
//! they may take.
class Detour final : public HttpClient
{
public:
    using Change = std::function<void(HttpRequest &request)>;

    //! \param next must outlive this object.
    Detour(HttpClient &next, Change change)
        : m_next(next)
        , m_change(std::move(change))
    {
    }

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        HttpRequest changed = request;
        m_change(changed);
        return m_next.send(changed);
    }

private:
    HttpClient &m_next;
    Change m_change;
};

} // namespace orgdesk::test
