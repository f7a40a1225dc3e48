#include "ui/pages/HealthView.h"

#include "session/Session.h"
#include "session/StepUp.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/CheckRow.h"
#include "ui/common/Label.h"
#include "ui/common/TextColumn.h"
#include "ui/pages/HealthRowView.h"
#include "ui/pages/ProviderSurvey.h"
#include "ui/shell/AppContext.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

HealthView::HealthView(AppContext &context, HealthRun::Scope scope, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_scope(scope)
    , m_progress(new QProgressBar)
    , m_scroll(new QScrollArea)
    , m_leaveOutEmail(
          new CheckRow(tr("Leave out my email"), tr("In the report that you copy or save.")))
{
    m_progress->setObjectName(u"health.progress"_s);
    m_progress->setAccessibleName(tr("Checks done"));
    m_progress->setTextVisible(false);
    m_leaveOutEmail->box()->setObjectName(u"health.leaveOutEmail"_s);
    m_leaveOutEmail->setVisible(scope == HealthRun::Scope::Everything);

    auto *content = new TextColumn;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(24, 0, 24, 24);
    m_column->setSpacing(12);
    m_column->addWidget(m_leaveOutEmail);
    m_column->addStretch(1);
    m_scroll->setObjectName(u"health.rows"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(24, 0, 24, 0);
    bar->addWidget(m_progress);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(bar);
    column->addWidget(m_scroll, 1);
    m_progress->hide();
}

HealthView::~HealthView() = default;

HealthDoors HealthView::doors()
{
    HealthDoors doors = m_context.healthDoors();
    doors.stepUpError = m_stepUpError;
    if (m_scope == HealthRun::Scope::Everything)
        doors.providers = [this] { return askProviders(); };
    return doors;
}

Future<QList<HealthRow>> HealthView::askProviders()
{
    m_survey = std::make_unique<ProviderSurvey>(m_context);
    connect(m_survey.get(), &ProviderSurvey::provisioningRead, this, &HealthView::provisioningRead);
    return m_survey->start();
}

void HealthView::run()
{
    if (isRunning())
        return;
    clearRows();
    m_run = std::make_unique<HealthRun>(doors(), m_scope);
    connect(m_run.get(), &HealthRun::rowChanged, this, &HealthView::showRow);
    connect(m_run.get(), &HealthRun::progressed, this, [this](int done, int) {
        m_progress->setValue(done);
        Q_EMIT changed();
    });
    connect(m_run.get(), &HealthRun::finished, this, &HealthView::onEnded);
    for (const HealthRow &row : m_run->rows())
        showRow(row);
    m_progress->setRange(0, m_run->total());
    m_progress->setValue(0);
    m_progress->show();
    m_run->start();
    refreshGroups();
    Q_EMIT changed();
}

void HealthView::stop()
{
    m_survey.reset();
    if (m_run)
        m_run->stop();
}

void HealthView::forget()
{
    m_survey.reset();
    m_run.reset();
    m_stepUpError.reset();
    clearRows();
    m_progress->hide();
    Q_EMIT changed();
}

void HealthView::onEnded()
{
    m_progress->hide();
    for (HealthRowView *row : std::as_const(m_rows)) {
        if (row->row().key == u"stepUp"_s && row->row().found.state != HealthState::Ok)
            row->setAction(tr("Try now"));
        if (row->row().group == HealthGroup::Providers && row->row().key.startsWith(u"provider["))
            row->setAction(tr("Open"));
    }
    for (const HealthRow &row : m_run->rows()) {
        if (row.found.state != HealthState::Failed)
            continue;
        m_rows.value(row.key)->setOpen(true);
        break;
    }
    refreshGroups();
    announce(m_scroll, tr("The health check is done"));
    Q_EMIT changed();
    Q_EMIT ended();
}

HealthReport HealthView::report() const
{
    HealthReport report;
    if (m_run) {
        report.rows = m_run->rows();
        report.at = m_run->checkedAt();
    }
    report.email = m_context.identity().email;
    report.withEmail = !m_leaveOutEmail->isChecked();
    return report;
}

void HealthView::focusFirst()
{
    if (!m_run)
        return;
    HealthRowView *first = nullptr;
    for (const HealthRow &row : m_run->rows()) {
        HealthRowView *view = m_rows.value(row.key);
        if (!first
            || (row.found.state == HealthState::Failed
                && first->row().found.state != HealthState::Failed))
            first = view;
    }
    if (first)
        first->firstButton()->setFocus(Qt::OtherFocusReason);
}

void HealthView::act(const QString &key)
{
    if (key == u"stepUp") {
        tryStepUp();
        return;
    }
    static const QString before = u"provider["_s;
    if (key.startsWith(before))
        Q_EMIT openProvider(key.mid(before.size(), key.size() - before.size() - 1));
}

void HealthView::tryStepUp()
{
    Session *session = m_context.session();
    if (!session)
        return;
    session->stepUp().setActionText(tr("check that confirming works"));
    onResult(session->stepUp().confirm({}), this, [this](const Result<Done> &confirmed) {
        m_stepUpError = confirmed ? std::nullopt : std::optional(confirmed.error());
        if (confirmed || !confirmed.errorAs<Cancelled>())
            run();
    });
}

} // namespace orgdesk::ui
