// Review and saving of the Organization page.

#include "myorg/MyOrganizationApi.h"
#include "session/Session.h"
#include "session/StepUp.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/SaveBar.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/ReviewDialog.h"
#include "ui/pages/OrganizationForm.h"
#include "ui/pages/OrganizationPage.h"
#include "ui/pages/OrganizationReview.h"
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
                     send(*now);
             });
}

void OrganizationPage::setSaving(bool saving)
{
    m_saving = saving;
    m_saveBar->setSaving(saving);
    m_form->setReadOnly(saving || !isPermitted());
    m_pane->setUiState(saving ? u"saving"_s : u"ready"_s);
}

void OrganizationPage::send(const OrganizationDetails &current)
{
    const OrganizationDetails base = m_form->stored();
    const OrganizationDetails mine = m_form->edited();
    const QStringList conflicts = conflictingFields(base, mine, current);
    m_form->setStored(current, true);
    if (!conflicts.isEmpty()) {
        m_note->setTone(Tone::Warning);
        m_note->setTitle(
            tr("Someone else changed %1 while you were editing").arg(current.displayName));
        m_note->setText(tr("Nothing is saved yet. On the server now: %1. Save again to keep your "
                           "values, or discard them.")
                            .arg(conflicts.join(u", "_s)));
        m_note->show();
        setSaving(false);
        onChanged();
        return;
    }
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
    onChanged();
    Q_EMIT loaded(*result);
    Q_EMIT saved(
        (changes == 1 ? tr("Saved 1 change to %1") : tr("Saved %n changes to %1", nullptr, changes))
            .arg(result->displayName));
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
    m_note->setError(words);
    m_note->show();
}

} // namespace orgdesk::ui
