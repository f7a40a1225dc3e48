// Step 3 of the wizard: what importing metadata fills in, and the checks that Next waits for.

#include "forms/FormModel.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/StatePane.h"
#include "ui/forms/DropZone.h"
#include "ui/forms/FileReading.h"
#include "ui/forms/FormChecks.h"
#include "ui/forms/FormView.h"
#include "ui/wizard/ConfigureStep.h"
#include "ui/wizard/TypeStep.h"
#include "ui/wizard/WizardPage.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void WizardPage::importMetadata()
{
    if (m_creating)
        return;
    if (!std::holds_alternative<PageReady>(m_pane->state())) {
        m_importWhenReady = true;
        return;
    }
    if (m_step == Configure && m_configure->view()->takesFiles()) {
        chooseFile(this, tr("Choose a metadata file"),
                   tr("Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)"),
                   [this](const QString &path) { m_configure->view()->importFile(path); });
        return;
    }
    if (m_step != Type)
        goTo(Type);
    m_type->chooseFile();
}

void WizardPage::applyPick()
{
    if (!m_pick || m_pick->strategy != m_strategy)
        return;
    const MetadataPick pick = *std::exchange(m_pick, std::nullopt);
    FormView &view = *m_configure->view();
    if (pick.address.isValid()) {
        const QString address = pick.address.toString();
        m_formModel->setValue(u"metadataSource"_s, u"address"_s);
        for (const QString &key : {u"metadataUrl"_s, u"adfsServer"_s, u"discoveryUrl"_s}) {
            if (m_formModel->find(key))
                m_formModel->setValue(key, address);
        }
        if (!m_formModel->find(u"metadataSource"_s) && pick.provider)
            view.fillIn(*pick.provider);
    } else if (pick.certificate) {
        if (m_formModel->find(u"metadataSource"_s))
            m_formModel->setValue(u"metadataSource"_s, u"hand"_s);
        view.fillIn(*pick.certificate);
    } else if (!view.importText(pick.name, pick.content) && pick.provider) {
        view.fillIn(*pick.provider);
    }
}

void WizardPage::waitForChecks(bool wait)
{
    m_waitsForChecks = wait;
    m_next->setBusy(wait || m_creating, wait ? tr("Checking…") : tr("Creating…"));
}

bool WizardPage::checksLetPass()
{
    FormChecks &checks = *m_configure->checks();
    if (!checks.isSettled()) {
        waitForChecks(true);
        checks.runNow();
        return false;
    }
    if (checks.failures().isEmpty())
        return true;
    showFailedChecks();
    return false;
}

void WizardPage::continueAnyway()
{
    if (m_step != Configure || !validateStep()) {
        next(); // says what is wrong
        return;
    }
    const FormChecks &checks = *m_configure->checks();
    if (checks.isSettled() && (checks.failures().isEmpty() || checks.mayContinueAnyway()))
        goOn();
    else
        next();
}

void WizardPage::showFailedChecks()
{
    FormChecks &checks = *m_configure->checks();
    checks.showAtFields();
    QList<ErrorSummary::Item> items;
    for (const CheckResult &result : checks.failures())
        items << ErrorSummary::Item{result.field, {}, u"%1 %2"_s.arg(result.title, result.remark)};
    m_summary->setItems(items);
    m_summary->offerContinue(checks.mayContinueAnyway() ? tr("Continue anyway") : QString());
    m_configure->view()->focusField(items.first().key);
}

} // namespace orgdesk::ui
