#include "myorg/model/UserStore.h"

namespace orgdesk {

QString UserStore::title() const
{
    if (!displayName.isEmpty())
        return displayName;
    return name.isEmpty() ? id : name;
}

UserStore UserStore::fromObject(JsonObject &object)
{
    UserStore store;
    store.id = object.string("id");
    store.name = object.optionalString("name").value_or(QString());
    store.displayName = object.optionalString("display_name").value_or(QString());
    store.isEnabled = object.optionalBoolean("is_enabled").value_or(true);
    return store;
}

} // namespace orgdesk
