#include "ui/pages/ProviderAttributes.h"

#include "ui/common/ActionMenu.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Copied.h"
#include "ui/common/IconLabel.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/AttributeSnippets.h"
#include "ui/dialogs/AttributeTexts.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/ProviderHealth.h"
#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

//! "2 to add, 1 to remove. People can still sign in, but Cost center stays empty for them."
QString attributeChanges(const IdentityProvider &provider)
{
    const AttributeDrift drift = driftOf(provider.attributes);
    QStringList empty;
    for (const AttributeMapping &attribute : drift.added)
        empty << attributeLabel(attribute);
    if (empty.isEmpty())
        return driftCounts(drift);
    return driftCounts(drift) + u' '
        + (empty.size() == 1
               ? ProviderAttributes::tr("People can still sign in, but %1 stays empty for them.")
               : ProviderAttributes::tr("People can still sign in, but %1 stay empty for them."))
              .arg(listed(empty));
}

} // namespace

ProviderAttributes::ProviderAttributes(const QString &vendor, QWidget *parent)
    : QWidget(parent)
    , m_model(new ColumnTable<AttributeMapping>(
          attributeColumns(vendor, tr("Sent by the provider as")),
          [](const AttributeMapping &one) { return QString("attribute:"_L1 + one.userAttribute); },
          this))
    , m_table(new TableView)
    , m_note(new NoteFrame(Tone::Warning))
    , m_card(nullptr)
    , m_info(new IconText)
    , m_copy(linkButton(tr("Copy list"), u"copy"_s))
    , m_update(m_note->addAction(tr("Review and update…")))
    , m_snippets(linkButton(tr("Copy for your provider…"), u"copy"_s))
{
    m_note->setObjectName("provider.attributes.note"_L1);
    m_update->setKind(Button::Kind::Primary);
    m_update->setObjectName("provider.attributes.update"_L1);
    connect(m_update, &Button::clicked, this, &ProviderAttributes::updateRequested);
    m_table->setObjectName("provider.attributes"_L1);
    m_table->setAccessibleName(tr("Attributes"));
    m_table->setRowDelegate(new RowDelegate(m_table));
    m_table->setCompact(true);
    m_table->setModel(m_model);
    m_table->setFitsContents(true);
    m_copy->setObjectName("provider.attributes.copyList"_L1);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_card = card;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_note);
    column->addWidget(m_card);
    m_info->setIcon(u"info"_s, Token::textMuted);
    m_info->setContentsMargins(0, 4, 0, 0); // beside the link
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_info, 1, Qt::AlignTop);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    line->addWidget(m_snippets, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addStretch(1);
    m_snippets->setObjectName("provider.attributes.snippets"_L1);
    connect(m_copy, &Button::clicked, this, &ProviderAttributes::copyList);
    connect(m_snippets, &Button::clicked, this, &ProviderAttributes::openSnippets);
}

ProviderAttributes::~ProviderAttributes() = default;

void ProviderAttributes::show(const IdentityProvider &provider, const QString &vendor)
{
    m_model->replaceAll(provider.attributes);
    const bool none = provider.attributes.isEmpty();
    m_card->setVisible(!none);
    m_copy->setVisible(!none);
    m_strategy = provider.strategy;
    m_snippets->setVisible(!none && !snippetTargets(m_strategy).isEmpty());
    const HealthSignal health = attributeHealth(provider, vendor);
    m_note->setVisible(health.level != HealthLevel::Healthy);
    m_note->setTitle(tr("%1 changed the attributes it expects.").arg(vendor));
    m_note->setText(attributeChanges(provider));
    m_info->setText(
        none ? tr("%1 defines no attributes for this provider.").arg(vendor)
             : tr("%1 decides this mapping; you can only bring it up to date. Updating resets "
                  "every row to %1’s defaults. Send the attributes from your provider under the "
                  "names in the fourth column.")
                   .arg(vendor));
}

void ProviderAttributes::setGuard(const QString &reason)
{
    m_update->setGuard(reason);
}

void ProviderAttributes::openSnippets()
{
    auto *menu = new ActionMenu(this);
    menu->setObjectName("provider.attributes.snippetsMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SnippetTarget target : snippetTargets(m_strategy)) {
        connect(menu->add(snippetTitle(target)), &QAction::triggered, this, [this, target] {
            QGuiApplication::clipboard()->setText(attributeSnippet(target, m_model->items()));
            showCopied(*m_snippets);
        });
    }
    menu->popup(m_snippets->mapToGlobal(QPoint(0, m_snippets->height())));
}

void ProviderAttributes::copyList()
{
    QGuiApplication::clipboard()->setText(attributesAsText(m_model->items()));
    showCopied(*m_copy);
}

} // namespace orgdesk::ui
