#include "sandbox/Dashboard.h"

#include "sandbox/AccessPolicy.h"
#include "sandbox/DashboardPages.h"
#include "sandbox/Embedded.h"
#include "sandbox/Encoding.h"
#include "sandbox/RequestLog.h"
#include "sandbox/Responses.h"
#include "sandbox/SignInPages.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox {

using dashboard::Form;
using dashboard::Html;
using dashboard::Page;
using dashboard::Problem;
using dashboard::View;

namespace {

struct MenuEntry
{
    std::string_view path;
    std::string_view label;
};

constexpr std::array menuEntries{
    MenuEntry{"/dashboard", "Overview"},
    MenuEntry{"/dashboard/api", "API and access"},
    MenuEntry{"/dashboard/grants", "Client grants"},
    MenuEntry{"/dashboard/applications", "Applications"},
    MenuEntry{"/dashboard/connection-profiles", "Connection profiles"},
    MenuEntry{"/dashboard/attribute-profiles", "User attribute profiles"},
    MenuEntry{"/dashboard/roles", "Roles"},
    MenuEntry{"/dashboard/people", "People"},
    MenuEntry{"/dashboard/connections", "Connections"},
    MenuEntry{"/dashboard/domains", "Domains"},
    MenuEntry{"/dashboard/tokens", "Tokens"},
    MenuEntry{"/dashboard/tenant", "Tenant and tier"},
    MenuEntry{"/dashboard/switches", "Switches"},
    MenuEntry{"/dashboard/requests", "Requests"}};

const Page *pageAt(const std::string &path)
{
    for (const auto pages :
         {dashboard::accessPages(), dashboard::grantPages(), dashboard::applicationPages(),
          dashboard::clientPages(), dashboard::connectionProfilePages(),
          dashboard::attributeProfilePages(), dashboard::attributePages(), dashboard::rolePages(),
          dashboard::peoplePages(), dashboard::connectionPages(), dashboard::tenantPages()}) {
        for (const Page &page : pages) {
            if (page.path == path) {
                return &page;
            }
        }
    }
    return nullptr;
}

Html menuHtml(const Page &current)
{
    Html html;
    html.open("nav", {{"aria-label", "Dashboard"}}).open("ul");
    for (const MenuEntry &entry : menuEntries) {
        Html::Attributes attributes{{"href", std::string(entry.path)}};
        if (entry.path == current.menu) {
            attributes.emplace_back("aria-current", "page");
        }
        html.open("li").element("a", entry.label, attributes).close();
    }
    return html.close().close();
}

//! What the administrator has to know on every page.
Html bannersHtml(const View &view)
{
    Html html;
    if (!access::isActivated(view.document())) {
        html.open("div", {{"class", "box warn"}});
        html.element("strong", "My Organization API");
        html.element("p",
                     "Your customers’ administrators can manage their own organizations with it. "
                     "It is not activated: every request is refused.");
        html.add(dashboard::buttonForm("/dashboard/activate", view.token, "Activate", {}, ""));
        html.close();
    }
    if (access::policyFor(view.document(), access::Subject::User) == "allow_all") {
        html.add(dashboard::box(
            "Any application can ask for any scope",
            "The access policy for people is allow_all: every application of this tenant, granted "
            "or not, can ask for every scope of the My Organization API. It exposes sensitive "
            "information and operations, so require_client_grant is recommended.",
            "warn"));
    }
    if (view.asked("saved") == "yes") {
        html.open("div", {{"class", "box good"}, {"role", "status"}});
        html.element("strong", "Saved").close();
    }
    return html;
}

} // namespace

Dashboard::Dashboard(TenantContext &context, const RequestLog &log)
    : m_context(context)
    , m_log(log)
    , m_token(randomText(32))
{
}

