#include "ui/members/PeopleLoader.h"

#include "myorg/MyOrganizationApi.h"
#include "ui/shell/AppContext.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

PeopleLoader::PeopleLoader(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void PeopleLoader::reset()
{
    ++m_generation;
    m_isLoadingRest = false;
    m_next.clear();
    Q_EMIT changed();
}

void PeopleLoader::loadFirst()
{
    if (!m_context.api())
        return;
    const int generation = ++m_generation;
    m_isLoadingRest = false;
    onResult(m_context.api()->members().page({}), this,
             [this, generation](const Result<MemberPage> &page) {
                 if (generation != m_generation)
                     return;
                 if (!page) {
                     Q_EMIT failed(page.error(), true);
                     return;
                 }
                 m_next = page->next;
                 Q_EMIT pageLoaded(page->members, true);
                 Q_EMIT changed();
             });
    Q_EMIT changed();
}

void PeopleLoader::loadRest()
{
    if (m_isLoadingRest || m_next.isEmpty() || !m_context.api())
        return;
    m_isLoadingRest = true;
    ++m_generation;
    loadNext();
    Q_EMIT changed();
}

void PeopleLoader::stop()
{
    if (!m_isLoadingRest)
        return;
    ++m_generation; // the page on its way comes again when loading goes on
    m_isLoadingRest = false;
    Q_EMIT changed();
}

void PeopleLoader::loadNext()
{
    onResult(m_context.api()->members().page(m_next), this,
             [this, generation = m_generation](const Result<MemberPage> &page) {
                 if (generation == m_generation)
                     onPage(page);
             });
}

void PeopleLoader::onPage(const Result<MemberPage> &page)
{
    if (!page || (!page->next.isEmpty() && page->next == m_next)) {
        stop();
        Q_EMIT failed(
            page ? Error(ProtocolError{u"another marker"_s, u"/next"_s, {}}) : page.error(), false);
        return;
    }
    m_next = page->next;
    m_isLoadingRest = !m_next.isEmpty();
    const int generation = m_generation;
    Q_EMIT pageLoaded(page->members, false);
    if (generation != m_generation)
        return;
    if (m_isLoadingRest)
        loadNext();
    Q_EMIT changed();
}

} // namespace orgdesk::ui
