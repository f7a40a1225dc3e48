#include "ui/members/JobResultsDialog.h"

#include "bulk/BulkWork.h"
#include "core/Clock.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/InlineAction.h"
#include "ui/common/Label.h"
#include "ui/common/SaveFile.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/BulkWords.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableSort.h"
#include "ui/tables/TableView.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

using State = BulkItem::State;

// Ten thousand rows while a job runs: now and then is enough.
constexpr std::chrono::milliseconds refreshDelay{500};

Tone toneOf(State state)
{
    switch (state) {
    case State::Done:
        return Tone::Success;
    case State::Failed:
        return Tone::Danger;
    case State::Unknown:
        return Tone::Warning;
    case State::Waiting:
    case State::Sending:
        break;
    }
    return Tone::Muted;
}

QList<Column<BulkItem>> resultColumns(BulkJob::Kind kind)
{
    Column<BulkItem> item(
        u"item"_s,
        kind == BulkJob::Kind::ChangeRoles ? JobResultsDialog::tr("Person")
                                           : JobResultsDialog::tr("Email"),
        [](const BulkItem &one) { return one.title.isEmpty() ? one.key : one.title; });
    Column<BulkItem> state(u"state"_s, JobResultsDialog::tr("Result"),
                           [kind](const BulkItem &one) { return bulkStateText(kind, one.state); });
    state.cell = [kind](const BulkItem &one) {
        return Cell::health(bulkStateText(kind, one.state), toneOf(one.state));
    };
    // What needs a look comes first.
    state.sortKey = [](const BulkItem &one) {
        static const QList<State> order{State::Failed, State::Unknown, State::Sending,
                                        State::Waiting, State::Done};
        return QVariant(static_cast<int>(order.indexOf(one.state)));
    };
    const auto reasonOf = [](const BulkItem &one) { return one.reason; };
    const Column<BulkItem> reason(u"reason"_s, JobResultsDialog::tr("Reason"), reasonOf, {}, {},
                                  reasonOf);
    return {item, state, reason};
}

} // namespace

