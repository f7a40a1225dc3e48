#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace orgdesk {

//! A table for a spreadsheet (RFC 4180, UTF-8 with a byte order mark). A value that a spreadsheet
//! would run as a formula gets an apostrophe before it.
class CsvTable
{
public:
    //! \param names plain words, for the first line.
    explicit CsvTable(const QStringList &names);

    void add(const QStringList &cells);
    [[nodiscard]] QByteArray bytes() const;

private:
    QString m_text;
};

} // namespace orgdesk
