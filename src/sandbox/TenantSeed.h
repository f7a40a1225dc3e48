#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace orgdesk::sandbox {

class SigningKey;

//! What a tenant file may leave out or write in short.
namespace seed {

//! Replaces "{audience}", {"$certificate": …} and {"$federation_metadata": …}; what is wrong with
//! the first one that can't be replaced, if any.
std::optional<std::string> expandPlaceholders(nlohmann::json &document, const SigningKey &key,
                                              const std::string &audience);
//! Adds top-level members and switches that were left out, with their defaults.
void addMissingParts(nlohmann::json &document);
//! Adds TXT records of domains, attributes in sync and full names of connections.
void addDerivedMembers(nlohmann::json &document);

//! Sets verification_txt and verification_host when they are missing.
void addVerificationRecord(nlohmann::json &domain);

} // namespace seed

} // namespace orgdesk::sandbox
