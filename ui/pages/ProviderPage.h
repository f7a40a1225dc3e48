#pragma once

#include "core/Result.h"
#include "myorg/model/Configuration.h"
#include "myorg/model/IdentityProvider.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/pages/FormDraft.h"
#include "ui/pages/Page.h"

#include <QPointer>

#include <functional>
#include <optional>

class QBoxLayout;
class QDialog;
class QStackedWidget;

namespace orgdesk::ui {

class AccessCard;
class AppContext;
class ErrorSummary;
class NoteFrame;
class PermissionNote;
class CreatedNote;
class ProviderActions;
class ProviderAttributes;
class ProviderDanger;
class ProviderDomains;
class ProviderHeader;
class ProviderProvisioning;
struct ProvisioningFacts;
class ProviderSave;
class ProviderSignOn;
class ProviderTabs;
class SecretReminderCard;
class SaveBar;
class StatePane;
struct ErrorWords;

//! One provider (ui.md 6.5): header with the switch, tabs, save bar. Typing survives every failure.
class ProviderPage final : public Page
{
    Q_OBJECT

public:
    explicit ProviderPage(AppContext &context, QWidget *parent = nullptr);
    ~ProviderPage() override;

    void open(const QString &id);
    //! Right after the wizard made it; `typedIdentifier` is what was asked for.
    void openCreated(const IdentityProvider &provider, const QString &typedIdentifier);
    //! Loads again, unless there are unsaved changes.
    void refresh() override;
    void forget() override;
    void save() override;
    void review() override;
    void discard() override;
    void stepTab(int by) override;
    void copyIdentifier() override;
    //! The setup guide with this provider's values, in a window of its own.
    void toggleGuide() override;
    void setPaused(bool paused) override;
    void importMetadata() override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QString dirtySubject() const override { return providerTitle(); }
    [[nodiscard]] bool isInsideProviders() const override { return true; }
    [[nodiscard]] QString providerTitle() const;
    [[nodiscard]] const QString &providerId() const { return m_id; }

Q_SIGNALS:
    void backRequested();
    //! Deleted, detached, or no longer there.
    void removed(const QString &id);
    void changed(const orgdesk::IdentityProvider &provider);
    //! Verify this domain, or see why that failed.
    void domainRequested(const QString &name);
    //! See DailyLook::metadataRead().
    void metadataRead(const QString &providerId);
    void provisioningRead(const QString &providerId,
                          const orgdesk::ui::ProvisioningFacts &provisioning);

private:
    [[nodiscard]] QWidget *makeReady();
    void makeTabs(QBoxLayout *column);
    void placeTab(int index);
    void makeNotes(QBoxLayout *column);
    void connectHeader();
    void connectSaving();
    void connectActions();
    void connectExtras();
    void refreshExtras();
    void askToUpdateAttributes();
    void testSignIn();
    void load();
    void loadConfiguration();
    void onLoaded(const Result<IdentityProvider> &result);
    void showProvider(const IdentityProvider &provider);
    void refreshShown();
    void refreshAccess();
    void onEdited();
    void openMenu();
    void beginSave();
    void connectChecks();
    void afterChecks(std::function<void()> then);
    void waitForChecks(bool wait);
    void showFailedChecks();
    void openReview();
    void setSaving(bool saving);
    void onSaved(const IdentityProvider &provider);
    void onSaveFailed(const Error &error);
    void onChangedElsewhere(const IdentityProvider &now);
    void takeChosen(const IdentityProvider &now, const QList<ConflictField> &fields,
                    const QStringList &fromServer);
    void keepTyping();
    void restoreTyping();
    void showSummary(const QList<FieldError> &loose);
    void goToFirstError();
    void showProblem(const ErrorWords &words);

    AppContext &m_context;
    QPointer<QDialog> m_guide;
    QString m_id;
    int m_generation = 0;
    std::optional<IdentityProvider> m_provider;
    std::optional<Configuration> m_configuration;
    bool m_dirty = false;
    bool m_saving = false;
    int m_savedCount = 0;
    bool m_showing = false; //!< The form is being filled: that is no typing.
    QString m_merged;       //!< What the running save took over from the server.
    bool m_testAfterSaving = false;
    std::function<void()> m_afterChecks; //!< What waits for them, or for "Save anyway".
    bool m_waitsForChecks = false;
    bool m_acceptsFailures = false; //!< Of what is typed now.
    StatePane *m_pane;
    ProviderHeader *m_header;
    ProviderTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<QWidget *> m_unplaced; //!< Tabs that nobody has looked at yet; null once placed.
    CreatedNote *m_created;
    NoteFrame *m_restored;
    NoteFrame *m_readOnly;
    AccessCard *m_accessCard;
    PermissionNote *m_access;
    NoteFrame *m_problem;
    ErrorSummary *m_summary;
    ProviderSignOn *m_signOn;
    ProviderAttributes *m_attributes;
    ProviderProvisioning *m_provisioning;
    ProviderDomains *m_domains;
    SecretReminderCard *m_reminder;
    ProviderDanger *m_danger;
    SaveBar *m_saveBar;
    ProviderActions *m_actions;
    ProviderSave *m_save;
    FormDraft m_typing;
};

} // namespace orgdesk::ui
