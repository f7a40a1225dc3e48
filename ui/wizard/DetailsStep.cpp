#include "ui/wizard/DetailsStep.h"

#include "forms/FormModel.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/CheckRow.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Label.h"
#include "ui/common/LoginPreview.h"
#include "ui/common/StrategyTile.h"
#include "ui/wizard/EmailDomains.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString &displayNameKey()
{
    static const QString key = u"displayName"_s;
    return key;
}

const QString &identifierKey()
{
    static const QString key = u"identifier"_s;
    return key;
}

const QString &showAsButtonKey()
{
    static const QString key = u"showAsButton"_s;
    return key;
}

const QString &assignMembershipKey()
{
    static const QString key = u"assignMembership"_s;
    return key;
}

const QString &domainsKey()
{
    static const QString key = u"domains"_s;
    return key;
}

} // namespace

QString suggestedIdentifier(const QString &displayName)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString text = displayName.normalized(QString::NormalizationForm_KD).toLower();
    text.replace(others, u"-"_s);
    while (text.startsWith(u'-'))
        text.remove(0, 1);
    while (text.endsWith(u'-'))
        text.chop(1);
    return text.left(128);
}

DetailsStep::DetailsStep(FormModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tile(new StrategyTile({}, StrategyTile::Size::Large))
    , m_type(label({}, Tone::Normal, FontRole::BodyStrong))
    , m_protocol(label({}, Tone::Muted, FontRole::Small))
    , m_displayName(new QLineEdit)
    , m_identifier(new QLineEdit)
    , m_displayNameRow(new FieldRow(tr("Display name"), m_displayName))
    , m_identifierRow(new FieldRow(tr("Identifier"), m_identifier))
    , m_showAsButton(new CheckRow(tr("Show a button on the login page")))
    , m_assignMembership(new CheckRow(tr("Make people members when they sign in")))
    , m_domains(new EmailDomains)
    , m_preview(new LoginPreview)
{
    m_displayName->setObjectName(u"wizard.displayName"_s);
    m_identifier->setObjectName(u"wizard.identifier"_s);
    m_identifier->setFont(ui::font(FontRole::Mono));
    m_showAsButton->box()->setObjectName(u"wizard.showAsButton"_s);
    m_assignMembership->box()->setObjectName(u"wizard.assignMembership"_s);
    m_preview->setObjectName(u"wizard.seePreview"_s);
    m_preview->setSmall(true);
    m_displayNameRow->setHelper(tr("The name on the login button."));
    auto *changeType = linkButton(tr("Change type"));
    changeType->setObjectName(u"wizard.changeType"_s);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_type);
    names->addWidget(m_protocol);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_tile);
    head->addLayout(names);
    head->addStretch();
    head->addWidget(changeType);
    auto *form = new Card;
    form->body()->setSpacing(16);
    form->body()->addLayout(head);
    form->body()->addWidget(new HorizontalLine);
    form->body()->addWidget(m_displayNameRow);
    form->body()->addWidget(m_identifierRow);
    form->body()->addWidget(new HorizontalLine);
    form->body()->addWidget(m_showAsButton);
    form->body()->addWidget(m_assignMembership);
    form->body()->addStretch();
    auto *preview = new Card;
    preview->setTitle(tr("What people see"));
    preview->setFlush(true);
    preview->body()->addWidget(m_preview, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_domains);
    right->addWidget(preview, 1);
    row->addWidget(form, 53);
    row->addLayout(right, 47);

    connect(changeType, &QPushButton::clicked, this, &DetailsStep::changeTypeRequested);
    connect(m_displayName, &QLineEdit::textEdited, this,
            [this](const QString &text) { onEdited(displayNameKey(), text); });
    connect(m_identifier, &QLineEdit::textEdited, this,
            [this](const QString &text) { onEdited(identifierKey(), text); });
    for (const CheckRow *box : {m_showAsButton, m_assignMembership}) {
        connect(box, &CheckRow::toggled, this, [this] {
            refreshPreview();
            Q_EMIT changed();
        });
    }
    connect(m_domains, &EmailDomains::changed, this, &DetailsStep::changed);
}

void DetailsStep::setStrategy(const Strategy &strategy)
{
    m_tile->setMonogram(QString::fromLatin1(strategy.monogram));
    m_type->setText(schemaText(strategy.name));
    m_protocol->setText(schemaText(strategy.protocol));
}

void DetailsStep::setRules(const IdpConfiguration &rules, const QString &vendor)
{
    m_rules = rules;
    m_vendor = vendor;
    const QString setBy = tr("Set by %1 for all providers.").arg(vendor);
    m_showAsButton->setHelper(
        tr("Without a button, people reach this provider only through their email domain."));
    m_showAsButton->setLocked(!rules.canSetShowAsButton, setBy);
    m_assignMembership->setLocked(!rules.canSetAssignMembershipOnLogin, setBy);
}

