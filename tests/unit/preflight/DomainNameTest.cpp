#include "preflight/DomainName.h"

#include "support/SharedData.h"
#include "support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using Problem = DomainName::Problem;

class DomainNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormIsStrict_data();
    void theFormIsStrict();
    void otherScriptsAreConverted();
    void lettersAreLowered();
    void publicMailIsMarked();
    void suffixesOfServicesAreMarked();
    void whatPeoplePasteIsReduced_data();
    void whatPeoplePasteIsReduced();
    void severalAreSplit();
    void theRegisteredPartIsFound();
    void everySuffixOfTheRegistriesIsRefused();
    void registeredDomainsOfTheListAreAccepted();
    void addressesOfTheUrlStandardAreReducedToTheirHosts();
    void internationalNamesOfTheStandardAreConvertedOrRefused();
    void naughtyStringsNeverPassAsSomethingElse();
};

void DomainNameTest::theFormIsStrict_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("domain") << u"company.com"_s << Problem::None;
    QTest::newRow("deep") << u"a.b.c-d.company.co.uk"_s << Problem::None;
    QTest::newRow("digits") << u"123.company4.com"_s << Problem::None;
    QTest::newRow("ACE") << u"xn--mnchen-3ya.de"_s << Problem::None;
    QTest::newRow("nothing") << QString() << Problem::Empty;
    QTest::newRow("spaces") << u"   "_s << Problem::Empty;
    QTest::newRow("scheme") << u"https://company.com"_s << Problem::NotADomain;
    QTest::newRow("port") << u"company.com:8080"_s << Problem::NotADomain;
    QTest::newRow("path") << u"company.com/login"_s << Problem::NotADomain;
    QTest::newRow("query") << u"company.com?x"_s << Problem::NotADomain;
    QTest::newRow("email") << u"mara@company.com"_s << Problem::NotADomain;
    QTest::newRow("single label") << u"localhost"_s << Problem::SingleLabel;
    QTest::newRow("IPv4") << u"1.2.3.4"_s << Problem::IpAddress;
    QTest::newRow("IPv4, hexadecimal") << u"1.2.3.0x4"_s << Problem::IpAddress;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << Problem::IpAddress;
    QTest::newRow("IPv6, brackets") << u"[::1]"_s << Problem::IpAddress;
    QTest::newRow("underscore") << u"_dmarc.company.com"_s << Problem::NotADomain;
    QTest::newRow("wildcard") << u"*.company.com"_s << Problem::NotADomain;
    QTest::newRow("empty label") << u"company..com"_s << Problem::NotADomain;
    QTest::newRow("dot in front") << u".company.com"_s << Problem::NotADomain;
    QTest::newRow("hyphen in front") << u"-company.com"_s << Problem::NotADomain;
    QTest::newRow("hyphen behind") << u"company-.com"_s << Problem::NotADomain;
    QTest::newRow("space") << u"my company.com"_s << Problem::NotADomain;
    QTest::newRow("longest label") << QString(QString(63, u'a') + u".com"_s) << Problem::None;
    QTest::newRow("label too long")
        << QString(QString(64, u'a') + u".com"_s) << Problem::NotADomain;
    const QString label = QString(49, u'a') + u'.';
    QTest::newRow("too long") << QString(label.repeated(5) + u"com.uk"_s) << Problem::NotADomain;
    QTest::newRow("top level") << u"com"_s << Problem::SingleLabel;
    QTest::newRow("suffix") << u"co.uk"_s << Problem::PublicSuffix;
    QTest::newRow("suffix by wildcard") << u"foo.ck"_s << Problem::PublicSuffix;
    QTest::newRow("exception of the wildcard") << u"www.ck"_s << Problem::None;
}

void DomainNameTest::theFormIsStrict()
{
    QFETCH(QString, typed);
    QFETCH(Problem, problem);
    const DomainName name = DomainName::parse(typed);
    QCOMPARE(name.problem, problem);
    QCOMPARE(name.isUsable(), problem == Problem::None);
    if (name.isUsable())
        QCOMPARE(name.ascii, typed);
}

void DomainNameTest::otherScriptsAreConverted()
{
    const DomainName name = DomainName::parse(u"münchen.de"_s);
    QVERIFY(name.isUsable());
    QCOMPARE(name.ascii, u"xn--mnchen-3ya.de"_s);
    QVERIFY(name.isConverted);
    QCOMPARE(DomainName::parse(u"例え.jp"_s).ascii, u"xn--r8jz45g.jp"_s);
    QVERIFY(!DomainName::parse(u"company.de"_s).isConverted);
    QCOMPARE(DomainName::parse(u"mün chen.de"_s).problem, Problem::NotADomain);
}