JobResultsDialog::JobResultsDialog(AppContext &context, const QString &jobId, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_sort(new TableSort(this))
    , m_table(new TableView)
    , m_summary(wrappedLabel({}, Tone::Secondary))
    , m_search(new QLineEdit)
    , m_retry(secondaryButton({}))
    , m_look(secondaryButton(tr("Look again")))
    , m_copy(secondaryButton({}))
{
    if (const BulkJob *job = context.bulkWork().jobs().find(jobId))
        m_job = *job;
    m_model = new ColumnTable<BulkItem>(
        resultColumns(m_job.kind), [](const BulkItem &item) { return item.key; }, this);
    setObjectName("members.job.resultList"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Results"));
    build();
    connect(&context.bulkWork(), &BulkWork::changed, this, &JobResultsDialog::onChanged);
    refresh();
    m_table->sortByColumn(m_model->columnOf(u"state"_s), Qt::AscendingOrder);
    m_table->setFocus();
}

void JobResultsDialog::build()
{
    m_summary->setObjectName("members.job.summary"_L1);
    m_search->setObjectName("members.job.search"_L1);
    m_search->setAccessibleName(tr("Search results"));
    m_search->setPlaceholderText(tr("Search results"));
    m_search->setMaximumWidth(320);
    const QKeySequence find(QKeySequence::Find);
    makeSearchField(m_search, find.toString(QKeySequence::NativeText));
    connect(m_search, &QLineEdit::textChanged, m_sort, &TableSort::setSearch);
    auto *shortcut = new QShortcut(find, this);
    connect(shortcut, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    m_sort->setSourceModel(m_model);
    m_table->setObjectName("members.job.table"_L1);
    m_table->setAccessibleName(tr("What came of each"));
    m_table->setRowDelegate(new RowDelegate(m_table));
    m_table->setCompact(true);
    m_table->setModel(m_sort);
    m_table->setSortingEnabled(true);
    m_table->setColumnSizing(u"item"_s, 3, 160);
    m_table->setColumnSizing(u"state"_s, 0, 130);
    m_table->setColumnSizing(u"reason"_s, 4, 160);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_summary);
    column->addWidget(m_search);
    column->addWidget(card, 1);
    column->addWidget(makeButtons());
    resize(760, 480);
}

QWidget *JobResultsDialog::makeButtons()
{
    Button *save = secondaryButton(tr("Export as CSV…"));
    Button *close = secondaryButton(tr("Close"));
    save->setObjectName("members.job.export"_L1);
    close->setObjectName("members.job.close"_L1);
    m_copy->setObjectName("members.job.copy"_L1);
    m_retry->setObjectName("members.job.retry"_L1);
    m_look->setObjectName("members.job.look"_L1);
    m_look->setToolTip(tr("Looks for those that are not known. Nothing is sent to them."));
    m_copy->setText(m_job.kind == BulkJob::Kind::Invite ? tr("Copy failed addresses")
                                                        : tr("Copy failed"));
    m_retry->setText(m_job.kind == BulkJob::Kind::Invite ? tr("Try failed again…")
                                                         : tr("Try failed again"));
    auto *buttons = new QDialogButtonBox;
    for (Button *button : {m_retry, m_look, m_copy, save}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &Button::clicked, this, &JobResultsDialog::save);
    connect(m_copy, &Button::clicked, this, &JobResultsDialog::copyFailed);
    connect(m_look, &Button::clicked, this, [this] { Q_EMIT lookRequested(m_job.id); });
    connect(m_retry, &Button::clicked, this, [this] {
        Q_EMIT retryRequested(m_job.id);
        accept();
    });
    return buttons;
}

void JobResultsDialog::onChanged(const QString &jobId)
{
    if (jobId != m_job.id || m_isRefreshing)
        return;
    m_isRefreshing = true;
    m_context.clock().after(refreshDelay, this, [this] {
        m_isRefreshing = false;
        refresh();
    });
}

void JobResultsDialog::refresh()
{
    BulkWork &work = m_context.bulkWork();
    const BulkJob *now = work.jobs().find(m_job.id);
    if (now)
        m_job = *now;
    m_model->replaceAll(m_job.items);
    const QString rest = bulkRest(m_job);
    m_summary->setText(rest.isEmpty() ? tr("%1.").arg(bulkProgress(m_job))
                                      : tr("%1, %2.").arg(bulkProgress(m_job), rest));
    const bool isIdle = now && !work.isRunning(m_job.id);
    const bool hasFailed = m_job.count(State::Failed) > 0;
    const bool hasUnknown = m_job.count(State::Unknown) > 0;
    m_retry->setVisible(hasFailed);
    m_retry->setEnabled(isIdle);
    m_retry->setGuard(missingPermission(m_context, bulkOperation(m_job)));
    m_copy->setVisible(hasFailed);
    m_look->setVisible(hasUnknown);
    m_look->setEnabled(isIdle);
}

void JobResultsDialog::copyFailed()
{
    QStringList failed;
    for (const BulkItem &item : std::as_const(m_job.items)) {
        if (item.state == State::Failed)
            failed << (m_job.kind == BulkJob::Kind::Invite ? item.key : item.title);
    }
    QGuiApplication::clipboard()->setText(failed.join(u'\n'));
    announce(m_table, tr("Copied %n entries", nullptr, static_cast<int>(failed.size())));
}

void JobResultsDialog::save()
{
    FileOffer offer;
    offer.title = tr("Export results");
    offer.name = u"orgdesk-results.csv"_s;
    offer.filters = {tr("Table (*.csv)")};
    offer.content = [job = m_job](const QString &) { return bulkCsv(job); };
    saveFile(this, offer, [this](const QString &) { announce(m_table, tr("Saved")); });
}

} // namespace orgdesk::ui
