#include "ui/dialogs/VendorSettingsDialog.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/DialogParts.h"
#include "ui/shell/AppContext.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const FieldRow *row)
{
    return qobject_cast<QLineEdit *>(row->editor())->text().trimmed();
}

} // namespace

VendorSettingsDialog::VendorSettingsDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_note(new NoteFrame(Tone::Danger))
    , m_save(primaryButton(tr("Save")))
{
    setObjectName(u"dialog.vendorSettings"_s);
    setWindowTitle(tr("Vendor settings"));
    const QString intro = tr("Where OrgDesk signs in. Your vendor gives you these values.");
    setAccessibleDescription(intro);
    setMinimumWidth(440);

    const DialogParts parts = makeDialogParts(*this);
    QVBoxLayout *column = parts.body;
    column->setSpacing(16);
    column->addWidget(wrappedLabel(intro, Tone::Secondary));
    m_note->setObjectName(u"dialog.vendorSettings.note"_s);
    m_note->hide();
    column->addWidget(m_note);
    const VendorSettings now = context.vendorSettings();
    m_domain = addField(u"domain"_s, u"domain"_s, tr("Sign-in domain"),
                        tr("For example login.example.com."), now.domain,
                        now.fixedKeys.contains(u"domain"_s));
    m_clientId = addField(u"clientId"_s, u"client_id"_s, tr("Client ID"), {}, now.clientId,
                          now.fixedKeys.contains(u"client_id"_s));
    m_organization = addField(u"organization"_s, u"organization"_s, tr("Organization"),
                              tr("Leave it empty to choose in the browser."), now.organization,
                              now.fixedKeys.contains(u"organization"_s));
    m_organization->setLabelNote(tr("optional"));
    for (FieldRow *row : {m_domain, m_clientId, m_organization})
        column->addWidget(row);

    auto *cancel = secondaryButton(tr("Cancel"));
    m_save->setObjectName(u"dialog.vendorSettings.save"_s);
    cancel->setObjectName(u"dialog.vendorSettings.cancel"_s);
    m_save->setDefault(true);
    parts.buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    parts.buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    connect(m_save, &QPushButton::clicked, this, &VendorSettingsDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_context, &AppContext::configurationReady, this, &QDialog::accept);
    connect(&m_context, &AppContext::startFailed, this, &VendorSettingsDialog::onFailed);
    fitHeight(*this);
}

FieldRow *VendorSettingsDialog::addField(const QString &name, const QString &key,
                                         const QString &labelText, const QString &helper,
                                         const QString &value, bool fixed)
{
    auto *edit = new QLineEdit(value);
    edit->setObjectName(u"dialog.vendorSettings."_s + name);
    edit->setProperty("key", key);
    edit->setReadOnly(fixed);
    auto *row = new FieldRow(labelText, edit);
    row->setHelper(fixed ? tr("Set by your vendor or administrator.") : helper);
    connect(edit, &QLineEdit::textEdited, row, [row] { row->setError({}); });
    return row;
}

void VendorSettingsDialog::save()
{
    m_note->hide();
    if (textOf(m_domain).isEmpty())
        m_domain->setError(tr("Enter the sign-in domain."));
    if (textOf(m_clientId).isEmpty())
        m_clientId->setError(tr("Enter the client ID."));
    if (m_domain->hasError() || m_clientId->hasError()) {
        (m_domain->hasError() ? m_domain : m_clientId)->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_save->setBusy(true, tr("Saving…"));
    m_context.saveVendorSettings(textOf(m_domain), textOf(m_clientId), textOf(m_organization));
}

void VendorSettingsDialog::onFailed(const Error &error)
{
    m_save->setBusy(false);
    if (const auto *wrong = std::get_if<ConfigurationError>(&error)) {
        for (FieldRow *row : {m_domain, m_clientId, m_organization}) {
            if (row->editor()->property("key").toString() != wrong->key)
                continue;
            row->setError(tr("Expected %1.").arg(wrong->expected));
            row->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_note->setError(wordsFor(error, {m_context.vendorName(), {}, {}}));
    m_note->show();
}

} // namespace orgdesk::ui
