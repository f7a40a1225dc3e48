#include "forms/EmailAddress.h"

#include "support/SharedData.h"
#include "support/TestRegistry.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace orgdesk;

namespace {

struct CorpusCase
{
    QString id;
    QString address;
    QString category;
    QString diagnosis;
};

// U+2400 and up stand for control characters in that file.
QString withControls(QString text)
{
    for (QChar &character : text) {
        if (character.unicode() >= 0x2400 && character.unicode() < 0x2420)
            character = QChar(character.unicode() - 0x2400);
    }
    return text;
}

QList<CorpusCase> corpus()
{
    QList<CorpusCase> cases;
    QXmlStreamReader xml(test::sharedData(u"email/tests.xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"test")
            cases << CorpusCase{xml.attributes().value("id"_L1).toString(), {}, {}, {}};
        else if (xml.name() == u"address" && !cases.isEmpty())
            cases.last().address = withControls(xml.readElementText());
        else if (xml.name() == u"category" && !cases.isEmpty())
            cases.last().category = xml.readElementText();
        else if (xml.name() == u"diagnosis" && !cases.isEmpty())
            cases.last().diagnosis = xml.readElementText();
    }
    return cases;
}

} // namespace

class EmailAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeAddressesAreKnown_data();
    void completeAddressesAreKnown();
    void theCorpusIsJudgedByItsCategory_data();
    void theCorpusIsJudgedByItsCategory();
};

void EmailAddressTest::completeAddressesAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("complete");
    QTest::newRow("plain") << u"mara@halden.example"_s << true;
    QTest::newRow("tag") << u"mara+test@halden.example"_s << true;
    QTest::newRow("apostrophe") << u"o'neill@halden.example"_s << true;
    QTest::newRow("letters beyond ASCII") << u"jürgen@müller.example"_s << true;
    QTest::newRow("one label") << u"k.berg@depot"_s << false;
    QTest::newRow("no at") << u"k.berg"_s << false;
    QTest::newRow("two ats") << u"a@b@c.example"_s << false;
    QTest::newRow("blank") << u"a b@c.example"_s << false;
    QTest::newRow("dot at the end") << u"a@c.example."_s << false;
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << false;
    QTest::newRow("direction override") << u"a\u202eb@c.example"_s << false;
    QTest::newRow("320 characters")
        << QString(QString(64, u'a') + u'@' + u"b."_s.repeated(125) + u"ccc"_s) << true;
    QTest::newRow("too long") << QString(QString(64, u'a') + u'@' + u"b."_s.repeated(130)
                                         + u"ccc"_s)
                              << false;
}

void EmailAddressTest::completeAddressesAreKnown()
{
    QFETCH(QString, text);
    QTEST(isEmailAddress(text), "complete");
}

void EmailAddressTest::theCorpusIsJudgedByItsCategory_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("complete");
    const QList<CorpusCase> cases = corpus();
    if (cases.isEmpty())
        QSKIP("the shared data is not there");
    for (const CorpusCase &one : cases) {
        // Whether a domain has mail is not decided here; the longest and literal forms neither.
        const bool complete = one.category == "ISEMAIL_VALID_CATEGORY"_L1
            || one.category == "ISEMAIL_DNSWARN"_L1
            || one.diagnosis == "ISEMAIL_RFC5321_QUOTEDSTRING"_L1;
        if (one.diagnosis.endsWith("TOOLONG"_L1)
            && one.diagnosis != "ISEMAIL_RFC5322_LOCAL_TOOLONG"_L1)
            continue;
        // "test@io": a domain of one label is most likely cut off.
        const bool oneLabel = !one.address.section(u'@', -1).contains(u'.');
        const QString row = u"#%1 %2"_s.arg(one.id, one.diagnosis);
        QTest::newRow(qPrintable(row)) << one.address << (complete && !oneLabel);
    }
}

void EmailAddressTest::theCorpusIsJudgedByItsCategory()
{
    QFETCH(QString, address);
    QTEST(isEmailAddress(address), "complete");
}

ORGDESK_TEST(EmailAddressTest)

#include "EmailAddressTest.moc"
