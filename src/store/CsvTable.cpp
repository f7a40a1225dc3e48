#include "store/CsvTable.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

const QString lineEnd = u"\r\n"_s;

QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

CsvTable::CsvTable(const QStringList &names)
    : m_text(names.join(u',') + lineEnd)
{
}

void CsvTable::add(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << csvCell(cell);
    m_text += quoted.join(u',') + lineEnd;
}

QByteArray CsvTable::bytes() const
{
    return "\xEF\xBB\xBF" + m_text.toUtf8();
}

} // namespace orgdesk
