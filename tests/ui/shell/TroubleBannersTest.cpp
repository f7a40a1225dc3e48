// What is wrong with this computer: told once, above everything, with the place to mend it.
#include "../common/CutTexts.h"
#include "../common/LongTexts.h"
#include "SignedInTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Banner.h"
#include "ui/common/Button.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/Segment.h"
#include "ui/dialogs/ProxyDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ProxyDoor.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

namespace {

class FakeDoor final : public ProxyDoor
{
public:
    [[nodiscard]] ProxyValues proxy() const override { return values; }
    [[nodiscard]] Future<Done> saveProxy(const ProxyValues &next, const Secret &secret) override
    {
        values = next;
        password = secret;
        Q_EMIT changed();
        return ready<Done>(answer);
    }

    ProxyValues values;
    Secret password;
    Result<Done> answer = Done{};
};

struct World : test::SignedInTenant
{
    World()
    {
        window.setProxyDoor(door);
        window.resize(900, 600);
        window.show();
    }
    [[nodiscard]] Banner *banner(const QString &name) { return window.findChild<Banner *>(name); }
    [[nodiscard]] ProxyDialog *dialog() { return window.findChild<ProxyDialog *>(); }
    template<class T>
    [[nodiscard]] T *part(const QString &name)
    {
        return dialog()->findChild<T *>(u"dialog.proxy."_s + name);
    }

    FakeDoor door;
    MainWindow window{tenant};
};

//! Where the tenant keeps the drafts of one organization.
QString folderOf(const QString &draftId)
{
    for (const QFileInfo &one : QDir::temp().entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = one.filePath() + u"/org_blocked"_s;
        if (QFile::exists(folder + u'/' + draftId + u".json"_s))
            return folder;
    }
    return {};
}

FileError fileError(int number)
{
    return {u"settings.json"_s, qt_error_string(number)};
}

} // namespace

class TroubleBannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDiskThatTakesNothingIsSaidOnceSignedInOrNot_data();
    void aDiskThatTakesNothingIsSaidOnceSignedInOrNot();
    void otherTroubleWithFilesIsNoBanner();
    void theProxyIsNamedWithThePlaceToMendIt();
    void whatIsTypedIntoTheProxyDialogIsSaved();
    void aKeychainThatRefusesThePasswordIsSaid();
    void closingAsksBeforeWhatWasTypedIsLost();
    void longTextsAreNotCut_data();
    void longTextsAreNotCut();
};

void TroubleBannersTest::aDiskThatTakesNothingIsSaidOnceSignedInOrNot_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("full") << ENOSPC << u"The disk is full."_s;
    QTest::newRow("read-only") << EROFS
                               << u"OrgDesk’s folders on this computer can’t be written to."_s;
    QTest::newRow("not ours") << EACCES
                              << u"OrgDesk’s folders on this computer can’t be written to."_s;
}

void TroubleBannersTest::aDiskThatTakesNothingIsSaidOnceSignedInOrNot()
{
    QFETCH(const int, number);
    QFETCH(const QString, words);
    World w;
    for (int times = 0; times < 3; ++times)
        Q_EMIT w.tenant.noticeAdded(fileError(number));
    const auto banners = w.window.findChildren<Banner *>(u"banner.storage"_s);
    QCOMPARE(banners.size(), 1);
    QCOMPARE(banners.first()->title(), words);
    QVERIFY(banners.first()->isVisible()); // nobody is signed in yet
    QVERIFY_RESULT(w.restore());
    QVERIFY(banners.first()->isVisible());
    // It works again.
    w.window.findChild<Button *>(u"banner.storage.retry"_s)->click();
    QTRY_VERIFY(!w.banner(u"banner.storage"_s));
}

void TroubleBannersTest::otherTroubleWithFilesIsNoBanner()
{
    World w;
    Q_EMIT w.tenant.noticeAdded(FileError{u"settings.json"_s, u"expected a JSON object"_s});
    QVERIFY(!w.banner(u"banner.storage"_s));
}

void TroubleBannersTest::theProxyIsNamedWithThePlaceToMendIt()
{
    World w;
    for (int times = 0; times < 3; ++times)
        Q_EMIT w.door.blocked(u"proxy.halden.example:3128"_s);
    QCOMPARE(w.window.findChildren<Banner *>(u"banner.proxy"_s).size(), 1);
    QCOMPARE(w.banner(u"banner.proxy"_s)->title(),
             u"The proxy proxy.halden.example:3128 doesn’t let OrgDesk through."_s);
    QVERIFY(w.banner(u"banner.proxy"_s)->isVisible());
    w.window.findChild<Button *>(u"banner.proxy.settings"_s)->click();
    QTRY_VERIFY(w.dialog() && w.dialog()->isVisible());
    QTRY_VERIFY(w.part<QLineEdit>(u"user"_s)->hasFocus());
    w.part<QLineEdit>(u"user"_s)->setText(u"mara"_s);
    w.part<SecretEdit>(u"password"_s)->setText(u"canary"_s);
    w.part<Button>(u"save"_s)->click();
    QTRY_VERIFY(!w.dialog());
    QVERIFY(w.door.password == Secret::fromView("canary"));
    QVERIFY(!w.banner(u"banner.proxy"_s) || w.banner(u"banner.proxy"_s)->isHidden());
}

