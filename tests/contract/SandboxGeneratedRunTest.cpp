#include "SandboxClient.h"
#include "contract/RequestGenerator.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace orgdesk::test;
using Json = nlohmann::json;

// Generated requests for every operation, against the real sandbox: documented statuses only, no
// 500, every answer as its schema says, and a 400 whenever the contract calls the request wrong.
class SandboxGeneratedRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }

    void everyOperationAnswersAsDocumented();
    void savedTenantsServeEveryOperation();

private:
    void startWorld(const Json &patch);
    Answer ask(const GeneratedRequest &request, const QByteArray &authorization);
    void judge(const ApiContract::Operation &operation, const GeneratedRequest &request,
               const Answer &answer, bool isTokenGood, bool isOrdinary = false);
    void runOperation(const ApiContract::Operation &operation, int count);
    void runWorlds();
    void checkCoverage();
    void showProblems() const;

    SandboxClient m_sandbox;
    ApiContract m_contract{ORGDESK_CONTRACT_FILE};
    unsigned m_seed = 20'261'125;
    RequestGenerator m_generator{m_contract, m_seed};
    QByteArray m_bearer;
    QStringList m_problems;
    std::map<std::string, std::set<int>> m_statuses;
    int m_requests = 0;
};

static const char *const ours = "org_H4ldenFre1ght01x";

static const Json careful = {
    {"switches", {{"legacy_deletes", false}, {"refused_delete_status", 409}}},
    {"my_organization_configuration", {{"connection_deletion_behavior", "allow_if_empty"}}}};
static const Json unconfigured = {{"my_organization_configuration", nullptr}};

//! Set-ups of the tenant to ask in; the first is the ordinary one. Merge patches of the tenant, but
//! my_organization_configuration is one of the application.
static const std::vector<Json> &worlds()
{
    static const std::vector<Json> patches{
        Json::object(),
        careful,
        unconfigured,
        {{"switches", {{"step_up_challenge", "rfc9470"}}}},
        {{"switches", {{"connection_limit", 3}, {"domain_limit", 3}}}},
        {{"api", {{"activated", false}}}},
        {{"connection_profiles", Json::array()}},
        {{"user_attribute_profiles", Json::array()}},
        {{"tenant", {{"tier", "free"}}}},
    };
    return patches;
}

void SandboxGeneratedRunTest::startWorld(const Json &patch)
{
    m_sandbox.control("POST", "reset");
    m_sandbox.forgetCookies();
    Json tenant = m_sandbox.control("GET", "tenant").json();
    Json grants = tenant.at("client_grants");
    grants.at(0).at("scope").push_back("delete:my_org:organizations");
    Json applications = tenant.at("applications");
    applications.at(0)["my_organization_configuration"]["connection_deletion_behavior"] = "allow";
    Json invitations = Json::array();
    for (const char letter : {'a', 'b', 'c'}) {
        invitations.push_back(
            {{"id", "uinv_" + std::string(16, letter)},
             {"organization_id", ours},
             {"invitee", {{"email", std::string(1, letter) + "@a.example"}}},
             {"created_at", "2026-11-0" + std::to_string(letter - 'a' + 1) + "T00:00:00.000Z"},
             {"roles", Json::array({"rol_Aud1torReadsOnly"})}});
    }
    m_sandbox.control("PATCH", "tenant",
                      {{"tenant", {{"tier", "unlimited"}}},
                       {"client_grants", grants},
                       {"applications", applications},
                       {"invitations", invitations}});
    const Json tokens = m_sandbox.signIn();
    m_bearer = "Bearer " + QByteArray::fromStdString(tokens.value("access_token", std::string()));
    Json changes = patch;
    if (changes.contains("my_organization_configuration")) {
        applications.at(0).merge_patch(
            {{"my_organization_configuration", changes.at("my_organization_configuration")}});
        changes.erase("my_organization_configuration");
        changes["applications"] = applications;
    }
    QCOMPARE(m_sandbox.control("PATCH", "tenant", changes).status, 200);
    m_generator.know(m_sandbox.control("GET", "tenant").json(), ours);
}

Answer SandboxGeneratedRunTest::ask(const GeneratedRequest &request,
                                    const QByteArray &authorization)
{
    QMap<QByteArray, QByteArray> headers;
    if (!authorization.isEmpty()) {
        headers.insert("Authorization", authorization);
    }
    QByteArray body;
    if (request.body) {
        body = QByteArray::fromStdString(*request.body);
        headers.insert("Content-Type", QByteArray::fromStdString(request.contentType));
    }
    ++m_requests;
    return m_sandbox.send(QByteArray::fromStdString(request.method),
                          QByteArray::fromStdString(request.target), body, headers);
}

