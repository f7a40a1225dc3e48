#include "ui/pages/OrganizationReview.h"

#include <QCoreApplication>

#include <array>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct DetailsMember
{
    const char *key;
    const char *label; // context OrganizationForm: the same words as on the page
    QString OrganizationDetails::*value;
};

constexpr std::array<DetailsMember, 5> detailsMembers{{
    {"displayName", QT_TRANSLATE_NOOP("orgdesk::ui::OrganizationForm", "Display name"),
     &OrganizationDetails::displayName},
    {"name", QT_TRANSLATE_NOOP("orgdesk::ui::OrganizationForm", "Name"),
     &OrganizationDetails::name},
    {"logoUrl", QT_TRANSLATE_NOOP("orgdesk::ui::OrganizationForm", "Logo address"),
     &OrganizationDetails::logoUrl},
    {"primaryColor", QT_TRANSLATE_NOOP("orgdesk::ui::OrganizationForm", "Primary color"),
     &OrganizationDetails::primaryColor},
    {"pageBackground", QT_TRANSLATE_NOOP("orgdesk::ui::OrganizationForm", "Page background"),
     &OrganizationDetails::pageBackground},
}};

QString labelOf(const DetailsMember &member)
{
    return QCoreApplication::translate("orgdesk::ui::OrganizationForm", member.label);
}

} // namespace

QList<ReviewChange> organizationChanges(const OrganizationDetails &before,
                                        const OrganizationDetails &after)
{
    QList<ReviewChange> rows;
    for (const DetailsMember &member : detailsMembers) {
        if (before.*member.value != after.*member.value)
            rows << ReviewChange{labelOf(member), before.*member.value, after.*member.value, false};
    }
    return rows;
}

QList<ConflictField> organizationDifferences(const OrganizationDetails &base,
                                             const OrganizationDetails &mine,
                                             const OrganizationDetails &theirs)
{
    using Who = ConflictField::Who;
    QList<ConflictField> fields;
    for (const DetailsMember &member : detailsMembers) {
        const QString was = base.*member.value;
        const QString typed = mine.*member.value;
        const QString now = theirs.*member.value;
        if (typed == now)
            continue;
        const Who who = was == now ? Who::Mine : was == typed ? Who::Theirs : Who::Both;
        fields.append({QLatin1StringView(member.key), labelOf(member), was, typed, now, who});
    }
    return fields;
}

QHash<QString, QString> changedValues(const OrganizationDetails &before,
                                      const OrganizationDetails &after)
{
    QHash<QString, QString> values;
    for (const DetailsMember &member : detailsMembers) {
        if (before.*member.value != after.*member.value)
            values.insert(QLatin1StringView(member.key), after.*member.value);
    }
    return values;
}

OrganizationDetails withValues(OrganizationDetails details, const QHash<QString, QString> &values)
{
    for (const DetailsMember &member : detailsMembers) {
        const auto found = values.constFind(QLatin1StringView(member.key));
        if (found != values.constEnd())
            details.*member.value = *found;
    }
    return details;
}

QStringList changedSince(const OrganizationDetails &now, const QHash<QString, QString> &was,
                         const QHash<QString, QString> &typed)
{
    QStringList labels;
    for (const DetailsMember &member : detailsMembers) {
        const QLatin1StringView key(member.key);
        if (was.contains(key) && was.value(key) != now.*member.value
            && typed.value(key) != now.*member.value)
            labels << labelOf(member);
    }
    return labels;
}

} // namespace orgdesk::ui
