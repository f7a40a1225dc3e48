#pragma once

#include <QList>
#include <QString>

namespace orgdesk {

//! Where a check stands. Information is no problem: something could not be told, or is not used.
enum class HealthState { Waiting, Running, Ok, Information, Warning, Failed };

//! The headings of the health check, in order.
enum class HealthGroup { Computer, Vendor, Providers };

//! What a check found out. Holds no token, no secret and of the person only the email.
struct HealthFinding
{
    HealthState state = HealthState::Ok;
    QString finding; //!< One line: "0.4 s behind Fieldnote’s server".
    QString why;     //!< Why it matters and what is without it; may be empty.
    QString message; //!< Ready text for the vendor; empty: nothing that the vendor could do.

    bool operator==(const HealthFinding &) const = default;
};

//! One row of the health check (ui.md 6.10).
struct HealthRow
{
    QString key; //!< Stable: "signIn", "clientGrant", "provider[con_…]".
    HealthGroup group = HealthGroup::Computer;
    QString title;
    HealthFinding found{HealthState::Waiting, {}, {}, {}};

    bool operator==(const HealthRow &) const = default;
};

//! The worst state of the rows; Ok without a problem.
[[nodiscard]] HealthState worstOf(const QList<HealthRow> &rows);

} // namespace orgdesk
