#include "ui/pages/ScimGuide.h"

#include "forms/FormModel.h"
#include "strategies/ScimGuide.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Disclosure.h"
#include "ui/common/GuideMarkup.h"
#include "ui/common/Label.h"
#include "ui/common/StepGlyph.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ScimGuide::ScimGuide(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("provider.scim.guide"_L1);
    auto *card = new Card;
    m_place = card->body();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    hide();
}

void ScimGuide::show(const QString &strategy, const QString &vendor)
{
    const auto steps = scimGuide(strategy);
    setVisible(!steps.empty());
    if (steps.empty() || m_shown == strategy)
        return;
    m_shown = strategy;
    delete m_steps;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    int number = 0;
    for (const char *step : steps) {
        QString text = schemaText(step);
        text.replace(u"{vendor}"_s, vendor);
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(new StepGlyph(++number), 0, Qt::AlignTop);
        row->addWidget(richLabel(guideMarkup(text)), 1);
        column->addLayout(row);
    }
    m_steps = new Disclosure(tr("Set it up at %1").arg(strategyName(strategy)));
    m_steps->setHint(number == 1 ? tr("1 step") : tr("%n steps", nullptr, number));
    m_steps->toggleButton()->setObjectName("provider.scim.guide.toggle"_L1);
    m_steps->setContent(content);
    m_place->addWidget(m_steps);
}

} // namespace orgdesk::ui
