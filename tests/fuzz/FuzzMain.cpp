// libFuzzer's entry points. Options of ours begin with two dashes, which libFuzzer ignores:
//   --target=NAME         which door to fuzz; needed
//   --write-seeds=FOLDER  writes the target's seeds there, its words to FOLDER.dict, and ends

#include "FuzzTargets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

static const orgdesk::fuzz::Target *chosen = nullptr;

static QByteArray optionOf(int count, char **arguments, QByteArrayView name)
{
    for (int i = 1; i < count; ++i) {
        const QByteArrayView argument(arguments[i]);
        if (argument.startsWith(name))
            return argument.sliced(name.size()).toByteArray();
    }
    return {};
}

static void writeSeeds(const QString &folder)
{
    QDir().mkpath(folder);
    int number = 0;
    for (const QByteArray &seed : chosen->seeds()) {
        QFile file(folder + QStringLiteral("/seed-%1").arg(number++, 5, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            std::exit(1);
    }
    QFile dictionary(folder + QStringLiteral(".dict"));
    if (!dictionary.open(QIODevice::WriteOnly)
        || dictionary.write(orgdesk::fuzz::dictionaryOf(*chosen)) < 0 || !dictionary.flush())
        std::exit(1);
    std::exit(0);
}

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static const QCoreApplication application(*count, *arguments);
    chosen = orgdesk::fuzz::targetOf(optionOf(*count, *arguments, "--target="));
    if (!chosen) {
        std::fprintf(stderr, "usage: orgdesk-fuzz --target=NAME [libFuzzer's options]; names:");
        for (const orgdesk::fuzz::Target &target : orgdesk::fuzz::targets())
            std::fprintf(stderr, " %s", target.name);
        std::fprintf(stderr, "\n");
        std::exit(64);
    }
    const QByteArray folder = optionOf(*count, *arguments, "--write-seeds=");
    if (!folder.isEmpty())
        writeSeeds(QString::fromLocal8Bit(folder));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosen->run(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
