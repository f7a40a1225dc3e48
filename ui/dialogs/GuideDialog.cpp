#include "ui/dialogs/GuideDialog.h"

#include "ui/wizard/GuidePanel.h"

#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

GuideDialog::GuideDialog(const Strategy &strategy, const SetupFacts &facts,
                         const HandoverParties &parties, const QString &domain, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("provider.guideWindow"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(parties.provider.isEmpty() ? tr("Setup guide")
                                              : tr("Setup guide: %1").arg(parties.provider));
    auto *panel = new GuidePanel(u"provider"_s);
    panel->setGuide(strategy, facts, parties.vendor);
    panel->setParties(parties);
    panel->setDomain(domain);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(panel);
    resize(460, 620);
}

} // namespace orgdesk::ui
