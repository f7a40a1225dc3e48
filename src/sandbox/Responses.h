#pragma once

#include "sandbox/HttpMessage.h"
#include "sandbox/SchemaValidator.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

//! Answers in the forms that the tenant uses.
namespace orgdesk::sandbox::responses {

HttpResponse json(int status, const nlohmann::json &body);
HttpResponse noContent();
HttpResponse html(int status, std::string page);
HttpResponse redirect(std::string location);

//! Error shape of the My Organization API (API reference 4.1); code is for example "A0E-404-0002".
HttpResponse apiError(int status, std::string_view code, std::string_view title,
                      std::string_view detail);
//! Validation shape: 400 with validation_errors and no detail.
HttpResponse validationError(const std::vector<Violation> &violations);
HttpResponse badRequest(std::string_view detail);
HttpResponse forbidden(std::string_view detail);
HttpResponse notFound(std::string_view detail);
HttpResponse duplicate(std::string_view detail);

//! Error of the token endpoint (RFC 6749 section 5.2).
HttpResponse oauthError(int status, std::string_view error, std::string_view description);

} // namespace orgdesk::sandbox::responses
