#include "ui/common/CopyField.h"

#include "support/TestRegistry.h"
#include "ui/common/Button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

class CopyFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfTheValueIsCopiedThoughItIsShownCut()
    {
        const QString value = u"https://login.fieldnote.example/login/callback?connection=depot"_s;
        CopyField field(u"callback address"_s, value);
        field.resize(160, 32);
        field.show();
        QSignalSpy copied(&field, &CopyField::copied);
        QTest::mouseClick(field.copyButton(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), value);
        QCOMPARE(copied.count(), 1);
    }

    void theButtonNamesWhatItCopiesAndSaysThatItDid()
    {
        CopyField field(u"callback address"_s, u"https://x.example"_s);
        QCOMPARE(field.copyButton()->accessibleName(), u"Copy callback address"_s);
        const int width = field.copyButton()->minimumWidth();
        field.copy();
        QCOMPARE(field.copyButton()->text(), u"Copied"_s);
        QCOMPARE(field.copyButton()->accessibleDescription(), u"Copied"_s);
        QVERIFY(field.copyButton()->sizeHint().width() <= width);
        QTRY_COMPARE_WITH_TIMEOUT(field.copyButton()->text(), u"Copy"_s, 3000);
    }

    void aSecretAsksClipboardManagersNotToKeepIt()
    {
        const QString hint = u"x-kde-passwordManagerHint"_s;
        CopyField field(u"callback address"_s, u"https://x.example"_s);
        field.copy();
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasFormat(hint));
        field.setSecret(true);
        field.copy();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), u"https://x.example"_s);
        QCOMPARE(data->data(hint), QByteArray("secret"));
        QVERIFY(data->hasFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s));
        QVERIFY(data->hasFormat(u"application/x-nspasteboard-concealed-type"_s));
    }

    void partsAreNamedAfterTheField()
    {
        CopyField field(u"connection ID"_s, u"con_1"_s, CopyField::Look::Compact);
        field.setObjectNames(u"provider.value[connectionId]"_s);
        QVERIFY(field.findChild<QWidget *>(u"provider.value[connectionId].copy"_s));
        QVERIFY(field.findChild<QWidget *>(u"provider.value[connectionId].value"_s));
    }
};

ORGDESK_TEST(CopyFieldTest)

#include "CopyFieldTest.moc"
