#pragma once

#include "preflight/AddressChecks.h"

#include <QObject>

namespace orgdesk {

class Clock;

//! Runs the checks of a form: rules on a worker, addresses over the probe. Only the last input
//! counts. GUI thread.
class PreflightChecks final : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive this object.
    PreflightChecks(AddressProbe &probe, const Clock &clock, QObject *parent = nullptr);

    //! Forgets what was found and begins. Answers that are on their way are not waited for.
    void run(const PreflightInput &input);
    void clear();

    //! In the order of the card; addresses that have not answered yet are Running.
    [[nodiscard]] QList<CheckResult> results() const;
    [[nodiscard]] bool isRunning() const { return m_open > 0; }
    //! Whether what was found, or is being found, belongs to this input.
    [[nodiscard]] bool isAbout(const PreflightInput &input) const
    {
        return m_begun && m_input == input;
    }

Q_SIGNALS:
    void changed();
    //! Everything has answered.
    void finished();

private:
    void look(const AddressCheck &check);
    void take(qsizetype slot, const QList<CheckResult> &results);

    AddressProbe &m_probe;
    const Clock &m_clock;
    PreflightInput m_input;
    bool m_begun = false;
    int m_generation = 0;
    int m_open = 0;
    QList<QList<CheckResult>> m_slots; //!< The rules, then each address.
};

} // namespace orgdesk
