#include "store/Paths.h"

#include "support/TestRegistry.h"

#include <QDir>
#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;

namespace {

//! Sets an environment variable and puts the old value back.
class Variable
{
public:
    Variable(const char *name, const QByteArray &value)
        : m_name(name)
        , m_old(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Variable() { qputenv(m_name, m_old); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    QByteArray m_old;
};

const BaseFolders folders{u"/c"_s, u"/k"_s, u"/d"_s, u"/s"_s, u"/l"_s, u"/r"_s};

} // namespace

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfTheDefaultProfile();
    void profilesShareNothingButLogAndConfiguration();
    void variablesOfTheSystemAreFollowed();
    void relativeVariablesAreIgnored();
    void profileNames_data();
    void profileNames();
    void longRuntimeFolderStillGivesAShortSocket();
};

void PathsTest::namesOfTheDefaultProfile()
{
    const Paths paths(folders, u"default"_s);
    QCOMPARE(paths.settings(), u"/c/profiles/default/settings.json"_s);
    QCOMPARE(paths.savedSignIns(), u"/s/profiles/default/sessions.json"_s);
    QCOMPARE(paths.locks(), u"/s/profiles/default/locks"_s);
    QCOMPARE(paths.drafts(), u"/d/drafts/default"_s);
    QCOMPARE(paths.cache(), u"/k/profiles/default"_s);
    QCOMPARE(paths.journal(), u"/s/journal.jsonl"_s);
    QCOMPARE(paths.log(), u"/l/orgdesk.log"_s);
    QCOMPARE(paths.userConfiguration(), u"/c/orgdesk.json"_s);
}

void PathsTest::profilesShareNothingButLogAndConfiguration()
{
    const Paths one(folders, u"default"_s);
    const Paths other(folders, u"work-2"_s);
    QCOMPARE_NE(one.settings(), other.settings());
    QCOMPARE_NE(one.savedSignIns(), other.savedSignIns());
    QCOMPARE_NE(one.drafts(), other.drafts());
    QCOMPARE_NE(one.cache(), other.cache());
    QCOMPARE_NE(one.journal(), other.journal());
    QCOMPARE_NE(one.lockFile(), other.lockFile());
    QCOMPARE_NE(one.instanceSocket(), other.instanceSocket());
    QCOMPARE(one.log(), other.log());
    QCOMPARE(one.userConfiguration(), other.userConfiguration());
}

void PathsTest::variablesOfTheSystemAreFollowed()
{
#if !defined(Q_OS_LINUX)
    QSKIP("XDG folders are for Linux");
#endif
    const Variable config("XDG_CONFIG_HOME", "/x/config");
    const Variable cache("XDG_CACHE_HOME", "/x/cache");
    const Variable data("XDG_DATA_HOME", "/x/data");
    const Variable state("XDG_STATE_HOME", "/x/state");
    const Variable runtime("XDG_RUNTIME_DIR", "/x/run");
    const Paths paths(BaseFolders::ofSystem(), u"p"_s);
    QCOMPARE(paths.userConfiguration(), u"/x/config/orgdesk/orgdesk.json"_s);
    QCOMPARE(paths.savedSignIns(), u"/x/state/orgdesk/profiles/p/sessions.json"_s);
    QCOMPARE(paths.log(), u"/x/state/orgdesk/orgdesk.log"_s);
    QCOMPARE(paths.drafts(), u"/x/data/orgdesk/drafts/p"_s);
    QCOMPARE(paths.cache(), u"/x/cache/orgdesk/profiles/p"_s);
    QCOMPARE(paths.lockFile(), u"/x/run/orgdesk/p.lock"_s);
}

void PathsTest::relativeVariablesAreIgnored()
{
#if !defined(Q_OS_LINUX)
    QSKIP("XDG folders are for Linux");
#endif
    const Variable config("XDG_CONFIG_HOME", "config");
    const Variable state("XDG_STATE_HOME", "");
    const Paths paths(BaseFolders::ofSystem(), u"p"_s);
    QCOMPARE(paths.userConfiguration(),
             QString(QDir::homePath() + u"/.config/orgdesk/orgdesk.json"_s));
    QCOMPARE(paths.log(), QString(QDir::homePath() + u"/.local/state/orgdesk/orgdesk.log"_s));
}

void PathsTest::profileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("default") << u"default"_s << true;
    QTest::newRow("all kinds") << u"a-0"_s << true;
    QTest::newRow("32") << QString(32, u'a') << true;
    QTest::newRow("33") << QString(33, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("upper case") << u"Default"_s << false;
    QTest::newRow("dot") << u".."_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("line end") << u"a\n"_s << false;
    QTest::newRow("other digits") << u"٣"_s << false;
}

void PathsTest::profileNames()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isGood);
    QCOMPARE(Paths::isProfileName(name), isGood);
}

void PathsTest::longRuntimeFolderStillGivesAShortSocket()
{
    BaseFolders deep = folders;
    deep.runtime = u"/r/"_s + QString(200, u'd');
    const QString one = Paths(deep, u"one"_s).instanceSocket();
    const QString two = Paths(deep, u"two"_s).instanceSocket();
    QVERIFY(one.toUtf8().size() <= 100);
    QCOMPARE_NE(one, two);
    QCOMPARE(one, Paths(deep, u"one"_s).instanceSocket());
}

ORGDESK_TEST(PathsTest)

#include "PathsTest.moc"
