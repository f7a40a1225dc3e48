#include "app/ProxyKeeper.h"

#include "core/Clock.h"
#include "core/Logging.h"
#include "secrets/SecretStore.h"
#include "session/Patience.h"
#include "store/Settings.h"

namespace orgdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds keychainPatience = 5s;

QString modeName(ProxyChoice::Mode mode)
{
    if (mode == ProxyChoice::Mode::Manual)
        return u"manual"_s;
    return mode == ProxyChoice::Mode::None ? u"none"_s : u"system"_s;
}

ProxyChoice::Mode modeNamed(const QString &name)
{
    if (name == "manual"_L1)
        return ProxyChoice::Mode::Manual;
    return name == "none"_L1 ? ProxyChoice::Mode::None : ProxyChoice::Mode::System;
}

} // namespace

ProxyKeeper::ProxyKeeper(Settings &settings, SecretStore &secrets, Clock &clock,
                         const QString &profile, QObject *parent)
    : ProxyDoor(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_key(u"orgdesk/v1/proxy/"_s + profile)
    , m_choice(readSettings())
{
}

ProxyChoice ProxyKeeper::readSettings() const
{
    ProxyChoice choice;
    choice.mode = modeNamed(m_settings.value(u"proxy.mode"_s));
    if (m_settings.value(u"proxy.kind"_s) == "socks5"_L1)
        choice.kind = ProxyChoice::Kind::Socks5;
    choice.host = m_settings.value(u"proxy.host"_s);
    choice.port = m_settings.value(u"proxy.port"_s).toUShort();
    choice.user = m_settings.value(u"proxy.user"_s);
    // Half of it is none: a file that somebody edited.
    if (choice.mode == ProxyChoice::Mode::Manual && (choice.host.isEmpty() || choice.port == 0))
        choice.mode = ProxyChoice::Mode::System;
    return choice;
}

Future<Done> ProxyKeeper::begin()
{
    useProxies(m_choice);
    if (!waitsForPassword())
        return ready<Done>(Done{});
    const SecretStoreError late{SecretStoreError::Reason::Locked, {}};
    return continueWith(withPatience(m_secrets.read(m_key), keychainPatience, late, m_clock, this),
                        this, [this](const Result<Secret> &password) -> Result<Done> {
                            if (password) {
                                m_choice.password = *password;
                                useProxies(m_choice);
                            } else {
                                qCWarning(lcApp)
                                    << "no password for the proxy:" << password.error();
                            }
                            return Done{};
                        });
}

void ProxyKeeper::onPasswordAsked(const QString &proxy)
{
    if (refuseProxyPassword())
        qCWarning(lcApp) << "the proxy" << proxy << "refused the name and the password";
    Q_EMIT blocked(proxy);
}

ui::ProxyValues ProxyKeeper::proxy() const
{
    ui::ProxyValues values;
    values.mode = static_cast<ui::ProxyValues::Mode>(m_choice.mode);
    values.kind = static_cast<ui::ProxyValues::Kind>(m_choice.kind);
    values.host = m_choice.host;
    if (m_choice.port > 0)
        values.port = m_choice.port;
    values.user = m_choice.user;
    values.hasPassword = !m_choice.password.isEmpty();
    return values;
}

Future<Done> ProxyKeeper::saveProxy(const ui::ProxyValues &values, const Secret &password)
{
    const ProxyChoice before = m_choice;
    m_choice.mode = static_cast<ProxyChoice::Mode>(values.mode);
    m_choice.kind = static_cast<ProxyChoice::Kind>(values.kind);
    m_choice.host = values.host;
    m_choice.port = static_cast<quint16>(values.port);
    m_choice.user = values.user;
    // The password that is known goes to nobody else.
    const bool same = before.user == m_choice.user && before.mode == m_choice.mode
        && before.kind == m_choice.kind && before.host == m_choice.host
        && before.port == m_choice.port;
    if (!password.isEmpty() || !same)
        m_choice.password = password;
    useProxies(m_choice);
    m_settings.setValue(u"proxy.mode"_s, modeName(m_choice.mode));
    const bool socks = m_choice.kind == ProxyChoice::Kind::Socks5;
    m_settings.setValue(u"proxy.kind"_s, socks ? u"socks5"_s : u"http"_s);
    m_settings.setValue(u"proxy.host"_s, m_choice.host);
    m_settings.setValue(u"proxy.port"_s, QString::number(m_choice.port));
    m_settings.setValue(u"proxy.user"_s, m_choice.user);
    Q_EMIT changed();
    if (m_choice.password == before.password)
        return ready<Done>(Done{});
    return m_choice.password.isEmpty() ? m_secrets.remove(m_key)
                                       : m_secrets.write(m_key, m_choice.password);
}

static_assert(int(ui::ProxyValues::Mode::None) == int(ProxyChoice::Mode::None)
              && int(ui::ProxyValues::Kind::Socks5) == int(ProxyChoice::Kind::Socks5));

} // namespace orgdesk
