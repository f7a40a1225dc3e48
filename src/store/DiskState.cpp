#include "store/DiskState.h"

namespace orgdesk {

DiskState &DiskState::of(QObject &store)
{
    auto *state = store.findChild<DiskState *>(QString(), Qt::FindDirectChildrenOnly);
    return state ? *state : *new DiskState(&store);
}

bool DiskState::note(const Result<Done> &written, bool more)
{
    const bool before = m_refuses;
    m_refuses = !written.has_value() || (before && more);
    if (m_refuses && !before)
        Q_EMIT refused(written.error());
    if (!m_refuses && before)
        Q_EMIT savedAgain();
    return m_refuses && !before;
}

} // namespace orgdesk
