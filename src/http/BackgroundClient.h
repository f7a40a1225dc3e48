#pragma once

#include "http/HttpClient.h"

namespace orgdesk {

//! Sends everything as background work, which yields to what a person waits for (RateGovernor).
class BackgroundClient final : public HttpClient
{
public:
    //! \param next must outlive this object.
    explicit BackgroundClient(HttpClient &next)
        : m_next(next)
    {
    }

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        HttpRequest later = request;
        later.priority = Priority::Background;
        return m_next.send(later);
    }

private:
    HttpClient &m_next;
};

} // namespace orgdesk
