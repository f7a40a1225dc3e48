#include "ui/common/FieldRow.h"

#include "support/TestRegistry.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/Switch.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

namespace {

QString spoken(QWidget *widget, QAccessible::Text text)
{
    return QAccessible::queryAccessibleInterface(widget)->text(text);
}

} // namespace

class FieldRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLabelIsTheNameAndTheMessageTheDescription()
    {
        auto *edit = new QLineEdit;
        FieldRow row(u"Sign-in address"_s, edit);
        QCOMPARE(spoken(edit, QAccessible::Name), u"Sign-in address"_s);
        row.setHelper(u"Where people are sent."_s);
        QCOMPARE(spoken(edit, QAccessible::Description), u"Where people are sent."_s);
        row.setError(u"Must start with https://."_s, u"Reported by Fieldnote."_s);
        QCOMPARE(spoken(edit, QAccessible::Description),
                 u"Must start with https://. Reported by Fieldnote."_s);
        QVERIFY(edit->property("invalid").toBool());
        row.setError({});
        QCOMPARE(spoken(edit, QAccessible::Description), u"Where people are sent."_s);
        QVERIFY(!edit->property("invalid").toBool());
    }

    void anUnsavedChangeIsNotPartOfTheName()
    {
        auto *edit = new QLineEdit;
        FieldRow row(u"Display name"_s, edit);
        const QSize before = row.sizeHint();
        row.setDirty(true);
        QVERIFY(row.property("dirty").toBool());
        QCOMPARE(spoken(edit, QAccessible::Name), u"Display name"_s);
        QCOMPARE(row.sizeHint(), before);
    }

    void theLabelIsTheEditorsBuddy()
    {
        auto *edit = new QLineEdit;
        FieldRow row(u"Display name"_s, edit);
        const QList<QLabel *> labels = row.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [edit](const QLabel *label) { return label->buddy() == edit; }));
    }

    void foreignTextIsNoMarkup()
    {
        auto *edit = new QLineEdit;
        FieldRow row(u"Display name"_s, edit);
        row.setError(u"<b>bold</b>"_s, u"Reported by <i>X</i>."_s);
        const QList<QLabel *> labels = row.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u"<b>"_s)
                    || label->textFormat() == Qt::AutoText);
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"&lt;b&gt;bold"_s);
        }));
    }

    void aSecretIsHiddenUntilRevealedAndGoneAfterWiping()
    {
        SecretEdit edit(u"client secret"_s);
        edit.setText(u"not-a-real-one"_s);
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
        QCOMPARE(edit.secret().reveal(), QByteArrayView("not-a-real-one"));
        edit.revealAction()->trigger();
        QCOMPARE(edit.echoMode(), QLineEdit::Normal);
        edit.wipe();
        QVERIFY(edit.secret().isEmpty());
        QVERIFY(!edit.isUndoAvailable());
    }

    void aSwitchIsACheckBoxForAssistiveTechnology()
    {
        Switch control;
        control.setAccessibleName(u"Enabled, Depot SAML"_s);
        const auto *interface = QAccessible::queryAccessibleInterface(&control);
        QCOMPARE(interface->role(), QAccessible::CheckBox);
        QVERIFY(!interface->state().checked);
        control.click();
        QVERIFY(interface->state().checked);
        control.setBusy(true);
        control.click();
        QVERIFY(control.isChecked());
    }
};

ORGDESK_TEST(FieldRowTest)

#include "FieldRowTest.moc"
