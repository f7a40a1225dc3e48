#include "core/Json.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

// The public JSON parsing suite: y_ has to be accepted, n_ refused, i_ may be either. What differs,
// and why, is listed here, so that a new version of the JSON library cannot change it unnoticed.
class JsonSuiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suiteFile_data();
    void suiteFile();
};

// Duplicate keys are refused on purpose.
static const QStringList refusedOnPurpose{u"y_object_duplicated_key.json"_s,
                                          u"y_object_duplicated_key_and_value.json"_s};

// Of the files that are free to choose: those we read.
static const QStringList acceptedByChoice{
    u"i_number_double_huge_neg_exp.json"_s,   u"i_number_real_underflow.json"_s,
    u"i_number_too_big_neg_int.json"_s,       u"i_number_too_big_pos_int.json"_s,
    u"i_number_very_big_negative_int.json"_s, u"i_structure_UTF-8_BOM_empty_object.json"_s};

void JsonSuiteTest::suiteFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("good");
    const QDir folder(QStringLiteral(ORGDESK_JSON_SUITE));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        QSKIP("the JSON parsing suite is not beside this project (../shared/data/json)");
    QVERIFY(names.size() > 300);
    for (const QString &name : names) {
        const bool good = name.startsWith(u'y') ? !refusedOnPurpose.contains(name)
                                                : acceptedByChoice.contains(name);
        QTest::newRow(qPrintable(name)) << folder.filePath(name) << good;
    }
}

void JsonSuiteTest::suiteFile()
{
    QFETCH(QString, path);
    QFETCH(bool, good);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto result = parseJson(file.readAll());
    QCOMPARE(result.has_value(), good);
    if (good)
        QVERIFY(parseJson(toBytes(*result)).has_value());
}

ORGDESK_TEST(JsonSuiteTest)

} // namespace orgdesk::test

#include "JsonSuiteTest.moc"
