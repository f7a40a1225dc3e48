#pragma once

#include "sandbox/Fault.h"
#include "sandbox/HttpMessage.h"

#include <optional>

namespace orgdesk::sandbox::misbehaviour {

//! How the answer to a request leaves under this fault. \param answer what the tenant says; nullopt
//! when the request was not carried out. \param now seconds since the epoch.
Delivery of(const Fault &fault, std::optional<HttpResponse> answer, std::int64_t now);

} // namespace orgdesk::sandbox::misbehaviour
