#pragma once

#include "bulk/BulkWork.h"
#include "config/ConfigurationSearch.h"
#include "health/HealthDoors.h"
#include "http/HttpClient.h"
#include "myorg/Endpoints.h"
#include "myorg/MyOrganizationApi.h"
#include "preflight/AddressProbe.h"
#include "session/Permissions.h"
#include "session/Session.h"
#include "store/Drafts.h"
#include "store/Journal.h"
#include "store/SavedSignIns.h"
#include "store/Settings.h"
#include "support/FakeResolver.h"
#include "support/ManualClock.h"
#include "ui/common/Theme.h"
#include "ui/shell/AppContext.h"

#include <QTemporaryDir>

#include <functional>

namespace orgdesk::test {

//! Answers by "METHOD path"; what has no answer gets 404. Every request is remembered.
class FakeTenantHttp final : public HttpClient
{
public:
    using Answer = std::function<Result<HttpResponse>(const HttpRequest &)>;

    void answer(const QByteArray &line, int status, const QByteArray &body = {})
    {
        m_answers[line] = [status, body](const HttpRequest &) {
            HttpHeaders headers;
            headers.set("Content-Type", "application/json");
            return Result<HttpResponse>(HttpResponse{status, headers, body, 1, {}});
        };
    }
    //! Answers what the function gives, for requests that differ by query or body.
    void answerBy(const QByteArray &line, Answer answer) { m_answers[line] = std::move(answer); }
    void fail(const QByteArray &line, const Error &error)
    {
        m_answers[line] = [error](const HttpRequest &) { return Result<HttpResponse>(error); };
    }

    //! The next request of this kind stays open until the test completes the returned object.
    [[nodiscard]] Completer<HttpResponse> hold(const QByteArray &line)
    {
        Completer<HttpResponse> completer;
        m_held.insert(line, completer.future());
        return completer;
    }

    //! Everything goes to another client instead, for measuring against a real server.
    void forwardTo(HttpClient *other) { m_other = other; }

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        if (m_other)
            return m_other->send(request);
        const QByteArray line = request.method + ' ' + request.url.path().toUtf8();
        m_lines << line;
        m_bodies[line] = request.body.reveal().toByteArray();
        if (m_held.contains(line))
            return m_held.take(line);
        const auto found = m_answers.constFind(line);
        if (found == m_answers.constEnd())
            return ready<HttpResponse>(HttpResponse{404, {}, "{}", 1, {}});
        return ready<HttpResponse>((*found)(request));
    }

    [[nodiscard]] qsizetype count(const QByteArray &line) const { return m_lines.count(line); }
    [[nodiscard]] QByteArray bodyOf(const QByteArray &line) const { return m_bodies.value(line); }

private:
    HttpClient *m_other = nullptr;
    QHash<QByteArray, Answer> m_answers;
    QHash<QByteArray, Future<HttpResponse>> m_held;
    QHash<QByteArray, QByteArray> m_bodies;
    QList<QByteArray> m_lines;
};

//! An AppContext with a tenant that answers what the test says and nobody signed in.
class FakeTenant final : public ui::AppContext
{
public:
    FakeTenant()
        : m_settings(m_folder.filePath(QStringLiteral("settings.json")))
        , m_drafts(m_folder.path(), m_clock)
        , m_journal(m_folder.filePath(QStringLiteral("journal.jsonl")))
        , m_signIns(m_folder.filePath(QStringLiteral("sign-ins.json")))
        , m_api(http, QUrl(QStringLiteral("https://login.fieldnote.example/my-org/v1")))
    {
        for (const Endpoint &one : endpoints())
            scopes += scopesOf(one);
        m_bulkWork.setApi(&m_api, &m_api);
    }

    FakeTenantHttp http;
    FakeTenantHttp keptHttp; //!< What was loaded last, for reading() when `readsKept`.
    bool readsKept = false;
    FakeResolver dns;
    QStringList scopes;
    Session *running = nullptr; //!< What session() gives.
    ui::Activity now;           //!< What activity() gives.
    Start begun = Start::Ready;
    ui::WaitingRequests *queue = nullptr;        //!< What requestQueue() gives.
    const VendorConfiguration *vendor = nullptr; //!< What configuration() gives.
    ui::VendorSettings chosen;                   //!< What vendorSettings() gives.
    QList<QStringList> savedSettings;            //!< Domain, client ID, organization.
    QList<ConfigurationValue> values;            //!< What configurationValues() gives.
    QString crash;                               //!< What takeCrashRecord() gives.
    int restores = 0;
    std::optional<SessionInfo> lastKnownOf; //!< What identity() gives without a session.
    bool resumes = false;                   //!< What isResuming() gives.
    int left = 0;                           //!< Calls of leaveLastKnown().
    HealthDoors health;                     //!< What healthDoors() gives, as far as set.

