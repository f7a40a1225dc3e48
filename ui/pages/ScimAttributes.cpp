#include "ui/pages/ScimAttributes.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/AttributeTexts.h"
#include "ui/tables/TableView.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype firstRows = 4;

} // namespace

ScimAttributes::ScimAttributes(const QString &vendor, QWidget *parent)
    : QWidget(parent)
    , m_model(new ColumnTable<AttributeMapping>(
          attributeColumns(vendor, tr("SCIM field")),
          [](const AttributeMapping &one) {
              return QString("attribute:"_L1 + one.userAttribute + u':' + attributeSentAs(one));
          },
          this))
    , m_table(new TableView)
    , m_note(new NoteFrame(Tone::Warning))
    , m_update(m_note->addAction(tr("Review and update…")))
    , m_state(new IconText)
    , m_showAll(linkButton({}))
{
    build();
    connect(m_update, &Button::clicked, this, &ScimAttributes::updateRequested);
    connect(m_showAll, &Button::clicked, this, [this] {
        m_showsAll = true;
        refresh();
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void ScimAttributes::build()
{
    m_note->setObjectName("provider.scim.attributesNote"_L1);
    m_update->setObjectName("provider.scim.updateAttributes"_L1);
    m_showAll->setObjectName("provider.scim.showAll"_L1);
    m_table->setObjectName("provider.scim.attributes"_L1);
    m_table->setAccessibleName(tr("Provisioned attributes"));
    m_table->setCompact(true);
    m_table->setModel(m_model);
    m_table->setFitsContents(true);
    m_table->setColumnShown(u"state"_s, false);
    auto *card = new Card;
    card->setFlush(true);
    card->setTitle(tr("Provisioned attributes"));
    m_state->label()->setWordWrap(false);
    card->header()->addWidget(m_state);
    card->body()->addWidget(m_table);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(16, 6, 16, 6);
    footer->addWidget(m_showAll);
    footer->addStretch(1);
    card->body()->addLayout(footer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_note);
    column->addWidget(card);
}

void ScimAttributes::show(const ProvisioningConfiguration &configuration, const QString &vendor)
{
    m_attributes = configuration.attributes;
    std::stable_partition(m_attributes.begin(), m_attributes.end(),
                          [](const auto &one) { return one.isMissing || one.isExtra; });
    const AttributeDrift drift = driftOf(m_attributes);
    m_note->setVisible(!drift.isEmpty());
    m_note->setTitle(tr("%1 changed the attributes it provisions.").arg(vendor));
    m_note->setText(tr("%1 Updating them deletes the tokens.").arg(driftCounts(drift)));
    const int count = static_cast<int>(m_attributes.size());
    m_state->setTone(drift.isEmpty() ? Tone::Success : Tone::Warning);
    m_state->setText(!drift.isEmpty() ? tr("Out of date")
                         : count == 1 ? tr("Up to date, 1 attribute")
                                      : tr("Up to date, %n attributes", nullptr, count));
    m_table->setColumnShown(u"state"_s, !drift.isEmpty());
    refresh();
}

void ScimAttributes::refresh()
{
    const qsizetype hidden =
        m_showsAll ? 0 : std::max<qsizetype>(0, m_attributes.size() - firstRows);
    m_model->replaceAll(m_attributes.first(m_attributes.size() - hidden));
    m_showAll->setVisible(hidden > 0);
    m_showAll->setText(tr("Show %n more", nullptr, static_cast<int>(hidden)));
}

void ScimAttributes::setGuard(const QString &reason)
{
    m_update->setGuard(reason);
}

} // namespace orgdesk::ui