void DomainNameTest::lettersAreLowered()
{
    QCOMPARE(DomainName::parse(u"Company.COM"_s).ascii, u"company.com"_s);
    QVERIFY(!DomainName::parse(u"Company.COM"_s).isConverted);
}

void DomainNameTest::publicMailIsMarked()
{
    QVERIFY(DomainName::parse(u"Gmail.com"_s).isPublicMail);
    QVERIFY(DomainName::parse(u"gmx.de"_s).isPublicMail);
    QVERIFY(!DomainName::parse(u"mail.company.com"_s).isPublicMail);
}

void DomainNameTest::suffixesOfServicesAreMarked()
{
    QVERIFY(DomainName::parse(u"github.io"_s).isShared);
    QVERIFY(DomainName::parse(u"github.io"_s).isUsable()); // Its owner may prove it.
    QVERIFY(!DomainName::parse(u"company.com"_s).isShared);
}

void DomainNameTest::whatPeoplePasteIsReduced_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reduced");
    QTest::newRow("domain") << u"company.com"_s << u"company.com"_s;
    QTest::newRow("spaces") << u" company.com\n"_s << u"company.com"_s;
    QTest::newRow("address") << u"https://company.com/login?x=1#y"_s << u"company.com"_s;
    QTest::newRow("port") << u"https://company.com:8443"_s << u"company.com"_s;
    QTest::newRow("no scheme") << u"company.com/login"_s << u"company.com"_s;
    QTest::newRow("port, no scheme") << u"company.com:8443"_s << u"company.com"_s;
    QTest::newRow("credentials") << u"ftp://a:b@company.com/"_s << u"company.com"_s;
    QTest::newRow("an @ behind the host") << u"https://company.com/@mara"_s << u"company.com"_s;
    QTest::newRow("email") << u"mara@company.com"_s << u"company.com"_s;
    QTest::newRow("email link") << u"mailto:mara@company.com?subject=x"_s << u"company.com"_s;
    QTest::newRow("email in brackets") << u"<mara@company.com>"_s << u"company.com"_s;
    QTest::newRow("dot at the end") << u"company.com."_s << u"company.com"_s;
    QTest::newRow("quotes") << u"\"company.com\""_s << u"company.com"_s;
    QTest::newRow("invisible") << QString(u"company.com"_s + QChar(0x200b)) << u"company.com"_s;
    QTest::newRow("other scripts") << u"https://münchen.de/"_s << u"münchen.de"_s;
    QTest::newRow("nothing") << u"https://"_s << QString();
}

void DomainNameTest::whatPeoplePasteIsReduced()
{
    QFETCH(QString, typed);
    QFETCH(QString, reduced);
    QCOMPARE(reducedDomain(typed), reduced);
    QCOMPARE(reducedDomain(reduced), reduced); // Nothing is lost by doing it again.
}

void DomainNameTest::severalAreSplit()
{
    QCOMPARE(splitDomains(u"a.example, https://b.example/\n;c.example A.example"_s),
             (QStringList{u"a.example"_s, u"b.example"_s, u"c.example"_s}));
    QVERIFY(splitDomains(u" ,; "_s).isEmpty());
}

void DomainNameTest::theRegisteredPartIsFound()
{
    QCOMPARE(registeredDomain(u"rail.halden.co.uk"_s), u"halden.co.uk"_s);
    QCOMPARE(registeredDomain(u"rail.halden.example"_s), u"halden.example"_s);
    QVERIFY(registeredDomain(u"co.uk"_s).isEmpty());
}

static QStringList linesOf(const QString &file)
{
    return QString::fromUtf8(test::sharedData(file)).split(u'\n', Qt::SkipEmptyParts);
}

