#pragma once

#include "core/Result.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace orgdesk::ui {

class Button;

//! Text that comes from a file: a certificate (shown as PEM) or metadata. It can be chosen,
//! dropped, pasted or typed. Files are read on a worker thread, at most 1 MB; a private key is
//! dropped at once and never shown.
class FileField final : public QFrame
{
    Q_OBJECT

public:
    enum class Content { Certificate, Metadata };

    explicit FileField(Content content, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setReadOnly(bool readOnly);
    void setPlaceholder(const QString &text);
    //! Names the text area `name` and the button `name.choose`.
    void setObjectNames(const QString &name);
    [[nodiscard]] QPlainTextEdit *textEdit() const { return m_edit; }
    [[nodiscard]] Button *chooseButton() const { return m_choose; }

    //! Reads a file as "Choose file…" and a drop do.
    void read(const QString &path);

Q_SIGNALS:
    //! The person changed the text, or a file was read.
    void edited(const QString &text);
    //! A file could not be taken; a sentence for people.
    void refused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void take(const Result<QByteArray> &content, const QString &fileName);

    Content m_content;
    bool m_showing = false;
    QPlainTextEdit *m_edit;
    Button *m_choose;
    QLabel *m_file;
};

} // namespace orgdesk::ui
