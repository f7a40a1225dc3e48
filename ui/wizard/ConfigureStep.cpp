#include "ui/wizard/ConfigureStep.h"

#include "forms/FormModel.h"
#include "ui/common/Card.h"
#include "ui/forms/CheckList.h"
#include "ui/forms/FormChecks.h"
#include "ui/forms/FormView.h"
#include "ui/shell/AppContext.h"
#include "ui/wizard/GuidePanel.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int guideBesideFrom = 720;

} // namespace

ConfigureStep::ConfigureStep(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_scroll(new QScrollArea)
    , m_guide(new GuidePanel(u"wizard"_s))
{
    setObjectName(u"wizard.form"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(16);
    m_row->addWidget(m_scroll, 52);
    m_row->addWidget(m_guide, 48);
    connect(m_guide, &GuidePanel::ticked, this, &ConfigureStep::changed);
}

ConfigureStep::~ConfigureStep() = default;

void ConfigureStep::setForm(FormModel &model, const Strategy &strategy, const QString &vendor)
{
    m_checks.reset(); // before the view and the model it looks at
    m_view = new FormView(model, u"wizard"_s, vendor);
    m_view->setClock(m_context.clock());
    m_view->setSettingsName(schemaText(strategy.name));
    auto *card = new Card;
    card->body()->addWidget(m_view);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 4, 0);
    auto *checks = new CheckList(u"wizard"_s);
    column->setSpacing(16);
    column->addWidget(card);
    column->addWidget(checks);
    column->addStretch();
    m_scroll->setWidget(page);
    connect(m_view, &FormView::edited, this, &ConfigureStep::changed);
    connect(m_view, &FormView::edited, m_guide,
            [this, &model] { m_guide->setDomain(model.value(u"domain"_s)); });
    m_checks = std::make_unique<FormChecks>(m_context, model, *m_view, *checks,
                                            QString::fromUtf8(strategy.wireName));
    connect(m_checks.get(), &FormChecks::settled, this, &ConfigureStep::checked);
}

void ConfigureStep::setGuide(const Strategy &strategy, const SetupFacts &facts,
                             const QString &vendor)
{
    m_guide->setGuide(strategy, facts, vendor);
}

void ConfigureStep::toggleGuide()
{
    const bool hadFocus = m_guide->isAncestorOf(focusWidget());
    m_guide->setVisible(m_guide->isHidden());
    if (hadFocus && m_view)
        m_view->focusFirstEmpty();
}

void ConfigureStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < guideBesideFrom ? QBoxLayout::TopToBottom
                                                  : QBoxLayout::LeftToRight);
}

} // namespace orgdesk::ui
