#include "preflight/CaresResolver.h"

#include "preflight/DnsMessage.h"

#include <ares.h>

#include <array>
#include <mutex>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostThreads = 6;
constexpr int tries = 2;
constexpr int dnsPort = 53;
constexpr int pollMilliseconds = 100;

#ifdef Q_OS_WIN
int waitForSockets(pollfd *sockets, unsigned count, int milliseconds)
{
    return WSAPoll(sockets, count, milliseconds);
}
#else
int waitForSockets(pollfd *sockets, unsigned count, int milliseconds)
{
    return poll(sockets, count, milliseconds);
}
#endif

void prepareLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { ares_library_init(ARES_LIB_INIT_ALL); });
}

// One question on a channel of its own.
class Query
{
public:
    Query(const DnsQuestion &question, std::chrono::milliseconds patience)
        : m_question(question)
    {
        ares_options options{};
        // An error of the server is an answer too; c-ares would call it silence.
        options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_NOCHECKRESP;
        options.timeout = static_cast<int>(patience.count());
        options.tries = tries;
        const int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES;
        if (ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS) {
            m_channel = nullptr;
            return;
        }
        const QByteArray servers = question.servers.join(u',').toLatin1();
        m_isReady = servers.isEmpty()
            || ares_set_servers_ports_csv(m_channel, servers.constData()) == ARES_SUCCESS;
    }

    ~Query()
    {
        if (m_channel)
            ares_destroy(m_channel);
    }

    Q_DISABLE_COPY_MOVE(Query)

    DnsAnswer run(const std::atomic_bool &stopped)
    {
        if (!m_isReady)
            return m_answer;
        ares_query(m_channel, m_question.name.toLatin1().constData(), 1,
                   static_cast<int>(m_question.type), &Query::onAnswer, this);
        while (!m_isDone && !stopped.load())
            step();
        m_answer.server = serverName();
        return m_answer;
    }

private:
    static void onAnswer(void *self, int status, int, unsigned char *bytes, int size)
    {
        static_cast<Query *>(self)->take(status, {bytes, size});
    }

    void take(int status, QByteArrayView bytes)
    {
        using Outcome = DnsAnswer::Outcome;
        m_isDone = true;
        switch (status) {
        case ARES_SUCCESS:
            m_answer = readDnsMessage(bytes, m_question.type);
            return;
        case ARES_ENODATA:
            m_answer.outcome = Outcome::Answered;
            return;
        case ARES_ENOTFOUND:
            m_answer.outcome = Outcome::NoSuchName;
            return;
        case ARES_ETIMEOUT:
        case ARES_ECONNREFUSED:
            m_answer.outcome = Outcome::Silent;
            return;
        default:
            m_answer.outcome = Outcome::Failed;
        }
    }

    // Waits for the sockets of the channel once and lets it work.
    void step()
    {
        std::array<ares_socket_t, ARES_GETSOCK_MAXNUM> sockets{};
        const auto mask = static_cast<unsigned>(
            ares_getsock(m_channel, sockets.data(), static_cast<int>(sockets.size())));
        std::array<pollfd, ARES_GETSOCK_MAXNUM> waiting{};
        unsigned count = 0;
        for (unsigned index = 0; index < sockets.size(); ++index) {
            const bool reads = ARES_GETSOCK_READABLE(mask, index) != 0;
            const bool writes = ARES_GETSOCK_WRITABLE(mask, index) != 0;
            if (!reads && !writes)
                break;
            waiting.at(count).fd = sockets.at(index);
            waiting.at(count).events =
                static_cast<short>((reads ? POLLIN : 0) | (writes ? POLLOUT : 0));
            ++count;
        }
        waitForSockets(waiting.data(), count, pollMilliseconds);
        for (unsigned index = 0; index < count; ++index) {
            const auto events = static_cast<unsigned short>(waiting.at(index).revents);
            const ares_socket_t socket = waiting.at(index).fd;
            ares_process_fd(m_channel, (events & ~POLLOUT) != 0 ? socket : ARES_SOCKET_BAD,
                            (events & POLLOUT) != 0 ? socket : ARES_SOCKET_BAD);
        }
        ares_process_fd(m_channel, ARES_SOCKET_BAD, ARES_SOCKET_BAD); // what is overdue
    }

    [[nodiscard]] QString serverName() const
    {
        ares_addr_port_node *servers = nullptr;
        if (ares_get_servers_ports(m_channel, &servers) != ARES_SUCCESS || !servers)
            return {};
        std::array<char, 64> text{};
        ares_inet_ntop(servers->family, &servers->addr, text.data(),
                       static_cast<ares_socklen_t>(text.size()));
        const int port = servers->udp_port;
        ares_free_data(servers);
        const QString address = QString::fromLatin1(text.data());
        if (port == 0 || port == dnsPort)
            return address;
        return (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address).arg(port);
    }

    DnsQuestion m_question;
    ares_channel m_channel = nullptr;
    DnsAnswer m_answer;
    bool m_isReady = false;
    bool m_isDone = false;
};

} // namespace

CaresResolver::CaresResolver(std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_stopped(std::make_shared<std::atomic_bool>(false))
{
    m_threads.setMaxThreadCount(mostThreads);
}

CaresResolver::~CaresResolver()
{
    m_stopped->store(true);
    m_threads.clear();
    m_threads.waitForDone();
}

Future<DnsAnswer> CaresResolver::ask(const DnsQuestion &question)
{
    const Completer<DnsAnswer> completer;
    m_threads.start([completer, question, patience = m_patience, stopped = m_stopped] {
        prepareLibrary();
        Query query(question, patience);
        DnsAnswer answer = query.run(*stopped);
        if (!stopped->load())
            completer.complete(std::move(answer));
    });
    return completer.future();
}

} // namespace orgdesk
