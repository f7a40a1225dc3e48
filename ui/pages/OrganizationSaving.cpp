// Review and saving of the Organization page.

#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "session/Session.h"
#include "session/StepUp.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/SaveBar.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/dialogs/ReviewDialog.h"
#include "ui/pages/OrganizationForm.h"
#include "ui/pages/OrganizationPage.h"
#include "ui/pages/OrganizationReview.h"
#include "ui/pages/PermissionNote.h"
#include "ui/shell/AppContext.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int editableFields = 5;

} // namespace

void OrganizationPage::review()
{
    if (!m_dirty || m_saving)
        return;
    const OrganizationDetails before = m_form->stored();
    const QList<ReviewChange> rows = organizationChanges(before, m_form->edited());
    auto *dialog = new ReviewDialog(before.displayName, rows, this);
    dialog->setOthers(editableFields - static_cast<int>(rows.size()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &OrganizationPage::beginSave);
    dialog->open();
}

void OrganizationPage::save()
{
    beginSave();
}

void OrganizationPage::beginSave()
{
    if (!m_dirty || m_saving) // Ctrl+S works while a save runs
        return;
    if (m_form->validate() > 0) {
        onChanged();
        m_form->focusFirstError();
        return;
    }
    m_note->hide();
    setSaving(true);
    // The API has no version tag: read again, so that a colleague's change is not overwritten
    // unseen.
    const int generation = m_generation;
    onResult(m_context.api()->organization().details(), this,
             [this, generation](const Result<OrganizationDetails> &now) {
                 if (generation != m_generation)
                     return;
                 if (!now)
                     onSaved(now.error(), 0);
                 else
                     merge(*now);
             });
}

void OrganizationPage::refreshAccess()
{
    if (!m_loaded || m_saving)
        return;
    const bool permitted = isPermitted();
    m_form->setReadOnly(!permitted, missingPermission(m_context, u"updateDetails"_s));
    m_pane->setUiState(permitted ? u"ready"_s : u"readOnly"_s);
    const QString reason = missingPermission(m_context, u"updateDetails"_s);
    m_saveBar->setGuard(reason);
    m_access->showFor({u"updateDetails"_s}, tr("You can see these details, but not change them"));
}

//! While offline, what is typed already can be typed on.
bool OrganizationPage::isPermitted() const
{
    return m_context.permissions().allows(u"updateDetails"_s)
        && (!m_context.offline().now || m_dirty);
}

void OrganizationPage::setSaving(bool saving)
{
    m_saving = saving;
    m_saveBar->setSaving(saving);
    m_form->setReadOnly(saving || !isPermitted());
    m_pane->setUiState(saving ? u"saving"_s : u"ready"_s);
    refreshAccess();
}

void OrganizationPage::merge(const OrganizationDetails &now)
{
    const QList<ConflictField> fields =
        organizationDifferences(m_form->stored(), m_form->edited(), now);
    if (!needsChoice(fields)) {
        takeChosen(now, fields, {});
        return;
    }
    setSaving(false);
    auto *dialog = new ConflictDialog(now.displayName, fields, this);
    connect(dialog, &ConflictDialog::accepted, this, [this, dialog, now, fields] {
        setSaving(true);
        takeChosen(now, fields, dialog->keptFromServer());
    });
    dialog->open();
}

void OrganizationPage::takeChosen(const OrganizationDetails &now,
                                  const QList<ConflictField> &fields, const QStringList &fromServer)
{
    QHash<QString, QString> mine = changedValues(m_form->stored(), m_form->edited());
    QStringList merged;
    for (const ConflictField &field : fields) {
        if (field.who == ConflictField::Who::Theirs)
            merged << field.field;
        if (fromServer.contains(field.key))
            mine.remove(field.key);
    }
    m_merged = merged.isEmpty()
        ? QString()
        : tr("Also changed on the server meanwhile: %1.").arg(merged.join(tr(", ")));
    m_form->setStored(now);
    m_form->setEdited(withValues(now, mine));
    onChanged();
    if (m_dirty) {
        send(now);
        return;
    }
    setSaving(false);
    Q_EMIT loaded(now);
    ToastText text;
    text.title = tr("%1 already has these values").arg(now.displayName);
    text.text = std::exchange(m_merged, {});
    Q_EMIT toast(text);
}

void OrganizationPage::send(const OrganizationDetails &current)
{
    const int changes = static_cast<int>(m_form->changedLabels().size());
    m_savedCount = changes;
    m_context.session()->stepUp().setActionText(
        (changes == 1 ? tr("save 1 change to %1") : tr("save %n changes to %1", nullptr, changes))
            .arg(current.displayName));
    const int generation = m_generation;
    onResult(m_context.api()->organization().update(current, m_form->edited()), this,
             [this, generation, changes](const Result<OrganizationDetails> &result) {
                 if (generation == m_generation)
                     onSaved(result, changes);
             });
}

void OrganizationPage::setPaused(bool paused)
{
    const QString title = m_form->stored().displayName;
    if (!paused || m_savedCount == 0)
        m_saveBar->setPaused({});
    else if (m_savedCount == 1)
        m_saveBar->setPaused(tr("Paused: saving 1 change to %1").arg(title));
    else
        m_saveBar->setPaused(
            tr("Paused: saving %n changes to %1", nullptr, m_savedCount).arg(title));
}

void OrganizationPage::onSaved(const Result<OrganizationDetails> &result, int changes)
{
    m_savedCount = 0;
    setSaving(false);
    if (!result) {
        showSaveError(result.error());
        onChanged();
        return;
    }
    m_form->setStored(*result);
    m_restored->hide();
    onChanged();
    Q_EMIT loaded(*result);
    ToastText text;
    text.title =
        (changes == 1 ? tr("Saved 1 change to %1") : tr("Saved %n changes to %1", nullptr, changes))
            .arg(result->displayName);
    text.text = std::exchange(m_merged, {});
    Q_EMIT toast(text);
}

void OrganizationPage::showSaveError(const Error &error)
{
    if (std::holds_alternative<Cancelled>(error))
        return;
    const QString vendor = m_context.vendorName();
    ErrorWords words =
        wordsFor(error, {vendor, m_form->stored().displayName, m_form->stored().displayName});
    if (const auto *invalid = std::get_if<ValidationFailed>(&error)) {
        const QList<FieldError> rest = m_form->setServerErrors(invalid->fields, vendor);
        m_form->focusFirstError();
        if (rest.isEmpty())
            return;
        words.text = rest.first().message;
    }
    m_noteEnds = std::holds_alternative<NetworkError>(error);
    m_note->setError(words);
    m_note->show();
}

void OrganizationPage::keepTyping()
{
    if (!m_loaded || !isPermitted())
        return;
    const OrganizationDetails &stored = m_form->stored();
    const OrganizationDetails edited = m_form->edited();
    m_typing.keep(stored.id, stored.displayName, changedValues(stored, edited),
                  changedValues(edited, stored));
    if (edited == stored)
        m_restored->hide();
}

void OrganizationPage::restoreTyping()
{
    const OrganizationDetails stored = m_form->stored();
    const std::optional<FormDraft::Kept> kept = m_typing.find(stored.id);
    if (!kept || !isPermitted())
        return;
    m_form->setEdited(withValues(stored, kept->typed));
    const QStringList since = changedSince(stored, kept->was, kept->typed);
    m_restored->setTone(since.isEmpty() ? Tone::Info : Tone::Warning);
    m_restored->setTitle(restoredTitle(kept->changed));
    m_restored->setText(
        since.isEmpty() ? tr("Save them, or discard them below.")
                        : tr("On the server these changed since: %1.").arg(since.join(tr(", "))));
    m_restored->show();
}

} // namespace orgdesk::ui
