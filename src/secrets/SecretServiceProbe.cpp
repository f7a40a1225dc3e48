#include "secrets/SecretServiceProbe.h"

#ifdef ORGDESK_SECRET_SERVICE

#include "core/Logging.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;
using Finding = SecretServiceProbe::Finding;

constexpr int callTimeout = 5000;

QDBusMessage secretServiceCall(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
}

//! An answer or an error of the bus; ends as an error message when there is no bus.
Future<QDBusMessage> callBus(const QDBusMessage &message, QObject *context)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return ready<QDBusMessage>(message.createErrorReply(QDBusError::Disconnected, u"no bus"_s));
    const Completer<QDBusMessage> completer;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, callTimeout), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [completer](QDBusPendingCallWatcher *call) {
                         call->deleteLater();
                         completer.complete(call->reply());
                     });
    return completer.future();
}

//! The default collection decides where a new entry would go. No default one: nothing is locked.
Future<Finding> lookAtDefaultCollection(QObject *context)
{
    QDBusMessage call = secretServiceCall(u"/org/freedesktop/secrets/aliases/default"_s,
                                          u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return andThen(callBus(call, context), context,
                   [](const QDBusMessage &reply) -> Result<Finding> {
                       const QDBusPendingReply<QDBusVariant> locked = reply;
                       const bool isLocked = locked.isValid() && locked.value().variant().toBool();
                       return isLocked ? Finding::Locked : Finding::Missing;
                   });
}

} // namespace

Future<SecretServiceProbe::Finding> SecretServiceProbe::look(const QString &service,
                                                             const QString &key)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage call = secretServiceCall(u"/org/freedesktop/secrets"_s,
                                          u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    call << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    return andThen(callBus(call, this), this, [this](const QDBusMessage &reply) -> Future<Finding> {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> items = reply;
        if (items.isError()) {
            qCInfo(lcSecrets) << "the secret service does not answer:" << items.error().name();
            return ready<Finding>(Finding::NoService);
        }
        if (!items.argumentAt<1>().isEmpty())
            return ready<Finding>(Finding::Locked);
        if (!items.argumentAt<0>().isEmpty())
            return ready<Finding>(Finding::Present);
        return lookAtDefaultCollection(this);
    });
}

} // namespace orgdesk

#else

namespace orgdesk {

Future<SecretServiceProbe::Finding> SecretServiceProbe::look(const QString &, const QString &)
{
    return ready<Finding>(Finding::Unsupported);
}

} // namespace orgdesk

#endif
