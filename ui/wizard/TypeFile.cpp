// "Have metadata already?": a file, a pasted text or an address picks the type.
#include "core/Future.h"
#include "forms/FormModel.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/dialogs/MetadataAddressDialog.h"
#include "ui/forms/DropZone.h"
#include "ui/forms/FileReading.h"
#include "ui/wizard/TypeStep.h"

#include <QFileInfo>
#include <QPointer>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void TypeStep::makeZone()
{
    m_zone->setObjectNames(u"wizard.metadataDrop"_s);
    m_zone->setFilter(tr("Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)"));
    m_zone->offerAddress();
    m_zone->chooseButton()->setAccessibleName(tr("Choose a metadata file…"));
    connect(m_zone, &DropZone::fileChosen, this, &TypeStep::readFile);
    connect(m_zone, &DropZone::textPasted, this,
            [this](const QString &text) { take(tr("Pasted metadata"), text.toUtf8()); });
    connect(m_zone, &DropZone::addressRequested, this, &TypeStep::askForAddress);
}

void TypeStep::chooseFile()
{
    m_zone->chooseButton()->click();
}

void TypeStep::forgetFile()
{
    ++m_generation;
    m_zone->forget();
}

void TypeStep::readFile(const QString &path)
{
    m_zone->showReading(QFileInfo(path).fileName());
    const int generation = ++m_generation;
    onResult(readChosenFile(path, largestMetadataFile), this,
             [this, generation](const Result<ChosenFile> &file) {
                 if (generation != m_generation || !file)
                     return;
                 if (file->problem)
                     m_zone->showRefused(file->name, textOf(file->problem));
                 else
                     take(file->name, file->content);
             });
}

void TypeStep::take(const QString &name, const QByteArray &content)
{
    const int generation = ++m_generation;
    onResult(inBackground([name, content, allowed = m_allowed] {
                 return Result<MetadataPick>(pickType(name, content, {}, allowed));
             }),
             this, [this, generation](const Result<MetadataPick> &pick) {
                 if (generation == m_generation && pick)
                     onPicked(*pick);
             });
}

void TypeStep::onPicked(const MetadataPick &pick)
{
    if (!pick.strategy) {
        m_zone->showRefused(pick.name, pick.refusal);
        return;
    }
    choose(pick.strategy);
    m_zone->showTaken(pick.name,
                      tr("%1 is chosen. OrgDesk fills in its settings in step 3.")
                          .arg(schemaText(pick.strategy->name)));
    focusFirst(); // so that Enter goes on with this type
    Q_EMIT picked(pick);
    Q_EMIT changed();
}

void TypeStep::askForAddress()
{
    auto *dialog = new MetadataAddressDialog(m_context, window());
    const auto onRead = [this, dialog](const QUrl &address, const QByteArray &content) {
        onResult(inBackground([address, content, allowed = m_allowed] {
                     return Result<MetadataPick>(
                         pickType(address.host(), content, address, allowed));
                 }),
                 dialog, [this, dialog](const Result<MetadataPick> &pick) {
                     if (!pick || !pick->strategy) {
                         dialog->refuse(pick ? pick->refusal : QString());
                         return;
                     }
                     onPicked(*pick);
                     dialog->accept();
                 });
    };
    connect(dialog, &MetadataAddressDialog::read, this, onRead);
    dialog->open();
}

} // namespace orgdesk::ui
