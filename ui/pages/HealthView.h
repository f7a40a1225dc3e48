#pragma once

#include "health/HealthDoors.h"
#include "health/HealthReport.h"
#include "health/HealthRun.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QProgressBar;
class QScrollArea;
class QVBoxLayout;

namespace orgdesk::ui {

class AppContext;
class Card;
class CheckRow;
class HealthRowView;
class Label;
class ProviderSurvey;
struct ProvisioningFacts;

//! The groups and rows of a health check with their progress; runs it. Used by the page and by
//! "Check this computer".
class HealthView final : public QWidget
{
    Q_OBJECT

public:
    HealthView(AppContext &context, HealthRun::Scope scope, QWidget *parent = nullptr);
    ~HealthView() override;

    //! Nothing while a run goes on.
    void run();
    void stop();
    //! Nothing stays.
    void forget();
    [[nodiscard]] bool isRunning() const { return m_run && m_run->isRunning(); }
    [[nodiscard]] const HealthRun *lastRun() const { return m_run.get(); }
    [[nodiscard]] HealthReport report() const;
    //! The first row that failed, opened; else the first row.
    void focusFirst();

Q_SIGNALS:
    //! Began, went on or ended.
    void changed();
    void ended();
    void openProvider(const QString &id);
    void provisioningRead(const QString &providerId,
                          const orgdesk::ui::ProvisioningFacts &provisioning);

private:
    //! A card with its rows.
    struct Group
    {
        Card *card = nullptr;
        Label *summary = nullptr;
    };

    [[nodiscard]] HealthDoors doors();
    [[nodiscard]] Future<QList<HealthRow>> askProviders();
    void clearRows();
    void showRow(const HealthRow &row);
    HealthRowView *addRow(const HealthRow &row);
    Group &group(HealthGroup which);
    void refreshGroups();
    void onEnded();
    void act(const QString &key);
    void tryStepUp();

    AppContext &m_context;
    HealthRun::Scope m_scope;
    std::unique_ptr<HealthRun> m_run;
    std::unique_ptr<ProviderSurvey> m_survey;
    QProgressBar *m_progress;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QHash<HealthGroup, Group> m_groups;
    QHash<QString, HealthRowView *> m_rows;
    CheckRow *m_leaveOutEmail;
    std::optional<Error> m_stepUpError;
};

} // namespace orgdesk::ui