void SandboxGeneratedRunTest::judge(const ApiContract::Operation &operation,
                                    const GeneratedRequest &request, const Answer &answer,
                                    bool isTokenGood, bool isOrdinary)
{
    ApiAnswer heard{request.method,
                    request.target.substr(0, request.target.find('?')),
                    answer.status,
                    {},
                    answer.body.toStdString()};
    for (auto header = answer.headers.begin(); header != answer.headers.end(); ++header) {
        heard.headers[header.key().toStdString()] = header.value().toStdString();
    }
    std::vector<std::string> problems = m_contract.problems(heard);
    const bool isRefused = answer.status == 400 || answer.status == 404 || answer.status == 403
        || answer.status == 401 || answer.status == 429;
    if (!request.wrong.empty() && !request.isOpen && !isRefused) {
        problems.push_back("taken although wrong: " + request.wrong.front());
    }
    if (!request.wrong.empty() && !request.isOpen && isTokenGood && isOrdinary
        && answer.status != 400) {
        problems.push_back("not refused with 400 although wrong: " + request.wrong.front());
    }
    const bool isValidationError = answer.body.contains("A0E-400-0003");
    if (request.wrong.empty() && !request.isOpen && isTokenGood && isValidationError) {
        problems.push_back("called invalid although the contract allows it");
    }
    for (const std::string &problem : problems) {
        m_problems += u"%1 %2 %3 -> %4 %5\n  %6"_s.arg(
            QString::fromStdString(operation.id), QString::fromStdString(request.target),
            QString::fromStdString(request.body.value_or("")).left(600),
            QString::number(answer.status), QString::fromUtf8(answer.body.left(400)),
            QString::fromStdString(problem));
    }
    m_statuses[operation.id].insert(answer.status);
}

void SandboxGeneratedRunTest::runOperation(const ApiContract::Operation &operation, int count)
{
    // What is asked for first is valid and meets the ordinary tenant; then comes each flaw once.
    static constexpr int certain = 6;
    static constexpr Flaw flaws[] = {Flaw::None, Flaw::Absent, Flaw::Path, Flaw::Body, Flaw::Query};
    for (int i = 0; i < count; ++i) {
        const bool isOrdinary = i < count / 2;
        const bool deletesAll = operation.id == "deleteOrganization";
        if (i % 20 == 0 || deletesAll) {
            const int world = m_generator.below(static_cast<int>(worlds().size()));
            startWorld(isOrdinary ? Json::object() : worlds().at(std::size_t(world)));
        }
        const GeneratedRequest request =
            m_generator.make(operation,
                             i < certain           ? Flaw::None
                                 : i < certain + 5 ? flaws[i - certain]
                                                   : flaws[m_generator.below(5)]);
        const int token = i < certain + 5 ? 9 : m_generator.below(12);
        const QByteArray authorization = token == 0 ? QByteArray()
            : token == 1                            ? QByteArray("Bearer nonsense")
                                                    : m_bearer;
        judge(operation, request, ask(request, authorization), token > 1, isOrdinary);
    }
    // A token that has no scope of this operation.
    startWorld(Json::object());
    SignIn narrow;
    narrow.scope =
        operation.id == "getDetails" ? "openid read:my_org:domains" : "openid read:my_org:details";
    const Json tokens = m_sandbox.signIn(narrow);
    const GeneratedRequest request = m_generator.make(operation, Flaw::None);
    judge(operation, request,
          ask(request,
              "Bearer " + QByteArray::fromStdString(tokens.at("access_token").get<std::string>())),
          false);
}

//! A valid request of every operation in every set-up.
void SandboxGeneratedRunTest::runWorlds()
{
    for (const Json &world : worlds()) {
        startWorld(world);
        for (const ApiContract::Operation &operation : m_contract.operations()) {
            const GeneratedRequest request = m_generator.make(operation, Flaw::None);
            const Answer answer = ask(request, m_bearer);
            judge(operation, request, answer, true);
            if (world == unconfigured) {
                QVERIFY2(answer.status >= 400, operation.id.c_str());
            }
            if (operation.id == "deleteOrganization") {
                startWorld(world);
            }
        }
    }
    // A provider with users, where the tenant calls that a conflict.
    startWorld(careful);
    GeneratedRequest request;
    request.method = "DELETE";
    request.target = "/my-org/v1/identity-providers/con_0ktaHa1denFre1gt";
    const auto *operation = m_contract.find(request.method, request.target);
    QVERIFY(operation != nullptr);
    const Answer answer = ask(request, m_bearer);
    judge(*operation, request, answer, true);
    QCOMPARE(answer.status, 409);
}

