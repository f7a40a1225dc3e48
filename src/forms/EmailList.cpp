#include "forms/EmailList.h"

#include "forms/DelimitedText.h"
#include "forms/EmailAddress.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

const QString cellEnds = u",;\t"_s;

bool hasAt(const QString &text)
{
    return text.contains(u'@');
}

// What people and programs put around an address.
QString bare(QString text)
{
    text = text.trimmed();
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text = text.mid(7);
    while (!text.isEmpty() && u"<([{'"_s.contains(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && u">)]}'.,:"_s.contains(text.back()))
        text.chop(1);
    return text.trimmed();
}

void add(const QString &text, QList<EmailEntry> &entries)
{
    // Complete as it stands ("o'neill'@…" may be): only what is no address is peeled.
    const QString whole = text.trimmed();
    const QString address = isEmailAddress(whole) ? whole : bare(whole);
    if (!address.isEmpty())
        entries << EmailEntry{address, isEmailAddress(address)};
}

// A cell: an address, "Name <address>", or several with blanks between.
void addCell(const QString &cell, QList<EmailEntry> &entries)
{
    static const QRegularExpression inBrackets(u"<([^<>]*@[^<>]*)>"_s);
    auto match = inBrackets.globalMatch(cell);
    if (match.hasNext()) {
        while (match.hasNext())
            add(match.next().captured(1), entries);
        return;
    }
    if (isEmailAddress(cell.trimmed())) { // '"a b"@example.com' is one
        add(cell, entries);
        return;
    }
    const QStringList words = cell.simplified().split(u' ', Qt::SkipEmptyParts);
    const bool named = std::any_of(words.begin(), words.end(), hasAt);
    if (!named) {
        add(cell.simplified(), entries);
        return;
    }
    for (const QString &word : words) {
        if (hasAt(word))
            add(word, entries); // the other words are somebody's name
    }
}

// The column of a table that holds the addresses, or -1 when this is no table or has several.
qsizetype addressColumn(const QList<QStringList> &records)
{
    if (records.size() < 2 || records.first().size() < 2)
        return -1;
    const qsizetype columns = records.first().size();
    QList<qsizetype> counts(columns, 0);
    for (const QStringList &record : records) {
        if (record.size() != columns)
            return -1;
        for (qsizetype column = 0; column < columns; ++column)
            counts[column] += hasAt(record.at(column)) ? 1 : 0;
    }
    const qsizetype half = records.size() / 2;
    const auto isAddresses = [half](qsizetype count) { return count > 0 && count >= half; };
    if (std::count_if(counts.begin(), counts.end(), isAddresses) != 1)
        return -1;
    return std::find_if(counts.begin(), counts.end(), isAddresses) - counts.begin();
}

// A comma inside "Lindqvist, Mara <mara@halden.example>" ends no address: the part before it has
// neither "@" nor anything of its own.
QList<QStringList> withNamesJoined(QList<QStringList> records)
{
    for (QStringList &record : records) {
        for (qsizetype at = record.size() - 1; at > 0; --at) {
            const bool bracketed = record.at(at).contains(u'<') && hasAt(record.at(at));
            const bool startsNamed = !record.at(at).startsWith(u'<');
            if (bracketed && startsNamed && !hasAt(record.at(at - 1))
                && !record.at(at - 1).isEmpty()) {
                record[at] = record.at(at - 1) + u' ' + record.at(at);
                record.removeAt(at - 1);
                --at;
            }
        }
    }
    return records;
}

} // namespace

QList<EmailEntry> readEmails(const QString &text)
{
    QList<EmailEntry> entries;
    if (isEmailAddress(text.trimmed())) {
        add(text, entries);
        return entries;
    }
    const QList<QStringList> records = splitRecords(text, cellEnds);
    const qsizetype column = addressColumn(records);
    if (column >= 0) {
        bool isFirst = true;
        for (const QStringList &record : records) {
            if (!isFirst || hasAt(record.at(column))) // else it is the header
                addCell(record.at(column), entries);
            isFirst = false;
        }
        return entries;
    }
    for (const QStringList &record : withNamesJoined(records)) {
        for (const QString &cell : record)
            addCell(cell, entries);
    }
    return entries;
}

} // namespace orgdesk