void TroubleBannersTest::whatIsTypedIntoTheProxyDialogIsSaved()
{
    World w;
    w.window.findChild<QAction *>(u"menu.proxy"_s)->trigger();
    QTRY_VERIFY(w.dialog() && w.dialog()->isVisible());
    QVERIFY(!w.part<QLineEdit>(u"host"_s)->isVisible());
    w.part<Segment>(u"mode"_s)->button(u"manual"_s)->click();
    QVERIFY(w.part<QLineEdit>(u"host"_s)->isVisible());
    w.part<Button>(u"save"_s)->click();
    QVERIFY(w.dialog()->isVisible()); // no host
    w.part<Segment>(u"type"_s)->button(u"socks5"_s)->click();
    w.part<QLineEdit>(u"host"_s)->setText(u" proxy.halden.example "_s);
    w.part<QSpinBox>(u"port"_s)->setValue(1080);
    w.part<Button>(u"save"_s)->click();
    QTRY_VERIFY(!w.dialog());
    const ProxyValues expected{ProxyValues::Mode::Manual,
                               ProxyValues::Kind::Socks5,
                               u"proxy.halden.example"_s,
                               1080,
                               {},
                               false};
    QVERIFY(w.door.values == expected);
    QVERIFY(w.door.password.isEmpty());
}

void TroubleBannersTest::aKeychainThatRefusesThePasswordIsSaid()
{
    World w;
    w.door.answer = Error(SecretStoreError{SecretStoreError::Reason::Locked, {}});
    w.window.findChild<QAction *>(u"menu.proxy"_s)->trigger();
    QTRY_VERIFY(w.dialog() && w.dialog()->isVisible());
    w.part<QLineEdit>(u"user"_s)->setText(u"mara"_s);
    w.part<SecretEdit>(u"password"_s)->setText(u"canary"_s);
    w.part<Button>(u"save"_s)->click();
    QTRY_VERIFY(w.part<QWidget>(u"note"_s)->isVisible());
    QVERIFY(w.dialog()->isVisible());
}

void TroubleBannersTest::closingAsksBeforeWhatWasTypedIsLost()
{
    World w;
    Draft draft;
    draft.id = Drafts::newId();
    draft.kind = u"provider"_s;
    draft.organizationId = u"org_blocked"_s;
    draft.values = {{u"name"_s, u"typed"_s}};
    w.tenant.drafts().put(draft);
    QVERIFY_RESULT(w.tenant.drafts().save());
    const QString folder = folderOf(draft.id);
    QVERIFY(QDir(folder).removeRecursively());
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    w.tenant.drafts().put(draft);
    w.window.close();
    auto *box = w.window.findChild<QMessageBox *>(u"dialog.unsavedDrafts"_s);
    QTRY_VERIFY(box && box->isVisible());
    QVERIFY(w.window.isVisible());
    qobject_cast<QPushButton *>(box->escapeButton())->click();
    QTRY_VERIFY(!w.window.findChild<QMessageBox *>(u"dialog.unsavedDrafts"_s));
    QVERIFY(w.window.isVisible());
    QVERIFY(inTheWay.remove());
    w.window.close(); // now it can be saved
    QVERIFY(!w.window.isVisible());
    QVERIFY(QFile::exists(folder + u'/' + draft.id + u".json"_s));
}

void TroubleBannersTest::longTextsAreNotCut_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

//! Nothing is cut in longer languages; pictures for a look by eye, when asked for.
void TroubleBannersTest::longTextsAreNotCut()
{
    QFETCH(const Theme::Mode, mode);
    Theme theme(mode);
    theme.apply(*qApp);
    const test::LongTexts longTexts;
    test::SignedInTenant tenant;
    tenant.tenant.crash = u"OrgDesk 0.1.0\nsignal 11\n\nstack\n/usr/bin/orgdesk(+0x1234)"_s;
    FakeDoor door;
    MainWindow window(tenant.tenant);
    window.setProxyDoor(door);
    window.resize(900, 600);
    window.show();
    Q_EMIT tenant.tenant.noticeAdded(fileError(ENOSPC));
    Q_EMIT door.blocked(u"proxy.fieldnote.example:3128"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const QString &name : {u"storage"_s, u"proxy"_s, u"crash"_s}) {
        const auto *banner = window.findChild<Banner *>(u"banner."_s + name);
        QVERIFY2(banner && banner->isVisible(), qPrintable(name));
        QTRY_VERIFY2(test::cutTexts(*banner).isEmpty(),
                     qPrintable(test::cutTexts(*banner).join(u'\n')));
    }
    if (const QString folder = qEnvironmentVariable("ORGDESK_PICTURES"); !folder.isEmpty())
        window.grab().save(
            u"%1/banners-%2.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag())));
}

ORGDESK_TEST(TroubleBannersTest)

#include "TroubleBannersTest.moc"
