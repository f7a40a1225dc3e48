#include "sandbox/QueryChecks.h"

#include "sandbox/Encoding.h"
#include "sandbox/TextFormats.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace orgdesk::sandbox {

namespace {

using Problem = std::string;

constexpr std::size_t largestTake = 100;
constexpr std::size_t longestFrom = 1000;
constexpr std::size_t longestFieldList = 255;
constexpr std::size_t longestRoleName = 300;

Problem lengthProblem(const std::string &value, std::size_t longest)
{
    if (value.empty()) {
        return "must not be empty";
    }
    return formats::characterCount(value) <= longest
        ? Problem()
        : std::string("must have at most ").append(std::to_string(longest)).append(" characters");
}

Problem fromProblem(const std::string &value)
{
    return lengthProblem(value, longestFrom);
}

Problem takeProblem(const std::string &value)
{
    std::size_t size = 0;
    const char *end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, size);
    const bool isGood = error == std::errc() && stop == end && size >= 1 && size <= largestTake;
    return isGood ? Problem() : "must be an integer from 1 to 100";
}

Problem fieldsProblem(const std::string &value)
{
    return lengthProblem(value, longestFieldList);
}

Problem invitationFieldsProblem(const std::string &value)
{
    static const std::vector<std::string> selectable{
        "id",         "organization_id", "inviter", "invitee",       "identity_provider_id",
        "created_at", "expires_at",      "roles",   "invitation_url"};
    for (const std::string &field : split(value, ',')) {
        if (!contains(selectable, field)) {
            return "names a field that is not selectable";
        }
    }
    return fieldsProblem(value);
}

Problem booleanProblem(const std::string &value)
{
    return value == "true" || value == "false" ? Problem() : "must be boolean";
}

Problem nameProblem(const std::string &value)
{
    return lengthProblem(value, longestRoleName);
}

Problem sortProblem(const std::string &value)
{
    return value == "created_at:1" || value == "created_at:-1"
        ? Problem()
        : "must match pattern ^created_at:(1|-1)$";
}

Problem levelProblem(const std::string &value)
{
    static const std::vector<std::string> levels{"none", "readonly", "limited", "full"};
    return contains(levels, value) ? Problem() : "must be one of the allowed values";
}

struct Rule
{
    std::string_view declared;
    std::string_view parameter;
    Problem (*problem)(const std::string &value);
    bool isRepeatable = false;
};

constexpr std::array rules{
    Rule{"from", "from", fromProblem},
    Rule{"take", "take", takeProblem},
    Rule{"fields", "fields", fieldsProblem},
    Rule{"invitation_fields", "fields", invitationFieldsProblem},
    Rule{"include_fields", "include_fields", booleanProblem},
    Rule{"include_totals", "include_totals", booleanProblem},
    Rule{"is_enabled", "is_enabled", booleanProblem},
    Rule{"role_name", "name", nameProblem},
    Rule{"sort", "sort", sortProblem},
    Rule{"member_access_level", "member_access_level", levelProblem, true},
};

} // namespace

std::vector<Violation> querychecks::violations(std::string_view names, const Parameters &query)
{
    std::vector<Violation> found;
    for (const std::string &declared : splitWords(names)) {
        const auto rule = std::find_if(rules.begin(), rules.end(), [&declared](const Rule &row) {
            return row.declared == declared;
        });
        if (rule == rules.end()) {
            continue;
        }
        const std::vector<std::string> values = query.all(rule->parameter);
        const std::string pointer = std::string("/").append(rule->parameter);
        if (values.size() > 1 && !rule->isRepeatable) {
            found.push_back({pointer, "must be there once", "query"});
        }
        for (const std::string &value : values) {
            if (Problem problem = rule->problem(value); !problem.empty()) {
                found.push_back({pointer, std::move(problem), "query"});
            }
        }
    }
    return found;
}

} // namespace orgdesk::sandbox
