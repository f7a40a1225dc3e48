#include "ui/forms/CertificateField.h"

#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Fonts.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/dialogs/CertificateDialog.h"
#include "ui/forms/CertificateWords.h"

#include <QDragEnterEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

CertificateField::CertificateField(QWidget *parent)
    : QFrame(parent)
    , m_entry(new QWidget)
    , m_edit(new QPlainTextEdit)
    , m_choose(secondaryButton(tr("Choose file…"), u"upload"_s))
    , m_file(label({}, Tone::Muted, FontRole::Small))
    , m_summary(new QFrame)
    , m_icon(new IconLabel(u"certificate"_s, Token::textSecondary))
    , m_title(new ElidedLabel)
    , m_validity(wrappedLabel({}, Tone::Muted, FontRole::Small))
    , m_view(linkButton(tr("View…")))
    , m_replace(linkButton(tr("Replace…")))
{
    build();
    showSummary(false);
    connect(m_choose, &Button::clicked, this, &CertificateField::choose);
    connect(m_replace, &Button::clicked, this, &CertificateField::choose);
    connect(m_view, &Button::clicked, this, &CertificateField::view);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CertificateField::onTyped);
}

void CertificateField::build()
{
    m_edit->setFont(ui::font(FontRole::Mono));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFixedHeight(QFontMetrics(m_edit->font()).lineSpacing() * 4 + 16);
    setPlaceholder({});
    m_choose->setCompact(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_choose);
    line->addWidget(m_file, 1);
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(6);
    entry->addWidget(m_edit);
    entry->addLayout(line);

    m_summary->setProperty("role", u"valueBox"_s);
    auto *row = new QHBoxLayout(m_summary);
    row->setContentsMargins(10, 5, 10, 5);
    row->setSpacing(8);
    row->addWidget(m_icon);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_validity);
    row->addLayout(texts, 1);
    row->addWidget(m_view);
    row->addWidget(m_replace);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_entry);
    column->addWidget(m_summary);
    setAcceptDrops(true);
    for (QWidget *place :
         {static_cast<QWidget *>(this), static_cast<QWidget *>(m_edit), m_edit->viewport()})
        place->installEventFilter(this);
}

void CertificateField::setObjectNames(const QString &name)
{
    m_edit->setObjectName(name);
    m_choose->setObjectName(QString(name + ".choose"_L1));
    m_view->setObjectName(QString(name + ".view"_L1));
    m_replace->setObjectName(QString(name + ".replace"_L1));
}

void CertificateField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text.isEmpty() ? tr("Paste the certificate, or drop its file here")
                                              : text);
}

void CertificateField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setReadOnly(readOnly);
    m_choose->setVisible(!readOnly);
    m_replace->setVisible(!readOnly);
}

void CertificateField::setText(const QString &pem)
{
    if (pem == m_text)
        return;
    m_text = pem;
    m_file->clear();
    const int generation = ++m_generation;
    if (pem.trimmed().isEmpty()) {
        showPem({});
        return;
    }
    onResult(
        inBackground([pem] { return Result<CertificateFile>(readCertificates(pem.toUtf8())); }),
        this, [this, generation, pem](const Result<CertificateFile> &file) {
            if (generation != m_generation || !file)
                return;
            m_certificates = file->certificates;
            showPem(pem);
        });
}

void CertificateField::showPem(const QString &pem)
{
    if (pem.trimmed().isEmpty())
        m_certificates.clear();
    m_showing = true;
    if (m_edit->toPlainText() != pem)
        m_edit->setPlainText(pem);
    m_showing = false;
    showSummary(!m_certificates.isEmpty());
}

void CertificateField::showSummary(bool summary)
{
    const bool hadFocus = m_edit->hasFocus() || m_choose->hasFocus();
    m_entry->setVisible(!summary);
    m_summary->setVisible(summary);
    setFocusProxy(summary ? static_cast<QWidget *>(m_view) : m_edit);
    if (!summary)
        return;
    const Certificate &certificate = m_certificates.first();
    m_title->setText(certificateTitle(certificate));
    m_validity->setText(certificateValidity(certificate));
    m_summary->setAccessibleName(
        tr("%1. %2").arg(certificateTitle(certificate), certificateValidity(certificate)));
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
}

void CertificateField::choose()
{
    chooseFile(this, tr("Choose a certificate"),
               tr("Certificates (*.pem *.cer *.crt *.der *.p7b);;All files (*)"),
               [this](const QString &path) { read(path); });
}

void CertificateField::read(const QString &path)
{
    m_choose->setBusy(true);
    onResult(readChosenFile(path, largestCertificateFile), this,
             [this](const Result<ChosenFile> &file) {
                 m_choose->setBusy(false);
                 if (file)
                     onFile(*file);
             });
}

void CertificateField::onFile(const ChosenFile &file)
{
    if (file.problem)
        Q_EMIT refused(tr("%1: %2").arg(file.name, textOf(file.problem)));
    else
        take(file.content, file.name);
}

void CertificateField::take(const QByteArray &content, const QString &fileName)
{
    const int generation = ++m_generation;
    onResult(inBackground([content] { return Result<CertificateFile>(readCertificates(content)); }),
             this, [this, generation, fileName](const Result<CertificateFile> &file) {
                 if (generation == m_generation && file)
                     onParsed(*file, fileName);
             });
}

//! Gone at once: what stays here is kept in drafts and sent.
void CertificateField::dropTyped(const QString &reason)
{
    showPem({});
    m_edit->document()->clearUndoRedoStacks();
    m_text.clear();
    Q_EMIT edited({});
    Q_EMIT refused(reason);
}

void CertificateField::onTyped()
{
    if (m_showing)
        return;
    m_file->clear();
    const QString typed = m_edit->toPlainText();
    if (typed.size() > largestCertificateFile) {
        dropTyped(tr("This text is longer than any certificate. Paste only the certificate."));
        return;
    }
    if (holdsPrivateKey(typed.toUtf8())) {
        dropTyped(tr("This text contains a private key. Paste only the certificate."));
        return;
    }
    m_text = typed;
    Q_EMIT edited(typed);
    const int generation = ++m_generation;
    onResult(
        inBackground([typed] { return Result<CertificateFile>(readCertificates(typed.toUtf8())); }),
        this, [this, generation, typed](const Result<CertificateFile> &file) {
            if (generation == m_generation && file && !file->problem)
                onParsed(*file, {});
        });
}

void CertificateField::onParsed(const CertificateFile &file, const QString &fileName)
{
    if (file.problem) {
        Q_EMIT refused(tr("%1: %2").arg(fileName, textOf(file.problem)));
        return;
    }
    QString pem;
    for (const Certificate &certificate : file.certificates)
        pem += certificate.pem();
    m_certificates = file.certificates;
    m_text = pem;
    showPem(pem);
    Q_EMIT edited(pem);
}

void CertificateField::view()
{
    if (!m_certificates.isEmpty())
        (new CertificateDialog(m_certificates, window()))->open();
}

bool CertificateField::eventFilter(QObject *watched, QEvent *event)
{
    if (m_readOnly)
        return QFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (draggedFile(drag->mimeData()).isEmpty())
            break;
        drag->acceptProposedAction();
        return true;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = draggedFile(drop->mimeData());
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
