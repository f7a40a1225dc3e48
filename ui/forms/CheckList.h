#pragma once

#include "preflight/CheckResult.h"
#include "ui/common/Card.h"

namespace orgdesk::ui {

class Button;
class Chip;
class Label;

//! The card "Checks": one line per check with icon and words, and what they come to (ui.md 7.2).
class CheckList final : public Card
{
    Q_OBJECT

public:
    //! \param prefix "wizard" or "provider": named `prefix.checks`, `prefix.checks.run`.
    explicit CheckList(const QString &prefix, QWidget *parent = nullptr);

    //! Nothing to check yet. \param state "Waiting for metadata"
    void showWaiting(const QString &state, const QString &text);
    void showResults(const QList<CheckResult> &results, bool running);
    //! Results that are not run again from here. \param minutesAgo 0: just now.
    void showReviewed(const QList<CheckResult> &results, int minutesAgo);
    //! "1 problem", "Ready, 1 note"
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void runRequested();

private:
    void clear();
    void addLine(const CheckResult &result);

    QString m_prefix;
    Chip *m_state;
    Button *m_run;
    QList<CheckResult> m_shown;
    QList<QWidget *> m_lines;
    Label *m_text;
};

} // namespace orgdesk::ui
