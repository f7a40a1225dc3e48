#pragma once

#include "sandbox/SignInFlow.h"
#include "sandbox/TenantContext.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

//! Login pages: plain forms without script. Field names are part of contracts.md section 3.
namespace orgdesk::sandbox::pages {

//! Frame that all pages of the tenant share; body is HTML.
std::string page(std::string_view title, std::string_view body);
//! A card in the middle of a page, as the login pages have it.
std::string card(const TenantContext &context, std::string_view heading, std::string_view body);

std::string login(const TenantContext &context, const SignInFlow &flow, const std::string &flowKey,
                  std::string_view message);
std::string organizationChoice(const TenantContext &context, const nlohmann::json &user,
                               const std::string &flowKey, std::string_view message);
std::string secondFactor(const TenantContext &context, const nlohmann::json &user,
                         const std::string &flowKey, std::string_view message);
std::string consent(const TenantContext &context, const nlohmann::json &application,
                    const nlohmann::json &user, const nlohmann::json *organization,
                    const std::vector<std::string> &scopes, const std::string &flowKey);
//! True for scopes that the person can withhold: those of the API, not those of OpenID Connect.
bool hasConsentBox(std::string_view scope);
std::string confirmation(const TenantContext &context, const SignInFlow &flow,
                         const std::string &flowKey);
std::string failure(const TenantContext &context, std::string_view heading,
                    std::string_view detail);

} // namespace orgdesk::sandbox::pages
