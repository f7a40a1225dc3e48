#include "ui/common/FileDialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QMimeDatabase>
#include <QThread>
#include <QTimer>

namespace orgdesk::ui {

namespace {

constexpr std::chrono::milliseconds lookAgainAfter{100};

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

//! Qt's dialog asks questions in an event loop of its own; it has to be there when that returns.
class DeletesLater final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *dialog, QEvent *event) override
    {
        const bool tooEarly = event->type() == QEvent::DeferredDelete && thread()->loopLevel() > 1;
        if (tooEarly)
            QTimer::singleShot(lookAgainAfter, dialog, &QObject::deleteLater);
        return tooEarly;
    }
};

} // namespace

QAbstractFileIconProvider &typesByName()
{
    static TypesByName types;
    return types;
}

QFileDialog *newFileDialog(QWidget *parent, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setIconProvider(&typesByName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->installEventFilter(new DeletesLater(dialog));
    return dialog;
}

} // namespace orgdesk::ui
