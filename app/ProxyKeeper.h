#pragma once

#include "http/ProxyChoice.h"
#include "ui/shell/ProxyDoor.h"

namespace orgdesk {

class Clock;
class SecretStore;
class Settings;

//! Keeps how this profile reaches the network: mode, host, port and name in the settings
//! ("proxy.mode" and the like), the password in the keychain and nowhere else. GUI thread.
class ProxyKeeper final : public ui::ProxyDoor
{
    Q_OBJECT

public:
    //! Everything must outlive this object.
    ProxyKeeper(Settings &settings, SecretStore &secrets, Clock &clock, const QString &profile,
                QObject *parent = nullptr);

    //! Applies what was chosen. Done when the password is there, or has been waited for for five
    //! seconds; at once where none is needed. Call before the first request.
    [[nodiscard]] Future<Done> begin();
    //! begin() asks the keychain.
    [[nodiscard]] bool waitsForPassword() const
    {
        return !m_choice.user.isEmpty() && m_choice.mode != ProxyChoice::Mode::None;
    }
    //! A NetworkClient was asked for a name and a password by this proxy.
    void onPasswordAsked(const QString &proxy);

    [[nodiscard]] ui::ProxyValues proxy() const override;
    [[nodiscard]] Future<Done> saveProxy(const ui::ProxyValues &values,
                                         const Secret &password) override;

private:
    [[nodiscard]] ProxyChoice readSettings() const;

    Settings &m_settings;
    SecretStore &m_secrets;
    Clock &m_clock;
    QString m_key; //!< Of the password in the keychain.
    ProxyChoice m_choice;
};

} // namespace orgdesk
