#pragma once

#include "forms/FormModel.h"

#include <QList>

namespace orgdesk {

//! One field that differs from what an editor started from.
struct FieldDifference
{
    enum class Who {
        Mine,   //!< Only typed here.
        Theirs, //!< Only changed on the server.
        Both    //!< Both, and not to the same value: somebody has to choose.
    };

    const Field *field = nullptr;
    QString was;    //!< What both sides started from.
    QString mine;   //!< Empty for a secret, which has no value to show.
    QString theirs; //!< On the server now.
    Who who = Who::Mine;
};

//! What `mine` typed against what `now`, a newer answer's body as for FormModel::setStored(),
//! holds. In form order; fields that both sides changed to the same value are left out. A typed
//! secret counts as Mine, since the server never shows its own.
[[nodiscard]] QList<FieldDifference> threeWayDifferences(const FormModel &mine, const JsonBox &now,
                                                         std::span<const FormRule> rules = {});

} // namespace orgdesk
