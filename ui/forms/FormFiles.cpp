// The editors of FormView that take files, and what importing metadata does to the other fields.
#include "core/Clock.h"
#include "forms/FormModel.h"
#include "ui/forms/CertificateField.h"
#include "ui/forms/FormView.h"
#include "ui/forms/MetadataField.h"
#include "ui/forms/MetadataImport.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString fieldKey(const Field &field)
{
    return QString::fromUtf8(field.key);
}

} // namespace

QWidget *FormView::makeCertificate(const Field &field)
{
    const QString key = fieldKey(field);
    auto *certificate = new CertificateField;
    certificate->setObjectNames(nameOf(field));
    if (field.example)
        certificate->setPlaceholder(schemaText(field.example, m_vendor));
    certificate->textEdit()->setProperty("fieldKey", key);
    certificate->textEdit()->installEventFilter(this);
    certificate->textEdit()->setAccessibleName(schemaText(field.label, m_vendor));
    connect(certificate, &CertificateField::edited, this,
            [this, key](const QString &text) { change(key, text); });
    connect(certificate, &CertificateField::refused, this,
            [this, key](const QString &reason) { m_model.setError(key, reason); });
    return certificate;
}

QWidget *FormView::makeMetadata(const Field &field)
{
    const QString key = fieldKey(field);
    auto *metadata = new MetadataField;
    metadata->setObjectNames(nameOf(field));
    metadata->setHelp(schemaText(field.help, m_vendor));
    metadata->setListsAll(!field.local);
    connect(metadata, &MetadataField::edited, this,
            [this, key](const QString &xml) { change(key, xml); });
    connect(metadata, &MetadataField::imported, this,
            [this](const SamlProvider &provider) { fillIn(provider); });
    connect(metadata, &MetadataField::certificateRead, this,
            [this](const Certificate &certificate) { fillIn(certificate); });
    connect(metadata, &MetadataField::refused, this, [this, key](const QString &reason) {
        // What was taken before stays and is not wrong.
        if (m_model.value(key).isEmpty())
            m_model.setError(key, reason);
    });
    return metadata;
}

void FormView::fillIn(const SamlProvider &provider)
{
    const QDateTime now = m_clock ? m_clock->now() : SystemClock().now();
    showImported(fillFrom(m_model, provider, now));
}

void FormView::fillIn(const Certificate &certificate)
{
    showImported(fillFrom(m_model, certificate));
}

void FormView::showImported(const ImportedFields &fields)
{
    for (const QString &key : fields.filled)
        Q_EMIT edited(key);
    auto *metadata = qobject_cast<MetadataField *>(editor(u"metadata"_s));
    if (!metadata)
        return;
    const Field *field = m_model.find(u"metadata"_s);
    const auto count = static_cast<int>(fields.filled.size());
    if (!field->local)
        metadata->showDone(tr("It is sent to %1 as it is.").arg(m_vendor));
    else if (!metadata->text().isEmpty())
        metadata->showDone(count == 1 ? tr("Filled in 1 field below.")
                                      : tr("Filled in %n fields below.", nullptr, count));
    if (!fields.replacedSomething())
        return;
    QStringList keys;
    for (const QString &key : fields.filled) {
        if (fields.before.contains(key))
            keys << key;
    }
    metadata->showReplaced(tr("Replaced what stood in: %1.").arg(labelsOf(keys).join(tr(", "))));
    disconnect(metadata, &MetadataField::undoRequested, this, nullptr);
    connect(metadata, &MetadataField::undoRequested, this, [this, metadata, fields] {
        undoImport(m_model, fields);
        metadata->showReplaced({});
        Q_EMIT edited(u"metadata"_s);
    });
}

void FormView::showSourceHints(const QString &source)
{
    const bool file = source == "file"_L1;
    const QString filled = tr("Filled in from the metadata");
    if (auto *address = qobject_cast<QLineEdit *>(editor(u"signInEndpoint"_s))) {
        const Field *field = m_model.find(u"signInEndpoint"_s);
        address->setPlaceholderText(file ? filled : schemaText(field->example, m_vendor));
    }
    if (auto *certificate = qobject_cast<CertificateField *>(editor(u"certificate"_s)))
        certificate->setPlaceholder(file ? filled : QString());
}

bool FormView::takesFiles() const
{
    return editor(u"metadata"_s) || editor(u"certificate"_s);
}

MetadataField *FormView::metadataForImport()
{
    auto *metadata = qobject_cast<MetadataField *>(editor(u"metadata"_s));
    if (metadata && m_model.value(u"metadataSource"_s) != "file"_L1)
        change(u"metadataSource"_s, u"file"_s);
    return metadata;
}

bool FormView::importFile(const QString &path)
{
    if (MetadataField *metadata = metadataForImport()) {
        metadata->read(path);
        return true;
    }
    auto *certificate = qobject_cast<CertificateField *>(editor(u"certificate"_s));
    if (!certificate)
        return false;
    certificate->read(path);
    return true;
}

bool FormView::importText(const QString &name, const QByteArray &content)
{
    MetadataField *metadata = metadataForImport();
    if (metadata)
        metadata->take(name, content);
    return metadata != nullptr;
}

QStringList FormView::tidiedKeys() const
{
    QStringList keys;
    for (const Field &field : m_model.fields()) {
        if (m_tidied.contains(fieldKey(field)) && m_model.isVisible(fieldKey(field)))
            keys << fieldKey(field);
    }
    return keys;
}

//! Host names and addresses are tidied at once, other texts when the field is left.
void FormView::noteTidied(const Field &field, const QString &typed)
{
    const QString key = fieldKey(field);
    const bool atOnce = field.kind == FieldKind::Host || field.kind == FieldKind::Url;
    const bool text = atOnce || field.kind == FieldKind::Text;
    if (text && (atOnce ? m_model.value(key) != typed : typed.trimmed() != typed))
        m_tidied.insert(key);
    else if (!atOnce || typed.isEmpty())
        m_tidied.remove(key);
}

} // namespace orgdesk::ui
