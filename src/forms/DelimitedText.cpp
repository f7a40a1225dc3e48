#include "forms/DelimitedText.h"

namespace orgdesk {

namespace {

class RecordReader
{
public:
    RecordReader(const QString &text, const QString &delimiters)
        : m_text(text)
        , m_delimiters(delimiters)
    {
    }

    QList<QStringList> read()
    {
        while (m_at < m_text.size()) {
            const QChar character = m_text.at(m_at);
            if (m_cell.isEmpty() && !m_wasQuoted && character == u'"' && readQuoted())
                continue;
            ++m_at;
            if (character == u'\r' || character == u'\n')
                endRecord();
            else if (m_delimiters.contains(character))
                endCell();
            else if (!m_cell.isEmpty() || !isBlank(character))
                m_cell += character;
        }
        endRecord();
        return m_records;
    }

private:
    static bool isBlank(QChar character) { return character == u' ' || character == QChar(0xfeff); }

    //! False, and nothing read, when the quote is never closed.
    bool readQuoted()
    {
        QString cell;
        qsizetype at = m_at + 1;
        while (at < m_text.size()) {
            if (m_text.at(at) != u'"') {
                cell += m_text.at(at++);
            } else if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
                cell += u'"';
                at += 2;
            } else {
                m_cell = cell;
                m_wasQuoted = true;
                m_at = at + 1;
                return true;
            }
        }
        return false;
    }

    void endCell()
    {
        m_record << (m_wasQuoted ? m_cell : m_cell.trimmed());
        m_cell.clear();
        m_wasQuoted = false;
        m_isOpen = true;
    }

    void endRecord()
    {
        if (m_isOpen || m_wasQuoted || !m_cell.isEmpty()) {
            endCell();
            m_records << m_record;
        }
        m_record.clear();
        m_isOpen = false;
    }

    const QString &m_text;
    const QString &m_delimiters;
    qsizetype m_at = 0;
    QString m_cell;
    bool m_wasQuoted = false;
    bool m_isOpen = false; //!< The record has a cell already.
    QStringList m_record;
    QList<QStringList> m_records;
};

} // namespace

QList<QStringList> splitRecords(const QString &text, const QString &delimiters)
{
    return RecordReader(text, delimiters).read();
}

} // namespace orgdesk