void DetailsStep::setBranding(const QString &organization, const QString &vendor)
{
    m_organization = organization;
    m_vendor = vendor;
    refreshPreview();
}

void DetailsStep::setColors(const QColor &primary, const QColor &background)
{
    m_primary = primary;
    m_background = background;
    refreshPreview();
}

void DetailsStep::start()
{
    restoreChoices({});
    showTexts();
}

void DetailsStep::showTexts()
{
    m_displayName->setText(m_model.value(displayNameKey()));
    m_identifier->setText(m_model.value(identifierKey()));
    m_identifierEdited =
        m_model.value(identifierKey()) != suggestedIdentifier(m_model.value(displayNameKey()));
    m_displayNameRow->setError({});
    m_identifierRow->setError({});
    refreshIdentifier();
    refreshPreview();
}

void DetailsStep::onEdited(const QString &key, const QString &text)
{
    m_model.setValue(key, text);
    if (key == identifierKey()) {
        m_identifierEdited = !text.isEmpty();
    } else if (!m_identifierEdited) {
        m_identifier->setText(suggestedIdentifier(text));
        m_model.setValue(identifierKey(), m_identifier->text());
    }
    (key == identifierKey() ? m_identifierRow : m_displayNameRow)->setError({});
    refreshIdentifier();
    refreshPreview();
    Q_EMIT changed();
}

void DetailsStep::refreshIdentifier()
{
    const QString identifier = m_identifier->text().trimmed();
    const bool free = !identifier.isEmpty() && !m_taken.contains(identifier);
    m_identifierRow->setHelper(tr("It can’t be changed later."));
    m_identifierRow->setGood(free ? tr("Available. It can’t be changed later.") : QString());
    if (m_taken.contains(identifier))
        m_identifierRow->setError(tr("Already used by %1.").arg(m_taken.value(identifier)));
    else
        m_identifierRow->setError({});
}

bool DetailsStep::validate()
{
    m_model.validate();
    showErrors();
    return !m_displayNameRow->hasError() && !m_identifierRow->hasError();
}

void DetailsStep::showErrors()
{
    refreshIdentifier();
    m_displayNameRow->setError(m_model.error(displayNameKey()));
    if (!m_model.error(identifierKey()).isEmpty())
        m_identifierRow->setError(m_model.error(identifierKey()));
}

QString DetailsStep::error(const QString &key) const
{
    return (key == identifierKey() ? m_identifierRow : m_displayNameRow)->error();
}

void DetailsStep::focusFirst()
{
    m_displayName->setFocus(Qt::OtherFocusReason);
}

void DetailsStep::focusFirstError()
{
    (m_displayNameRow->hasError() ? m_displayName : m_identifier)->setFocus(Qt::OtherFocusReason);
}

std::optional<bool> DetailsStep::showAsButton() const
{
    if (!m_rules.canSetShowAsButton)
        return std::nullopt;
    return m_showAsButton->isChecked();
}

std::optional<bool> DetailsStep::assignMembership() const
{
    if (!m_rules.canSetAssignMembershipOnLogin)
        return std::nullopt;
    return m_assignMembership->isChecked();
}

QHash<QString, QString> DetailsStep::choices() const
{
    const auto word = [](const CheckRow *row) { return row->isChecked() ? u"true"_s : u"false"_s; };
    return {{showAsButtonKey(), word(m_showAsButton)},
            {assignMembershipKey(), word(m_assignMembership)},
            {domainsKey(), m_domains->chosen().join(u' ')}};
}

void DetailsStep::restoreChoices(const QHash<QString, QString> &choices)
{
    const auto isOn = [&choices](const QString &key, bool otherwise) {
        return choices.contains(key) ? choices.value(key) == u"true" : otherwise;
    };
    m_showAsButton->setChecked(isOn(showAsButtonKey(), true));
    m_assignMembership->setChecked(isOn(assignMembershipKey(), false));
    m_domains->setChosen(choices.value(domainsKey()).split(u' ', Qt::SkipEmptyParts));
}

void DetailsStep::refreshPreview()
{
    LoginPreview::Branding branding;
    branding.displayName = m_organization;
    branding.vendor = m_vendor;
    branding.primary = m_primary;
    branding.background = m_background;
    if (m_showAsButton->isChecked() && !m_displayName->text().trimmed().isEmpty())
        branding.providers = {m_displayName->text().trimmed()};
    m_preview->setBranding(branding);
    m_preview->setHighlighted(branding.providers.value(0));
}

} // namespace orgdesk::ui
