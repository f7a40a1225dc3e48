#pragma once

#include "ui/common/StepGlyph.h"

#include <QFrame>
#include <QList>

#include <vector>

class QVBoxLayout;

namespace orgdesk::ui {

class Label;

//! What OrgDesk waits for: done steps, the running one with a spinner, and those to come. One
//! reading: "Browser opened, done. Waiting for you to sign in. …".
class StepList final : public QFrame
{
    Q_OBJECT

public:
    struct Step
    {
        QString text;
        StepState state = StepState::Todo;
        QString detail; //!< Small line below; empty shows none.

        bool operator==(const Step &) const = default;
    };

    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    //! Changes the small line of step `index` (a countdown), without announcing it.
    void setDetail(qsizetype index, const QString &detail);
    [[nodiscard]] QList<Step> steps() const { return m_steps; }

private:
    void rebuild();
    void refreshName();

    QList<Step> m_steps;
    QVBoxLayout *m_rows;
    std::vector<Label *> m_details; // one per step
};

} // namespace orgdesk::ui
