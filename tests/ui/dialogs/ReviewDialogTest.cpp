#include "ui/dialogs/ReviewDialog.h"

#include "support/TestRegistry.h"
#include "ui/common/Button.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

namespace {

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts << label->text();
    }
    return texts.join(u'\n');
}

} // namespace

class ReviewDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsShownWithOldAndNewValue();
    void foreignTextIsNoMarkup();
    void whatAffectsEverybodyIsMarkedAndCounted();
    void itSaysWhenNothingWillBeAsked();
    void enterSavesAndEscGoesBack();
    void theChangesCanBeCopied();
};

void ReviewDialogTest::everyChangeIsShownWithOldAndNewValue()
{
    ReviewDialog dialog(u"Depot SAML"_s,
                        {{u"Display name"_s, u"Depot"_s, u"Depot (Halden)"_s, false},
                         {u"Icon address"_s, {}, u"https://x.example"_s, false}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setOthers(9);
    const QString texts = textsOf(dialog);
    QVERIFY(texts.contains(u"Save 2 changes to Depot SAML?"_s));
    QVERIFY(texts.contains(u"9 other settings stay as they are."_s));
    QCOMPARE(dialog.findChild<Button *>(u"dialog.review.run"_s)->text(), u"Save 2 changes"_s);
    QVERIFY(!dialog.findChild<QWidget *>(u"dialog.review.warning"_s));
    QStringList spoken;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        spoken << label->accessibleName();
    QVERIFY(spoken.contains(u"Display name, now: Depot"_s));
    QVERIFY(spoken.contains(u"Display name, after saving: Depot (Halden)"_s));
    // Readable without color: the old one is struck through, the new one is not.
    QVERIFY(texts.contains(u"<s>Depot</s>"_s));
    QVERIFY(!texts.contains(u"<s>Depot (Halden)</s>"_s));
}

void ReviewDialogTest::foreignTextIsNoMarkup()
{
    ReviewDialog dialog(u"<b>x</b>"_s, {{u"Display name"_s, u"<i>a</i>"_s, u"<u>b</u>"_s, false}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        const bool plain = label->textFormat() == Qt::PlainText;
        QVERIFY2(plain || !label->text().contains(u"<i>a"_s), qPrintable(label->text()));
        QVERIFY2(plain || !label->text().contains(u"<u>b"_s), qPrintable(label->text()));
    }
}

void ReviewDialogTest::whatAffectsEverybodyIsMarkedAndCounted()
{
    ReviewDialog dialog(
        u"Depot SAML"_s,
        {{u"Sign-in address"_s, u"https://a.example"_s, u"https://b.example"_s, true},
         {u"Login button"_s, u"Hidden"_s, u"Shown"_s, false}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QString texts = textsOf(dialog);
    QCOMPARE(texts.count(u"affects every sign-in"_s), 1);
    QVERIFY(dialog.findChild<QWidget *>(u"dialog.review.warning"_s));
    QVERIFY(texts.contains(u"1 change affects everyone who signs in through Depot SAML"_s));
}

void ReviewDialogTest::itSaysWhenNothingWillBeAsked()
{
    ReviewDialog dialog(u"Depot SAML"_s, {{u"Login button"_s, u"Hidden"_s, u"Shown"_s, false}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!textsOf(dialog).contains(u"You confirmed"_s));
    dialog.setConfirmedAt(QDateTime(QDate(2026, 11, 18), QTime(14, 28), Qt::LocalTime));
    dialog.show();
    QVERIFY2(textsOf(dialog).contains(u"so you won’t be asked again."_s),
             qPrintable(textsOf(dialog)));
    dialog.setConfirmedAt({});
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || !label->text().contains(u"You confirmed"_s));
}

void ReviewDialogTest::enterSavesAndEscGoesBack()
{
    ReviewDialog dialog(u"Depot SAML"_s, {{u"Login button"_s, u"Hidden"_s, u"Shown"_s, false}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(!dialog.isVisible());
    dialog.open();
    dialog.findChild<Button *>(u"dialog.review.back"_s)->click();
    QCOMPARE(accepted.count(), 0);
    dialog.open();
    QTRY_COMPARE(QApplication::focusWidget(), dialog.findChild<QWidget *>(u"dialog.review.run"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void ReviewDialogTest::theChangesCanBeCopied()
{
    ReviewDialog dialog(u"Depot SAML"_s,
                        {{u"Display name"_s, u"Depot"_s, u"Depot %1 (Halden)"_s, false},
                         {u"Client secret"_s, u"••••"_s, u"••••\nreplaced"_s, true},
                         {u"Icon address"_s, {}, u"https://x.example"_s, false}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.findChild<Button *>(u"dialog.review.copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Display name: Depot → Depot %1 (Halden)\nClient secret: •••• → •••• replaced\n"
             "Icon address: – → https://x.example"_s);
}

ORGDESK_TEST(ReviewDialogTest)
#include "ReviewDialogTest.moc"
