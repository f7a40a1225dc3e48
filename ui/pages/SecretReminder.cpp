#include "ui/pages/SecretReminder.h"

#include "core/Wording.h"
#include "store/Settings.h"
#include "strategies/Strategy.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReminderText
{
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

constexpr int warnDaysBefore = 14;

QString reminderKey(const QString &providerId)
{
    return u"secretReminder."_s + providerId;
}

} // namespace

QDate secretReminder(const Settings &settings, const QString &providerId)
{
    return QDate::fromString(settings.value(reminderKey(providerId)), Qt::ISODate);
}

void setSecretReminder(Settings &settings, const QString &providerId, const QDate &day)
{
    settings.setValue(reminderKey(providerId), day.toString(Qt::ISODate));
}

HealthSignal secretHealth(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return {};
    const QString date = dateText(day);
    if (day < today)
        return {HealthLevel::Failed,
                ReminderText::tr("Client secret may have ended"),
                {},
                ReminderText::tr("You noted %1 as its last day.").arg(date),
                HealthRemedy::None};
    const int left = static_cast<int>(today.daysTo(day));
    if (left >= warnDaysBefore)
        return {HealthLevel::Healthy,
                ReminderText::tr("%n days left", nullptr, left),
                {},
                {},
                HealthRemedy::None};
    return {HealthLevel::Warning,
            left == 1 ? ReminderText::tr("Client secret: 1 day left")
                      : ReminderText::tr("Client secret: %n days left", nullptr, left),
            {},
            ReminderText::tr("Make a new one at your provider and enter it on the Sign-on tab."),
            HealthRemedy::None};
}

bool usesSecret(const IdentityProvider &provider)
{
    const Strategy *strategy = findStrategy(provider.strategy);
    return strategy
        && std::any_of(strategy->fields.begin(), strategy->fields.end(), [](const Field &field) {
               return QLatin1StringView(field.key) == "clientSecret"_L1;
           });
}

} // namespace orgdesk::ui
