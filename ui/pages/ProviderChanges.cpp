// What ProviderSignOn holds in words: changed fields, and the values to copy.
#include "core/Wording.h"
#include "preflight/CertificateFile.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/CheckRow.h"
#include "ui/common/CopyField.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/forms/CertificateWords.h"
#include "ui/forms/FormView.h"
#include "ui/pages/ProviderSignOn.h"
#include "ui/pages/ProviderValues.h"
#include "ui/shell/AppContext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

//! "B2:77:0C:…:41:D8" and, on a line of its own, until when the first certificate is valid.
QString certificateText(const QString &pem)
{
    const CertificateFile file = readCertificates(pem.toUtf8());
    if (file.certificates.isEmpty())
        return {};
    const Certificate &certificate = file.certificates.first();
    return ProviderSignOn::tr("%1\nuntil %2")
        .arg(certificate.shortFingerprint(), shortDate(certificate.validUntil));
}

} // namespace

QString fieldWords(const Field &field, const QString &value)
{
    switch (field.kind) {
    case FieldKind::Certificate:
        return certificateText(value);
    case FieldKind::Metadata:
        return value.isEmpty() ? QString()
                               : ProviderSignOn::tr("File, %1 KB").arg(value.size() / 1024 + 1);
    case FieldKind::Toggle:
        return value == "true"_L1 ? ProviderSignOn::tr("On") : ProviderSignOn::tr("Off");
    case FieldKind::Choice:
        for (const Choice &choice : field.choices) {
            if (value == QLatin1StringView(choice.value))
                return schemaText(choice.label);
        }
        return value;
    default:
        return value;
    }
}

QStringList ProviderSignOn::changes() const
{
    QStringList names;
    for (const ReviewChange &change : reviewChanges())
        names << change.field;
    return names;
}

QList<ReviewChange> ProviderSignOn::reviewChanges() const
{
    QList<ReviewChange> changes = changesOf(m_details, *m_detailsView);
    const auto addSwitch = [&](const QString &name, bool before, bool after, const QString &on,
                               const QString &off) {
        if (before != after)
            changes.append({name, before ? on : off, after ? on : off, false});
    };
    addSwitch(tr("Login button"), m_provider.showAsButton.value_or(false), m_button->isChecked(),
              tr("Shown"), tr("Hidden"));
    addSwitch(tr("Membership on sign-in"), m_provider.assignMembershipOnLogin.value_or(false),
              m_membership->isChecked(), tr("On"), tr("Off"));
    if (m_settings)
        changes += changesOf(*m_settings, *m_settingsView);
    return changes;
}

QList<ReviewChange> ProviderSignOn::changesOf(const FormModel &model, const FormView &view) const
{
    QList<ReviewChange> changes;
    for (const QString &key : model.dirtyKeys()) {
        const Field *field = model.find(key);
        if (field && !field->local && !field->carried)
            changes.append(changeOf(model, *field, view.labelOf(key)));
    }
    return changes;
}

ReviewChange ProviderSignOn::changeOf(const FormModel &model, const Field &field,
                                      const QString &name) const
{
    const QString key = QString::fromUtf8(field.key);
    ReviewChange change;
    change.field = name;
    change.affectsEverySignIn =
        !field.advanced && QLatin1StringView(field.pointer).startsWith("/options/"_L1);
    if (field.kind == FieldKind::Secret) {
        change.now = tr("Stored");
        change.after =
            tr("New value, %n characters", nullptr, static_cast<int>(model.secret(key).size()));
        return change;
    }
    change.now = fieldWords(field, model.storedValue(key));
    change.after = fieldWords(field, model.value(key));
    return change;
}

int ProviderSignOn::settingsCount() const
{
    int count = 3; // name, button, membership
    if (!m_settings)
        return count;
    for (const Field &field : m_settings->fields()) {
        if (!field.local && !field.carried && m_settings->isVisible(QString::fromUtf8(field.key)))
            ++count;
    }
    return count;
}

void ProviderSignOn::refreshValues()
{
    delete m_valuesBody;
    m_valuesBody = new QWidget;
    auto *column = new QVBoxLayout(m_valuesBody);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QList<ProviderValue> values = providerValues(m_context, m_provider);
    bool provisional = false;
    for (const ProviderValue &value : values) {
        provisional = provisional || value.provisional;
        column->addWidget(label(value.title, Tone::Muted, FontRole::Small));
        auto *field =
            new CopyField(withinSentence(value.title), value.text, CopyField::Look::Compact);
        field->setObjectNames(u"provider.value[%1]"_s.arg(value.key));
        column->addWidget(field);
        column->addSpacing(4);
    }
    if (provisional) {
        auto *note = new IconText(
            tr("Provisional: %1 may have added a prefix to the identifier. Ask %1 for the exact "
               "values.")
                .arg(m_context.vendorName()),
            Tone::Warning, true);
        note->setIcon(u"clock"_s, Token::warningIcon);
        column->addWidget(note);
    }
    auto *save = linkButton(tr("Save as text…"));
    save->setObjectName("provider.values.save"_L1);
    save->setAccessibleName(tr("Save the values as text…"));
    connect(save, &Button::clicked, this, &ProviderSignOn::saveValues);
    auto *guide = linkButton(tr("Setup guide"));
    guide->setObjectName("provider.guide"_L1);
    guide->setVisible(m_strategy && !m_strategy->guide.empty());
    connect(guide, &Button::clicked, this, &ProviderSignOn::guideRequested);
    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    links->addWidget(save);
    links->addWidget(guide);
    links->addStretch(1);
    column->addLayout(links);
    addMetadataLink(*column, values);
    m_values->body()->addWidget(m_valuesBody);
}

//! Some consoles take the addresses as a file.
void ProviderSignOn::addMetadataLink(QVBoxLayout &column, const QList<ProviderValue> &values)
{
    const ProviderValue entityId = valueOf(values, u"entityId"_s);
    const ProviderValue acs = valueOf(values, u"acs"_s);
    if (entityId.text.isEmpty() || acs.text.isEmpty())
        return;
    auto *save = linkButton(tr("Save as metadata…"));
    save->setObjectName("provider.values.saveMetadata"_L1);
    save->setAccessibleName(tr("Save the values as SAML metadata…"));
    if (entityId.provisional || acs.provisional)
        save->setGuard(tr("The values are provisional. Ask %1 for the exact ones.")
                           .arg(m_context.vendorName()));
    connect(save, &Button::clicked, this, &ProviderSignOn::saveMetadata);
    column.addWidget(save, 0, Qt::AlignLeading);
}

QString ProviderSignOn::missing() const
{
    const QString secret = m_settingsView ? m_settingsView->missingSecret() : QString();
    return secret.isEmpty() ? QString() : tr("%1 still missing").arg(secret);
}

} // namespace orgdesk::ui
