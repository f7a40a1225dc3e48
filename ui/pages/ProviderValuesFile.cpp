// How ProviderSignOn writes the values for the identity provider to a file.
#include "strategies/ServiceProviderMetadata.h"
#include "ui/common/FileDialog.h"
#include "ui/common/SaveFile.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/ProviderSignOn.h"
#include "ui/pages/ProviderValues.h"
#include "ui/shell/AppContext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void ProviderSignOn::saveValues()
{
    QFileDialog *dialog = newFileDialog(this, tr("Save the values as text"));
    dialog->setObjectName("dialog.saveValues"_L1);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Text files (*.txt)"));
    dialog->setDefaultSuffix(u"txt"_s);
    const QString name = m_provider.name.isEmpty() ? m_provider.id : m_provider.name;
    dialog->selectFile(name + ".txt"_L1);
    connect(dialog, &QFileDialog::fileSelected, this, &ProviderSignOn::writeValues);
    dialog->open();
}

void ProviderSignOn::saveMetadata()
{
    const QList<ProviderValue> values = providerValues(m_context, m_provider);
    const QByteArray metadata =
        serviceProviderMetadata(valueOf(values, u"entityId"_s).text, valueOf(values, u"acs"_s).text,
                                valueOf(values, u"signOut"_s).text);
    FileOffer offer;
    offer.title = tr("Save as metadata");
    offer.name = (m_provider.name.isEmpty() ? m_provider.id : m_provider.name) + "-metadata.xml"_L1;
    offer.filters = {tr("SAML metadata (*.xml)")};
    offer.content = [metadata](const QString &) { return metadata; };
    saveFile(this, offer, [this](const QString &file) {
        Q_EMIT toast({Tone::Success,
                      tr("Saved %1").arg(QFileInfo(file).fileName()),
                      tr("It names no signing certificate: %1 doesn’t give one here.")
                          .arg(m_context.vendorName()),
                      {}});
    });
}

void ProviderSignOn::writeValues(const QString &path)
{
    const QString text =
        tr("%1 (%2) at %3").arg(m_provider.title(), m_provider.name, m_context.vendorName())
        + u"\n\n"_s + valuesAsText(providerValues(m_context, m_provider)) + u'\n';
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Text)
        && file.write(bytes) == bytes.size() && file.commit();
    if (written) {
        Q_EMIT toast({Tone::Success, tr("Saved %1").arg(QFileInfo(path).fileName()), {}, {}});
        return;
    }
    const ErrorWords words = wordsFor(FileError{QDir::toNativeSeparators(path), file.errorString()},
                                      errorContext(m_context, m_provider.title()));
    Q_EMIT toast({Tone::Danger, words.title, words.text, {}});
}

} // namespace orgdesk::ui
