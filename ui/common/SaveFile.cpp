#include "ui/common/SaveFile.h"

#include "ui/common/FileDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct SaveFileText
{
    Q_DECLARE_TR_FUNCTIONS(SaveFileText)
};

//! Empty: written.
QString writeProblem(const QString &name, const QByteArray &content)
{
    QSaveFile file(name);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return written ? QString() : file.errorString();
}

void tellProblem(QWidget *parent, const FileOffer &offer, const QString &name,
                 const QString &problem, const std::function<void(const QString &)> &saved)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, offer.title,
                        SaveFileText::tr("Couldn’t write %1").arg(QDir::toNativeSeparators(name)),
                        QMessageBox::Cancel, parent);
    box->setObjectName("dialog.saveFailed"_L1);
    box->setInformativeText(problem);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton *again =
        box->addButton(SaveFileText::tr("Choose another place…"), QMessageBox::AcceptRole);
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [parent, offer, saved, again](const QAbstractButton *button) {
                         if (button == again)
                             saveFile(parent, offer, saved);
                     });
    box->open();
}

} // namespace

void saveFile(QWidget *parent, const FileOffer &offer,
              const std::function<void(const QString &file)> &saved)
{
    QFileDialog *dialog = newFileDialog(parent, offer.title);
    dialog->setObjectName("dialog.saveFile"_L1);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(offer.filters);
    dialog->setDefaultSuffix(offer.name.section(u'.', -1));
    dialog->selectFile(offer.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, offer, saved](const QString &name) {
                         const QString problem = writeProblem(name, offer.content(name));
                         if (problem.isEmpty())
                             saved(name);
                         else
                             tellProblem(parent, offer, name, problem, saved);
                     });
    dialog->open();
}

} // namespace orgdesk::ui
