#include "ui/forms/FileField.h"

#include "core/Future.h"
#include "forms/Normalize.h"
#include "ui/common/Button.h"
#include "ui/common/Fonts.h"
#include "ui/common/Label.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileFieldLimit = 1024 * 1024;

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileError{path, file.errorString()};
    QByteArray content = file.read(fileFieldLimit + 1);
    if (file.error() != QFileDevice::NoError)
        return FileError{path, file.errorString()};
    return content;
}

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

FileField::FileField(Content content, QWidget *parent)
    : QFrame(parent)
    , m_content(content)
    , m_edit(new QPlainTextEdit)
    , m_choose(secondaryButton(tr("Choose file…"), u"upload"_s))
    , m_file(label({}, Tone::Muted, FontRole::Small))
{
    m_edit->setFont(ui::font(FontRole::Mono));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFixedHeight(QFontMetrics(m_edit->font()).lineSpacing() * 4 + 16);
    m_edit->installEventFilter(this);
    m_edit->viewport()->installEventFilter(this);
    m_choose->setCompact(true);
    setFocusProxy(m_edit);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_choose);
    line->addWidget(m_file, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_edit);
    column->addLayout(line);

    connect(m_choose, &Button::clicked, this, &FileField::choose);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        m_file->clear();
        if (!text().contains(u"PRIVATE KEY"_s)) {
            Q_EMIT edited(text());
            return;
        }
        // Gone at once: what stays here is kept in drafts and sent.
        setText({});
        m_edit->document()->clearUndoRedoStacks();
        Q_EMIT edited({});
        Q_EMIT refused(tr("This text contains a private key. Paste only the certificate."));
    });
}

void FileField::setText(const QString &text)
{
    if (m_edit->toPlainText() == text)
        return;
    m_showing = true;
    m_edit->setPlainText(text);
    m_showing = false;
}

QString FileField::text() const
{
    return m_edit->toPlainText();
}

void FileField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_choose->setVisible(!readOnly);
}

void FileField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void FileField::setObjectNames(const QString &name)
{
    m_edit->setObjectName(name);
    m_choose->setObjectName(QString(name + ".choose"_L1));
}

void FileField::choose()
{
    const QString filter = m_content == Content::Certificate
        ? tr("Certificates (*.pem *.cer *.crt *.der);;All files (*)")
        : tr("Metadata (*.xml);;All files (*)");
    auto *dialog = new QFileDialog(window(), tr("Choose a file"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::read);
    dialog->open();
}

void FileField::read(const QString &path)
{
    m_choose->setBusy(true);
    onResult(inBackground([path] { return readSmallFile(path); }), this,
             [this, name = QFileInfo(path).fileName()](const Result<QByteArray> &content) {
                 m_choose->setBusy(false);
                 take(content, name);
             });
}

void FileField::take(const Result<QByteArray> &content, const QString &fileName)
{
    if (!content) {
        Q_EMIT refused(tr("Couldn’t read %1.").arg(fileName));
        return;
    }
    if (content->size() > fileFieldLimit) {
        Q_EMIT refused(tr("%1 is larger than 1 MB.").arg(fileName));
        return;
    }
    if (content->contains("PRIVATE KEY")) {
        Q_EMIT refused(tr("This file contains a private key. Export only the certificate."));
        return;
    }
    setText(m_content == Content::Certificate ? pemCertificate(*content)
                                              : QString::fromUtf8(*content));
    m_file->setText(fileName);
    Q_EMIT edited(text());
}

bool FileField::eventFilter(QObject *watched, QEvent *event)
{
    if (m_edit->isReadOnly())
        return QFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (droppedFile(drag->mimeData()).isEmpty())
            break;
        drag->acceptProposedAction();
        return true;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = droppedFile(drop->mimeData());
        if (path.isEmpty())
            break;
        drop->acceptProposedAction();
        read(path);
        return true;
    }
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace orgdesk::ui
