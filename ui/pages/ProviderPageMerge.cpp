// ProviderPage: what somebody else changed meanwhile, and typing that was kept on this computer.
#include "myorg/model/IdentityProvider.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/SaveBar.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/ProviderSignOn.h"
#include "ui/pages/ProviderTabs.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void ProviderPage::onChangedElsewhere(const IdentityProvider &now)
{
    const QList<ConflictField> fields = m_signOn->differences(now);
    setSaving(false);
    if (!needsChoice(fields)) {
        takeChosen(now, fields, {});
        return;
    }
    auto *dialog = new ConflictDialog(m_provider->title(), fields, this);
    connect(dialog, &ConflictDialog::accepted, this,
            [this, dialog, now, fields] { takeChosen(now, fields, dialog->keptFromServer()); });
    dialog->open();
}

void ProviderPage::takeChosen(const IdentityProvider &now, const QList<ConflictField> &fields,
                              const QStringList &fromServer)
{
    QStringList merged;
    for (const ConflictField &field : fields) {
        if (field.who == ConflictField::Who::Theirs)
            merged << field.field;
    }
    m_provider = now;
    m_signOn->rebase(now, fromServer);
    refreshShown();
    Q_EMIT changed(now);
    m_merged = merged.isEmpty()
        ? QString()
        : tr("Also changed on the server meanwhile: %1.").arg(merged.join(tr(", ")));
    if (m_dirty) {
        beginSave();
        return;
    }
    ToastText text;
    text.title = tr("%1 already has these values").arg(now.title());
    text.text = std::exchange(m_merged, {});
    Q_EMIT toast(text);
}

void ProviderPage::keepTyping()
{
    if (!m_provider || m_showing)
        return;
    const QHash<QString, QString> typed = m_signOn->draft();
    QHash<QString, QString> was;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        was.insert(it.key(), m_signOn->storedText(it.key()));
    m_typing.keep(m_id, m_provider->title(), typed, was);
    if (typed.isEmpty())
        m_restored->hide();
}

void ProviderPage::restoreTyping()
{
    const std::optional<FormDraft::Kept> kept = m_typing.find(m_id);
    if (!kept)
        return;
    const QStringList changedSince = m_signOn->restoreDraft(kept->typed, kept->was);
    if (!m_dirty) {
        m_typing.drop(m_id); // the server has them already
        return;
    }
    m_restored->setTone(changedSince.isEmpty() ? Tone::Info : Tone::Warning);
    m_restored->setTitle(restoredTitle(kept->changed));
    m_restored->setText(
        changedSince.isEmpty()
            ? tr("Save them, or discard them below. Secrets were not kept.")
            : tr("On the server these changed since: %1.").arg(changedSince.join(tr(", "))));
    m_restored->show();
}

} // namespace orgdesk::ui
