#include "ui/common/FileDialog.h"

#include <QFileDialog>
#include <QFileIconProvider>
#include <QMimeDatabase>

namespace orgdesk::ui {

namespace {

class TypesByName final : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;

    [[nodiscard]] QIcon icon(const QFileInfo &info) const override
    {
        return icon(info.isDir() ? Folder : File);
    }

    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return QFileIconProvider::type(info);
        return QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment();
    }
};

} // namespace

QAbstractFileIconProvider &typesByName()
{
    static TypesByName types;
    return types;
}

QFileDialog *newFileDialog(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIconProvider(&typesByName());
    return dialog;
}

} // namespace orgdesk::ui
