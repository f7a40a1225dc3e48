#pragma once

#include "sandbox/DashboardForm.h"
#include "sandbox/TenantContext.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace orgdesk::sandbox {

class RequestLog;

namespace dashboard {

//! What a page works with.
struct View
{
    TenantContext &context;
    const RequestLog &log;
    //! Of the address; says which thing the page is about.
    Parameters query;
    std::string token;

    const nlohmann::json &document() const;
    std::string asked(std::string_view name) const { return query.get(name); }
};

//! Outcome of a post: where to go on, or what is wrong.
struct Saved
{
    std::string location;
    std::vector<Problem> problems;
};

//! One address of the dashboard. A page shows something, or has a form, or takes posts only.
struct Page
{
    std::string_view path;
    std::string_view title;
    //! Path of the menu entry that it belongs to.
    std::string_view menu;
    Html (*show)(const View &view) = nullptr;
    //! nullopt when the address names a thing that is not there.
    std::optional<Form> (*form)(const View &view) = nullptr;
    //! typed has passed problemsIn.
    Saved (*save)(const View &view, const Parameters &typed) = nullptr;
};

std::span<const Page> accessPages();
std::span<const Page> grantPages();
std::span<const Page> applicationPages();
std::span<const Page> clientPages();
std::span<const Page> connectionProfilePages();
std::span<const Page> attributeProfilePages();
std::span<const Page> attributePages();
std::span<const Page> rolePages();
std::span<const Page> peoplePages();
std::span<const Page> connectionPages();
std::span<const Page> tenantPages();

//! Member of an object as text; empty when it is absent or no string.
std::string textOf(const nlohmann::json &object, std::string_view name);
//! Strings of an array member; empty when it is absent.
std::vector<std::string> textsOf(const nlohmann::json &object, std::string_view name);
//! The texts, one a line.
std::string linesOf(const std::vector<std::string> &texts);
//! Element of a top-level array whose member has that value, or nullptr.
const nlohmann::json *elementOf(const View &view, const char *array, const char *member,
                                const std::string &value);
//! The strategies a tenant can allow, in the order of the seed document, "ad" among them.
std::vector<Option> strategyOptions();
//! Every scope of the API, and those of `further` that it does not know.
std::vector<Option> scopeOptions(const std::vector<std::string> &further);

//! Puts a value into the form, for a field that shows one.
void put(Parameters &values, std::string_view name, const std::string &value);
void putAll(Parameters &values, std::string_view name, const std::vector<std::string> &several);

//! Sets a member to the text or the list, or removes it when that is empty.
void setOrErase(nlohmann::json &object, const char *name, const nlohmann::json &value);

//! Saves a merge patch; refused as a whole when the outcome is no tenant document.
Saved savePatch(const View &view, const nlohmann::json &mergePatch, std::string location);
//! Puts an element in the place of the first one that isSame, or at the end.
Saved saveElement(const View &view, const char *array,
                  const std::function<bool(const nlohmann::json &)> &isSame,
                  const nlohmann::json &element, std::string location);
//! Takes out the elements that isSame.
Saved removeElement(const View &view, const char *array,
                    const std::function<bool(const nlohmann::json &)> &isSame,
                    std::string location);
//! isSame for a member.
std::function<bool(const nlohmann::json &)> having(const char *member, std::string value);

} // namespace dashboard

} // namespace orgdesk::sandbox
