// Every dialog in a language that needs 40 % more room than English: nothing is cut.
#include "../common/LongTexts.h"

#include "../common/CutTexts.h"
#include "FakeTenant.h"
#include "config/VendorConfiguration.h"
#include "support/TestRegistry.h"
#include "ui/common/Segment.h"
#include "ui/common/Theme.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/AddDomainDialog.h"
#include "ui/dialogs/ChangeNameDialog.h"
#include "ui/dialogs/ConfigurationDialog.h"
#include "ui/dialogs/CrashDialog.h"
#include "ui/dialogs/DeleteDialog.h"
#include "ui/dialogs/DetachDialog.h"
#include "ui/dialogs/JournalDialog.h"
#include "ui/dialogs/MetadataAddressDialog.h"
#include "ui/dialogs/ProxyDialog.h"
#include "ui/dialogs/ReminderDialog.h"
#include "ui/dialogs/ReviewDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/dialogs/UpdateAttributesDialog.h"
#include "ui/dialogs/VendorSettingsDialog.h"
#include "ui/shell/ProxyDoor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLayout>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

namespace {

class OpenDoor final : public ProxyDoor
{
public:
    [[nodiscard]] ProxyValues proxy() const override
    {
        ProxyValues values;
        values.mode = ProxyValues::Mode::Manual;
        values.host = u"proxy.example"_s;
        return values;
    }
    [[nodiscard]] Future<Done> saveProxy(const ProxyValues &, const Secret &) override
    {
        return ready<Done>(Done{});
    }
};

IdentityProvider depot()
{
    IdentityProvider provider;
    provider.id = u"con_1"_s;
    provider.name = u"depot-saml"_s;
    provider.strategy = u"samlp"_s;
    provider.displayName = u"Depot SAML"_s;
    provider.domains = {u"depot.example"_s};
    return provider;
}

QList<ReviewChange> changes()
{
    return {{u"Sign-in address"_s, u"https://a.example"_s, u"https://b.example"_s, true},
            {u"Login button"_s, u"Hidden"_s, u"Shown"_s, false}};
}

struct World
{
    World()
    {
        vendor.product.supportEmail = u"help@fieldnote.example"_s;
        vendor.product.privacyUrl = QUrl(u"https://fieldnote.example/privacy"_s);
        tenant.vendor = &vendor;
        using Place = ConfigurationOrigin::Place;
        tenant.values = {{u"domain"_s, u"login.example.com"_s, {Place::LockedPolicy, u"/p.json"_s}},
                         {u"audience"_s, {}, {}}};
    }
    VendorConfiguration vendor;
    FakeTenant tenant;
    OpenDoor door;
};

using Maker = std::function<QDialog *(World &)>;

const std::pair<const char *, Maker> dialogs[] = {
    {"about", [](World &w) { return new AboutDialog(w.tenant); }},
    {"settings", [](World &w) { return new SettingsDialog(w.tenant); }},
    {"settings, with a language", [](World &w) { return new SettingsDialog(w.tenant, u"de"_s); }},
    {"configuration", [](World &w) { return new ConfigurationDialog(w.tenant); }},
    {"crash", [](World &) { return new CrashDialog(u"OrgDesk 0.1.0\nsignal 11"_s); }},
    {"proxy", [](World &w) { return new ProxyDialog(w.door, {}); }},
    {"asked by a proxy",
     [](World &w) { return new ProxyDialog(w.door, u"proxy.fieldnote.example:3128"_s); }},
    {"vendor settings", [](World &w) { return new VendorSettingsDialog(w.tenant); }},
    {"add domain", [](World &w) { return new AddDomainDialog(w.tenant, {}, nullptr); }},
    {"change name", [](World &) { return new ChangeNameDialog(u"Halden"_s, u"halden"_s); }},
    {"delete",
     [](World &w) { return new DeleteDialog(w.tenant, depot(), DeletionBehavior::Allow); }},
    {"delete, if empty",
     [](World &w) { return new DeleteDialog(w.tenant, depot(), DeletionBehavior::AllowIfEmpty); }},
    {"detach", [](World &w) { return new DetachDialog(w.tenant, depot()); }},
    {"journal", [](World &w) { return new JournalDialog(w.tenant, nullptr); }},
    {"metadata address", [](World &w) { return new MetadataAddressDialog(w.tenant, nullptr); }},
    {"reminder",
     [](World &) {
         return new ReminderDialog(u"Client secret"_s, QDate(2027, 1, 1), QDate(2026, 12, 1));
     }},
    {"review", [](World &) { return new ReviewDialog(u"Depot SAML"_s, changes()); }},
    {"attributes", [](World &w) { return new UpdateAttributesDialog(w.tenant, depot()); }},
};

} // namespace

class LongTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsCut_data();
    void nothingIsCut();
    void theHeightFollowsWhatIsShown();

private:
    std::unique_ptr<Theme> m_theme;
};

void LongTextsTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_theme->apply(*qApp);
}

void LongTextsTest::nothingIsCut_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < static_cast<int>(std::size(dialogs)); ++at)
        QTest::newRow(dialogs[at].first) << at;
}

void LongTextsTest::nothingIsCut()
{
    QFETCH(int, at);
    const test::LongTexts longTexts;
    World world;
    const std::unique_ptr<QDialog> dialog(dialogs[at].second(world));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    // For a look by eye, when asked for.
    if (const QString folder = qEnvironmentVariable("ORGDESK_PICTURES"); !folder.isEmpty())
        dialog->grab().save(u"%1/%2.png"_s.arg(folder, QLatin1StringView(dialogs[at].first)));
    const QStringList cut = test::cutTexts(*dialog);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void LongTextsTest::theHeightFollowsWhatIsShown()
{
    World world;
    ProxyDialog dialog(world.door, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto isAsHighAsNeeded = [&] {
        return dialog.height() == dialog.layout()->heightForWidth(dialog.width());
    };
    QTRY_VERIFY(isAsHighAsNeeded());
    const int manual = dialog.height();
    dialog.findChild<Segment *>(u"dialog.proxy.mode"_s)->button(u"none"_s)->click();
    QTRY_VERIFY(dialog.height() < manual);
    QTRY_VERIFY(isAsHighAsNeeded());
}

ORGDESK_TEST(LongTextsTest)
#include "LongTextsTest.moc"