std::optional<HttpResponse> Dashboard::handle(const HttpRequest &request)
{
    if (request.path != "/dashboard" && !request.path.starts_with("/dashboard/")) {
        return std::nullopt;
    }
    const View view{m_context, m_log, Parameters::parse(request.query), m_token};
    const Page *page = pageAt(request.path);
    if (page == nullptr) {
        return responses::html(
            404, pages::failure(m_context, "No such page", "There is nothing at this address."));
    }
    if (request.method == "POST" && page->save != nullptr) {
        return post(*page, view, request.body);
    }
    if (request.method != "GET" || (page->show == nullptr && page->form == nullptr)) {
        return responses::html(
            405, pages::failure(m_context, "That can’t be done", "This address has no such page."));
    }
    return get(*page, view);
}

HttpResponse Dashboard::get(const Page &page, const View &view)
{
    if (page.form == nullptr) {
        return framed(200, page, view, page.show(view));
    }
    if (const auto shown = page.form(view)) {
        return form(page, view, *shown, {});
    }
    return framed(404, page, view, Html().element("p", "There is no such thing any more."));
}

HttpResponse Dashboard::post(const Page &page, const View &view, const std::string &body)
{
    Parameters typed = Parameters::parse(body);
    if (typed.get("token") != m_token) {
        return responses::html(
            403,
            pages::failure(m_context, "Nothing was saved",
                           "This form does not come from a page of this dashboard, or the tenant "
                           "was started again since. Open the page again and repeat the change."));
    }
    std::optional<Form> shown = page.form == nullptr ? Form() : page.form(view);
    if (!shown) {
        return get(page, view);
    }
    std::vector<Problem> problems;
    if (!typed.areUtf8()) {
        problems.push_back({"", "Some of the text is not UTF-8."});
    } else if (shown->removal.empty() || !typed.has("remove")) {
        problems = dashboard::problemsIn(shown->fields, typed);
    }
    if (problems.empty()) {
        const dashboard::Saved saved = page.save(view, typed);
        if (saved.problems.empty()) {
            const bool hasQuery = saved.location.find('?') != std::string::npos;
            HttpResponse back =
                responses::redirect(saved.location + (hasQuery ? "&" : "?") + "saved=yes");
            back.status = 303;
            return back;
        }
        problems = saved.problems;
    }
    shown->values = std::move(typed);
    return form(page, view, *shown, problems);
}

HttpResponse Dashboard::form(const Page &page, const View &view, const Form &form,
                             const std::vector<Problem> &problems)
{
    // The same thing again: the address names it, and "saved" must not come back.
    std::string action(page.path);
    char separator = '?';
    for (const auto &[name, value] : view.query.items()) {
        if (name != "saved") {
            action.append(1, separator).append(percentEncode(name));
            action.append("=").append(percentEncode(value));
            separator = '&';
        }
    }
    return framed(problems.empty() ? 200 : 400, page, view,
                  dashboard::formHtml(form, action, m_token, problems));
}

HttpResponse Dashboard::framed(int status, const Page &page, const View &view, const Html &content)
{
    const nlohmann::json &tenant = view.document().at("tenant");
    const std::string vendor =
        tenant.value("friendly_name", tenant.value("name", std::string("Tenant")));
    Html html;
    html.element("a", "Go to the content", {{"class", "skip"}, {"href", "#content"}});
    html.open("header").open("div", {{"class", "brand"}}).element("i", "").text(vendor).close();
    html.element("span", "Local tenant at " + m_context.domain, {{"class", "soft"}}).close();
    html.open("div", {{"class", "shell"}}).add(menuHtml(page));
    html.open("main", {{"id", "content"}}).element("h1", page.title);
    html.add(bannersHtml(view)).add(content).close().close();
    const std::string style =
        "<style>" + std::string(embedded::dashboardStyle()) + "</style>" + html.markup();
    return responses::html(
        status, pages::page(std::string(page.title) + " – " + vendor + " dashboard", style));
}

} // namespace orgdesk::sandbox
