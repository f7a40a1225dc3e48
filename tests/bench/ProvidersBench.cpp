// Shows the page Single sign-on against the real sandbox with many made-up providers and prints how
// fast it is, as one line of JSON. usage: orgdesk_providers_bench [PROVIDERS]; run by
// tests/bench/providers.py.
#include "bench/Figures.h"
#include "bench/Heartbeat.h"
#include "bench/SandboxHttp.h"
#include "flow/sandbox/SandboxClient.h"
#include "http/NetworkClient.h"
#include "ui/dialogs/FakeTenant.h"
#include "ui/pages/SsoPage.h"
#include "ui/pages/SsoTable.h"
#include "ui/tables/TableView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using namespace orgdesk::test;

namespace {

//! Starts the sandbox with copies of the organization's Okta provider, as many as asked for.
bool start(SandboxClient &sandbox, const QTemporaryDir &folder, int providers)
{
    if (!sandbox.start())
        return false;
    nlohmann::json tenant = sandbox.control("GET", "tenant").json();
    tenant["tenant"]["tier"] = "unlimited";
    nlohmann::json &list = tenant["connections"];
    nlohmann::json copied;
    int own = 0;
    for (const nlohmann::json &one : list) {
        const bool isOwn = one.value("organization", std::string()) == SignIn().organization.data();
        own += isOwn ? 1 : 0;
        if (isOwn && one.value("strategy", std::string()) == "okta")
            copied = one;
    }
    copied.erase("provisioning");
    copied.erase("full_name");
    copied["domains"] = nlohmann::json::array();
    for (int i = own; i < providers; ++i) {
        const std::string number = std::to_string(i);
        copied["id"] = "con_" + std::string(16 - number.size(), '0') + number;
        copied["name"] = "made-up-" + number;
        // Not in the order of the names, so that sorting has something to do.
        copied["display_name"] = "Branch " + std::to_string(i * 7919 % 10'007);
        list.push_back(copied);
    }
    QFile file(folder.filePath(u"tenant.json"_s));
    const QByteArray text = QByteArray::fromStdString(tenant.dump());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    file.close();
    // The audiences in the file name the port.
    const QByteArray domain = sandbox.readyText("domain");
    const QString port = QString::fromLatin1(domain.mid(domain.indexOf(':') + 1));
    sandbox.stop();
    return sandbox.start({u"--tenant"_s, file.fileName(), u"--port"_s, port});
}

class ProvidersBench
{
public:
    ProvidersBench(FakeTenant &tenant, const SandboxHttp &http)
        : m_http(http)
        , m_page(tenant)
        , m_table(m_page.findChild<SsoTable *>())
        , m_search(m_page.findChild<QLineEdit *>(u"sso.search"_s))
    {
        m_page.resize(980, 700);
        m_page.show();
    }

    void run(int providers)
    {
        m_figures["providers"] = providers;
        m_figures.memory("memory_before_mb");
        measureFirstRows();
        measureTyping();
        m_figures.scrolling(*m_table->view());
        m_figures.memory("memory_mb");
        m_figures.print();
    }

private:
    void measureFirstRows()
    {
        Heartbeat heartbeat;
        m_page.refresh();
        while (m_table->view()->model()->rowCount() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        m_table->view()->viewport()->repaint();
        m_figures["first_rows_ms"] = m_http.sinceLastAnswer();
        m_figures["answer_mb"] = static_cast<double>(m_http.largestAnswer()) / (1024 * 1024);
        m_figures["rows"] = m_table->view()->model()->rowCount();
        m_figures["longest_block_ms"] = quantile(heartbeat.gaps(), 1);
    }

    void measureTyping()
    {
        std::vector<double> results; // until the rows are painted
        m_search->setFocus();
        for (const QString &text : {u"okta"_s, u"branch 77"_s, u"made-up-1"_s, u"zzz"_s}) {
            for (const QChar character : text) {
                QElapsedTimer timer;
                timer.start();
                QTest::keyClicks(m_search, QString(character));
                QCoreApplication::processEvents();
                m_table->view()->viewport()->repaint();
                results.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            m_search->clear();
            QTest::qWait(100);
        }
        m_figures["typing_p95_ms"] = quantile(results, 0.95);
        m_figures["typing_max_ms"] = quantile(results, 1);
    }

    const SandboxHttp &m_http;
    SsoPage m_page;
    SsoTable *m_table;
    QLineEdit *m_search;
    Figures m_figures;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    initializeUiResources();
    const int providers = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const QTemporaryDir folder;
    SandboxClient sandbox;
    if (!start(sandbox, folder, providers))
        return 1;
    const nlohmann::json token = sandbox.signIn();
    SystemClock clock;
    NetworkClient network(clock);
    SandboxHttp http(network, sandbox.readyText("domain"),
                     QByteArray::fromStdString(token.value("access_token", std::string())));
    FakeTenant tenant;
    tenant.theme().apply(application);
    tenant.http.forwardTo(&http);
    ProvidersBench(tenant, http).run(providers);
    return 0;
}
