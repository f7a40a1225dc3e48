#include "ui/members/PeopleLoader.h"

#include "myorg/MyOrganizationApi.h"
#include "ui/shell/AppContext.h"

#include <utility>

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
    m_isReloading = false;
    m_pages = 0;
    m_next.clear();
    Q_EMIT changed();
}

void PeopleLoader::reload()
{
    if (!m_context.reading())
        return;
    ++m_generation;
    m_isReloading = true;
    m_pagesAgain = 0;
    read({});
    Q_EMIT changed();
}

void PeopleLoader::loadRest()
{
    if (m_isLoadingRest || m_next.isEmpty() || !m_context.api())
        return;
    m_isLoadingRest = true;
    if (!m_isReloading) {
        ++m_generation;
        read(m_next);
    }
    Q_EMIT changed();
}

void PeopleLoader::stop()
{
    if (!m_isLoadingRest)
        return;
    if (!m_isReloading)
        ++m_generation; // the page on its way comes again when loading goes on
    m_isLoadingRest = false;
    Q_EMIT changed();
}

void PeopleLoader::read(const QString &from)
{
    if (!m_context.reading()) {
        onFailed(Cancelled{});
        return;
    }
    onResult(m_context.reading()->members().page(from), this,
             [this, from, generation = m_generation](const Result<MemberPage> &page) {
                 if (generation == m_generation)
                     onPage(from, page);
             });
}

void PeopleLoader::onPage(const QString &from, const Result<MemberPage> &page)
{
    if (!page) {
        onFailed(page.error());
        return;
    }
    if (!page->next.isEmpty() && page->next == from) {
        onFailed(ProtocolError{u"another marker"_s, u"/next"_s, {}});
        return;
    }
    if (m_isReloading) {
        onReloaded(*page);
        return;
    }
    m_next = page->next;
    ++m_pages;
    m_isLoadingRest = !m_next.isEmpty();
    const int generation = m_generation;
    Q_EMIT pageLoaded(page->members);
    if (generation != m_generation)
        return;
    if (m_isLoadingRest)
        read(m_next);
    Q_EMIT changed();
}

void PeopleLoader::onReloaded(const MemberPage &page)
{
    const int generation = m_generation;
    Q_EMIT pageReloaded(page.members, m_pagesAgain == 0);
    ++m_pagesAgain;
    // Whoever had everybody gets everybody, however many there are now.
    const bool wasAll = m_pages > 1 && m_next.isEmpty();
    if (!page.next.isEmpty() && (m_pagesAgain < m_pages || wasAll)) {
        read(page.next);
        return;
    }
    m_isReloading = false;
    m_pages = m_pagesAgain;
    m_next = page.next;
    m_isLoadingRest = m_isLoadingRest && !m_next.isEmpty();
    Q_EMIT reloaded();
    if (generation != m_generation)
        return;
    if (m_isLoadingRest)
        read(m_next);
    Q_EMIT changed();
}

void PeopleLoader::onFailed(const Error &error)
{
    ++m_generation;
    m_isLoadingRest = false;
    Q_EMIT changed();
    Q_EMIT failed(error, std::exchange(m_isReloading, false));
}

} // namespace orgdesk::ui
