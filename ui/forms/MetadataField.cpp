#include "ui/forms/MetadataField.h"

#include "preflight/CertificateFile.h"
#include "ui/common/Button.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/forms/CertificateWords.h"
#include "ui/forms/DropZone.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

MetadataField::MetadataField(QWidget *parent)
    : QFrame(parent)
    , m_zone(new DropZone(DropZone::Look::Block, tr("Drop the metadata file here"), {}))
    , m_provider(new QComboBox)
    , m_found(wrappedLabel({}, Tone::Secondary, FontRole::Small))
    , m_replaced(new IconText({}, Tone::Warning, true))
    , m_undo(linkButton(tr("Undo")))
{
    m_zone->setFilter(tr("Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)"));
    m_provider->setAccessibleName(tr("Provider in the file"));
    auto *replaced = new QHBoxLayout;
    replaced->addWidget(m_replaced, 1);
    replaced->addWidget(m_undo, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_zone);
    column->addWidget(m_provider);
    column->addWidget(m_found);
    column->addLayout(replaced);
    m_provider->hide();
    m_found->hide();
    showReplaced({});
    setFocusProxy(m_zone);
    connect(m_zone, &DropZone::fileChosen, this, &MetadataField::read);
    connect(m_zone, &DropZone::textPasted, this,
            [this](const QString &text) { take(tr("Pasted metadata"), text.toUtf8()); });
    connect(m_provider, &QComboBox::activated, this, &MetadataField::pick);
    connect(m_undo, &Button::clicked, this, &MetadataField::undoRequested);
}

void MetadataField::setObjectNames(const QString &name)
{
    m_zone->setObjectNames(name);
    m_provider->setObjectName(QString(name + ".provider"_L1));
    m_undo->setObjectName(QString(name + ".undo"_L1));
    m_found->setObjectName(QString(name + ".found"_L1));
}

void MetadataField::setHelp(const QString &help)
{
    m_zone->setTexts(tr("Drop the metadata file here"), help);
}

void MetadataField::setReadOnly(bool readOnly)
{
    m_zone->setReadOnly(readOnly);
    m_provider->setEnabled(!readOnly);
}

void MetadataField::setText(const QString &xml)
{
    if (xml == m_text)
        return;
    m_text = xml;
    ++m_generation;
    if (xml.isEmpty()) {
        m_zone->showIdle();
        m_metadata = {};
        showProviders();
        return;
    }
    parse(tr("Metadata"), xml.toUtf8(), false);
}

void MetadataField::read(const QString &path)
{
    m_zone->showReading(QFileInfo(path).fileName());
    const int generation = ++m_generation;
    onResult(readChosenFile(path, largestMetadataFile), this,
             [this, generation](const Result<ChosenFile> &file) {
                 if (generation == m_generation && file)
                     onRead(*file, true);
             });
}

void MetadataField::take(const QString &name, const QByteArray &content)
{
    onRead({name, content, {}}, true);
}

void MetadataField::onRead(const ChosenFile &file, bool isNew)
{
    if (!file.problem) {
        parse(file.name, file.content, isNew);
        return;
    }
    m_zone->showRefused(file.name, textOf(file.problem));
    Q_EMIT refused(textOf(file.problem));
}

void MetadataField::parse(const QString &name, const QByteArray &content, bool isNew)
{
    const int generation = ++m_generation;
    const auto work = [content] {
        Read read{content, readSamlMetadata(content, largestMetadataFile), {}};
        if (read.metadata.problem.reason == FileProblem::Reason::Certificate) {
            const CertificateFile file = readCertificates(content);
            if (!file.certificates.isEmpty())
                read.certificate = file.certificates.first();
        }
        return Result<Read>(read);
    };
    onResult(inBackground(work), this, [this, generation, name, isNew](const Result<Read> &read) {
        if (generation == m_generation && read)
            onParsed(name, *read, isNew);
    });
}

void MetadataField::onParsed(const QString &name, const Read &read, bool isNew)
{
    if (read.certificate) {
        m_zone->showTaken(name, tr("A certificate, filled in below."));
        Q_EMIT certificateRead(*read.certificate);
        return;
    }
    const bool usable = !read.metadata.problem
        || read.metadata.problem.reason == FileProblem::Reason::WsFederationOnly; // good for ADFS
    if (!usable) {
        const QString reason = textOf(read.metadata.problem);
        m_zone->showRefused(name, reason);
        if (isNew)
            Q_EMIT refused(reason);
        return; // what was taken before stays
    }
    m_name = name;
    m_size = read.content.size();
    m_metadata = read.metadata;
    if (isNew)
        m_text = QString::fromUtf8(read.content);
    m_zone->showTaken(name, tr("%1.").arg(sizeText(m_size)));
    showProviders();
    if (!isNew)
        return;
    showReplaced({});
    Q_EMIT edited(m_text);
    if (!m_metadata.providers.isEmpty())
        Q_EMIT imported(m_metadata.providers.first());
}

void MetadataField::showProviders()
{
    m_provider->clear();
    for (const SamlProvider &provider : std::as_const(m_metadata.providers))
        m_provider->addItem(provider.entityId);
    m_provider->setVisible(m_metadata.providers.size() > 1);
    showFound();
}

void MetadataField::showFound()
{
    const SamlProvider provider = m_metadata.providers.value(qMax(0, m_provider->currentIndex()));
    QStringList lines;
    if (!provider.entityId.isEmpty())
        lines << tr("Entity ID %1").arg(provider.entityId);
    // A single one is what the certificate field shows, where there is such a field.
    if (provider.signingCertificates.size() > 1 || m_listsAll) {
        for (const Certificate &certificate : provider.signingCertificates)
            lines << tr("%1, %2").arg(certificateTitle(certificate),
                                      certificateValidity(certificate));
    }
    m_found->setText(lines.join(u'\n'));
    m_found->setVisible(!lines.isEmpty());
}

void MetadataField::pick(int index)
{
    showFound();
    showReplaced({});
    if (index >= 0 && index < m_metadata.providers.size())
        Q_EMIT imported(m_metadata.providers.at(index));
}

void MetadataField::showDone(const QString &text)
{
    m_zone->showTaken(m_name, tr("%1. %2").arg(sizeText(m_size), text));
}

void MetadataField::showReplaced(const QString &text)
{
    m_replaced->setText(text);
    m_replaced->setVisible(!text.isEmpty());
    m_undo->setVisible(!text.isEmpty());
}

} // namespace orgdesk::ui
