#pragma once

#include "bulk/BulkJobs.h"
#include "bulk/BulkRun.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace orgdesk {

class Clock;
class MyOrganizationApi;

//! The bulk jobs of a profile, and those of them that run. A job goes on while windows come and go;
//! after a restart it waits until the same person resumes it. GUI thread.
class BulkWork : public QObject
{
    Q_OBJECT

public:
    //! Whose session there is: organization and person; empty while nobody is signed in.
    using AskIdentity = std::function<std::pair<QString, QString>()>;
    using Words = std::function<QString(const BulkJob &, const Error &)>;

    //! \param clock must outlive this object.
    BulkWork(QString folder, Clock &clock, AskIdentity identity, QObject *parent = nullptr);

    [[nodiscard]] BulkJobs &jobs() { return m_jobs; }
    //! Clients to send with: one for what somebody waits for, one for the background. Jobs that run
    //! with earlier ones end. Null: nothing can be sent.
    void setApi(MyOrganizationApi *waitedFor, MyOrganizationApi *inBackground);
    //! Says errors in the person's language, for BulkItem::reason.
    void setWords(Words words) { m_words = std::move(words); }

    //! Begins a job of the person who is signed in: id, person and time are filled in. Several
    //! requests go in the background; a single one is waited for.
    //! \return its id; empty while nobody is signed in.
    QString begin(BulkJob job);
    //! Goes on with what waits and looks for what is not known. Nothing when it runs.
    void resume(const QString &id);
    //! Looks once more for what is unknown, then goes on.
    void lookAgain(const QString &id);
    //! Nothing further is sent; finished() follows.
    void stop(const QString &id);
    //! The same for all: another person comes.
    void stopAll();
    //! Forgets a job that does not run.
    Future<Done> discard(const QString &id);

    [[nodiscard]] bool isRunning(const QString &id) const { return m_runs.contains(id); }
    //! It was asked to stop and waits for the request that is on its way.
    [[nodiscard]] bool isStopping(const QString &id) const;
    //! Why it ended early since the start of the program.
    [[nodiscard]] std::optional<Error> problemOf(const QString &id) const;
    //! Jobs of the person who is signed in, the oldest first.
    [[nodiscard]] QStringList ids() const;

Q_SIGNALS:
    //! A job's items, whether it runs, or its problem; or it is gone.
    void changed(const QString &id);
    void finished(const QString &id);

private:
    void run(const QString &id);
    void onFinished(BulkRun *run);

    Clock &m_clock;
    AskIdentity m_identity;
    Words m_words;
    QPointer<MyOrganizationApi> m_waitedFor;
    QPointer<MyOrganizationApi> m_inBackground;
    BulkJobs m_jobs;
    QHash<QString, BulkRun *> m_runs;
    QHash<QString, Error> m_problems;
};

} // namespace orgdesk
