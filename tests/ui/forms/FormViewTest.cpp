#include "ui/forms/FormView.h"

#include "forms/CommonFields.h"
#include "forms/FormModel.h"
#include "strategies/ProviderForm.h"
#include "strategies/Strategy.h"
#include "support/TestCertificates.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Disclosure.h"
#include "ui/common/FieldRow.h"
#include "ui/forms/CertificateField.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

namespace {

const Strategy &strategy(const char *wireName)
{
    return *findStrategy(QString::fromLatin1(wireName));
}

JsonBox storedOkta()
{
    return JsonBox(Json::parse(
        R"({"options":{"domain":"halden.okta.example","client_id":"0oa9x2k7mPqR4sT1u5d7"}})"));
}

} // namespace

class FormViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editorsCarryTheNamesOfTheirFields();
    void typingReachesTheModelAndBack();
    void anErrorAppearsWhenTheFieldIsLeft();
    void aChangedSettingAsksForTheSecretAgain();
    void forgottenSecretsLeaveTheField();
    void advancedFieldsAreUnderMoreOptions();
    void firstErrorGetsTheFocus();
    void summaryLinksToItsFields();
    void aCertificateFileIsReadAndAPrivateKeyIsNot();
    void readOnlyValuesCanStillBeSelected();
};

void FormViewTest::editorsCarryTheNamesOfTheirFields()
{
    FormModel model(strategy("okta").fields);
    const FormView view(model, u"wizard"_s, u"Fieldnote"_s);
    for (const QString &key : {u"domain"_s, u"clientId"_s, u"clientSecret"_s}) {
        QVERIFY2(view.editor(key), qPrintable(key));
        QCOMPARE(view.editor(key)->objectName(), u"wizard.field[%1]"_s.arg(key));
        QVERIFY(!view.labelOf(key).isEmpty());
    }
    QVERIFY(!view.editor(u"nothing"_s));
}

void FormViewTest::typingReachesTheModelAndBack()
{
    FormModel model(strategy("okta").fields);
    FormView view(model, u"wizard"_s, u"Fieldnote"_s);
    QSignalSpy edited(&view, &FormView::edited);
    auto *domain = qobject_cast<QLineEdit *>(view.editor(u"domain"_s));
    QTest::keyClicks(domain, u"halden.okta.example"_s);
    QCOMPARE(model.value(u"domain"_s), u"halden.okta.example"_s);
    QVERIFY(edited.count() > 0);
    model.setValue(u"domain"_s, u"https://other.okta.example/app"_s);
    QCOMPARE(domain->text(), u"other.okta.example"_s);
}

void FormViewTest::anErrorAppearsWhenTheFieldIsLeft()
{
    FormModel model(strategy("samlp").fields, strategy("samlp").rules);
    FormView view(model, u"wizard"_s, u"Fieldnote"_s);
    view.show();
    QString key;
    for (const Field &field : model.fields()) {
        if (field.kind == FieldKind::Url && model.isVisible(QString::fromUtf8(field.key))) {
            key = QString::fromUtf8(field.key);
            break;
        }
    }
    QVERIFY(!key.isEmpty());
    auto *edit = qobject_cast<QLineEdit *>(view.editor(key));
    edit->setFocus();
    QTest::keyClicks(edit, u"http://idp.depot.example"_s);
    QVERIFY2(!view.row(key)->hasError(), "red while typing");
    QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(edit, &left);
    QVERIFY(view.row(key)->hasError());
    edit->selectAll();
    QTest::keyClicks(edit, u"https://idp.depot.example/metadata"_s);
    QVERIFY2(!view.row(key)->hasError(), "the error stays although its rule is met");
}

void FormViewTest::aChangedSettingAsksForTheSecretAgain()
{
    FormModel model(strategy("okta").fields);
    model.setStored(storedOkta());
    FormView view(model, u"provider"_s, u"Fieldnote"_s);
    view.setSettingsName(u"Okta"_s);
    auto *secret = qobject_cast<QLineEdit *>(view.editor(u"clientSecret"_s));
    QCOMPARE(secret->placeholderText(), u"Stored at Fieldnote"_s);
    QVERIFY(view.row(u"clientSecret"_s)->message().isEmpty()
            || !view.row(u"clientSecret"_s)->message().contains(u"once more"_s));
    model.setValue(u"domain"_s, u"sso.halden.okta.example"_s);
    QVERIFY(view.row(u"clientSecret"_s)->message().contains(u"To change the Okta settings"_s));
    QVERIFY(view.row(u"domain"_s)->isDirty());
    QTest::keyClicks(secret, u"new-secret"_s);
    QVERIFY(!view.row(u"clientSecret"_s)->message().contains(u"once more"_s));
    QVERIFY(model.secret(u"clientSecret"_s) == Secret::fromText(u"new-secret"_s));
}

