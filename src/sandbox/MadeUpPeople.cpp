#include "sandbox/MadeUpPeople.h"

#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string>

namespace orgdesk::sandbox::people {

namespace {

using Json = nlohmann::json;

constexpr std::array givenNames{"Aino", "Bo",    "Carla", "Dmitri", "Eva",   "Femi", "Gro",
                                "Hana", "Ivo",   "Jonas", "Kaja",   "Liv",   "Mina", "Noor",
                                "Ola",  "Per",   "Rosa",  "Sofia",  "Tomas", "Uma"};
constexpr std::array familyNames{"Aas",  "Berg",  "Costa", "Dahl", "Eide", "Faber", "Gran",
                                 "Holm", "Ibsen", "Jansen", "Koch", "Lund", "Mendes", "Nygard",
                                 "Olsen", "Prytz", "Quist", "Rehn", "Strand", "Vos", "Weber"};
constexpr std::array connections{"okta|halden-okta|", "samlp|depot-saml|", "waad|halden-entra|",
                                 "auth0|"};
constexpr std::int64_t firstSignIn = 1'785'000'000'000; // July 2026
constexpr std::int64_t signInStep = 97'000;             // milliseconds

} // namespace

Json madeUp(std::size_t number, const Json &organization, const Json &roles)
{
    const std::string text = std::to_string(number);
    const std::string given = givenNames.at(number % givenNames.size());
    const std::string family = familyNames.at(number / givenNames.size() % familyNames.size());
    Json chosen = Json::array();
    if (number % 4 != 0 && !roles.empty()) {
        chosen.push_back(roles.at(number % roles.size()).at("id"));
    }
    if (number % 4 == 3 && roles.size() > 1) {
        chosen.push_back(roles.at((number + 1) % roles.size()).at("id"));
    }
    Json user = {{"user_id", connections.at(number % connections.size()) + ("made-up-" + text)},
                 {"email", toLower(given) + '.' + toLower(family) + '.' + text + "@halden.example"},
                 {"name", given + ' ' + family + ' ' + text},
                 {"given_name", given},
                 {"family_name", family},
                 {"created_at", isoTime(firstSignIn - 86'400'000)},
                 {"memberships", {{{"organization", organization}, {"roles", chosen}}}}};
    if (number % 10 != 0) {
        user["last_login"] =
            isoTime(firstSignIn + static_cast<std::int64_t>(number) * signInStep);
    }
    return user;
}

} // namespace orgdesk::sandbox::people
