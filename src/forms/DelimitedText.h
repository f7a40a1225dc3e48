#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace orgdesk {

//! Text of a spreadsheet or a list as records of cells (RFC 4180, any line end): a cell in double
//! quotes may hold delimiters, line breaks and doubled quotes. A quote inside a cell that does not
//! begin with one is text. A quote that is never closed is text too, so that a stray one does not
//! swallow what follows. Empty lines are skipped. Pure; never fails.
//! \param delimiters characters that end a cell, for example ",;\t".
[[nodiscard]] QList<QStringList> splitRecords(const QString &text, const QString &delimiters);

} // namespace orgdesk
