#pragma once

#include "health/HealthRow.h"

#include <QByteArray>
#include <QDateTime>

namespace orgdesk {

//! The findings of a run for a support request: without tokens, secrets and personal data but the
//! email of the person who is signed in, which can be left out.
struct HealthReport
{
    QList<HealthRow> rows;
    QDateTime at;  //!< UTC
    QString email; //!< Of the person; empty: nobody is signed in.
    bool withEmail = true;

    //! First line: versions, system and time; then a line or more per row.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QByteArray asJson() const;
    //! 0: nothing worse than information; 1: a warning; 2: a failure (contracts 2).
    [[nodiscard]] int exitCode() const;

private:
    [[nodiscard]] QString cleaned(QString text) const;
};

} // namespace orgdesk
