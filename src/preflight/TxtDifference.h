#pragma once

#include <QString>
#include <QStringList>

namespace orgdesk {

//! How the value of a TXT record differs from the one that is wanted.
struct TxtDifference
{
    //! What probably happened, as far as the values tell.
    enum class Cause {
        Unknown,
        EndMissing,   //!< `count` characters.
        BeginMissing, //!< `count` characters.
        ExtraQuotes,
        ExtraSpaces,
        WrongCase,
        OlderValue //!< Of the same kind, from another time or domain.
    };

    Cause cause = Cause::Unknown;
    int count = 0;
    QString found;
    QString expected;
    //! The part that differs lies between these many equal characters at the ends of both.
    int sameAtBegin = 0;
    int sameAtEnd = 0;

    bool operator==(const TxtDifference &) const = default;
};

//! Compares two values that are not equal.
[[nodiscard]] TxtDifference txtDifference(const QString &found, const QString &expected);

//! The difference of that value of the record which comes closest. `values` is not empty and
//! does not hold `expected`.
[[nodiscard]] TxtDifference closestTxtDifference(const QStringList &values,
                                                 const QString &expected);

} // namespace orgdesk
