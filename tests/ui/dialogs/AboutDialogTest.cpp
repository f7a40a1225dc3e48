// Product, vendor, support, libraries; and the report of a crash.
#include "ui/dialogs/AboutDialog.h"

#include "FakeTenant.h"
#include "config/VendorConfiguration.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/dialogs/ConfigurationDialog.h"
#include "ui/dialogs/CrashDialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class AboutDialogTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void noteAddress(const QUrl &address) { m_opened << address; }

private Q_SLOTS:
    void namesVersionsAndLicenses();
    void leadsToTheVendorsSupport();
    void withoutAVendorThereIsNoLink();
    void leadsToWhereSettingsComeFrom();
    void aCrashReportCanBeReadAndCopied();

private:
    QList<QUrl> m_opened;
};

void AboutDialogTest::namesVersionsAndLicenses()
{
    test::FakeTenant tenant;
    const AboutDialog dialog(tenant);
    const auto text = [&](const QString &name) {
        return dialog.findChild<QLabel *>(u"dialog.about."_s + name)->text();
    };
    QVERIFY(text(u"name"_s).contains(QStringLiteral(ORGDESK_VERSION)));
    QVERIFY(text(u"license"_s).contains(QString::fromLatin1(qVersion())));
    QVERIFY(text(u"license"_s).contains(u"OpenSSL 3.0"_s));
    QVERIFY(text(u"libraries"_s).contains(u"QtKeychain (BSD-3-Clause)"_s));
    dialog.findChild<Button *>(u"dialog.about.copy"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"OpenSSL 3.0"_s));
}

void AboutDialogTest::leadsToTheVendorsSupport()
{
    test::FakeTenant tenant;
    VendorConfiguration vendor;
    vendor.product.supportEmail = u"help@fieldnote.example"_s;
    vendor.product.privacyUrl = QUrl(u"https://fieldnote.example/privacy"_s);
    tenant.vendor = &vendor;
    const AboutDialog dialog(tenant);
    for (const QString &scheme : {u"mailto"_s, u"https"_s})
        QDesktopServices::setUrlHandler(scheme, this, "noteAddress");
    m_opened.clear();
    dialog.findChild<Button *>(u"dialog.about.support"_s)->click();
    dialog.findChild<Button *>(u"dialog.about.privacy"_s)->click();
    for (const QString &scheme : {u"mailto"_s, u"https"_s})
        QDesktopServices::unsetUrlHandler(scheme);
    QCOMPARE(m_opened,
             (QList<QUrl>{QUrl(u"mailto:help@fieldnote.example"_s),
                          QUrl(u"https://fieldnote.example/privacy"_s)}));
}

void AboutDialogTest::withoutAVendorThereIsNoLink()
{
    test::FakeTenant tenant;
    const AboutDialog dialog(tenant);
    QVERIFY(!dialog.findChild<Button *>(u"dialog.about.support"_s));
    QVERIFY(!dialog.findChild<Button *>(u"dialog.about.privacy"_s));
}

void AboutDialogTest::leadsToWhereSettingsComeFrom()
{
    test::FakeTenant tenant;
    AboutDialog dialog(tenant);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<Button *>(u"dialog.about.configuration"_s)->click();
    QVERIFY(dialog.findChild<ConfigurationDialog *>());
}

void AboutDialogTest::aCrashReportCanBeReadAndCopied()
{
    const CrashDialog dialog(u"OrgDesk 0.1.0\nsignal 11"_s);
    const auto *text = dialog.findChild<QPlainTextEdit *>(u"dialog.crash.text"_s);
    QVERIFY(text->isReadOnly());
    QCOMPARE(text->toPlainText(), u"OrgDesk 0.1.0\nsignal 11"_s);
    dialog.findChild<Button *>(u"dialog.crash.copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"OrgDesk 0.1.0\nsignal 11"_s);
}

ORGDESK_TEST(AboutDialogTest)
#include "AboutDialogTest.moc"
