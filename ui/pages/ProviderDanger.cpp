#include "ui/pages/ProviderDanger.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/IconBox.h"
#include "ui/common/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ProviderDanger::ProviderDanger(const QString &vendor, const QString &organization, QWidget *parent)
    : QWidget(parent)
    , m_disable(secondaryButton(tr("Disable")))
    , m_detach(dangerOutlineButton(tr("Detach…")))
    , m_delete(dangerOutlineButton(tr("Delete…")))
    , m_rule(wrappedLabel({}, Tone::Muted, FontRole::Small))
{
    m_disable->setObjectName("provider.disable"_L1);
    m_detach->setObjectName("provider.detach"_L1);
    m_delete->setObjectName("provider.delete"_L1);
    auto *card = new Card;
    card->setFlush(true); // the lines go from edge to edge
    m_disableRow = addRow(card->body(), u"power"_s, m_disable);
    card->body()->addWidget(new HorizontalLine);
    m_detachRow = addRow(card->body(), u"detach"_s, m_detach);
    card->body()->addWidget(new HorizontalLine);
    m_deleteRow = addRow(card->body(), u"trash"_s, m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(card);
    column->addWidget(m_rule);
    column->addStretch(1);
    connect(m_disable, &Button::clicked, this, [this] { Q_EMIT enabledRequested(!m_isEnabled); });
    connect(m_detach, &Button::clicked, this, &ProviderDanger::detachRequested);
    connect(m_delete, &Button::clicked, this, &ProviderDanger::deleteRequested);
    show({}, DeletionBehavior::Unknown, vendor, organization);
}

ProviderDanger::Row ProviderDanger::addRow(QVBoxLayout *column, const QString &icon, Button *button)
{
    Row made{label({}, Tone::Normal, FontRole::BodyStrong), richLabel({}, Tone::Secondary)};
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(made.title);
    texts->addWidget(made.text);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(15, 16, 15, 16);
    row->setSpacing(16);
    row->addWidget(new IconBox(icon));
    row->addLayout(texts, 1);
    button->setMinimumWidth(96);
    row->addWidget(button);
    column->addLayout(row);
    return made;
}

void ProviderDanger::show(const IdentityProvider &provider, DeletionBehavior behavior,
                          const QString &vendor, const QString &organization)
{
    const QString safe = vendor.toHtmlEscaped();
    m_isEnabled = provider.isEnabled;
    m_disable->setText(m_isEnabled ? tr("Disable") : tr("Enable"));
    m_disableRow.title->setText(m_isEnabled ? tr("Disable") : tr("Enable"));
    m_disableRow.text->setText(
        m_isEnabled ? tr("Nobody can sign in through it. Settings, domains and users stay. You can "
                         "enable it again at any time.")
                    : tr("People can sign in through it again."));
    m_detachRow.title->setText(tr("Detach from %1").arg(organization));
    m_detachRow.text->setText(tr("Removes it from your organization. The connection and its users "
                                 "stay at %1. Only %1 can attach it again.")
                                  .arg(safe));
    m_deleteRow.title->setText(tr("Delete"));
    const bool onlyIfEmpty = behavior == DeletionBehavior::AllowIfEmpty;
    m_deleteRow.text->setText(
        (onlyIfEmpty
             ? tr("Deletes the connection at %1. Possible only while no users belong to it. "
                  "Can’t be undone.")
             : tr("Deletes the connection at %1 <b>and the users who signed in through it</b>. "
                  "Can’t be undone."))
            .arg(safe));
    m_rule->setText(
        behavior == DeletionBehavior::Allow
            ? tr("%1’s rule for your organization: deleting a provider also deletes its "
                 "users.")
                  .arg(vendor)
            : QString());
}

void ProviderDanger::setGuards(const QString &disable, const QString &detach, const QString &remove)
{
    m_disable->setGuard(disable);
    m_detach->setGuard(detach);
    m_delete->setGuard(remove);
}

void ProviderDanger::setBusy(bool busy)
{
    m_disable->setBusy(busy);
}

} // namespace orgdesk::ui
