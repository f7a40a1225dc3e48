#include "ui/pages/OrganizationReview.h"

#include <QCoreApplication>

#include <array>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct DetailsMember
{
    const char *label; // context OrganizationForm: the same words as on the page
    QString OrganizationDetails::*value;
};

constexpr std::array<DetailsMember, 5> detailsMembers{{
    {QT_TRANSLATE_NOOP("orgdesk::ui::OrganizationForm", "Display name"),
     &OrganizationDetails::displayName},
    {QT_TRANSLATE_NOOP("orgdesk::ui::OrganizationForm", "Name"), &OrganizationDetails::name},
    {QT_TRANSLATE_NOOP("orgdesk::ui::OrganizationForm", "Logo address"),
     &OrganizationDetails::logoUrl},
    {QT_TRANSLATE_NOOP("orgdesk::ui::OrganizationForm", "Primary color"),
     &OrganizationDetails::primaryColor},
    {QT_TRANSLATE_NOOP("orgdesk::ui::OrganizationForm", "Page background"),
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

QStringList conflictingFields(const OrganizationDetails &base, const OrganizationDetails &mine,
                              const OrganizationDetails &theirs)
{
    QStringList fields;
    for (const DetailsMember &member : detailsMembers) {
        const QString &theirValue = theirs.*member.value;
        const bool bothChanged = base.*member.value != theirValue
            && base.*member.value != mine.*member.value && mine.*member.value != theirValue;
        if (bothChanged)
            fields << u"%1 “%2”"_s.arg(labelOf(member), theirValue);
    }
    return fields;
}

} // namespace orgdesk::ui
