#include "ui/common/FileDialog.h"

#include "support/TestRegistry.h"

#include <QAbstractFileIconProvider>
#include <QEventLoop>
#include <QFile>
#include <QFileDialog>
#include <QMimeDatabase>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

class FileDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsNotReadToTellItsType();
    void everyDialogTellsTypesThatWay();
    void itGoesWhenItIsClosedAndNothingRunsInIt();
};

void FileDialogTest::aFileIsNotReadToTellItsType()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"picture"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n");
    file.close();
    const QFileInfo info(file.fileName());
    const QMimeDatabase database;
    QCOMPARE(database.mimeTypeForFile(info).name(), u"image/png"_s); // by what is in it
    QCOMPARE(typesByName().type(info),
             database.mimeTypeForName(u"application/octet-stream"_s).comment());
    QVERIFY(typesByName().type(QFileInfo(folder.path()))
            != database.mimeTypeForName(u"application/octet-stream"_s).comment());
}

void FileDialogTest::everyDialogTellsTypesThatWay()
{
    QWidget window;
    QFileDialog *dialog = newFileDialog(&window, u"Choose"_s);
    QCOMPARE(dialog->iconProvider(), &typesByName());
}

void FileDialogTest::itGoesWhenItIsClosedAndNothingRunsInIt()
{
    QWidget window;
    const QPointer<QFileDialog> dialog = newFileDialog(&window, u"Choose"_s);
    QEventLoop loop;
    bool outlived = false;
    QTimer::singleShot(0, &loop, [&] {
        QEventLoop question; // like that of "File not found"
        QTimer::singleShot(0, &question, [&] { dialog->reject(); });
        QTimer::singleShot(400, &question, &QEventLoop::quit);
        question.exec();
        outlived = dialog;
        loop.quit();
    });
    loop.exec();
    QVERIFY(outlived);
    QTRY_VERIFY(!dialog);
}

ORGDESK_TEST(FileDialogTest)
#include "FileDialogTest.moc"
