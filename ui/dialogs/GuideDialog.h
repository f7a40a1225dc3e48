#pragma once

#include "strategies/HandoverSheet.h"

#include <QDialog>

namespace orgdesk::ui {

//! The setup guide of a provider that exists, in a window beside the main one, with its final
//! values (ui.md 7). Does not block anything.
class GuideDialog final : public QDialog
{
    Q_OBJECT

public:
    GuideDialog(const Strategy &strategy, const SetupFacts &facts, const HandoverParties &parties,
                const QString &domain, QWidget *parent);
};

} // namespace orgdesk::ui
