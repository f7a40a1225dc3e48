#include "forms/ThreeWayMerge.h"

namespace orgdesk {

QList<FieldDifference> threeWayDifferences(const FormModel &mine, const JsonBox &now,
                                           std::span<const FormRule> rules)
{
    FormModel theirs(mine.fields(), rules);
    theirs.setStored(now);
    QList<FieldDifference> differences;
    for (const Field &field : mine.fields()) {
        if (field.local)
            continue;
        const QString key = QString::fromLatin1(field.key);
        FieldDifference one{&field, mine.storedValue(key), mine.value(key),
                            theirs.storedValue(key)};
        const bool byMe = mine.isDirty(key);
        const bool byThem = one.was != one.theirs;
        if (field.kind == FieldKind::Secret) {
            if (byMe)
                differences.append(one);
            continue;
        }
        if ((!byMe && !byThem) || (byMe && one.mine == one.theirs))
            continue;
        one.who = byMe && byThem ? FieldDifference::Who::Both
            : byMe               ? FieldDifference::Who::Mine
                                 : FieldDifference::Who::Theirs;
        differences.append(one);
    }
    return differences;
}

} // namespace orgdesk
