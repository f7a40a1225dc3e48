// A program with a bulk job and no window, to be killed: tests/flow/bulk/BulkKillTest.cpp starts
// it. It begins the job when there is none, else it resumes it, until nothing waits; then it ends
// with 0.
//
// usage: orgdesk-bulk-driver API TOKEN FOLDER ADDRESSES STEP NUMBER DELAY_MS
// ADDRESSES: a file, one address a line. STEP: "none", or where it ends by SIGKILL, at the request
// for invitations with this number: "written" (the file says "sending", nothing has left), "sent"
// (DELAY_MS after it left), "answered" (the answer is there, the file does not have it), "kept"
// (the file has it, the next one is not begun).

#include "bulk/BulkWork.h"
#include "core/Clock.h"
#include "http/BackgroundClient.h"
#include "http/NetworkClient.h"
#include "http/RetryingClient.h"
#include "myorg/MyOrganizationApi.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace orgdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostResumes = 40;

[[noreturn]] void die()
{
    static_cast<void>(::kill(::getpid(), SIGKILL));
    std::abort();
}

class BearerClient final : public HttpClient
{
public:
    BearerClient(HttpClient &next, const QString &token)
        : m_next(next)
        , m_authorization("Bearer " + token.toLatin1())
    {
    }

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        HttpRequest authorized = request;
        authorized.headers.set("Authorization", m_authorization);
        return m_next.send(authorized);
    }

private:
    HttpClient &m_next;
    QByteArray m_authorization;
};

//! Ends this process at one step, as the system would.
class FragileClient final : public QObject, public HttpClient
{
public:
    FragileClient(HttpClient &next, Clock &clock, const QStringList &arguments)
        : m_next(next)
        , m_clock(clock)
        , m_step(arguments.at(0))
        , m_number(arguments.at(1).toInt())
        , m_delay(arguments.at(2).toInt())
    {
    }

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        if (request.operation != u"createInvitations")
            return m_next.send(request);
        const bool isIt = ++m_count == m_number;
        if (isIt && m_step == u"written")
            die();
        if (m_count == m_number + 1 && m_step == u"kept")
            die();
        const Future<HttpResponse> answer = m_next.send(request);
        if (isIt && m_step == u"sent")
            m_clock.after(m_delay, this, [] { die(); });
        return continueWith(answer, this, [this, isIt](const Result<HttpResponse> &result) {
            if (isIt && m_step == u"answered")
                die();
            return result;
        });
    }

private:
    HttpClient &m_next;
    Clock &m_clock;
    QString m_step;
    int m_number;
    std::chrono::milliseconds m_delay;
    int m_count = 0;
};

class Driver final : public QObject
{
public:
    explicit Driver(const QStringList &arguments)
        : m_addresses(arguments.at(4))
        , m_network(m_clock)
        , m_bearer(m_network, arguments.at(2))
        , m_retrying(m_bearer, m_clock, [] { return 0.0; })
        , m_fragile(m_retrying, m_clock, arguments.mid(5))
        , m_background(m_fragile)
        , m_api(m_background, QUrl(arguments.at(1)))
        , m_work(arguments.at(3), m_clock,
                 [] { return std::pair(u"org_H4ldenFre1ght01x"_s, u"auth0|mara"_s); })
    {
        m_work.setApi(&m_api, &m_api);
        connect(&m_work, &BulkWork::finished, this, &Driver::onFinished);
    }

    void begin()
    {
        onResult(m_work.jobs().load(), this, [this](const Result<Done> &) {
            const QStringList ids = m_work.ids();
            if (ids.isEmpty())
                m_work.begin(job());
            else if (m_work.jobs().find(ids.constFirst())->isOver())
                QCoreApplication::exit(0);
            else
                m_work.resume(ids.constFirst());
        });
    }

private:
    [[nodiscard]] BulkJob job() const
    {
        BulkJob job;
        job.invitation.inviterName = u"Mara Lindqvist"_s;
        job.invitation.userStoreId = u"con_Peop1eDatabase01"_s;
        QFile file(m_addresses);
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (!line.isEmpty())
                    job.items.append({QString::fromUtf8(line), {}, {}, {}, {}, {}});
            }
        }
        return job;
    }

    void onFinished(const QString &id)
    {
        if (m_work.jobs().find(id)->isOver() || ++m_resumes == mostResumes) {
            QCoreApplication::exit(m_resumes == mostResumes ? 1 : 0);
            return;
        }
        if (const auto problem = m_work.problemOf(id))
            std::fprintf(stderr, "paused: %s\n", qPrintable(describe(*problem)));
        m_clock.after(std::chrono::milliseconds(20), this, [this, id] { m_work.resume(id); });
    }

    QString m_addresses;
    SystemClock m_clock;
    NetworkClient m_network;
    BearerClient m_bearer;
    RetryingClient m_retrying;
    FragileClient m_fragile;
    BackgroundClient m_background;
    MyOrganizationApi m_api;
    BulkWork m_work;
    int m_resumes = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 8)
        return 2;
    Driver driver(QCoreApplication::arguments());
    driver.begin();
    return QCoreApplication::exec();
}
