#include "ui/pages/FormDraft.h"

#include "session/Session.h"
#include "store/Drafts.h"
#include "ui/shell/AppContext.h"

#include <QCoreApplication>
#include <QLocale>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto typedPrefix = "typed."_L1;
constexpr auto wasPrefix = "was."_L1;

} // namespace

FormDraft::FormDraft(AppContext &context, QString kind)
    : m_context(context)
    , m_kind(std::move(kind))
{
}

QString FormDraft::idOf(const QString &object) const
{
    return m_kind + u'-' + object;
}

void FormDraft::keep(const QString &object, const QString &title,
                     const QHash<QString, QString> &typed, const QHash<QString, QString> &was)
{
    const QString organization = m_context.session() ? m_context.session()->info().organizationId
                                                     : m_context.organization().id;
    if (organization.isEmpty() || object.isEmpty())
        return;
    if (typed.isEmpty()) {
        drop(object);
        return;
    }
    Draft draft;
    draft.id = idOf(object);
    draft.kind = m_kind;
    draft.organizationId = organization;
    draft.values.insert(objectKey(), object);
    draft.values.insert(titleKey(), title);
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        draft.values.insert(typedPrefix + it.key(), it.value());
        draft.values.insert(wasPrefix + it.key(), was.value(it.key()));
    }
    m_context.drafts().put(draft);
}

void FormDraft::drop(const QString &object)
{
    if (m_context.drafts().find(idOf(object)))
        m_context.drafts().remove(idOf(object)); // a failure is told through Drafts::failed()
}

std::optional<FormDraft::Kept> FormDraft::find(const QString &object) const
{
    const std::optional<Draft> draft = m_context.drafts().find(idOf(object));
    if (!draft || draft->kind != m_kind)
        return std::nullopt;
    Kept kept;
    kept.changed = draft->changed;
    for (auto it = draft->values.cbegin(); it != draft->values.cend(); ++it) {
        if (it.key().startsWith(typedPrefix))
            kept.typed.insert(it.key().mid(typedPrefix.size()), it.value());
        else if (it.key().startsWith(wasPrefix))
            kept.was.insert(it.key().mid(wasPrefix.size()), it.value());
    }
    return kept;
}

QString restoredTitle(const QDateTime &changed)
{
    return QCoreApplication::translate("orgdesk::ui::FormDraft",
                                       "Your unsaved changes of %1 are back.")
        .arg(QLocale().toString(changed.toLocalTime(), QLocale::ShortFormat));
}

} // namespace orgdesk::ui
