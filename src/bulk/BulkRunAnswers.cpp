// What BulkRun makes of the answers.
#include "bulk/BulkJobs.h"
#include "bulk/BulkRequests.h"
#include "bulk/BulkRun.h"
#include "myorg/MyOrganizationApi.h"
#include "myorg/Reconciliation.h"

#include <QRegularExpression>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

using State = BulkItem::State;
using Kind = BulkJob::Kind;

// After as many in a row the next one would most likely end in the same way.
constexpr int mostInARow = 3;

bool isLost(const Error &error)
{
    return isOutcomeUnknown(error) || std::holds_alternative<ServerError>(error)
        || std::holds_alternative<ProtocolError>(error);
}

// The server looked at the request and did not like it: the next one may be another matter.
bool isRefusal(const Error &error)
{
    return std::holds_alternative<Rejected>(error) || std::holds_alternative<Conflict>(error)
        || std::holds_alternative<ValidationFailed>(error)
        || std::holds_alternative<NotFound>(error);
}

} // namespace

void BulkRun::onSent(const QList<int> &items, const Result<BulkFinding> &result)
{
    const BulkJob *now = m_doors.jobs.find(m_jobId);
    if (!now) {
        finish();
    } else if (result) {
        m_refusals = 0;
        m_losses = result->why ? m_losses + 1 : 0;
        const QString why = result->why ? m_doors.words(*now, *result->why) : QString();
        when(
            m_doors.jobs.mark(
                m_jobId, {{result->done, State::Done, {}}, {result->unknown, State::Unknown, why}}),
            [this, lost = result->why] {
                if (m_losses < mostInARow)
                    next();
                else
                    finish(lost);
            });
    } else if (!m_api) {
        finish(); // gone in the middle of it: to be looked up
    } else if (isLost(result.error())) {
        onLost(items, result.error());
    } else if (isRefusal(result.error())) {
        onRefused(items, result.error());
    } else { // It was not carried out, and the next one would end in the same way.
        const Error error = result.error();
        when(m_doors.jobs.mark(m_jobId, {{items, State::Waiting, {}}}),
             [this, error] { finish(error); });
    }
}

//! What may be repeated was repeated already: what is found not done has failed.
void BulkRun::onLost(const QList<int> &items, const Error &error)
{
    const BulkJob *now = job();
    MyOrganizationApi *client = api();
    if (!now || !client) {
        finish(error);
        return;
    }
    const QString why = m_doors.words(*now, error);
    ++m_losses;
    const auto goOn = [this, error] {
        if (m_losses < mostInARow)
            next();
        else
            finish(error);
    };
    if (now->kind == Kind::Invite) {
        when(m_doors.jobs.mark(m_jobId, {{items, State::Unknown, why}}), goOn);
        return;
    }
    onResult(lookForItems(*now, items, *client, this), this,
             [this, items, why, goOn](const Result<BulkFinding> &found) {
                 const BulkFinding finding = found ? *found : BulkFinding{{}, {}, items, {}};
                 when(m_doors.jobs.mark(m_jobId,
                                        {{finding.done, State::Done, {}},
                                         {finding.notDone, State::Failed, why},
                                         {finding.unknown, State::Unknown, why}}),
                      goOn);
             });
}

//! Items that a refusal names (validation_errors), and what it says about them.
QHash<int, QString> BulkRun::namedBy(const Error &error, const QList<int> &items) const
{
    static const QRegularExpression place(u"^/invitees/(\\d+)(/|$)"_s);
    QHash<int, QString> named;
    const auto *invalid = std::get_if<ValidationFailed>(&error);
    for (const FieldError &field : invalid ? invalid->fields : QList<FieldError>()) {
        const QRegularExpressionMatch match = place.match(field.pointer);
        const int at = match.hasMatch() ? match.captured(1).toInt() : -1;
        if (at >= 0 && at < items.size())
            named.insert(items.at(at), field.message.isEmpty() ? field.field : field.message);
    }
    return named;
}

//! A refused request was not carried out for anybody: those who are not to blame are sent again.
void BulkRun::onRefused(const QList<int> &items, const Error &error)
{
    const BulkJob *now = m_doors.jobs.find(m_jobId);
    const QString why = m_doors.words(*now, error);
    m_losses = 0;
    const QHash<int, QString> named = namedBy(error, items);
    QList<BulkChange> changes;
    QList<int> again;
    for (const int item : items) {
        if (named.contains(item) || items.size() == 1)
            changes << BulkChange{{item}, State::Failed, named.value(item, why)};
        else
            again << item;
    }
    changes << BulkChange{again, State::Waiting, {}};
    if (named.isEmpty()) {
        m_alone += QSet<int>(again.begin(), again.end());
        ++m_refusals;
    }
    when(m_doors.jobs.mark(m_jobId, changes), [this, error] {
        if (m_refusals < mostInARow)
            next();
        else
            finish(error);
    });
}

} // namespace orgdesk
