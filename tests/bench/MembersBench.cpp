// Shows the page Members against the real sandbox with many made-up people and prints how fast it
// is, as one line of JSON. usage: orgdesk_members_bench [PEOPLE]; run by tests/bench/members.py.
#include "bench/Figures.h"
#include "bench/Heartbeat.h"
#include "bench/SandboxHttp.h"
#include "flow/sandbox/SandboxClient.h"
#include "http/NetworkClient.h"
#include "ui/common/Button.h"
#include "ui/dialogs/FakeTenant.h"
#include "ui/members/PeopleTable.h"
#include "ui/pages/MembersPage.h"
#include "ui/tables/TableView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using namespace orgdesk::test;

namespace {

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
        m_figures.memory("memory_before_mb");
        measureFirstRows();
        measureStop();
        measureLoading(people);
        measureTyping();
        m_figures.scrolling(*m_table->view());
        m_figures.memory("memory_mb");
        m_figures.print();
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
        const std::vector<double> gaps = heartbeat.gaps();
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

    const SandboxHttp &m_http;
    MembersPage m_page;
    PeopleTable *m_table;
    QLineEdit *m_search;
    Button *m_loadAll;
    Figures m_figures;
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
