// The interface's languages, and the vendor's name in all of them.
#include "app/Translations.h"

#include "support/TestRegistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

namespace {

QString menuText(const char *source)
{
    return QCoreApplication::translate("orgdesk::ui::MainMenu", source);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void fourLanguagesAreThere()
    {
        QCOMPARE(Translations::languages(), (QStringList{u"en"_s, u"de"_s, u"fr"_s, u"ja"_s}));
    }

    void textsFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("file");
        QTest::newRow("de") << u"de"_s << u"&Datei"_s;
        QTest::newRow("de_AT") << u"de_AT"_s << u"&Datei"_s;
        QTest::newRow("fr") << u"fr"_s << u"&Fichier"_s;
        QTest::newRow("en") << u"en"_s << u"&File"_s;
        QTest::newRow("none of ours") << u"nl"_s << u"&File"_s;
    }
    void textsFollowTheLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, file);
        {
            const Translations translations(language);
            QCOMPARE(menuText("&File"), file);
        }
        QCOMPARE(menuText("&File"), u"&File"_s); // and goes with the object
    }

    void datesFollowTheLanguage()
    {
        const Translations translations(u"ja"_s);
        QCOMPARE(QCoreApplication::translate("Wording", "d MMM yyyy"), u"yyyy年M月d日"_s);
        QCOMPARE(QLocale().language(), QLocale::Japanese);
    }

    void theVendorsNameIsInEveryText()
    {
        for (const QString &language : {u"en"_s, u"de"_s, u"ja"_s}) {
            const Translations translations(language, u"Fieldnote Admin"_s);
            const QString about = menuText("&About OrgDesk");
            QVERIFY2(about.contains(u"Fieldnote Admin"_s), qPrintable(about));
            QVERIFY2(!about.contains(u"OrgDesk"_s), qPrintable(about));
        }
        const Translations english(u"en"_s, u"Fieldnote Admin"_s);
        QCOMPARE(menuText("&File"), u"&File"_s);
    }

    void countsWorkWithTheVendorsName()
    {
        const Translations translations(u"de"_s, u"Fieldnote Admin"_s);
        const QString days = QCoreApplication::translate("ScimText", "%n days", nullptr, 3);
        QVERIFY2(days.startsWith(u"3 "_s), qPrintable(days));
    }

    void furtherLanguagesCanBeAdded()
    {
        const QTemporaryDir data;
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        QVERIFY(QDir(data.path()).mkpath(u"orgdesk/translations"_s));
        QVERIFY(QFile::copy(u":/orgdesk/i18n/orgdesk_de.qm"_s,
                            data.filePath(u"orgdesk/translations/orgdesk_nl.qm"_s)));
        const QStringList languages = Translations::languages();
        {
            const Translations translations(u"nl"_s);
            QCOMPARE(menuText("&File"), u"&Datei"_s);
        }
        before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
        QVERIFY(languages.contains(u"nl"_s));
    }
};

ORGDESK_TEST(TranslationsTest)
#include "TranslationsTest.moc"
