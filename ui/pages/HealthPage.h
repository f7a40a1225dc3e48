#pragma once

#include "ui/pages/Page.h"

namespace orgdesk::ui {

class AppContext;
class Button;
class HealthView;
class PageHeader;
struct ProvisioningFacts;

//! Health check (ui.md 6.10): everything OrgDesk needs, with ready words for the vendor.
//! `uiState` is loading while it runs, else ready.
class HealthPage final : public Page
{
    Q_OBJECT

public:
    explicit HealthPage(AppContext &context, QWidget *parent = nullptr);

    //! Runs again.
    void refresh() override;
    void forget() override;
    void focusFirst() override;
    //! Help › Copy diagnostics: now, or as soon as the run is over.
    void copyReportWhenDone();

Q_SIGNALS:
    void openProvider(const QString &id);
    void provisioningRead(const QString &providerId,
                          const orgdesk::ui::ProvisioningFacts &provisioning);

private:
    void refreshHeader();
    void copyReport();
    void saveReport();
    void onEnded();

    AppContext &m_context;
    PageHeader *m_header;
    HealthView *m_view;
    Button *m_save;
    Button *m_copy;
    Button *m_run;
    Button *m_stop;
    bool m_copyWhenDone = false;
};

} // namespace orgdesk::ui