void FormViewTest::forgottenSecretsLeaveTheField()
{
    FormModel model(strategy("okta").fields);
    FormView view(model, u"wizard"_s, u"Fieldnote"_s);
    auto *secret = qobject_cast<QLineEdit *>(view.editor(u"clientSecret"_s));
    QTest::keyClicks(secret, u"s3cret"_s);
    QVERIFY(!secret->text().isEmpty());
    model.forgetSecrets();
    QVERIFY(secret->text().isEmpty());
}

void FormViewTest::advancedFieldsAreUnderMoreOptions()
{
    FormModel model(strategy("okta").fields);
    FormView view(model, u"wizard"_s, u"Fieldnote"_s);
    view.show();
    auto *more = view.findChild<Disclosure *>(u"wizard.moreOptions"_s);
    QVERIFY(more && !more->isOpen());
    QString advanced;
    for (const Field &field : model.fields()) {
        if (field.advanced)
            advanced = QString::fromUtf8(field.key);
    }
    QVERIFY(!view.editor(advanced)->isVisible());
    QVERIFY(view.focusField(advanced));
    QVERIFY(more->isOpen());
    QVERIFY(view.editor(advanced)->isVisible());
}

void FormViewTest::firstErrorGetsTheFocus()
{
    FormModel model(strategy("okta").fields);
    FormView view(model, u"wizard"_s, u"Fieldnote"_s);
    view.show();
    view.activateWindow();
    model.setValue(u"domain"_s, u"halden.okta.example"_s);
    QVERIFY(!model.validate());
    QVERIFY(view.focusFirstError());
    QCOMPARE(view.focusWidget(), view.editor(u"clientId"_s));
    QCOMPARE(view.errors().first().key, u"clientId"_s);
}

void FormViewTest::summaryLinksToItsFields()
{
    ErrorSummary summary;
    QVERIFY(summary.isHidden());
    summary.setItems({{u"domain"_s, u"Okta domain"_s, u"Enter it."_s}, {{}, {}, u"Odd."_s}});
    QVERIFY(!summary.isHidden());
    QCOMPARE(summary.title(), u"2 fields need attention before saving"_s);
    QSignalSpy activated(&summary, &ErrorSummary::itemActivated);
    auto *link = summary.findChild<Button *>(u"form.errorSummary.item[domain]"_s);
    QVERIFY(link);
    link->click();
    QCOMPARE(activated.first().first().toString(), u"domain"_s);
    summary.setItems({});
    QVERIFY(summary.isHidden());
}

void FormViewTest::aCertificateFileIsReadAndAPrivateKeyIsNot()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(u"good.pem"_s, test::makeCertificate({}).certificatePem);
    write(u"key.pem"_s, "-----BEGIN PRIVATE KEY-----\nQUJD\n-----END PRIVATE KEY-----\n");
    write(u"big.pem"_s, QByteArray(1024 * 1024 + 1, 'x'));
    CertificateField field;
    QSignalSpy edited(&field, &CertificateField::edited);
    QSignalSpy refused(&field, &CertificateField::refused);
    field.read(folder.filePath(u"good.pem"_s));
    QTRY_COMPARE(edited.count(), 1);
    QVERIFY(field.text().contains(u"BEGIN CERTIFICATE"_s));
    field.read(folder.filePath(u"key.pem"_s));
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(!field.text().contains(u"PRIVATE"_s));
    field.read(folder.filePath(u"big.pem"_s));
    QTRY_COMPARE(refused.count(), 2);
    field.read(folder.filePath(u"missing.pem"_s));
    QTRY_COMPARE(refused.count(), 3);
    field.textEdit()->setPlainText(
        u"-----BEGIN RSA PRIVATE KEY-----\nQUJD\n-----END RSA PRIVATE KEY-----"_s);
    QCOMPARE(refused.count(), 4);
    QVERIFY(field.text().isEmpty());
    QVERIFY(edited.constLast().at(0).toString().isEmpty());
    QVERIFY(!field.textEdit()->document()->isUndoAvailable());
}

void FormViewTest::readOnlyValuesCanStillBeSelected()
{
    FormModel model(strategy("okta").fields);
    model.setStored(storedOkta());
    FormView view(model, u"provider"_s, u"Fieldnote"_s);
    view.setReadOnly(true);
    auto *domain = qobject_cast<QLineEdit *>(view.editor(u"domain"_s));
    QVERIFY(domain->isReadOnly());
    QVERIFY(domain->isEnabled());
    QCOMPARE(domain->text(), u"halden.okta.example"_s);
}

ORGDESK_TEST(FormViewTest)

#include "FormViewTest.moc"
