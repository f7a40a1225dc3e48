#pragma once

#include "health/HealthCheck.h"

#include <QDateTime>
#include <QObject>

namespace orgdesk {

//! Runs the checks one after the other and tells each finding. One run per object. GUI thread; no
//! check waits for a person. Changes nothing at the vendor.
class HealthRun : public QObject
{
    Q_OBJECT

public:
    enum class Scope {
        ThisComputer, //!< What needs no session.
        Everything    //!< As far as somebody is signed in.
    };

    explicit HealthRun(HealthDoors doors, Scope scope, QObject *parent = nullptr);

    void start();
    //! The running check and those after it stay without a finding.
    void stop();

    //! Every row from the start, also those that wait. Providers are added at the end.
    [[nodiscard]] const QList<HealthRow> &rows() const { return m_rows; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return static_cast<int>(m_checks.size()); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    //! The end of the run, UTC; null before.
    [[nodiscard]] const QDateTime &checkedAt() const { return m_checkedAt; }

Q_SIGNALS:
    void rowChanged(const orgdesk::HealthRow &row);
    void progressed(int done, int total);
    //! All are done, or it was stopped.
    void finished();

private:
    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] bool isPointless(const HealthCheck &check) const;
    void next();
    void onFound(int index, const HealthFinding &found);
    void askProviders();
    void setFound(int index, const HealthFinding &found);
    void finish();

    HealthDoors m_doors;
    HealthFacts m_facts;
    QList<HealthCheck> m_checks;
    QList<HealthRow> m_rows;
    int m_done = 0;
    bool m_running = false;
    QDateTime m_checkedAt;
};

} // namespace orgdesk
