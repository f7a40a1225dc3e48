#pragma once

#include "sandbox/HttpMessage.h"
#include "sandbox/TenantContext.h"

#include <optional>
#include <string>
#include <vector>

namespace orgdesk::sandbox {

class RequestLog;

namespace dashboard {

class Html;
struct Form;
struct Page;
struct Problem;
struct View;

} // namespace dashboard

//! /dashboard: what the tenant's administrator does in the Auth0 Dashboard for this API, as plain
//! pages and forms without script. A post is taken only with the token of this dashboard's pages.
class Dashboard
{
public:
    Dashboard(TenantContext &context, const RequestLog &log);

    //! nullopt when the path is not the dashboard's.
    std::optional<HttpResponse> handle(const HttpRequest &request);

private:
    HttpResponse get(const dashboard::Page &page, const dashboard::View &view);
    HttpResponse post(const dashboard::Page &page, const dashboard::View &view,
                      const std::string &body);
    HttpResponse form(const dashboard::Page &page, const dashboard::View &view,
                      const dashboard::Form &form, const std::vector<dashboard::Problem> &problems);
    HttpResponse framed(int status, const dashboard::Page &page, const dashboard::View &view,
                        const dashboard::Html &content);

    TenantContext &m_context;
    const RequestLog &m_log;
    //! In every form; pages of other sites can't read it.
    std::string m_token;
};

} // namespace orgdesk::sandbox
