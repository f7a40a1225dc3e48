#pragma once

#include "core/Result.h"
#include "myorg/model/Configuration.h"
#include "ui/common/Toast.h"
#include "ui/pages/ProviderFacts.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace orgdesk::ui {

class AppContext;
class Button;
class Card;
class CopyField;
class Label;
class MessageView;
class NoteFrame;
class ScimAttributes;
class ScimGuide;
class ScimRotation;
class ScimTokens;
class StatePane;

//! The Provisioning tab (ui.md 6.5): off with what it is for, or on with address, tokens and
//! attributes. Reads when it is shown for the first time; changes go through dialogs.
class ProviderProvisioning final : public QWidget
{
    Q_OBJECT

public:
    //! Why an operation is not permitted; empty where it is.
    struct Guards
    {
        QString turnOn;
        QString turnOff;
        QString update;
        QString createToken;
        QString revokeToken;
    };

    explicit ProviderProvisioning(AppContext &context, QWidget *parent = nullptr);
    ~ProviderProvisioning() override;

    //! Another provider, or the same one as it is now.
    void show(const IdentityProvider &provider);
    //! What the vendor offers; nothing: not known.
    void setConfiguration(const std::optional<IdpConfiguration> &configuration);
    void setGuards(const Guards &guards);
    //! Reads again what is shown.
    void reload();
    void forget();

Q_SIGNALS:
    void toast(const orgdesk::ui::ToastText &text);
    //! The tokens or attributes need a look (ui.md 8).
    void needsAttention(bool needs);
    //! What is known now, after reading or changing it.
    void read(const QString &providerId, const orgdesk::ui::ProvisioningFacts &provisioning);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeReady();
    [[nodiscard]] QWidget *makeOn();
    void connectParts();
    [[nodiscard]] Card *makeAddress();
    void load();
    void onLoaded(const Result<std::optional<ProvisioningConfiguration>> &result);
    void loadTokens();
    void onTokens(const Result<QList<ScimToken>> &result);
    void refresh();
    void refreshOff();
    void tell();
    [[nodiscard]] bool isOffered() const;
    void turnOn();
    void onTurnedOn(const Result<ProvisioningConfiguration> &result);
    void askToTurnOff();
    void askToRevoke(const QString &token);
    void askToUpdate();
    void createToken();
    void replaceToken();

    AppContext &m_context;
    IdentityProvider m_provider;
    std::optional<IdpConfiguration> m_offers;
    std::optional<ProvisioningConfiguration> m_configuration;
    Guards m_guards;
    int m_generation = 0;
    bool m_isLoaded = false;
    bool m_isLoading = false;
    bool m_tokensKnown = false;
    StatePane *m_pane;
    QStackedWidget *m_stack = nullptr;
    MessageView *m_off = nullptr;
    NoteFrame *m_problem = nullptr;
    Button *m_turnOn = nullptr;
    QWidget *m_on = nullptr;
    Button *m_turnOff = nullptr;
    CopyField *m_address = nullptr;
    CopyField *m_userId = nullptr;
    ScimTokens *m_tokens = nullptr;
    ScimAttributes *m_attributes = nullptr;
    ScimRotation *m_rotation = nullptr;
    ScimGuide *m_guide = nullptr;
};

} // namespace orgdesk::ui
