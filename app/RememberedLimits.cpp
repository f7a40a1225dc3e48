#include "app/RememberedLimits.h"

#include "store/Settings.h"

#include <QStringList>

#include <array>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double highestLimit = 100'000;

constexpr std::array<std::pair<RefillModel, QLatin1StringView>, 3> refillWords{
    {{RefillModel::Unknown, "unknown"_L1},
     {RefillModel::Continuous, "continuous"_L1},
     {RefillModel::TopOfSecond, "second"_L1}}};

bool isPlausible(double limit)
{
    return limit >= 1 && limit <= highestLimit;
}

} // namespace

RememberedLimits::RememberedLimits(Settings *settings, QString host)
    : m_settings(settings)
    , m_host(std::move(host))
{
}

QString RememberedLimits::keyOf(const QString &organizationId) const
{
    return u"rate."_s + m_host + u'.' + organizationId;
}

std::optional<RateLimits> RememberedLimits::of(const QString &organizationId) const
{
    if (!m_settings || organizationId.isEmpty())
        return std::nullopt;
    const QStringList words = m_settings->value(keyOf(organizationId)).split(u' ');
    if (words.size() != 3)
        return std::nullopt;
    RateLimits limits{words[0].toDouble(), words[1].toDouble(), RefillModel::Unknown};
    if (!isPlausible(limits.reads) || !isPlausible(limits.writes))
        return std::nullopt;
    for (const auto &[refill, word] : refillWords) {
        if (words[2] == word)
            limits.refill = refill;
    }
    return limits;
}

void RememberedLimits::keep(const QString &organizationId, const RateLimits &limits)
{
    if (!m_settings || organizationId.isEmpty())
        return;
    QString refillWord;
    for (const auto &[refill, word] : refillWords) {
        if (limits.refill == refill)
            refillWord = word;
    }
    m_settings->setValue(keyOf(organizationId),
                         QString::number(limits.reads) + u' ' + QString::number(limits.writes)
                             + u' ' + refillWord);
}

} // namespace orgdesk
