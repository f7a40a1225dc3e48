#include "ui/dialogs/JournalDialog.h"

#include "core/Future.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Label.h"
#include "ui/common/SaveFile.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableView.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString outcomeWords(const JournalEntry &entry)
{
    if (entry.outcome == "done"_L1)
        return JournalDialog::tr("Done");
    if (entry.outcome == "foundDone"_L1)
        return JournalDialog::tr("Done, found afterwards");
    if (entry.outcome == "unknown"_L1)
        return JournalDialog::tr("Unknown: the answer got lost");
    if (entry.outcome == "refused"_L1)
        return JournalDialog::tr("Refused (%1)").arg(entry.status);
    return JournalDialog::tr("Not sent");
}

Cell outcomeCell(const JournalEntry &entry)
{
    const bool done = entry.outcome == "done"_L1 || entry.outcome == "foundDone"_L1;
    const Tone tone = done              ? Tone::Success
        : entry.outcome == "unknown"_L1 ? Tone::Warning
        : entry.outcome == "refused"_L1 ? Tone::Danger
                                        : Tone::Muted;
    return Cell::health(outcomeWords(entry), tone);
}

QString whenWords(const JournalEntry &entry)
{
    return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
}

QString objectWords(const JournalEntry &entry)
{
    return entry.name.isEmpty() ? entry.object : entry.name;
}

QString fieldWords(const JournalEntry &entry)
{
    return entry.fields.join(JournalDialog::tr(", "));
}

QList<Column<JournalEntry>> journalColumns()
{
    return {
        {u"at"_s,
         JournalDialog::tr("When"),
         whenWords,
         {},
         [](const JournalEntry &entry) { return QVariant(entry.at); }},
        {u"change"_s, JournalDialog::tr("Change"),
         [](const JournalEntry &entry) { return changeWords(entry.operation); }},
        {u"object"_s, JournalDialog::tr("What"), objectWords},
        {u"fields"_s, JournalDialog::tr("Settings sent"), fieldWords, {}, {}, fieldWords},
        {u"who"_s, JournalDialog::tr("Who"), [](const JournalEntry &entry) { return entry.who; }},
        {u"outcome"_s, JournalDialog::tr("Outcome"), outcomeWords, outcomeCell}};
}

} // namespace

JournalDialog::JournalDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new ColumnTable<JournalEntry>(
          journalColumns(),
          [](const JournalEntry &entry) {
              return QString("change:"_L1 + entry.at.toString(Qt::ISODateWithMs) + entry.operation
                             + entry.object);
          },
          this))
    , m_table(new TableView)
    , m_note(wrappedLabel({}, Tone::Secondary))
    , m_export(secondaryButton(tr("Export…")))
{
    setObjectName("dialog.journal"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your changes"));
    m_note->setText(tr("What was changed at %1 from this computer. Values are not kept.")
                        .arg(m_context.organizationTitle()));
    m_table->setObjectName("dialog.journal.table"_L1);
    m_table->setAccessibleName(tr("Your changes"));
    m_table->setRowDelegate(new RowDelegate(m_table));
    m_table->setCompact(true);
    m_table->setModel(m_model);
    m_table->setColumnSizing(u"at"_s, 0, 130);
    m_table->setColumnSizing(u"change"_s, 2, 150);
    m_table->setColumnSizing(u"object"_s, 2, 120);
    m_table->setColumnSizing(u"outcome"_s, 2, 120);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *buttons = new QDialogButtonBox;
    m_export->setEnabled(false); // until they are read
    m_export->setObjectName("dialog.journal.export"_L1);
    Button *closeButton = secondaryButton(tr("Close"));
    closeButton->setObjectName("dialog.journal.close"_L1);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    buttons->addButton(closeButton, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_export, &Button::clicked, this, &JournalDialog::save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_note);
    column->addWidget(card, 1);
    column->addWidget(buttons);
    resize(860, 480);
    load();
}

void JournalDialog::load()
{
    onResult(m_context.journal().entries(organizationId(m_context)), this,
             [this](const Result<QList<JournalEntry>> &entries) {
                 if (!entries) {
                     m_note->setText(tr("Your changes couldn’t be read."));
                     return;
                 }
                 m_export->setEnabled(true);
                 m_model->replaceAll(*entries);
                 if (entries->isEmpty())
                     m_note->setText(tr("Nothing was changed at %1 from this computer yet.")
                                         .arg(m_context.organizationTitle()));
             });
}

void JournalDialog::save()
{
    FileOffer offer;
    offer.title = tr("Export your changes");
    offer.name = u"orgdesk-changes.csv"_s;
    offer.filters = {tr("Table (*.csv)")};
    const QList<JournalEntry> entries = m_model->items();
    offer.content = [entries](const QString &) { return journalCsv(entries); };
    saveFile(this, offer, [this](const QString &) { announce(m_table, tr("Saved")); });
}

namespace {

struct ChangeWords
{
    const char *operation;
    const char *text; // context JournalDialog
};

constexpr ChangeWords allChanges[] = {
    {"updateDetails", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Changed the organization")},
    {"createDomain", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Added domain")},
    {"deleteDomain", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Removed domain")},
    {"verifyDomain", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Verified domain")},
    {"createIdp", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Added provider")},
    {"updateIdp", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Changed provider")},
    {"deleteIdp", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Deleted provider")},
    {"detachIdp", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Detached provider")},
    {"refreshIdpAttributes", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Updated attributes")},
    {"addIdpDomain",
     QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Routed a domain to a provider")},
    {"removeIdpDomain",
     QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Took a domain off a provider")},
    {"createProvisioning",
     QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Turned on provisioning")},
    {"deleteProvisioning",
     QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Turned off provisioning")},
    {"refreshProvisioningAttributes",
     QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Updated provisioned attributes")},
    {"createScimToken",
     QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Created a provisioning token")},
    {"revokeScimToken",
     QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Revoked a provisioning token")},
    {"assignMemberRoles", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Gave roles")},
    {"unassignMemberRoles", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Took roles away")},
    {"deleteMemberships", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Removed a member")},
    {"createInvitations", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Invited people")},
    {"revokeInvitations", QT_TRANSLATE_NOOP("orgdesk::ui::JournalDialog", "Revoked invitations")},
};

} // namespace

QString changeWords(const QString &operation)
{
    for (const ChangeWords &one : allChanges) {
        if (operation == QLatin1StringView(one.operation))
            return JournalDialog::tr(one.text);
    }
    return operation;
}

} // namespace orgdesk::ui
