#pragma once

#include <QDate>
#include <QString>

namespace orgdesk {

//! How the language in use writes things that are put into texts. Any thread.

//! Pattern of a short date with its year, for QLocale and date fields: "d MMM yyyy" in English.
[[nodiscard]] QString datePattern();

//! "3 Dec 2026", in the order of the language; empty for no date.
[[nodiscard]] QString dateText(const QDate &day);
//! Its date where this computer is.
[[nodiscard]] QString dateText(const QDateTime &at);
//! "3 Dec", for dates of this year.
[[nodiscard]] QString dayOfYearText(const QDate &day);

//! A label as it stands within a sentence: "client secret" in English; as it is in languages whose
//! nouns keep their capitals or have none.
[[nodiscard]] QString withinSentence(const QString &label);

//! With the full stop of the language at its end, once.
[[nodiscard]] QString withPeriod(const QString &text);
[[nodiscard]] QString withoutPeriod(const QString &text);

} // namespace orgdesk
