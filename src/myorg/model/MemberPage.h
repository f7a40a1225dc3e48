#pragma once

#include "myorg/model/Member.h"

namespace orgdesk {

//! One page of the list of members.
struct MemberPage
{
    QList<Member> members;
    QString next; //!< Where the next page begins; empty on the last one.

    static Result<MemberPage> fromJson(const Json &value);
};

} // namespace orgdesk
