#include "support/TestRegistry.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <map>

namespace orgdesk::test {

using Creator = std::function<std::unique_ptr<QObject>()>;

static std::map<QByteArray, Creator> &registry()
{
    static std::map<QByteArray, Creator> tests;
    return tests;
}

void registerTest(const char *name, Creator create)
{
    registry().emplace(name, std::move(create));
}

} // namespace orgdesk::test

// usage: orgdesk_LABEL_tests [ClassName [Qt Test options]]
int main(int argc, char *argv[])
{
    // A home of its own: no test sees or changes what the person has.
    const QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        if (std::strcmp(variable, "XDG_RUNTIME_DIR") != 0 || !qEnvironmentVariableIsSet(variable))
            qputenv(variable, home.path().toUtf8());
    }
    const QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    QByteArray only;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-')))
        only = arguments.takeAt(1).toUtf8();
    int failures = 0;
    int run = 0;
    for (const auto &[name, create] : orgdesk::test::registry()) {
        if (!only.isEmpty() && name != only)
            continue;
        ++run;
        failures += QTest::qExec(create().get(), arguments);
    }
    if (run == 0) {
        std::fprintf(stderr, "no test class named %s\n", only.constData());
        return 2;
    }
    return failures > 0 ? 1 : 0;
}
