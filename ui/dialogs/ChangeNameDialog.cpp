#include "ui/dialogs/ChangeNameDialog.h"

#include "forms/FormModel.h"
#include "forms/Validators.h"
#include "ui/common/Button.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Label.h"
#include "ui/dialogs/DialogParts.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ChangeNameDialog::ChangeNameDialog(const QString &organization, const QString &name,
                                   QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
    , m_row(new FieldRow(tr("New name"), m_name))
{
    setObjectName(u"dialog.changeName"_s);
    setWindowTitle(tr("Change name"));
    const QString consequence =
        tr("Sign-in links with “%1” stop working. People keep their accounts.").arg(name);
    setAccessibleDescription(consequence);
    m_name->setFont(ui::font(FontRole::Mono));
    m_name->setObjectName(u"dialog.changeName.name"_s);
    m_row->setHelper(tr("At most 50 lower-case letters, digits, hyphens and underscores."));

    auto *change = primaryButton(tr("Change name"));
    auto *cancel = secondaryButton(tr("Cancel"));
    change->setObjectName(u"dialog.changeName.run"_s);
    cancel->setObjectName(u"dialog.changeName.cancel"_s);
    change->setDefault(true);
    const DialogParts parts = makeDialogParts(*this);
    parts.buttons->addButton(change, QDialogButtonBox::AcceptRole);
    parts.buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    parts.body->addWidget(wrappedLabel(tr("Change the name of %1?").arg(organization), Tone::Normal,
                                       FontRole::DialogTitle));
    parts.body->addWidget(wrappedLabel(consequence, Tone::Secondary));
    parts.body->addWidget(m_row);
    setMinimumWidth(440);

    connect(change, &QPushButton::clicked, this, &ChangeNameDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_row->setError({}); });
    m_name->selectAll();
    fitHeight(*this);
}

void ChangeNameDialog::choose()
{
    const QString name = m_name->text().trimmed();
    if (const char *wrong = validators::organizationName(name)) {
        m_row->setError(schemaText(wrong));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT nameChosen(name);
    accept();
}

} // namespace orgdesk::ui
