#pragma once

#include <QList>
#include <QString>

namespace orgdesk {

//! One address of a list, as it was found.
struct EmailEntry
{
    QString text; //!< The address, or what stands where one should be.
    bool isValid = false;

    bool operator==(const EmailEntry &) const = default;
};

//! The addresses in text that somebody typed or pasted: a list with commas, semicolons, blanks or
//! line ends between, "Name <address>", or a table with a column of addresses (CSV from a
//! spreadsheet; its other columns and its header are left out). What is no complete address is
//! given too, so that nothing gets lost without a word. Order and repetitions stay. Pure.
[[nodiscard]] QList<EmailEntry> readEmails(const QString &text);

} // namespace orgdesk
