#pragma once

#include "preflight/SamlMetadata.h"
#include "ui/forms/FileReading.h"

#include <QFrame>

class QComboBox;

namespace orgdesk::ui {

class Button;
class DropZone;
class IconText;
class Label;

//! Metadata of an identity provider from a file or the clipboard: read on a worker, refused with
//! its exact reason, and shown: who it is for and every certificate in it. With several providers
//! the person picks one.
class MetadataField final : public QFrame
{
    Q_OBJECT

public:
    explicit MetadataField(QWidget *parent = nullptr);

    //! Shows it without asking for another import.
    void setText(const QString &xml);
    [[nodiscard]] QString text() const { return m_text; }
    void setReadOnly(bool readOnly);
    //! Names the zone `name`, parts `name.choose`, `name.replace`, `name.provider`, `name.undo`.
    void setObjectNames(const QString &name);
    void setHelp(const QString &help);
    //! Lists a single certificate too: there is no field that shows it.
    void setListsAll(bool all) { m_listsAll = all; }
    [[nodiscard]] DropZone *zone() const { return m_zone; }

    void read(const QString &path);
    //! As if `content` had been read from a file of that name.
    void take(const QString &name, const QByteArray &content);
    //! What was done with it: "Filled in 3 fields below."
    void showDone(const QString &text);
    //! Says that typed values were replaced, with a way back. Empty: nothing was.
    void showReplaced(const QString &text);

Q_SIGNALS:
    //! The XML changed; empty when it was refused.
    void edited(const QString &xml);
    //! A provider was read or picked by the person.
    void imported(const orgdesk::SamlProvider &provider);
    //! A certificate came instead of metadata.
    void certificateRead(const orgdesk::Certificate &certificate);
    void refused(const QString &reason);
    void undoRequested();

private:
    struct Read
    {
        QByteArray content;
        SamlMetadata metadata;
        std::optional<Certificate> certificate;
    };

    void onRead(const ChosenFile &file, bool isNew);
    void parse(const QString &name, const QByteArray &content, bool isNew);
    void onParsed(const QString &name, const Read &read, bool isNew);
    void showProviders();
    void showFound();
    void pick(int index);

    QString m_text;
    QString m_name;
    qsizetype m_size = 0;
    bool m_listsAll = false;
    int m_generation = 0;
    SamlMetadata m_metadata;
    DropZone *m_zone;
    QComboBox *m_provider;
    Label *m_found;
    IconText *m_replaced;
    Button *m_undo;
};

} // namespace orgdesk::ui
