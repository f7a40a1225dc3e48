#include "ui/dialogs/MetadataAddressDialog.h"

#include "forms/FormModel.h"
#include "forms/Validators.h"
#include "preflight/AddressProbe.h"
#include "preflight/SamlMetadata.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/shell/AppContext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

MetadataAddressDialog::MetadataAddressDialog(AppContext &context, QWidget *parent)
    : ActionDialog(u"dialog.metadataAddress"_s, tr("Metadata address"), parent)
    , m_context(context)
    , m_address(new FieldRow(tr("Metadata address"), new QLineEdit))
    , m_read(primaryButton(tr("Read")))
{
    setMinimumWidth(520);
    addHeading(u"link"_s, Tone::Info, tr("Where does your provider publish its metadata?"),
               tr("OrgDesk reads it from this computer. No credentials are sent."));
    auto *edit = qobject_cast<QLineEdit *>(m_address->editor());
    edit->setObjectName("dialog.metadataAddress.address"_L1);
    edit->setPlaceholderText(u"https://idp.company.com/saml/metadata"_s);
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    if (!validators::httpsUrl(copied))
        edit->setText(copied);
    body()->addWidget(m_address);
    auto *cancel = secondaryButton(tr("Cancel"));
    m_read->setObjectName("dialog.metadataAddress.run"_L1);
    cancel->setObjectName("dialog.metadataAddress.cancel"_L1);
    m_read->setDefault(true);
    buttons()->addButton(m_read, QDialogButtonBox::AcceptRole);
    buttons()->addButton(cancel, QDialogButtonBox::RejectRole);
    connect(m_read, &Button::clicked, this, &MetadataAddressDialog::run);
    connect(edit, &QLineEdit::textEdited, this, [this] { m_address->setError({}); });
    edit->setFocus(Qt::OtherFocusReason);
}

void MetadataAddressDialog::setRunning(bool running)
{
    m_read->setBusy(running, tr("Reading…"));
    qobject_cast<QLineEdit *>(m_address->editor())->setReadOnly(running);
}

void MetadataAddressDialog::run()
{
    const QString text = qobject_cast<QLineEdit *>(m_address->editor())->text().trimmed();
    if (const char *problem = validators::httpsUrl(text)) {
        m_address->setError(schemaText(problem));
        m_address->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    setRunning(true);
    const QUrl address(text, QUrl::StrictMode);
    onResult(m_context.probe(address, largestMetadataFile), this,
             [this, address](const Result<ProbeAnswer> &answer) { onAnswer(address, answer); });
}

void MetadataAddressDialog::onAnswer(const QUrl &address, const Result<ProbeAnswer> &answer)
{
    setRunning(false);
    if (!answer) {
        refuse(tr("It was not read."));
    } else if (answer->failure) {
        const ErrorWords words = wordsFor(*answer->failure, {m_context.vendorName(), {}, {}});
        refuse(QStringList{words.title, words.text}.join(u' ').trimmed());
    } else if (answer->status != 200) {
        refuse(tr("The address answers with status %1.").arg(answer->status));
    } else {
        Q_EMIT read(address, answer->body);
    }
}

void MetadataAddressDialog::refuse(const QString &reason)
{
    m_address->setError(reason);
    m_address->editor()->setFocus(Qt::OtherFocusReason);
    fitHeightLater();
}

} // namespace orgdesk::ui
