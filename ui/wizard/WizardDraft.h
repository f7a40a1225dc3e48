#pragma once

#include "store/Drafts.h"

#include <optional>

namespace orgdesk {
class FormModel;
struct Strategy;
} // namespace orgdesk

namespace orgdesk::ui {

//! What the wizard keeps on this computer between two sittings. Never a secret.
struct WizardDraft
{
    QString strategy; //!< Wire name; empty: not chosen yet.
    int step = 0;
    QHash<QString, QString> details;
    QHash<QString, QString> configuration;
    QList<int> guideSteps; //!< Ticked steps of the setup guide, from 1.

    static QString kind() { return QStringLiteral("provider"); }
    [[nodiscard]] Draft toDraft(const QString &id, const QString &organizationId) const;
    [[nodiscard]] static WizardDraft from(const Draft &draft);
};

} // namespace orgdesk::ui
