#include "ui/wizard/WizardDraft.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString &detailsPrefix()
{
    static const QString prefix = u"details."_s;
    return prefix;
}

const QString &configurationPrefix()
{
    static const QString prefix = u"configuration."_s;
    return prefix;
}

} // namespace

Draft WizardDraft::toDraft(const QString &id, const QString &organizationId) const
{
    Draft draft;
    draft.id = id;
    draft.kind = kind();
    draft.organizationId = organizationId;
    draft.values.insert(u"strategy"_s, strategy);
    draft.values.insert(u"step"_s, QString::number(step));
    QStringList steps;
    for (const int one : guideSteps)
        steps << QString::number(one);
    draft.values.insert(u"guide"_s, steps.join(u','));
    for (auto it = details.cbegin(); it != details.cend(); ++it)
        draft.values.insert(detailsPrefix() + it.key(), it.value());
    for (auto it = configuration.cbegin(); it != configuration.cend(); ++it)
        draft.values.insert(configurationPrefix() + it.key(), it.value());
    return draft;
}

WizardDraft WizardDraft::from(const Draft &draft)
{
    WizardDraft result;
    result.strategy = draft.values.value(u"strategy"_s);
    result.step = draft.values.value(u"step"_s).toInt();
    for (const QString &one : draft.values.value(u"guide"_s).split(u',', Qt::SkipEmptyParts))
        result.guideSteps << one.toInt();
    for (auto it = draft.values.cbegin(); it != draft.values.cend(); ++it) {
        if (it.key().startsWith(detailsPrefix()))
            result.details.insert(it.key().mid(detailsPrefix().size()), it.value());
        else if (it.key().startsWith(configurationPrefix()))
            result.configuration.insert(it.key().mid(configurationPrefix().size()), it.value());
    }
    return result;
}

} // namespace orgdesk::ui
