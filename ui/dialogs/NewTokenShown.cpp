// How NewTokenDialog shows the value, once, and keeps it from being lost by accident.
#include "core/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/CheckBox.h"
#include "ui/common/CopyField.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/SecretClipboard.h"
#include "ui/dialogs/NewTokenDialog.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/dialogs/ScimWords.h"
#include "ui/shell/AppContext.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void NewTokenDialog::buildShown(const NewScimToken &made)
{
    m_value = made.value;
    m_lifetime = nullptr;
    m_run = nullptr;
    addHeading({}, Tone::Normal, tr("Copy the token now"),
               tr("It is shown once. Paste it into the provisioning settings of %1.")
                   .arg(strategyName(m_provider.strategy)));
    m_field = new CopyField(tr("access token"), QString::fromUtf8(m_value.reveal()));
    m_field->setSecret(true);
    m_field->setObjectNames(u"dialog.newToken.value"_s);
    body()->addWidget(m_field);
    connect(m_field, &CopyField::copied, this, &NewTokenDialog::copied);
    addFacts(made.token);
    auto *note = new NoteFrame(
        Tone::Warning, {},
        tr("The clipboard is cleared after 60 seconds. OrgDesk does not store the token."));
    note->setObjectName("dialog.newToken.note"_L1);
    body()->addWidget(note);
    addEnd();
    // Later: what was just added is not shown yet, and takes no focus.
    QTimer::singleShot(0, m_field,
                       [field = m_field] { field->copyButton()->setFocus(Qt::OtherFocusReason); });
    fitHeightLater();
}

void NewTokenDialog::addFacts(const ScimToken &token)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto addRow = [grid](const QString &title, const QString &text, const QString &name) {
        const int line = grid->rowCount();
        grid->addWidget(label(title, Tone::Muted), line, 0, Qt::AlignTop);
        Label *value = wrappedLabel(text);
        value->setObjectName(name);
        value->setAccessibleName(u"%1: %2"_s.arg(title, text));
        grid->addWidget(value, line, 1);
    };
    const QDateTime now = m_context.clock().now();
    addRow(
        tr("Expires"),
        token.validUntil.isValid()
            ? tr("%1, in %2").arg(dayInWords(token.validUntil), spanInWords(now, token.validUntil))
            : tr("Never. Replace it from time to time."),
        u"dialog.newToken.expires"_s);
    if (!token.scopes.isEmpty())
        addRow(tr("May do"), scopesInWords(token.scopes), u"dialog.newToken.scopes"_s);
    body()->addLayout(grid);
}

void NewTokenDialog::addEnd()
{
    m_box = new CheckBox(tr("I have stored the token"));
    m_box->setObjectName("dialog.newToken.stored"_L1);
    body()->addWidget(m_box);
    m_close = secondaryButton(tr("Close"));
    m_close->setObjectName("dialog.newToken.close"_L1);
    m_close->setEnabled(false);
    m_close->setAutoDefault(false);
    buttons()->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(m_box, &QCheckBox::toggled, this, &NewTokenDialog::setStored);
}

void NewTokenDialog::copied()
{
    clearClipboardLater(m_value, m_context.clock(), &m_context);
    m_wasCopied = true;
    setStored(true);
}

void NewTokenDialog::setStored(bool stored)
{
    m_stored = stored || m_wasCopied;
    m_close->setEnabled(m_stored);
}

void NewTokenDialog::reject()
{
    if (!isBusy() && !m_value.isEmpty() && !m_stored) {
        askBeforeClosing();
        return;
    }
    ActionDialog::reject();
}

void NewTokenDialog::askBeforeClosing()
{
    const auto *asked = findChild<QMessageBox *>();
    if (asked && asked->isVisible())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Close the token"),
                                tr("Close without copying?"), QMessageBox::NoButton, this);
    box->setObjectName("dialog.closeToken"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Nobody can see the token again. You would have to revoke it and create another one."));
    QPushButton *close = box->addButton(tr("Close without copying"), QMessageBox::AcceptRole);
    close->setObjectName("dialog.closeToken.run"_L1);
    QPushButton *back = box->addButton(tr("Go back"), QMessageBox::RejectRole);
    back->setObjectName("dialog.closeToken.cancel"_L1);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(box, &QMessageBox::finished, this, [this, box, close] {
        if (box->clickedButton() != close)
            return;
        m_stored = true;
        ActionDialog::reject();
    });
    box->open();
}

} // namespace orgdesk::ui
