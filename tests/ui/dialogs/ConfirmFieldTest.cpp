#include "ui/dialogs/ConfirmField.h"

#include "support/TestRegistry.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

class ConfirmFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composedAndDecomposedLettersAreTheSame();
    void onlyTheWholeNameMatches();
};

void ConfirmFieldTest::composedAndDecomposedLettersAreTheSame()
{
    ConfirmField field(u"caf\u00e9-okta"_s, u"confirm"_s);
    auto *edit = field.findChild<QLineEdit *>(u"confirm"_s);
    edit->setText(u"cafe\u0301-okta"_s); // as macOS types and stores it
    QVERIFY(field.matches());
    edit->setText(u"cafe-okta"_s);
    QVERIFY(!field.matches());
}

void ConfirmFieldTest::onlyTheWholeNameMatches()
{
    ConfirmField field(u"northwind-okta"_s, u"confirm"_s);
    auto *edit = field.findChild<QLineEdit *>(u"confirm"_s);
    QVERIFY(!field.matches());
    edit->setText(u" northwind-okta "_s); // pasted
    QVERIFY(field.matches());
    edit->setText(u"Northwind-okta"_s);
    QVERIFY(!field.matches());
}

ORGDESK_TEST(ConfirmFieldTest)
#include "ConfirmFieldTest.moc"
