#include "store/Settings.h"

#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesSurviveARestart();
    void changeIsOnDiskAMomentLater();
    void sameValueIsNoChange();
    void damagedFileIsSetAside();
    void valuesOfOtherTypesAreSkipped();
    void diskErrorKeepsTheValues();
    void nothingIsWrittenWithoutAChange();
};

void SettingsTest::valuesSurviveARestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p/settings.json"_s);
    {
        Settings settings(path);
        settings.setValue(u"theme"_s, u"dark"_s);
        settings.setFlag(u"notify"_s, true);
        settings.setFlag(u"compact"_s, false);
        settings.setBytes(u"window.geometry"_s, QByteArray("\x00\xff\x01", 3));
    }
    const Settings again(path);
    QCOMPARE(again.value(u"theme"_s), u"dark"_s);
    QCOMPARE(again.flag(u"notify"_s, false), true);
    QCOMPARE(again.flag(u"compact"_s, true), false);
    QCOMPARE(again.flag(u"unknown"_s, true), true);
    QCOMPARE(again.bytes(u"window.geometry"_s), QByteArray("\x00\xff\x01", 3));
    QCOMPARE(again.value(u"unknown"_s, u"fallback"_s), u"fallback"_s);
    QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void SettingsTest::changeIsOnDiskAMomentLater()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    Settings settings(path);
    settings.setValue(u"theme"_s, u"dark"_s);
    QVERIFY(!QFileInfo::exists(path));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 2000);
    QCOMPARE(Settings(path).value(u"theme"_s), u"dark"_s);
}

void SettingsTest::sameValueIsNoChange()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.setValue(u"theme"_s, u"dark"_s);
    settings.setValue(u"theme"_s, u"dark"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), u"theme"_s);
}

void SettingsTest::damagedFileIsSetAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"theme":"da)");
    file.close();
    const Settings settings(path);
    QVERIFY(settings.problem());
    QCOMPARE(settings.value(u"theme"_s, u"system"_s), u"system"_s);
    QVERIFY(QFileInfo::exists(path + u".damaged"_s));
}

void SettingsTest::valuesOfOtherTypesAreSkipped()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"theme":"dark","density":3,"columns":["a"]})");
    file.close();
    const Settings settings(path);
    QVERIFY(!settings.problem());
    QCOMPARE(settings.value(u"theme"_s), u"dark"_s);
    QCOMPARE(settings.value(u"density"_s), QString());
}

void SettingsTest::diskErrorKeepsTheValues()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"p"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Settings settings(folder.filePath(u"p/settings.json"_s));
    settings.setValue(u"theme"_s, u"dark"_s);
    const Result<Done> saved = settings.save();
    QVERIFY(saved.errorAs<FileError>());
    QCOMPARE(settings.value(u"theme"_s), u"dark"_s);
    QVERIFY(inTheWay.remove());
    QVERIFY_RESULT(settings.save());
    QCOMPARE(Settings(folder.filePath(u"p/settings.json"_s)).value(u"theme"_s), u"dark"_s);
}

void SettingsTest::nothingIsWrittenWithoutAChange()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    {
        const Settings settings(path);
        QCOMPARE(settings.value(u"theme"_s), QString());
    }
    QVERIFY(!QFileInfo::exists(path));
}

ORGDESK_TEST(SettingsTest)

#include "SettingsTest.moc"
