// orgdesk --diagnose, as an administrator's script starts it: no display, no sign-in.
#include "core/Json.h"
#include "support/SandboxProcess.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <memory>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class DiagnoseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void theLocalTenantIsFineWithoutADisplay();
    void jsonIsOneDocumentWithEveryRow();
    void aServerThatIsNotThereIsAFailure();
    void aWrongClientIdIsAFailure();
    void withoutSettingsItIsAFailure();
    void wrongSettingsEndWith78();
    void itLeavesNoFilesBehind();

private:
    struct Ended
    {
        int code = -1;
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QByteArray all() const { return out + err; }
    };

    [[nodiscard]] Ended run(const QStringList &arguments) const
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s,
                                    u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            variables.insert(name, m_home->path());
        for (const QString &name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_FORCE_STDERR_LOGGING"_s})
            variables.remove(name);
        variables.insert(u"QT_QPA_PLATFORM"_s, u"none-such"_s);
        variables.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        QProcess process;
        process.setProcessEnvironment(variables);
        process.start(QStringLiteral(ORGDESK_PROGRAM), arguments);
        if (!process.waitForFinished(50'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    [[nodiscard]] QString configuration(const QByteArray &text) const
    {
        const QString path = m_home->filePath(u"vendor.json"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void DiagnoseTest::theLocalTenantIsFineWithoutADisplay()
{
    const Ended ended = run({u"--sandbox"_s, u"--diagnose"_s});
    QVERIFY2(ended.code == 0, ended.all().constData());
    QCOMPARE(ended.err, QByteArray());
    QVERIFY2(ended.out.startsWith("OrgDesk "), ended.out.constData());
    for (const char *row : {"ok    Clock: ", "ok    Network: 127.0.0.1:", "info  Sign-in: ",
                            "ok    My Organization API: "})
        QVERIFY2(ended.out.contains(row), ended.out.constData());
}

void DiagnoseTest::jsonIsOneDocumentWithEveryRow()
{
    const Ended ended = run({u"--diagnose"_s, u"--json"_s, u"--sandbox"_s});
    QCOMPARE(ended.code, 0);
    const Result<Json> json = parseJson(ended.out);
    QVERIFY2(json.has_value(), ended.out.constData());
    QStringList keys;
    for (const Json &row : (*json)["rows"])
        keys << QString::fromStdString(row["key"].get<std::string>());
    QCOMPARE(keys,
             QStringList({u"signIn"_s, u"secretStorage"_s, u"clock"_s, u"network"_s,
                          u"signInSetUp"_s, u"api"_s}));
    QCOMPARE((*json)["result"].get<std::string>(), std::string("ok"));
}

void DiagnoseTest::aServerThatIsNotThereIsAFailure()
{
    const Ended ended = run({u"--diagnose"_s, u"--config"_s,
                             configuration(R"({"domain":"127.0.0.1:9","client_id":"client"})")});
    QVERIFY2(ended.code == 2, ended.all().constData());
    QVERIFY2(ended.out.contains("fail  Network: 127.0.0.1:9 refuses the connection"),
             ended.out.constData());
    QVERIFY2(ended.out.contains("info  My Organization API: Not checked"), ended.out.constData());
}

void DiagnoseTest::aWrongClientIdIsAFailure()
{
    test::SandboxProcess sandbox(QStringLiteral(ORGDESK_SANDBOX_PATH));
    QVERIFY(sandbox.start());
    const auto diagnosed = [&](const QString &clientId) {
        const QString json =
            u"{\"domain\":\"%1\",\"client_id\":\"%2\"}"_s.arg(sandbox.domain(), clientId);
        return run({u"--diagnose"_s, u"--config"_s, configuration(json.toUtf8())});
    };
    const Ended wrong = diagnosed(u"wrong"_s);
    QVERIFY2(wrong.code == 2, wrong.all().constData());
    QVERIFY2(wrong.out.contains("fail  Sign-in set-up: "), wrong.out.constData());
    const Ended right = diagnosed(sandbox.clientId());
    QVERIFY2(right.out.contains("ok    Sign-in set-up: "), right.out.constData());
}

void DiagnoseTest::withoutSettingsItIsAFailure()
{
    const Ended ended = run({u"--diagnose"_s});
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.out.contains("fail  Settings: "), ended.out.constData());
}

void DiagnoseTest::wrongSettingsEndWith78()
{
    const Ended ended =
        run({u"--diagnose"_s, u"--config"_s, configuration(R"({"domain":"a.example"})")});
    QCOMPARE(ended.code, 78);
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(ended.err.count('\n'), 1);
    QVERIFY2(ended.err.contains("client_id"), ended.err.constData());
}

void DiagnoseTest::itLeavesNoFilesBehind()
{
    QCOMPARE(run({u"--sandbox"_s, u"--diagnose"_s}).code, 0);
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList());
}

ORGDESK_TEST(DiagnoseTest)

#include "DiagnoseTest.moc"
