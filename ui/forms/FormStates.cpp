// What FormView shows of the model's state: what applies, what changed, what is needed again.
#include "forms/FormModel.h"
#include "ui/common/CheckRow.h"
#include "ui/common/Disclosure.h"
#include "ui/common/FieldRow.h"
#include "ui/common/SecretEdit.h"
#include "ui/forms/ChoicePairs.h"
#include "ui/forms/FormView.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

QString FormView::missingSecret() const
{
    for (const Field &field : m_model.fields()) {
        const QString key = QString::fromUtf8(field.key);
        if (field.kind == FieldKind::Secret && m_model.isNeededAgain(key)
            && m_model.secret(key).isEmpty())
            return labelOf(key);
    }
    return {};
}

void FormView::refreshStates()
{
    for (const Field &field : m_model.fields()) {
        const QString key = QString::fromUtf8(field.key);
        if (CheckRow *toggle = m_toggles.value(key)) {
            toggle->setVisible(m_model.isVisible(key));
            toggle->setDirty(m_model.isEdit() && m_model.isDirty(key));
        } else if (m_rows.contains(key)) {
            refreshRow(field);
        }
    }
    for (ChoicePairs *pairs : std::as_const(m_pairs))
        pairs->arrange();
    refreshDisclosure();
}

void FormView::refreshRow(const Field &field)
{
    const QString key = QString::fromUtf8(field.key);
    FieldRow *target = row(key);
    target->setVisible(m_model.isVisible(key));
    // Of something new everything is unsaved: no dots.
    target->setDirty(m_model.isEdit() && m_model.isDirty(key) && !field.local);
    if (field.kind == FieldKind::Secret) {
        auto *secret = qobject_cast<SecretEdit *>(editor(key));
        secret->setPlaceholderText(m_model.isEdit() ? tr("Stored at %1").arg(m_vendor) : QString());
        const bool again = m_model.isNeededAgain(key);
        target->setLabelNote(again ? tr("needed again") : QString(), Tone::Warning);
        target->setWarning(again && m_model.secret(key).isEmpty()
                               ? tr("%1 keeps the secret and never shows it. To change the %2 "
                                    "settings, enter it once more.")
                                     .arg(m_vendor, m_settingsName)
                               : QString());
    } else if (!field.required && field.kind != FieldKind::Choice
               && field.kind != FieldKind::Metadata) {
        target->setLabelNote(tr("optional"));
    }
}

void FormView::refreshDisclosure()
{
    if (!m_more)
        return;
    QStringList shown;
    bool needsAttention = false;
    for (const Field &field : m_model.fields()) {
        const QString key = QString::fromUtf8(field.key);
        if (!field.advanced || field.carried || !m_model.isVisible(key))
            continue;
        shown << labelOf(key);
        needsAttention = needsAttention || !m_model.error(key).isEmpty();
    }
    m_more->setVisible(!shown.isEmpty());
    m_more->setHint(shown.join(tr(", ")));
    if (needsAttention)
        m_more->setOpen(true);
}

} // namespace orgdesk::ui
