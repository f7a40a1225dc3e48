#pragma once

#include "preflight/CertificateFile.h"
#include "ui/forms/FileReading.h"

#include <QFrame>

class QPlainTextEdit;

namespace orgdesk::ui {

class Button;
class ElidedLabel;
class IconLabel;
class Label;

//! A signing certificate: pasted, typed, dropped or chosen in any form; kept as PEM and shown as
//! what it is. Read on a worker; a private key is dropped at once and never shown.
class CertificateField final : public QFrame
{
    Q_OBJECT

public:
    explicit CertificateField(QWidget *parent = nullptr);

    void setText(const QString &pem);
    //! The PEM, or what was typed while it is no certificate yet.
    [[nodiscard]] QString text() const { return m_text; }
    void setReadOnly(bool readOnly);
    //! Empty: how to enter one.
    void setPlaceholder(const QString &text);
    //! Names the text area `name`, the buttons `name.choose`, `name.view` and `name.replace`.
    void setObjectNames(const QString &name);
    [[nodiscard]] QPlainTextEdit *textEdit() const { return m_edit; }
    [[nodiscard]] const QList<Certificate> &certificates() const { return m_certificates; }

    //! Reads a file as "Choose file…" and a drop do.
    void read(const QString &path);

Q_SIGNALS:
    //! The person changed the text, or a file was read.
    void edited(const QString &pem);
    //! It could not be taken; a sentence for people. What was there stays.
    void refused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void choose();
    void onTyped();
    void dropTyped(const QString &reason);
    void onFile(const ChosenFile &file);
    void take(const QByteArray &content, const QString &fileName);
    void onParsed(const CertificateFile &file, const QString &fileName);
    void showPem(const QString &pem);
    void showSummary(bool summary);
    void view();

    QString m_text;
    bool m_readOnly = false;
    bool m_showing = false;
    int m_generation = 0;
    QList<Certificate> m_certificates;
    QWidget *m_entry;
    QPlainTextEdit *m_edit;
    Button *m_choose;
    Label *m_file;
    QFrame *m_summary;
    IconLabel *m_icon;
    ElidedLabel *m_title;
    Label *m_validity;
    Button *m_view;
    Button *m_replace;
};

} // namespace orgdesk::ui
