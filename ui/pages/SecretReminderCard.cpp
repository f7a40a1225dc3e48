#include "ui/pages/SecretReminderCard.h"

#include "core/Clock.h"
#include "core/Wording.h"
#include "store/Settings.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/Label.h"
#include "ui/dialogs/ReminderDialog.h"
#include "ui/pages/SecretReminder.h"
#include "ui/shell/AppContext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

SecretReminderCard::SecretReminderCard(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chip(new Chip({}))
    , m_text(wrappedLabel({}, Tone::Secondary))
    , m_change(secondaryButton({}))
{
    setObjectName("provider.secretReminder"_L1);
    m_change->setObjectName("provider.secretReminder.change"_L1);
    auto *card = new Card;
    auto *line = new QHBoxLayout;
    line->addWidget(label(tr("Client secret"), Tone::Normal, FontRole::SectionTitle));
    line->addStretch(1);
    line->addWidget(m_chip);
    card->body()->addLayout(line);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_change, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_change, &Button::clicked, this, &SecretReminderCard::ask);
}

void SecretReminderCard::show(const IdentityProvider &provider)
{
    m_provider = provider;
    setVisible(usesSecret(provider));
    refresh();
}

void SecretReminderCard::refresh()
{
    const QDate day = secretReminder(m_context.settings(), m_provider.id);
    const QDate today = m_context.clock().now().toLocalTime().date();
    const HealthSignal health = secretHealth(day, today);
    m_chip->setVisible(day.isValid());
    m_chip->set(
        health.level == HealthLevel::Healthy ? tr("Reminder %1").arg(dateText(day)) : health.text,
        health.level == HealthLevel::Healthy ? Tone::Neutral : toneOf(health.level), u"clock"_s);
    m_text->setText(
        tr("%1 can’t tell when your secret ends at %2. Set a reminder on this computer.")
            .arg(m_context.vendorName(), strategyName(m_provider.strategy)));
    m_change->setText(day.isValid() ? tr("Change reminder…") : tr("Set reminder…"));
}

void SecretReminderCard::ask()
{
    const QDate today = m_context.clock().now().toLocalTime().date();
    auto *dialog =
        new ReminderDialog(strategyName(m_provider.strategy),
                           secretReminder(m_context.settings(), m_provider.id), today, this);
    connect(dialog, &ReminderDialog::chosen, this, [this, id = m_provider.id](const QDate &day) {
        setSecretReminder(m_context.settings(), id, day);
        refresh();
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace orgdesk::ui
