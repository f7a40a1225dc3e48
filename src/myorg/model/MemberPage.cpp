#include "myorg/model/MemberPage.h"

#include <QHash>

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

// A page names few roles many times: their texts are kept once.
void share(QList<MemberRole> &roles, QHash<QString, MemberRole> &known)
{
    for (MemberRole &role : roles) {
        const auto found = known.constFind(role.id);
        if (found != known.constEnd() && *found == role)
            role = *found;
        else
            known.insert(role.id, role);
    }
}

} // namespace

Result<MemberPage> MemberPage::fromJson(const Json &value)
{
    JsonObject object(value);
    MemberPage page;
    page.next = object.optionalString("next").value_or(QString());
    if (!object.error() && !object.has("members"))
        return ProtocolError{u"an array"_s, u"/members"_s, {}};
    QHash<QString, MemberRole> known;
    object.forEach("members", [&](JsonObject &item) {
        Member member = Member::fromObject(item);
        share(member.roles, known);
        page.members << std::move(member);
    });
    return object.finish(std::move(page));
}

} // namespace orgdesk
