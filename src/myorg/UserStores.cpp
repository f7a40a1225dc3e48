#include "myorg/UserStores.h"

#include "myorg/ClientCalls.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

// Body of GET /user-stores.
struct UserStoreList
{
    QList<UserStore> stores;

    static Result<UserStoreList> fromJson(const Json &value)
    {
        JsonObject object(value);
        if (!object.error() && !object.has("user_stores"))
            return ProtocolError{u"an array"_s, u"/user_stores"_s, {}};
        UserStoreList list;
        object.forEach("user_stores",
                       [&list](JsonObject &item) { list.stores << UserStore::fromObject(item); });
        return object.finish(std::move(list));
    }
};

} // namespace

UserStores::UserStores(HttpClient &http, const QUrl &apiBase, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_apiBase(apiBase)
{
}

Future<QList<UserStore>> UserStores::list()
{
    const HttpRequest request = requestFor(endpoint(u"listUserStores"_s), m_apiBase);
    return andThen(call<UserStoreList>(m_http, request, this), this,
                   [](const UserStoreList &answer) { return Result(answer.stores); });
}

} // namespace orgdesk
