#pragma once

#include "core/Result.h"
#include "myorg/model/Configuration.h"
#include "myorg/model/IdentityProvider.h"
#include "ui/pages/Page.h"
#include "ui/pages/ProviderFacts.h"
#include "ui/pages/ProviderHealth.h"

#include <QList>

#include <optional>

class QLineEdit;

namespace orgdesk::ui {

class AppContext;
class Button;
class ElidedLabel;
class Label;
class NoteFrame;
class PageHeader;
class PermissionNote;
class ProviderActions;
class Segment;
class SsoEmpty;
class SsoDrafts;
class SsoInspector;
class SsoTable;
struct SsoRow;
class StatePane;

//! The list of providers (ui.md 6.3): search, filter, sort, inspector, row menu. Loads the list
//! first and what the vendor allows after it.
class SsoPage final : public Page
{
    Q_OBJECT

public:
    explicit SsoPage(AppContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void forget() override;
    void focusFirst() override;
    void focusSearch() override;
    //! Of the selected provider.
    void copyIdentifier() override;
    void setCompact(bool compact) override;
    //! A provider was created or changed elsewhere.
    void updateProvider(const IdentityProvider &provider);
    void removeProvider(const QString &id);
    //! What the provider's page or the health check read: the list asks nothing for each row.
    void setProvisioning(const QString &providerId, const ProvisioningFacts &provisioning);
    //! What was noted on this computer changed.
    void refreshHealth();
    [[nodiscard]] const QList<IdentityProvider> &providers() const { return m_providers; }

Q_SIGNALS:
    void openProvider(const QString &id);
    void addProvider();
    //! A new provider from a metadata file.
    void importRequested();
    void resumeDraft(const QString &draftId);
    void providersLoaded();
    //! What is shown after a load will not change by itself any more.
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeToolbar();
    [[nodiscard]] QWidget *makeNoMatch();
    void connectTable();
    void connectActions();
    void loadConfiguration();
    void loadDomains();
    void refreshFacts();
    void onConfiguration(const Result<Configuration> &result);
    void onList(const Result<QList<IdentityProvider>> &result);
    void onFailed(const Error &error);
    void put(const IdentityProvider &provider);
    void showProviders();
    void showRows(const QList<SsoRow> &rows);
    void refreshGuards();
    void refreshTexts();
    [[nodiscard]] HealthSignal healthOf(const IdentityProvider &provider) const;
    void refreshCounts();
    void applyFilter();
    void clearSearch();
    void refreshInspector();
    void refreshNarrow();
    void openMenu(const QString &id, const QPoint &position);
    void toggleCurrent();
    [[nodiscard]] bool isLastEnabled(const IdentityProvider &provider) const;
    [[nodiscard]] const IdentityProvider *find(const QString &id) const;

    AppContext &m_context;
    QList<IdentityProvider> m_providers;
    // Since the list was asked for, which may not know of it.
    QList<IdentityProvider> m_updated;
    QStringList m_removed;
    std::optional<Configuration> m_configuration;
    ProviderFacts m_facts;
    int m_generation = 0;
    int m_judgement = 0; //!< The last one begun; what an earlier one finds is not shown.
    bool m_focusWhenLoaded = false;
    PageHeader *m_header;
    Button *m_add;
    SsoDrafts *m_drafts;
    StatePane *m_pane;
    Segment *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    ElidedLabel *m_sorted = nullptr;
    SsoTable *m_table = nullptr;
    QWidget *m_noMatch = nullptr;
    Label *m_noMatchText = nullptr;
    SsoInspector *m_inspector = nullptr;
    NoteFrame *m_stale = nullptr;
    PermissionNote *m_access;
    SsoEmpty *m_empty = nullptr;
    ProviderActions *m_actions;
};

} // namespace orgdesk::ui
