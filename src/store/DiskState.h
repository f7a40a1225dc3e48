#pragma once

#include "core/Result.h"

#include <QObject>

namespace orgdesk {

//! Whether the disk takes what a store writes: told once when it begins to refuse, and once when it
//! takes all again. GUI thread.
class DiskState final : public QObject
{
    Q_OBJECT

public:
    //! That of a store (Settings, Drafts, Journal), which owns it.
    [[nodiscard]] static DiskState &of(QObject &store);

    //! For the store. \param more there is still something that was refused.
    //! \return true for the first refusal.
    bool note(const Result<Done> &written, bool more = false);

Q_SIGNALS:
    void refused(const orgdesk::Error &error);
    void savedAgain();

private:
    using QObject::QObject;

    bool m_refuses = false;
};

} // namespace orgdesk
