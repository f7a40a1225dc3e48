// ProviderSignOn against a newer state on the server, and against what was kept on this computer.
#include "forms/ThreeWayMerge.h"
#include "strategies/ProviderForm.h"
#include "strategies/Strategy.h"
#include "ui/common/CheckRow.h"
#include "ui/forms/FormView.h"
#include "ui/pages/ProviderSignOn.h"
#include "ui/shell/AppContext.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto buttonKey = "showAsButton"_L1;
constexpr auto membershipKey = "assignMembership"_L1;

ConflictField::Who whoOf(FieldDifference::Who who)
{
    switch (who) {
    case FieldDifference::Who::Mine:
        return ConflictField::Who::Mine;
    case FieldDifference::Who::Theirs:
        return ConflictField::Who::Theirs;
    case FieldDifference::Who::Both:
        break;
    }
    return ConflictField::Who::Both;
}

QString asText(bool on)
{
    return on ? u"true"_s : u"false"_s;
}

} // namespace

QList<ConflictField> ProviderSignOn::differences(const IdentityProvider &now) const
{
    const JsonBox body = formBody(now);
    QList<ConflictField> fields;
    const auto add = [&](const FormModel &model, const FormView &view,
                         std::span<const FormRule> rules) {
        for (const FieldDifference &one : threeWayDifferences(model, body, rules)) {
            const QString key = QString::fromLatin1(one.field->key);
            QString name = view.labelOf(key);
            if (name.isEmpty())
                name = schemaText(one.field->label, m_context.vendorName());
            fields.append({key, name, fieldWords(*one.field, one.was),
                           fieldWords(*one.field, one.mine), fieldWords(*one.field, one.theirs),
                           whoOf(one.who)});
        }
    };
    add(m_details, *m_detailsView, {});
    addSwitchDifference(fields, buttonKey, tr("Login button"), m_provider.showAsButton,
                        now.showAsButton, m_button->isChecked(), {tr("Shown"), tr("Hidden")});
    addSwitchDifference(fields, membershipKey, tr("Membership on sign-in"),
                        m_provider.assignMembershipOnLogin, now.assignMembershipOnLogin,
                        m_membership->isChecked(), {tr("On"), tr("Off")});
    if (m_settings && m_strategy)
        add(*m_settings, *m_settingsView, m_strategy->rules);
    return fields;
}

void ProviderSignOn::addSwitchDifference(QList<ConflictField> &fields, const QString &key,
                                         const QString &name, std::optional<bool> was,
                                         std::optional<bool> now, bool mine,
                                         const std::pair<QString, QString> &words)
{
    const bool before = was.value_or(false);
    const bool theirs = now.value_or(false);
    // A switch that both sides changed has the same new state on both: nothing to choose.
    if (mine == theirs)
        return;
    const auto word = [&](bool on) { return on ? words.first : words.second; };
    fields.append({key, name, word(before), word(mine), word(theirs),
                   mine != before ? ConflictField::Who::Mine : ConflictField::Who::Theirs});
}

void ProviderSignOn::rebase(const IdentityProvider &now, const QStringList &fromServer)
{
    const bool buttonTyped = m_button->isChecked() != m_provider.showAsButton.value_or(false);
    const bool membershipTyped =
        m_membership->isChecked() != m_provider.assignMembershipOnLogin.value_or(false);
    const bool button = m_button->isChecked();
    const bool membership = m_membership->isChecked();
    const JsonBox body = formBody(now);
    m_provider = now;
    m_details.rebase(body, fromServer);
    if (m_settings)
        m_settings->rebase(body, fromServer);
    refreshSwitches();
    if (buttonTyped && !fromServer.contains(buttonKey))
        m_button->setChecked(button);
    if (membershipTyped && !fromServer.contains(membershipKey))
        m_membership->setChecked(membership);
    refreshValues();
    onEdited();
}

QHash<QString, QString> ProviderSignOn::draft() const
{
    QHash<QString, QString> typed = m_details.draft();
    if (m_settings)
        typed.insert(m_settings->draft());
    if (m_button->isChecked() != m_provider.showAsButton.value_or(false))
        typed.insert(buttonKey, asText(m_button->isChecked()));
    if (m_membership->isChecked() != m_provider.assignMembershipOnLogin.value_or(false))
        typed.insert(membershipKey, asText(m_membership->isChecked()));
    return typed;
}

QString ProviderSignOn::storedText(const QString &key) const
{
    if (key == buttonKey)
        return asText(m_provider.showAsButton.value_or(false));
    if (key == membershipKey)
        return asText(m_provider.assignMembershipOnLogin.value_or(false));
    if (m_details.find(key))
        return m_details.storedValue(key);
    return m_settings ? m_settings->storedValue(key) : QString();
}

QStringList ProviderSignOn::restoreDraft(const QHash<QString, QString> &typed,
                                         const QHash<QString, QString> &was)
{
    QStringList changedSince;
    for (auto it = was.cbegin(); it != was.cend(); ++it) {
        const QString now = storedText(it.key());
        const Field *field = m_details.find(it.key());
        if (!field && m_settings)
            field = m_settings->find(it.key());
        if (field && !field->local && now != it.value() && now != typed.value(it.key()))
            changedSince << schemaText(field->label, m_context.vendorName());
    }
    m_details.restoreDraft(typed);
    if (m_settings)
        m_settings->restoreDraft(typed);
    if (typed.contains(buttonKey))
        m_button->setChecked(typed.value(buttonKey) == "true"_L1);
    if (typed.contains(membershipKey))
        m_membership->setChecked(typed.value(membershipKey) == "true"_L1);
    onEdited();
    return changedSince;
}

} // namespace orgdesk::ui