//! Each operation succeeded and refused in each way that its parameters and body allow.
void SandboxGeneratedRunTest::checkCoverage()
{
    for (const ApiContract::Operation &operation : m_contract.operations()) {
        const std::set<int> &seen = m_statuses[operation.id];
        QVERIFY2(std::any_of(seen.begin(), seen.end(), [](int status) { return status < 300; }),
                 (operation.id + " never succeeded").c_str());
        std::set<int> expected{401, 403};
        const bool hasInput =
            operation.node->contains("requestBody") || !m_contract.parameters(operation).empty();
        if (hasInput) {
            expected.insert(400);
        }
        if (operation.path.find('{') != std::string::npos) {
            expected.insert(404);
        }
        for (const int status : expected) {
            QVERIFY2(seen.contains(status),
                     (operation.id + " never answered " + std::to_string(status)).c_str());
        }
    }
}

void SandboxGeneratedRunTest::everyOperationAnswersAsDocumented()
{
    const int count = qEnvironmentVariable("ORGDESK_LONG").isEmpty() ? 50 : 500;
    for (const ApiContract::Operation &operation : m_contract.operations()) {
        runOperation(operation, count);
    }
    runWorlds();
    qInfo("%d requests, seed %u", m_requests, m_seed);
    showProblems();
    QVERIFY2(m_problems.isEmpty(), qPrintable(QString::number(m_problems.size())));
    QVERIFY(m_requests >= 2000);
    checkCoverage();
}

void SandboxGeneratedRunTest::showProblems() const
{
    for (const QString &problem : m_problems.mid(0, 10)) {
        qWarning("%s", qPrintable(problem));
    }
}

//! Changes one place of a tenant document to something odd.
static void bend(Json &value, RequestGenerator &generator)
{
    if (value.is_structured() && !value.empty() && generator.below(10) > 0) {
        auto member = value.begin();
        std::advance(member, generator.below(static_cast<int>(value.size())));
        return bend(*member, generator);
    }
    const std::vector<Json> odd{nullptr,
                                true,
                                7,
                                -1,
                                2.5,
                                "",
                                "text",
                                Json::array(),
                                Json::object(),
                                Json::array({1, "a", nullptr}),
                                Json{{"a", Json{{"b", 1}}}},
                                std::string(300, 'z')};
    value = odd.at(std::size_t(generator.below(static_cast<int>(odd.size()))));
}

void SandboxGeneratedRunTest::savedTenantsServeEveryOperation()
{
    const int count = qEnvironmentVariable("ORGDESK_LONG").isEmpty() ? 250 : 5000;
    static const QByteArrayList paths{
        "/config",
        "/config/identity-providers",
        "/details",
        "/domains",
        "/identity-providers",
        "/identity-providers/con_0ktaHa1denFre1gt",
        "/identity-providers/con_0ktaHa1denFre1gt/provisioning",
        "/identity-providers/con_0ktaHa1denFre1gt/provisioning/scim-tokens",
        "/members",
        "/members/auth0%7C66f1c0a1b2c3d4e5f6a7b801/roles",
        "/roles",
        "/member-invitations",
        "/user-stores",
        "/domains/ord_Ha1denExample000000001/identity-providers"};
    m_problems.clear();
    startWorld(Json::object());
    const Json original = m_sandbox.control("GET", "tenant").json();
    int saved = 0;
    for (int i = 0; i < count; ++i) {
        Json bent = original;
        for (const char *member :
             {"connections", "users", "domains", "organizations", "roles", "connection_profiles",
              "user_attribute_profiles", "applications", "invitations", "user_stores"}) {
            if (m_generator.below(10) == 0) {
                bend(bent[member], m_generator);
            }
        }
        if (m_sandbox.control("PATCH", "tenant", bent).status != 200) {
            continue;
        }
        ++saved;
        for (const QByteArray &path : paths) {
            GeneratedRequest request;
            request.method = "GET";
            request.target = "/my-org/v1" + path.toStdString();
            request.isOpen = true;
            const auto *operation = m_contract.find(request.method, request.target);
            QVERIFY(operation != nullptr);
            judge(*operation, request, ask(request, m_bearer), true);
        }
    }
    qInfo("%d of %d bent tenants could be saved", saved, count);
    QVERIFY(saved > count / 20);
    showProblems();
    QVERIFY2(m_problems.isEmpty(), qPrintable(QString::number(m_problems.size())));
}

ORGDESK_TEST(SandboxGeneratedRunTest)

#include "SandboxGeneratedRunTest.moc"