void DomainNameTest::everySuffixOfTheRegistriesIsRefused()
{
    const QStringList lines = linesOf(u"psl/public_suffix_list.dat"_s);
    if (lines.isEmpty())
        QSKIP("../shared/data/psl is not there (ORGDESK_SHARED_DATA names another place)");
    int refused = 0;
    QStringList accepted;
    for (const QString &line : lines) {
        if (line.contains(u"===BEGIN PRIVATE"_s))
            break;
        const QString rule = line.trimmed();
        if (rule.startsWith(u"//"_s) || rule.startsWith(u'!') || rule.startsWith(u'*')
            || !rule.contains(u'.'))
            continue;
        if (DomainName::parse(rule).isUsable())
            accepted << rule;
        else
            ++refused;
    }
    // The list of the operating system may be older than the file.
    QVERIFY2(refused > 3000, QByteArray::number(refused).constData());
    QVERIFY2(accepted.size() < refused / 20, qPrintable(accepted.join(u' ')));
}

void DomainNameTest::registeredDomainsOfTheListAreAccepted()
{
    const QStringList lines = linesOf(u"psl/tests.txt"_s);
    if (lines.isEmpty())
        QSKIP("../shared/data/psl is not there (ORGDESK_SHARED_DATA names another place)");
    int checked = 0;
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        if (line.startsWith(u"//"_s) || words.size() != 2 || words.at(1) == u"null"_s)
            continue;
        const DomainName name = DomainName::parse(words.at(0));
        QVERIFY2(name.isUsable(), qPrintable(line));
        QCOMPARE(registeredDomain(name.ascii), DomainName::parse(words.at(1)).ascii);
        ++checked;
    }
    QVERIFY2(checked > 40, QByteArray::number(checked).constData());
}

void DomainNameTest::addressesOfTheUrlStandardAreReducedToTheirHosts()
{
    const QJsonArray cases =
        QJsonDocument::fromJson(test::sharedData(u"url/urltestdata.json"_s)).array();
    if (cases.isEmpty())
        QSKIP("../shared/data/url is not there (ORGDESK_SHARED_DATA names another place)");
    int checked = 0;
    for (const QJsonValue &value : cases) {
        const QString input = value[u"input"_s].toString();
        const QString host = value[u"hostname"_s].toString();
        // Addresses as people have them; browsers repair far stranger ones.
        const QUrl url(input, QUrl::StrictMode);
        if (!input.startsWith(u"http"_s) || !url.isValid() || host.isEmpty()
            || url.host(QUrl::EncodeUnicode) != host || host.startsWith(u'['))
            continue;
        const DomainName name = DomainName::parse(reducedDomain(input));
        QVERIFY2(!name.isUsable() || name.ascii == host, qPrintable(input));
        ++checked;
    }
    QVERIFY2(checked > 60, QByteArray::number(checked).constData());
}

void DomainNameTest::internationalNamesOfTheStandardAreConvertedOrRefused()
{
    const QJsonArray cases =
        QJsonDocument::fromJson(test::sharedData(u"url/IdnaTestV2.json"_s)).array();
    if (cases.isEmpty())
        QSKIP("../shared/data/url is not there (ORGDESK_SHARED_DATA names another place)");
    int same = 0;
    int other = 0;
    for (const QJsonValue &value : cases) {
        const QString input = value[u"input"_s].toString();
        const QString output = value[u"output"_s].toString();
        const DomainName name = DomainName::parse(input);
        if (!name.isUsable())
            continue; // Refusing a strange name does no harm.
        // Whatever passes has the form that the API takes.
        QCOMPARE(DomainName::parse(name.ascii).problem, Problem::None);
        ++(name.ascii == output ? same : other);
    }
    QVERIFY2(same > 300, QByteArray::number(same).constData());
    // Names that Qt's older tables convert in another way.
    QVERIFY2(other <= 10, QByteArray::number(other).constData());
}

void DomainNameTest::naughtyStringsNeverPassAsSomethingElse()
{
    const QJsonArray strings =
        QJsonDocument::fromJson(test::sharedData(u"strings/blns.json"_s)).array();
    if (strings.isEmpty())
        QSKIP("../shared/data/strings is not there (ORGDESK_SHARED_DATA names another place)");
    for (const QJsonValue &value : strings) {
        const QString text = value.toString();
        const DomainName name = DomainName::parse(reducedDomain(text));
        for (const QString &one : splitDomains(text))
            QVERIFY(one == reducedDomain(one));
        if (name.isUsable()) {
            // Only what the text holds: a host in it, as it is.
            QVERIFY2(name.isConverted || text.contains(name.ascii, Qt::CaseInsensitive),
                     qPrintable(text));
        }
    }
    QVERIFY(strings.size() > 400);
}

ORGDESK_TEST(DomainNameTest)

#include "DomainNameTest.moc"
