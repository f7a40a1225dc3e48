#pragma once

#include "core/Result.h"
#include "myorg/model/Configuration.h"
#include "myorg/model/IdentityProvider.h"
#include "ui/pages/Page.h"
#include "ui/wizard/MetadataPick.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

class QStackedWidget;

namespace orgdesk {
class FormModel;
struct Strategy;
} // namespace orgdesk

namespace orgdesk::ui {

class AppContext;
class Button;
class ConfigureStep;
class DetailsStep;
class ErrorSummary;
class InertArea;
class NoteFrame;
class ReviewStep;
class StatePane;
class Stepper;
class TypeStep;
class WizardFooter;

//! Add provider in four steps: type, details, configuration, review (ui.md 6.4). Next is never
//! disabled; it validates. What is typed survives every failure, and without secrets a restart.
class WizardPage final : public Page
{
    Q_OBJECT

public:
    explicit WizardPage(AppContext &context, QWidget *parent = nullptr);
    ~WizardPage() override;

    //! A new provider. Loads what the vendor allows.
    void start();
    //! Goes on with a draft.
    void resume(const QString &draftId);
    //! Wipes what was typed, secrets too, and lets go of answers that are on their way. A draft
    //! stays on disk.
    void forget() override;
    [[nodiscard]] bool isInsideProviders() const override { return true; }
    [[nodiscard]] bool isCreating() const { return m_creating; }
    //! Ctrl+G: shows or hides the setup guide.
    void toggleGuide() override;
    //! The creation that runs waits for a confirmation.
    void setPaused(bool paused) override;
    //! Asks for a metadata file, for the step that is shown; right after start() when it is ready.
    void importMetadata() override;

Q_SIGNALS:
    //! The provider was asked for; created() may follow.
    void creating();
    //! \param typedIdentifier as it was asked for; the vendor may have put a prefix before it.
    void created(const orgdesk::IdentityProvider &provider, const QString &typedIdentifier);
    //! Left; a draft may have been kept.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { Type, Details, Configure, Review };

    void connectSteps();
    void begin(const QString &draftId);
    void load();
    void loadDomains();
    void onProviders(const Result<QList<IdentityProvider>> &result);
    void onConfiguration(const Result<Configuration> &result);
    void useStrategy(const Strategy &strategy);
    void goTo(Step step);
    //! Creating waits for the permission and for the connection.
    void refreshGuard();
    void next();
    void goBack();
    [[nodiscard]] bool validateStep();
    void showProblems();
    //! False while the checks stop the way on: they run, or found something wrong.
    [[nodiscard]] bool checksLetPass();
    void waitForChecks(bool wait);
    //! Past failures that only a firewall here may cause; everything else is looked at again.
    void continueAnyway();
    void showFailedChecks();
    void applyPick();
    void goOn();
    void fillReview();
    void create();
    void setCreating(bool creating);
    void onCreated(const Result<IdentityProvider> &result);
    void showError(const Error &error);
    //! Whether a provider whose creation has an unknown outcome is there now.
    void lookAgain();
    void onLookedAgain(const Result<QList<IdentityProvider>> &result);
    void showServerErrors(const QList<FieldError> &errors);
    void cancel();
    void discardDraft();
    void saveDraft();
    [[nodiscard]] QString strategyText(const QString &key) const;

    AppContext &m_context;
    StatePane *m_pane;
    Stepper *m_stepper;
    ErrorSummary *m_summary;
    NoteFrame *m_note;
    Button *m_lookAgain;
    QStackedWidget *m_steps;
    InertArea *m_inert;
    WizardFooter *m_footer;
    Button *m_back;
    Button *m_next;
    Button *m_cancel;
    TypeStep *m_type;
    DetailsStep *m_details;
    ConfigureStep *m_configure;
    ReviewStep *m_review;
    std::unique_ptr<FormModel> m_detailsModel;
    std::unique_ptr<FormModel> m_formModel;
    const Strategy *m_strategy = nullptr;
    Configuration m_configuration;
    IdpConfiguration m_rules;
    QList<int> m_guideSteps;          //!< Ticked steps of the setup guide, from 1.
    IdentityProviderCreate m_lastTry; //!< Without options, which hold secrets.
    QSet<QString> m_idsBefore;        //!< Providers that were there before it.
    QString m_draftId;
    Step m_step = Type;
    bool m_creating = false;
    bool m_waitsForChecks = false;
    bool m_importWhenReady = false;
    std::optional<MetadataPick> m_pick; //!< To be filled in when its form is there.
    int m_generation = 0;
};

} // namespace orgdesk::ui
