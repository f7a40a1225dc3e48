#include "ui/pages/ProviderAttributes.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Copied.h"
#include "ui/common/IconLabel.h"
#include "ui/common/NoteFrame.h"
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

QString attributeLabel(const AttributeMapping &attribute)
{
    return attribute.label.isEmpty() ? attribute.userAttribute : attribute.label;
}

QString attributeNeeded(const AttributeMapping &attribute)
{
    return attribute.isRequired ? ProviderAttributes::tr("Required")
                                : ProviderAttributes::tr("Optional");
}

QString attributeSentAs(const AttributeMapping &attribute)
{
    return attribute.ssoFields.join(ProviderAttributes::tr(", "));
}

QString attributeState(const AttributeMapping &attribute)
{
    if (attribute.isMissing)
        return ProviderAttributes::tr("Will be added");
    return attribute.isExtra ? ProviderAttributes::tr("Will be removed")
                             : ProviderAttributes::tr("Up to date");
}

Cell attributeStateCell(const AttributeMapping &attribute)
{
    if (attribute.isMissing)
        return Cell::health(attributeState(attribute), Tone::Info, u"plus"_s);
    if (attribute.isExtra)
        return Cell::health(attributeState(attribute), Tone::Danger, u"minus"_s);
    return Cell::health(attributeState(attribute), Tone::Success);
}

Cell attributeCode(const QString &text)
{
    Cell cell = Cell::plain(text, Tone::Normal);
    cell.mono = true;
    return cell;
}

//! "2 to add, 1 to remove. People can still sign in, but Cost center stays empty for them."
QString attributeChanges(const IdentityProvider &provider)
{
    QStringList empty;
    int extra = 0;
    for (const AttributeMapping &attribute : provider.attributes) {
        if (attribute.isMissing)
            empty << attributeLabel(attribute);
        extra += attribute.isExtra ? 1 : 0;
    }
    const int missing = static_cast<int>(empty.size());
    const QString counts = missing == 0 ? ProviderAttributes::tr("%1 to remove.").arg(extra)
        : extra == 0                    ? ProviderAttributes::tr("%1 to add.").arg(missing)
                     : ProviderAttributes::tr("%1 to add, %2 to remove.").arg(missing).arg(extra);
    if (empty.isEmpty())
        return counts;
    return counts + u' '
        + (missing == 1
               ? ProviderAttributes::tr("People can still sign in, but %1 stays empty for them.")
               : ProviderAttributes::tr("People can still sign in, but %1 stay empty for them."))
              .arg(listed(empty));
}

Column<AttributeMapping> attributeColumn(const QString &key, const QString &title,
                                         std::function<QString(const AttributeMapping &)> text)
{
    return {key, title, std::move(text)};
}

} // namespace

ProviderAttributes::ProviderAttributes(const QString &vendor, QWidget *parent)
    : QWidget(parent)
    , m_model(new ColumnTable<AttributeMapping>(
          columns(vendor),
          [](const AttributeMapping &one) { return QString("attribute:"_L1 + one.userAttribute); },
          this))
    , m_table(new TableView)
    , m_note(new NoteFrame(Tone::Warning))
    , m_card(nullptr)
    , m_info(new IconText)
    , m_copy(linkButton(tr("Copy list"), u"copy"_s))
{
    m_note->setObjectName("provider.attributes.note"_L1);
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
    column->addLayout(line);
    column->addStretch(1);
    connect(m_copy, &Button::clicked, this, &ProviderAttributes::copyList);
}

ProviderAttributes::~ProviderAttributes() = default;

QList<Column<AttributeMapping>> ProviderAttributes::columns(const QString &vendor)
{
    Column<AttributeMapping> label = attributeColumn(u"label"_s, tr("Attribute"), attributeLabel);
    label.cell = [](const AttributeMapping &one) {
        return Cell::plain(attributeLabel(one), Tone::Normal);
    };
    label.toolTip = [](const AttributeMapping &one) { return one.description; };
    Column<AttributeMapping> state = attributeColumn(u"state"_s, tr("State"), attributeState);
    state.cell = attributeStateCell;
    Column<AttributeMapping> name =
        attributeColumn(u"userAttribute"_s, tr("Name at %1").arg(vendor),
                        [](const AttributeMapping &one) { return one.userAttribute; });
    name.cell = [](const AttributeMapping &one) { return attributeCode(one.userAttribute); };
    Column<AttributeMapping> needed = attributeColumn(u"needed"_s, tr("Needed"), attributeNeeded);
    needed.cell = [](const AttributeMapping &one) {
        return Cell::plain(attributeNeeded(one), one.isRequired ? Tone::Normal : Tone::Muted);
    };
    Column<AttributeMapping> sentAs =
        attributeColumn(u"ssoField"_s, tr("Sent by the provider as"), attributeSentAs);
    sentAs.cell = [](const AttributeMapping &one) { return attributeCode(attributeSentAs(one)); };
    return {label, name, needed, sentAs, state};
}

void ProviderAttributes::show(const IdentityProvider &provider, const QString &vendor)
{
    m_model->replaceAll(provider.attributes);
    const bool none = provider.attributes.isEmpty();
    m_card->setVisible(!none);
    m_copy->setVisible(!none);
    const HealthSignal health = attributeHealth(provider, vendor);
    m_note->setVisible(health.level != HealthLevel::Healthy);
    m_note->setTitle(tr("%1 changed the attributes it expects.").arg(vendor));
    m_note->setText(attributeChanges(provider));
    m_info->setText(
        none ? tr("%1 defines no attributes for this provider.").arg(vendor)
             : tr("%1 decides this mapping. Send the attributes from your provider under "
                  "the names in the fourth column.")
                   .arg(vendor));
}

void ProviderAttributes::copyList()
{
    QStringList lines;
    for (const AttributeMapping &one : m_model->items()) {
        lines << QStringList{attributeLabel(one), attributeNeeded(one), attributeSentAs(one)}.join(
            u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    showCopied(*m_copy);
}

} // namespace orgdesk::ui
