#pragma once

#include "preflight/PreflightChecks.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace orgdesk {
class Clock;
class FormModel;
} // namespace orgdesk

namespace orgdesk::ui {

class AppContext;
class CheckList;
class FormView;

//! Runs the checks of one form 600 ms after the last edit, shows them in a card and at their
//! fields. Belongs to one form view: make a new one for another.
class FormChecks final : public QObject
{
    Q_OBJECT

public:
    //! \param strategy wire name. Model, view and card must outlive this object.
    FormChecks(AppContext &context, FormModel &model, FormView &view, CheckList &card,
               const QString &strategy, QObject *parent = nullptr);
    ~FormChecks() override;

    //! Runs what has not been run for what is typed now; settled() follows when it has answered.
    void runNow();
    //! What is typed now is checked, and everything has answered.
    [[nodiscard]] bool isSettled() const;
    //! Those that stop: what is known to be wrong.
    [[nodiscard]] QList<CheckResult> failures() const;
    [[nodiscard]] QList<CheckResult> results() const { return m_checks.results(); }
    //! When they answered last, UTC; null: not yet.
    [[nodiscard]] const QDateTime &checkedAt() const { return m_checkedAt; }
    //! Whether a firewall here may be the cause of all of them.
    [[nodiscard]] bool mayContinueAnyway() const;
    //! Puts them at their fields, with "Fix it" where it is known how.
    void showAtFields();

Q_SIGNALS:
    void settled();

private:
    class Probe;

    void onEdited();
    void run(bool again);
    void show();
    void fix(const QString &key);
    [[nodiscard]] PreflightInput input() const;
    [[nodiscard]] bool isEmpty(const PreflightInput &input) const;
    void showWaiting(const PreflightInput &input);

    AppContext &m_context;
    FormModel &m_model;
    FormView &m_view;
    CheckList &m_card;
    QString m_strategy;
    std::unique_ptr<Probe> m_probe;
    PreflightChecks m_checks;
    int m_edits = 0;
    QDateTime m_checkedAt;
    QHash<QString, QString> m_fixes; //!< By field key.
};

} // namespace orgdesk::ui
