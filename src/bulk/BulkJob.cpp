#include "bulk/BulkJob.h"

#include "store/CsvTable.h"

#include <QUuid>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

using State = BulkItem::State;

QString BulkJob::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

qsizetype BulkJob::count(State state) const
{
    return std::count_if(items.begin(), items.end(),
                         [state](const BulkItem &item) { return item.state == state; });
}

QList<int> BulkJob::indexesIn(State state) const
{
    QList<int> indexes;
    for (int index = 0; index < items.size(); ++index) {
        if (items.at(index).state == state)
            indexes << index;
    }
    return indexes;
}

bool BulkJob::isOver() const
{
    return count(State::Waiting) == 0 && count(State::Sending) == 0;
}

bool BulkJob::isDone() const
{
    return count(State::Done) == items.size();
}

QString bulkStateName(State state)
{
    switch (state) {
    case State::Waiting:
        return u"waiting"_s;
    case State::Sending:
        return u"sending"_s;
    case State::Done:
        return u"done"_s;
    case State::Failed:
        return u"failed"_s;
    case State::Unknown:
        break;
    }
    return u"unknown"_s;
}

QByteArray bulkCsv(const BulkJob &job)
{
    CsvTable table({u"item"_s, u"name"_s, u"state"_s, u"reason"_s});
    for (const BulkItem &item : job.items)
        table.add({item.key, item.title, bulkStateName(item.state), item.reason});
    return table.bytes();
}

} // namespace orgdesk
