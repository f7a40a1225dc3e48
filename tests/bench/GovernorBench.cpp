// Reads the same many times under the smallest tier's limit, once paced by OrgDesk and once as the
// official SDKs do it: nothing waits, and what is refused is sent again up to two times after the
// seconds that Retry-After says. Prints one line of JSON. usage: orgdesk_governor_bench [REQUESTS];
// run by tests/bench/governor.py.
#include "bench/SandboxHttp.h"
#include "flow/sandbox/SandboxClient.h"
#include "http/NetworkClient.h"
#include "http/PacingClient.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::test;
using namespace std::chrono_literals;

namespace {

constexpr double readsPerSecond = 4; // tier "free"
constexpr int workers = 8;           // what the SDK's user would run side by side
constexpr int mostRepeats = 2;

//! How a number of reads went.
struct Outcome
{
    int done = 0;
    int refused = 0; //!< Answers with status 429.
    int failed = 0;  //!< Given up.
    double seconds = 0;

    [[nodiscard]] nlohmann::json json() const
    {
        return {{"done", done},
                {"refused_429", refused},
                {"failed", failed},
                {"seconds", seconds},
                {"share_of_allowed_rate", done / seconds / readsPerSecond}};
    }
};

class Reads
{
public:
    Reads(HttpClient &http, Clock &clock, const QUrl &url, int number, int repeats, int together)
        : m_http(http)
        , m_clock(clock)
        , m_number(number)
        , m_repeats(repeats)
        , m_together(together)
    {
        m_request.method = "GET";
        m_request.url = url;
    }

    Outcome run()
    {
        m_time.start();
        for (int i = 0; i < m_together && m_begun < m_number; ++i)
            next();
        while (m_outcome.done + m_outcome.failed < m_number)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_outcome.seconds = static_cast<double>(m_time.nsecsElapsed()) / 1e9;
        return m_outcome;
    }

private:
    void next()
    {
        if (m_begun == m_number)
            return;
        ++m_begun;
        send(0);
    }

    void send(int repeat)
    {
        onResult(m_http.send(m_request), &m_context,
                 [this, repeat](const Result<HttpResponse> &response) {
                     const bool isDone = response && response->status == 200;
                     const bool isRefused = response && response->status == 429;
                     m_outcome.refused += isRefused ? 1 : 0;
                     if (isRefused && repeat < m_repeats) {
                         const int seconds = response->headers.value("Retry-After").toInt();
                         m_clock.after(std::chrono::seconds(std::max(seconds, 1)), &m_context,
                                       [this, repeat] { send(repeat + 1); });
                         return;
                     }
                     m_outcome.done += isDone ? 1 : 0;
                     m_outcome.failed += isDone ? 0 : 1;
                     next();
                 });
    }

    HttpClient &m_http;
    Clock &m_clock;
    HttpRequest m_request;
    int m_number;
    int m_repeats;
    int m_together;
    int m_begun = 0;
    Outcome m_outcome;
    QElapsedTimer m_time;
    QObject m_context;
};

//! A tenant of its own, so that the one way's refusals do not slow down the other.
struct World
{
    bool start()
    {
        if (!sandbox.start())
            return false;
        const nlohmann::json token = sandbox.signIn();
        const nlohmann::json tier = {{"tenant", {{"tier", "free"}}}};
        http = std::make_unique<SandboxHttp>(
            network, sandbox.readyText("domain"),
            QByteArray::fromStdString(token.value("access_token", std::string())));
        return sandbox.control("PATCH", "tenant", tier).status == 200;
    }

    SandboxClient sandbox;
    SystemClock clock;
    NetworkClient network{clock};
    std::unique_ptr<SandboxHttp> http;
    QUrl url{u"http://127.0.0.1/my-org/v1/config"_s};
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int requests = argc > 1 ? QByteArray(argv[1]).toInt() : 160;
    World paced;
    World blind;
    if (!paced.start() || !blind.start())
        return 1;
    PacingClient pacing(*paced.http, paced.clock);
    const Outcome ours = Reads(pacing, paced.clock, paced.url, requests, 0, requests).run();
    const Outcome theirs =
        Reads(*blind.http, blind.clock, blind.url, requests, mostRepeats, workers).run();
    const nlohmann::json report = {{"requests", requests},
                                   {"allowed_per_second", readsPerSecond},
                                   {"orgdesk", ours.json()},
                                   {"as_the_sdk", theirs.json()}};
    std::puts(report.dump().c_str());
    return 0;
}
