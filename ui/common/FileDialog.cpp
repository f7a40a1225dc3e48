#include "ui/common/FileDialog.h"

#include <QFileDialog>
#include <QFileIconProvider>
#include <QMimeDatabase>
#include <QThread>
#include <QTimer>

namespace orgdesk::ui {

namespace {

constexpr std::chrono::milliseconds goneAfter{100};

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
    dialog->setIconProvider(&typesByName());
    // Not WA_DeleteOnClose: Qt's dialog asks in an event loop of its own, and must outlive that.
    auto *closed = new QTimer(dialog);
    closed->setInterval(goneAfter);
    QObject::connect(closed, &QTimer::timeout, dialog, [dialog] {
        if (dialog->thread()->loopLevel() <= 1)
            dialog->deleteLater();
    });
    QObject::connect(dialog, &QDialog::finished, closed, [closed] { closed->start(); });
    return dialog;
}

} // namespace orgdesk::ui
