#include "core/CrashRecord.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>

#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define ORGDESK_NOTES_CRASHES
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>
#endif

namespace orgdesk {

namespace {

constexpr unsigned rememberedLines = 50;
constexpr std::size_t longestLine = 300;
constexpr qint64 longestRecord = 128 * 1024;

// Plain memory: a signal handler may touch nothing that locks or allocates.
struct LastLines
{
    std::array<std::array<char, longestLine>, rememberedLines> lines{};
    std::atomic<unsigned> next = 0;
};

LastLines &lastLines()
{
    static LastLines lines;
    return lines;
}

//! Oldest first; those that are not there yet are empty.
template<class Function>
void forEachLine(Function function)
{
    const LastLines &last = lastLines();
    const unsigned next = last.next;
    for (unsigned i = 0; i < rememberedLines; ++i)
        function(last.lines[(next + i) % rememberedLines].data());
}

#if defined(ORGDESK_NOTES_CRASHES)

constexpr int crashSignals[] = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
constexpr int deepestStack = 64;

std::array<char, 4096> recordFile{};
std::array<char, 64> programVersion{};

void put(int file, const char *text)
{
    const std::size_t length = std::strlen(text);
    [[maybe_unused]] const ssize_t written = write(file, text, length);
}

void putNumber(int file, int number)
{
    std::array<char, 12> digits{};
    std::size_t at = digits.size() - 1;
    do {
        digits[--at] = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number > 0 && at > 0);
    put(file, digits.data() + at);
}

void noteCrash(int signalNumber)
{
    const int file = open(recordFile.data(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0600);
    if (file >= 0) {
        put(file, "OrgDesk ");
        put(file, programVersion.data());
        put(file, "\nsignal ");
        putNumber(file, signalNumber);
        put(file, "\n\nstack\n");
        std::array<void *, deepestStack> stack{};
        const int depth = backtrace(stack.data(), deepestStack);
        backtrace_symbols_fd(stack.data(), depth, file);
        put(file, "\nlog\n");
        forEachLine([file](const char *line) { put(file, line); });
        close(file);
    }
    // The handler is gone (SA_RESETHAND): now as without us.
    raise(signalNumber);
}

#endif

} // namespace

void noteCrashes(const QString &file, const QByteArray &version)
{
#if defined(ORGDESK_NOTES_CRASHES)
    const QByteArray name = QFile::encodeName(file);
    if (name.size() >= static_cast<qsizetype>(recordFile.size()))
        return;
    std::copy(name.begin(), name.end(), recordFile.begin());
    std::copy_n(
        version.begin(),
        std::min<std::size_t>(static_cast<std::size_t>(version.size()), programVersion.size() - 1),
        programVersion.begin());
    lastLines();
    // The first call may load a library, which is too late in a handler.
    void *here = nullptr;
    backtrace(&here, 1);
    struct sigaction action = {};
    action.sa_handler = noteCrash;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_NODEFER;
    for (const int signalNumber : crashSignals)
        sigaction(signalNumber, &action, nullptr);
#else
    Q_UNUSED(file)
    Q_UNUSED(version)
#endif
}

void rememberForCrash(const QByteArray &line)
{
    LastLines &last = lastLines();
    std::array<char, longestLine> &slot = last.lines[last.next % rememberedLines];
    const std::size_t length =
        std::min<std::size_t>(static_cast<std::size_t>(line.size()), longestLine - 2);
    std::copy_n(line.begin(), length, slot.begin());
    if (length > 0 && slot[length - 1] != '\n')
        slot[length] = '\n';
    else
        slot[length] = '\0';
    slot[length + 1] = '\0';
    last.next = (last.next + 1) % rememberedLines;
}

QByteArray rememberedForCrash()
{
    QByteArray text;
    forEachLine([&text](const char *line) { text += line; });
    return text;
}

QString takeCrashRecord(const QString &file)
{
    QFile record(file);
    if (!record.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(record.read(longestRecord));
    record.close();
    record.remove();
    return text;
}

} // namespace orgdesk
