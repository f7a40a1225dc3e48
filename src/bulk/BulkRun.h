#pragma once

#include "bulk/BulkFinding.h"
#include "bulk/BulkJob.h"
#include "core/Future.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

namespace orgdesk {

class BulkJobs;
class MyOrganizationApi;

//! Carries out one job: looks up what was on its way when the program ended, then sends what waits,
//! one request after the other. The file says "sending" before a request leaves, and what became of
//! it before the next one does, so that nothing is sent twice whenever the program ends. Goes on
//! after a refusal of single items; ends when going on makes no sense (problem()). GUI thread.
class BulkRun final : public QObject
{
    Q_OBJECT

public:
    //! What a run works with; all of it outlives the run.
    struct Doors
    {
        BulkJobs &jobs;
        std::function<MyOrganizationApi *()> api; //!< Null: not any more.
        //! The person of the job is signed in to its organization.
        std::function<bool(const BulkJob &)> isTheirs;
        //! An error in words, for BulkItem::reason.
        std::function<QString(const BulkJob &, const Error &)> words;
    };

    BulkRun(Doors doors, QString jobId, QObject *parent = nullptr);

    void start();
    //! No further request begins; what waits goes on waiting.
    void stop() { m_isStopped = true; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

    [[nodiscard]] const QString &jobId() const { return m_jobId; }
    //! Why it ended before everything was sent; nothing when it was stopped or is over.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] const BulkJob *job() const;
    [[nodiscard]] MyOrganizationApi *api() const;
    void lookUp();
    void prepare();
    void next();
    [[nodiscard]] QList<int> nextItems() const;
    void send(const QList<int> &items);
    void onSent(const QList<int> &items, const Result<BulkFinding> &result);
    void onFound(const BulkFinding &finding);
    void onRefused(const QList<int> &items, const Error &error);
    void onLost(const QList<int> &items, const Error &error);
    [[nodiscard]] QHash<int, QString> namedBy(const Error &error, const QList<int> &items) const;
    //! Goes on when the disk has it.
    template<class Next>
    void when(const Future<Done> &written, Next next)
    {
        onResult(written, this, [this, next = std::move(next)](const Result<Done> &result) {
            if (result)
                next();
            else
                finish(result.error());
        });
    }
    void finish(const std::optional<Error> &problem = {});

    Doors m_doors;
    QString m_jobId;
    QPointer<MyOrganizationApi> m_api; //!< Whom the last request was given to.
    QSet<int> m_alone;  //!< Items of a refused request: sent by themselves to see which one it was.
    int m_refusals = 0; //!< In a row.
    int m_losses = 0;   //!< Likewise.
    bool m_isStopped = false;
    bool m_isFinished = false;
    std::optional<Error> m_problem;
};

} // namespace orgdesk
