#include "ui/forms/FormChecks.h"

#include "core/Clock.h"
#include "forms/FormModel.h"
#include "ui/common/FieldRow.h"
#include "ui/forms/CheckList.h"
#include "ui/forms/FormView.h"
#include "ui/shell/AppContext.h"

#include <algorithm>
#include <chrono>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The context's door to addresses.
class FormChecks::Probe final : public AddressProbe
{
public:
    explicit Probe(AppContext &context)
        : m_context(context)
    {
    }
    [[nodiscard]] Future<ProbeAnswer> get(const QUrl &address, qsizetype most) override
    {
        return m_context.probe(address, most);
    }

private:
    AppContext &m_context;
};

FormChecks::FormChecks(AppContext &context, FormModel &model, FormView &view, CheckList &card,
                       const QString &strategy, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_model(model)
    , m_view(view)
    , m_card(card)
    , m_strategy(strategy)
    , m_probe(std::make_unique<Probe>(context))
    , m_checks(*m_probe, context.clock())
{
    connect(&m_model, &FormModel::valueChanged, this, &FormChecks::onEdited);
    connect(&m_model, &FormModel::stateChanged, this, &FormChecks::onEdited);
    connect(&m_view, &FormView::edited, this, &FormChecks::onEdited);
    connect(&m_card, &CheckList::runRequested, this, [this] { run(true); });
    connect(&m_checks, &PreflightChecks::changed, this, &FormChecks::show);
    connect(&m_checks, &PreflightChecks::finished, this, [this] {
        m_checkedAt = m_context.clock().now();
        showAtFields();
        Q_EMIT settled();
    });
    for (const Field &field : m_model.fields()) {
        const QString key = QString::fromUtf8(field.key);
        if (FieldRow *row = m_view.row(key))
            connect(row, &FieldRow::messageActionTriggered, this, [this, key] { fix(key); });
    }
    run(false);
}

FormChecks::~FormChecks() = default;

void FormChecks::onEdited()
{
    const int edit = ++m_edits;
    for (auto it = m_fixes.cbegin(); it != m_fixes.cend(); ++it) {
        if (m_model.error(it.key()).isEmpty())
            m_view.row(it.key())->setMessageAction({});
    }
    m_context.clock().after(600ms, this, [this, edit] {
        if (edit == m_edits)
            run(false);
    });
}

PreflightInput FormChecks::input() const
{
    PreflightInput input;
    input.strategy = m_strategy;
    input.vendor = m_context.vendorName();
    for (const Field &field : m_model.fields()) {
        const QString key = QString::fromUtf8(field.key);
        input.labels.insert(key, m_view.labelOf(key));
        if (!m_model.isVisible(key))
            continue;
        if (field.kind == FieldKind::Secret)
            input.clientSecret = m_model.secret(key);
        else if (const QString value = m_model.value(key); !value.isEmpty())
            input.values.insert(key, value);
    }
    input.tidied = m_view.tidiedKeys();
    return input;
}

//! Nothing is entered but what a form begins with.
bool FormChecks::isEmpty(const PreflightInput &input) const
{
    return input.clientSecret.isEmpty()
        && std::all_of(m_model.fields().begin(), m_model.fields().end(), [&](const Field &field) {
               return field.kind == FieldKind::Choice || field.kind == FieldKind::Toggle
                   || !input.values.contains(QString::fromUtf8(field.key));
           });
}

void FormChecks::showWaiting(const PreflightInput &input)
{
    const bool metadata = input.labels.contains(u"metadata"_s);
    m_card.showWaiting(metadata ? tr("Waiting for metadata") : tr("Waiting for your entries"),
                       metadata ? tr("OrgDesk checks the file, the addresses and the certificate "
                                     "as soon as they are filled in.")
                                : tr("OrgDesk checks what you enter from this computer. No "
                                     "credentials are sent."));
}

void FormChecks::run(bool again)
{
    const PreflightInput now = input();
    // What is stored already was checked when it was entered.
    m_card.setVisible(!m_model.isEdit() || m_model.isDirty());
    if (m_model.isEdit() && !m_model.isDirty()) {
        m_checks.clear();
        return;
    }
    if (isEmpty(now)) {
        m_checks.clear();
        showWaiting(now);
        return;
    }
    if (again || !m_checks.isAbout(now))
        m_checks.run(now);
}

void FormChecks::runNow()
{
    ++m_edits; // the run that would come later is this one
    run(false);
}

bool FormChecks::isSettled() const
{
    const PreflightInput now = input();
    return isEmpty(now) || (m_model.isEdit() && !m_model.isDirty())
        || (m_checks.isAbout(now) && !m_checks.isRunning());
}

QList<CheckResult> FormChecks::failures() const
{
    QList<CheckResult> failures;
    for (const CheckResult &result : m_checks.results()) {
        if (result.state == CheckResult::State::Failed)
            failures << result;
    }
    return failures;
}

bool FormChecks::mayContinueAnyway() const
{
    const QList<CheckResult> all = failures();
    return std::all_of(all.begin(), all.end(),
                       [](const CheckResult &result) { return result.network; });
}

void FormChecks::show()
{
    const QList<CheckResult> results = m_checks.results();
    if (!results.isEmpty())
        m_card.showResults(results, m_checks.isRunning());
    else if (!m_checks.isRunning())
        showWaiting(input());
}

void FormChecks::showAtFields()
{
    for (const QString &key : m_fixes.keys()) {
        if (FieldRow *row = m_view.row(key))
            row->setMessageAction({});
    }
    m_fixes.clear();
    for (const CheckResult &result : failures()) {
        FieldRow *row = m_view.row(result.field);
        if (!row || result.fieldError.isEmpty() || !m_model.isVisible(result.field))
            continue;
        m_model.setError(result.field, result.fieldError);
        if (result.replacement.isEmpty())
            continue;
        m_fixes.insert(result.field, result.replacement);
        row->setMessageAction(tr("Fix it"));
    }
}

void FormChecks::fix(const QString &key)
{
    const QString replacement = m_fixes.take(key);
    if (replacement.isEmpty())
        return;
    m_view.row(key)->setMessageAction({});
    m_model.setValue(key, replacement);
    m_view.focusField(key);
    Q_EMIT m_view.edited(key);
    runNow();
}

} // namespace orgdesk::ui
