#include "ui/dialogs/VendorSettingsDialog.h"

#include "FakeTenant.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::FakeTenant;

class VendorSettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetNowIsShown();
    void whatIsFixedCannotBeChanged();
    void nothingIsSavedWhileSomethingIsMissing();
    void savingTrimsAndWaitsForTheProgram();
    void aWrongValueIsShownAtItsField();
    void anotherFailureIsANoteAndKeepsTheTyping();
};

namespace {

struct Opened
{
    FakeTenant tenant;
    std::unique_ptr<VendorSettingsDialog> dialog;

    explicit Opened(const VendorSettings &now = {})
    {
        tenant.chosen = now;
        dialog = std::make_unique<VendorSettingsDialog>(tenant);
        dialog->show();
    }
    [[nodiscard]] bool isActive() const { return QTest::qWaitForWindowActive(dialog.get()); }
    [[nodiscard]] QLineEdit *edit(const QString &name) const
    {
        return dialog->findChild<QLineEdit *>(u"dialog.vendorSettings."_s + name);
    }
    [[nodiscard]] Button *save() const
    {
        return dialog->findChild<Button *>(u"dialog.vendorSettings.save"_s);
    }
    [[nodiscard]] NoteFrame *note() const
    {
        return dialog->findChild<NoteFrame *>(u"dialog.vendorSettings.note"_s);
    }
};

} // namespace

void VendorSettingsDialogTest::whatIsSetNowIsShown()
{
    const Opened opened({u"login.example"_s, u"client"_s, u"halden"_s, {}});
    QCOMPARE(opened.edit(u"domain"_s)->text(), u"login.example"_s);
    QCOMPARE(opened.edit(u"clientId"_s)->text(), u"client"_s);
    QCOMPARE(opened.edit(u"organization"_s)->text(), u"halden"_s);
    QCOMPARE(opened.edit(u"domain"_s)->accessibleName(), u"Sign-in domain"_s);
    QVERIFY(!opened.note()->isVisible());
}

void VendorSettingsDialogTest::whatIsFixedCannotBeChanged()
{
    const Opened opened({u"login.example"_s, {}, {}, {u"domain"_s}});
    QVERIFY(opened.edit(u"domain"_s)->isReadOnly());
    QVERIFY(opened.edit(u"domain"_s)->isEnabled()); // it can be copied
    QCOMPARE(opened.edit(u"domain"_s)->accessibleDescription(),
             u"Set by your vendor or administrator."_s);
    QVERIFY(!opened.edit(u"clientId"_s)->isReadOnly());
}

void VendorSettingsDialogTest::nothingIsSavedWhileSomethingIsMissing()
{
    const Opened opened;
    QVERIFY(opened.isActive());
    opened.save()->click();
    QVERIFY(opened.tenant.savedSettings.isEmpty());
    QCOMPARE(opened.edit(u"domain"_s)->accessibleDescription(), u"Enter the sign-in domain."_s);
    QCOMPARE(opened.edit(u"clientId"_s)->accessibleDescription(), u"Enter the client ID."_s);
    QCOMPARE(QApplication::focusWidget(), opened.edit(u"domain"_s));
    QTest::keyClicks(opened.edit(u"domain"_s), u"login.example"_s);
    QVERIFY(opened.edit(u"domain"_s)->accessibleDescription() != u"Enter the sign-in domain."_s);
    opened.save()->click();
    QVERIFY(opened.tenant.savedSettings.isEmpty());
    QCOMPARE(QApplication::focusWidget(), opened.edit(u"clientId"_s));
}

void VendorSettingsDialogTest::savingTrimsAndWaitsForTheProgram()
{
    Opened opened;
    QTest::keyClicks(opened.edit(u"domain"_s), u" login.example "_s);
    QTest::keyClicks(opened.edit(u"clientId"_s), u"client "_s);
    QTest::keyClick(opened.edit(u"clientId"_s), Qt::Key_Return);
    QCOMPARE(opened.tenant.savedSettings,
             QList<QStringList>({{u"login.example"_s, u"client"_s, {}}}));
    QVERIFY(opened.save()->isBusy());
    opened.save()->click();
    QCOMPARE(opened.tenant.savedSettings.size(), 1);
    QVERIFY(opened.dialog->isVisible());
    Q_EMIT opened.tenant.configurationReady();
    QVERIFY(!opened.dialog->isVisible());
    QCOMPARE(opened.dialog->result(), int(QDialog::Accepted));
}

void VendorSettingsDialogTest::aWrongValueIsShownAtItsField()
{
    Opened opened({u"login.example/path"_s, u"client"_s, {}, {}});
    QVERIFY(opened.isActive());
    opened.save()->click();
    Q_EMIT opened.tenant.startFailed(
        ConfigurationError{u"orgdesk.json"_s, u"domain"_s, u"a host name"_s});
    QVERIFY(!opened.save()->isBusy());
    QCOMPARE(opened.edit(u"domain"_s)->accessibleDescription(), u"Expected a host name."_s);
    QCOMPARE(QApplication::focusWidget(), opened.edit(u"domain"_s));
    QVERIFY(!opened.note()->isVisible());
    QVERIFY(opened.dialog->isVisible());
}

void VendorSettingsDialogTest::anotherFailureIsANoteAndKeepsTheTyping()
{
    Opened opened({u"login.example"_s, u"client"_s, {}, {}});
    opened.save()->click();
    Q_EMIT opened.tenant.startFailed(FileError{u"orgdesk.json"_s, u"no space left"_s});
    QVERIFY(opened.note()->isVisible());
    QVERIFY(!opened.note()->title().isEmpty());
    QCOMPARE(opened.edit(u"domain"_s)->text(), u"login.example"_s);
    opened.save()->click();
    QVERIFY(!opened.note()->isVisible());
    QCOMPARE(opened.tenant.savedSettings.size(), 2);
}

ORGDESK_TEST(VendorSettingsDialogTest)
#include "VendorSettingsDialogTest.moc"
