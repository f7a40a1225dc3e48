#include "ui/forms/FileReading.h"

#include "ui/common/FileDialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;
using Reason = FileProblem::Reason;

namespace {

ChosenFile readNow(const QString &path, qsizetype most)
{
    const QFileInfo info(path);
    ChosenFile chosen{info.fileName(), {}, {}};
    // A device or a pipe would never end.
    if (info.exists() && !info.isFile()) {
        chosen.problem = {Reason::NotAFile};
        return chosen;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        chosen.problem = {Reason::Unreadable, file.errorString()};
        return chosen;
    }
    if (file.size() <= most)
        chosen.content = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        chosen.problem = {Reason::Unreadable, file.errorString()};
    else if (file.size() > most || chosen.content.size() > most)
        chosen.problem = {Reason::TooLarge, u"%1 MB"_s.arg(most / (1024 * 1024))};
    if (chosen.problem)
        chosen.content.clear();
    return chosen;
}

} // namespace

Future<ChosenFile> readChosenFile(const QString &path, qsizetype most)
{
    return inBackground([path, most] { return Result<ChosenFile>(readNow(path, most)); });
}

QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void chooseFile(QWidget *parent, const QString &title, const QString &filter,
                std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = newFileDialog(parent->window(), title, filter);
    dialog->setObjectName("dialog.chooseFile"_L1);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

QString sizeText(qsizetype bytes)
{
    return QCoreApplication::translate("FileReading", "%1 KB").arg((bytes + 1023) / 1024);
}

} // namespace orgdesk::ui
