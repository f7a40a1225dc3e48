// What ProviderPage does before it saves: the checks of what was changed (ui.md 7.2).
#include "ui/common/SaveBar.h"
#include "ui/forms/ErrorSummary.h"
#include "ui/forms/FormChecks.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/ProviderSignOn.h"
#include "ui/pages/ProviderTabs.h"

#include <algorithm>
#include <utility>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void ProviderPage::connectChecks()
{
    connect(m_signOn, &ProviderSignOn::checksSettled, this, [this] {
        if (m_waitsForChecks)
            afterChecks(std::exchange(m_afterChecks, nullptr));
    });
    connect(m_signOn, &ProviderSignOn::edited, this, [this] {
        m_acceptsFailures = false;
        waitForChecks(false);
    });
    connect(m_summary, &ErrorSummary::continueRequested, this, [this] {
        m_acceptsFailures = true;
        m_summary->setItems({});
        m_saveBar->setErrors(0);
        if (m_afterChecks)
            std::exchange(m_afterChecks, nullptr)();
    });
}

//! Goes on at once, when the checks have answered, or when the person wants to in spite of them.
void ProviderPage::afterChecks(std::function<void()> then)
{
    waitForChecks(false);
    if (!m_signOn->validate()) {
        showSummary({});
        return;
    }
    FormChecks *checks = m_signOn->checks();
    if (!checks || m_acceptsFailures) {
        then();
        return;
    }
    if (!checks->isSettled()) {
        m_afterChecks = std::move(then);
        waitForChecks(true);
        checks->runNow();
    } else if (m_signOn->stoppingChecks().isEmpty()) {
        then();
    } else {
        m_afterChecks = std::move(then);
        showFailedChecks();
    }
}

void ProviderPage::waitForChecks(bool wait)
{
    if (m_waitsForChecks == wait)
        return;
    m_waitsForChecks = wait;
    m_saveBar->setSaving(wait, wait ? tr("Checking…") : QString());
}

//! A firewall here may be why an address does not answer: then, and only then, saving can go on.
void ProviderPage::showFailedChecks()
{
    m_signOn->checks()->showAtFields();
    const QList<CheckResult> failures = m_signOn->stoppingChecks();
    QList<ErrorSummary::Item> items;
    for (const CheckResult &failure : failures)
        items.append({failure.field, {}, u"%1 %2"_s.arg(failure.title, failure.remark)});
    m_tabs->setCurrentIndex(0);
    m_summary->setItems(items);
    m_saveBar->setErrors(static_cast<int>(items.size()));
    const bool mayBeHere =
        std::ranges::all_of(failures, [](const CheckResult &failure) { return failure.network; });
    m_summary->offerContinue(mayBeHere ? tr("Save anyway") : QString());
    m_signOn->focusField(failures.constFirst().field);
}

} // namespace orgdesk::ui