    [[nodiscard]] Start start() const override { return begun; }
    [[nodiscard]] std::optional<Error> startError() const override { return {}; }
    [[nodiscard]] bool isSandbox() const override { return false; }
    [[nodiscard]] QString profile() const override { return {}; }
    [[nodiscard]] const VendorConfiguration *configuration() const override { return vendor; }
    [[nodiscard]] QString vendorName() const override { return QStringLiteral("Fieldnote"); }
    [[nodiscard]] ui::VendorSettings vendorSettings() const override { return chosen; }
    [[nodiscard]] QList<ConfigurationValue> configurationValues() const override { return values; }
    [[nodiscard]] QStringList languages() const override
    {
        return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ja")};
    }
    [[nodiscard]] QString tlsLibrary() const override { return QStringLiteral("OpenSSL 3.0"); }
    [[nodiscard]] QString takeCrashRecord() override { return std::exchange(crash, {}); }
    [[nodiscard]] Session *session() override { return running; }
    [[nodiscard]] MyOrganizationApi *api() override { return &m_api; }
    [[nodiscard]] MyOrganizationApi *reading() override { return readsKept ? &m_kept : &m_api; }
    [[nodiscard]] bool readsLastKnown() const override { return lastKnownOf.has_value(); }
    [[nodiscard]] bool isResuming() const override { return resumes; }
    [[nodiscard]] SessionInfo identity() override
    {
        if (lastKnownOf)
            return *lastKnownOf;
        return running ? running->info() : SessionInfo{};
    }
    [[nodiscard]] HealthDoors healthDoors() override
    {
        HealthDoors doors = health;
        doors.clock = &m_clock;
        doors.vendor = vendorName();
        doors.configuration = vendor;
        doors.session = running;
        doors.api = &m_api;
        return doors;
    }
    [[nodiscard]] Future<QByteArray> fetch(const QUrl &address, qsizetype) override
    {
        HttpRequest request;
        request.url = address;
        return andThen(http.send(request), this, [request](const HttpResponse &response) {
            return response.status == 200
                ? Result<QByteArray>(response.body)
                : Result<QByteArray>(Rejected{{}, exchangeOf(request, response)});
        });
    }
    [[nodiscard]] Future<ProbeAnswer> probe(const QUrl &address, qsizetype most) override
    {
        return m_probe.get(address, most);
    }
    [[nodiscard]] Permissions permissions() const override { return Permissions(scopes, {}); }
    [[nodiscard]] Settings &settings() override { return m_settings; }
    [[nodiscard]] Drafts &drafts() override { return m_drafts; }
    [[nodiscard]] Journal &journal() override { return m_journal; }
    [[nodiscard]] BulkWork &bulkWork() override { return m_bulkWork; }
    [[nodiscard]] SavedSignIns &savedSignIns() override { return m_signIns; }
    [[nodiscard]] ui::Theme &theme() override { return m_theme; }
    [[nodiscard]] Clock &clock() override { return m_clock; }
    [[nodiscard]] DnsResolver &dnsResolver() override { return dns; }
    [[nodiscard]] ManualClock &manualClock() { return m_clock; }
    [[nodiscard]] ui::WaitingRequests *requestQueue() override { return queue; }
    [[nodiscard]] ui::Activity activity() const override { return now; }
    [[nodiscard]] QList<Error> notices() const override { return {}; }
    void saveVendorSettings(const QString &domain, const QString &clientId,
                            const QString &organization) override
    {
        savedSettings << QStringList{domain, clientId, organization};
    }
    void restore() override { ++restores; }
    void restartSandbox() override { }
    void leaveLastKnown() override
    {
        ++left;
        lastKnownOf.reset();
    }
    void forgetUnused() override { }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    Settings m_settings;
    Drafts m_drafts;
    Journal m_journal;
    SavedSignIns m_signIns;
    BulkWork m_bulkWork{m_folder.filePath(QStringLiteral("jobs")), m_clock, [this] {
                            const SessionInfo info = running ? running->info() : SessionInfo{};
                            return std::pair(info.organizationId, info.userId);
                        }};
    HttpProbe m_probe{http, m_clock, nullptr};
    ui::Theme m_theme{ui::Theme::Mode::Light};
    MyOrganizationApi m_api;
    MyOrganizationApi m_kept{keptHttp,
                             QUrl(QStringLiteral("https://login.fieldnote.example/my-org/v1"))};
};

} // namespace orgdesk::test
