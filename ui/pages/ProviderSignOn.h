#pragma once

#include "forms/FormModel.h"
#include "myorg/model/Configuration.h"
#include "myorg/model/IdentityProvider.h"
#include "preflight/CheckResult.h"
#include "ui/common/Toast.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/dialogs/ReviewDialog.h"
#include "ui/forms/ErrorSummary.h"

#include <QWidget>

#include <memory>
#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace orgdesk {
struct Strategy;
}

namespace orgdesk::ui {

class AppContext;
class Button;
class Card;
class CertificateCard;
class CheckList;
class CheckRow;
class FormChecks;
class FormView;
class Label;
struct ProviderValue;

//! The Sign-on tab: name, button, membership, settings of the strategy, values to copy (ui.md 6.5).
//! Holds what is typed; sends nothing.
class ProviderSignOn final : public QWidget
{
    Q_OBJECT

public:
    //! What may be changed.
    enum class Access { None, Switches, Everything };

    explicit ProviderSignOn(AppContext &context, QWidget *parent = nullptr);
    ~ProviderSignOn() override;

    //! Below the values; takes ownership.
    void addSideCard(QWidget *card);
    //! Takes the stored state and forgets what was typed.
    void show(const IdentityProvider &provider);
    void setConfiguration(const std::optional<IdpConfiguration> &configuration);
    void setAccess(Access access);
    //! Nothing can be typed while a save is on its way.
    void setFrozen(bool frozen);

    [[nodiscard]] QStringList changes() const; //!< Labels of what is changed.
    [[nodiscard]] QList<ReviewChange> reviewChanges() const;
    //! What saving still needs: "Client secret still missing"; empty: nothing.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] int settingsCount() const;
    [[nodiscard]] IdentityProviderPatch patch() const;
    void discard();

    //! What is typed here against a newer state on the server, in words.
    [[nodiscard]] QList<ConflictField> differences(const IdentityProvider &now) const;
    //! Takes the newer state; what is typed stays, but for the fields in `fromServer`.
    void rebase(const IdentityProvider &now, const QStringList &fromServer);
    //! What is typed, by field key, without secrets; and what the server holds for a key.
    [[nodiscard]] QHash<QString, QString> draft() const;
    [[nodiscard]] QString storedText(const QString &key) const;
    //! Types what was kept again. The labels of fields whose stored value is not `was` any more.
    QStringList restoreDraft(const QHash<QString, QString> &typed,
                             const QHash<QString, QString> &was);

    //! All rules. True when everything may be sent.
    bool validate();
    [[nodiscard]] QList<ErrorSummary::Item> errors() const;
    //! Gives back those that belong to no field.
    [[nodiscard]] QList<FieldError> setServerErrors(const QList<FieldError> &errors);
    void clearErrors();
    //! Asks for a metadata or certificate file and fills in what it says.
    void importMetadata();
    //! Null when there are no settings to check.
    [[nodiscard]] FormChecks *checks() const { return m_checks.get(); }
    //! The definite failures of what is changed; what is stored already was checked back then.
    [[nodiscard]] QList<CheckResult> stoppingChecks() const;
    bool focusField(const QString &key);
    bool focusFirstError();
    void focusFirst();
    //! Its columns go under each other when there is no room: they ask for none.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    //! See FormChecks::settled().
    void checksSettled();
    void guideRequested();
    //! See DailyLook::metadataRead().
    void metadataRead(const QString &providerId);
    void toast(const orgdesk::ui::ToastText &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildSettings(const Strategy *strategy);
    void buildChecks();
    void connectCertificate();
    void refreshCertificate();
    void readMetadataAddress();
    void refreshValues();
    void saveValues();
    void writeValues(const QString &path);
    void addMetadataLink(QVBoxLayout &column, const QList<ProviderValue> &values);
    void saveMetadata();
    void refreshSwitches();
    void refreshLocks();
    void onEdited();
    static void addSwitchDifference(QList<ConflictField> &fields, const QString &key,
                                    const QString &name, std::optional<bool> was,
                                    std::optional<bool> now, bool mine,
                                    const std::pair<QString, QString> &words);
    [[nodiscard]] QList<ReviewChange> changesOf(const FormModel &model, const FormView &view) const;
    [[nodiscard]] ReviewChange changeOf(const FormModel &model, const Field &field,
                                        const QString &name) const;

    AppContext &m_context;
    IdentityProvider m_provider;
    std::optional<IdpConfiguration> m_configuration;
    Access m_access = Access::Everything;
    bool m_frozen = false;
    const Strategy *m_strategy = nullptr;
    FormModel m_details;
    std::unique_ptr<FormModel> m_settings;
    FormView *m_detailsView;
    FormView *m_settingsView = nullptr;
    CheckRow *m_button;
    CheckRow *m_membership;
    Label *m_settingsTitle;
    Label *m_noSettings;
    QVBoxLayout *m_settingsPlace = nullptr;
    QBoxLayout *m_columns = nullptr;
    Button *m_import;
    CertificateCard *m_certificate;
    CheckList *m_checkList;
    std::unique_ptr<FormChecks> m_checks;
    QVBoxLayout *m_side = nullptr;
    Card *m_values;
    QWidget *m_valuesBody = nullptr;
};

//! A field's value for people: a fingerprint, "On", the name of a choice.
[[nodiscard]] QString fieldWords(const Field &field, const QString &value);

} // namespace orgdesk::ui
