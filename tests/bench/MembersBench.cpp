// Shows the page Members against the real sandbox with many made-up people and prints how fast it
// is, as one line of JSON. usage: orgdesk_members_bench [PEOPLE]; run by tests/bench/members.py.
#include "flow/sandbox/SandboxClient.h"
#include "http/NetworkClient.h"
#include "ui/common/Button.h"
#include "ui/dialogs/FakeTenant.h"
#include "ui/members/PeopleTable.h"
#include "ui/pages/MembersPage.h"
#include "ui/tables/TableView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

namespace {

// Sends what the page asks for to the sandbox, with a token.
class SandboxHttp final : public HttpClient
{
public:
    SandboxHttp(HttpClient &next, const QByteArray &domain, const QByteArray &token)
        : m_next(next)
        , m_base(QStringLiteral("http://") + QString::fromUtf8(domain))
        , m_token("Bearer " + token)
    {
    }

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        HttpRequest sent = request;
        sent.url.setScheme(m_base.scheme());
        sent.url.setHost(m_base.host());
        sent.url.setPort(m_base.port());
        sent.headers.set("Authorization", m_token);
        return andThen(m_next.send(sent), &m_context, [this](const HttpResponse &response) {
            m_lastAnswer.start();
            return Result<HttpResponse>(response);
        });
    }

    [[nodiscard]] qint64 sinceLastAnswer() const { return m_lastAnswer.elapsed(); }

private:
    HttpClient &m_next;
    QUrl m_base;
    QByteArray m_token;
    QObject m_context;
    QElapsedTimer m_lastAnswer;
};

// The longest time in which the event loop did not come around.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setInterval(2);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_gaps.push_back(m_last.restart()); });
        m_last.start();
        m_timer.start();
    }
    [[nodiscard]] std::vector<qint64> gaps() const { return m_gaps; }

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    std::vector<qint64> m_gaps;
};

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto index = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    return values.empty() ? 0 : values.at(index);
}

int memoryMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toInt() / 1024;
    }
    return 0;
}

class MembersBench
{
public:
    MembersBench(test::FakeTenant &tenant, const SandboxHttp &http)
        : m_http(http)
        , m_page(tenant)
        , m_table(m_page.findChild<PeopleTable *>())
        , m_search(m_page.findChild<QLineEdit *>(u"members.search"_s))
        , m_loadAll(m_page.findChild<Button *>(u"members.loadAll"_s))
    {
        m_page.resize(980, 700);
        m_page.show();
    }

    void run(qsizetype people)
    {
        m_figures["people"] = people;
        m_figures["memory_before_mb"] = memoryMegabytes();
        measureFirstRows();
        measureStop();
        measureLoading(people);
        measureTyping();
        measureScrolling();
        m_figures["memory_mb"] = memoryMegabytes();
        std::printf("%s\n", m_figures.dump().c_str());
    }

private:
    void measureFirstRows()
    {
        m_page.refresh();
        while (m_table->model()->rowCount() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        m_table->view()->viewport()->repaint();
        m_figures["first_rows_ms"] = m_http.sinceLastAnswer();
    }

    void measureStop()
    {
        m_loadAll->click();
        while (m_table->model()->count() < 1000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        QElapsedTimer timer;
        timer.start();
        m_loadAll->click();
        const qsizetype loaded = m_table->model()->count();
        m_figures["stop_ms"] = timer.elapsed();
        QTest::qWait(1500);
        if (m_table->model()->count() != loaded)
            m_figures["stop_ms"] = 1500;
    }

    void measureLoading(qsizetype people)
    {
        QElapsedTimer timer;
        timer.start();
        Heartbeat heartbeat;
        m_loadAll->click();
        while (m_table->model()->count() < people || m_loadAll->isVisible())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        m_figures["load_all_s"] = static_cast<double>(timer.elapsed()) / 1000.0;
        std::vector<double> gaps;
        for (const qint64 gap : heartbeat.gaps())
            gaps.push_back(static_cast<double>(gap));
        m_figures["block_p99_ms"] = quantile(gaps, 0.99);
        m_figures["longest_block_ms"] = quantile(gaps, 1);
        QTest::qWait(500);
    }

    void measureTyping()
    {
        QObject context;
        bool arranged = false;
        QObject::connect(m_table->model(), &PeopleModel::arranged, &context,
                         [&arranged] { arranged = true; });
        std::vector<double> keys;    // until the key is done with
        std::vector<double> results; // until the rows are painted
        m_search->setFocus();
        for (const QString &text :
             {u"bo"_s, u"carla mendes 4"_s, u"@halden 777"_s, u"zzz"_s, u"sofia"_s, u"a e i 1"_s}) {
            for (const QChar character : text) {
                arranged = false;
                QElapsedTimer timer;
                timer.start();
                QTest::keyClicks(m_search, QString(character));
                keys.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
                while (!arranged && timer.elapsed() < 500)
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
                m_table->view()->viewport()->repaint();
                results.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
                if (character == u' ')
                    results.pop_back(); // changes nothing
            }
            m_search->clear();
            QTest::qWait(100);
        }
        m_figures["typing_key_p95_ms"] = quantile(keys, 0.95);
        m_figures["typing_p95_ms"] = quantile(results, 0.95);
        m_figures["typing_max_ms"] = quantile(results, 1);
    }

    void measureScrolling()
    {
        TableView *view = m_table->view();
        view->setFocus();
        view->setCurrentIndex(m_table->model()->index(0, 0));
        std::vector<double> steps;
        QElapsedTimer timer;
        for (int step = 0; step < 200; ++step) {
            timer.start();
            QTest::keyClick(view, Qt::Key_PageDown);
            view->viewport()->repaint();
            steps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        QScrollBar *bar = view->verticalScrollBar();
        for (int step = 0; step <= 200; ++step) {
            timer.start();
            bar->setValue(bar->maximum() / 200 * step);
            view->viewport()->repaint();
            steps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        m_figures["scroll_p95_ms"] = quantile(steps, 0.95);
        m_figures["scroll_max_ms"] = quantile(steps, 1);
    }

    const SandboxHttp &m_http;
    MembersPage m_page;
    PeopleTable *m_table;
    QLineEdit *m_search;
    Button *m_loadAll;
    nlohmann::json m_figures = nlohmann::json::object();
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    initializeUiResources();
    const int people = argc > 1 ? QByteArray(argv[1]).toInt() : 50'000;
    test::SandboxClient sandbox;
    if (!sandbox.start())
        return 1;
    sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    const nlohmann::json token = sandbox.signIn();
    if (sandbox.control("POST", "people", {{"count", people}}).status != 201)
        return 1;
    SystemClock clock;
    NetworkClient network(clock);
    SandboxHttp http(network, sandbox.readyText("domain"),
                     QByteArray::fromStdString(token.value("access_token", std::string())));
    test::FakeTenant tenant;
    tenant.theme().apply(application);
    tenant.http.forwardTo(&http);
    MembersBench(tenant, http).run(people);
    return 0;
}
