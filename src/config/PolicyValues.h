#pragma once

// No Qt here: WindowsPolicy.cpp and MacPolicy.cpp include this, and the first is checked with a
// compiler that has none.
#include <optional>
#include <string>
#include <vector>

namespace orgdesk {

//! One value of a policy as the registry or the managed preferences hold it.
struct PolicyValue
{
    std::string name; //!< Key of contracts 2, UTF-8.
    //! UTF-8. A text that is a JSON object or array is that.
    std::string text;
    std::optional<long long> number; //!< In place of the text.
    std::vector<std::string> list;   //!< In place of the text, where `isList`.
    bool isList = false;
    bool locked = false; //!< Forced by the system (macOS); elsewhere {"value": …, "locked": true}.
};

//! The values as the text of a policy file, which ConfigurationLoader reads: {} for none. Never
//! throws; what is no valid UTF-8 is replaced.
[[nodiscard]] std::string policyDocument(const std::vector<PolicyValue> &values);

} // namespace orgdesk
