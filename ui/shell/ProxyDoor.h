#pragma once

#include "core/Future.h"
#include "core/Secret.h"

#include <QObject>

namespace orgdesk::ui {

//! The settings of *Network proxy…*.
struct ProxyValues
{
    enum class Mode { System, Manual, None };
    enum class Kind { Http, Socks5 };

    Mode mode = Mode::System;
    Kind kind = Kind::Http;
    QString host;
    int port = 8080;
    QString user;             //!< Empty: the proxy wants no name.
    bool hasPassword = false; //!< One is known; nobody gets to see it.

    bool operator==(const ProxyValues &) const = default;
};

//! What the window needs of the program to show and change the proxy. GUI thread.
class ProxyDoor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual ProxyValues proxy() const = 0;
    //! Applies at once. \param password empty: the one that is known stays, for the same name.
    //! SecretStoreError when the keychain does not take it: it holds until the program ends then.
    [[nodiscard]] virtual Future<Done> saveProxy(const ProxyValues &values,
                                                 const Secret &password) = 0;

Q_SIGNALS:
    //! A proxy ("proxy.example:3128") wants a name and a password, or does not say what it wants
    //! though it got them.
    void blocked(const QString &proxy);
    void changed();
};

} // namespace orgdesk::ui
