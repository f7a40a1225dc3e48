#include "sandbox/Encoding.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace orgdesk::sandbox {

namespace {

struct CalendarTime
{
    std::chrono::year_month_day date;
    unsigned weekday = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

CalendarTime calendarTime(std::int64_t seconds)
{
    const std::chrono::sys_seconds time{std::chrono::seconds(seconds)};
    const std::chrono::sys_days day = std::chrono::floor<std::chrono::days>(time);
    const auto inDay = static_cast<int>((time - day).count());
    return {std::chrono::year_month_day(day), std::chrono::weekday(day).c_encoding(), inDay / 3600,
            inDay / 60 % 60, inDay % 60};
}

} // namespace

std::string isoTime(std::int64_t milliseconds)
{
    const CalendarTime time = calendarTime(milliseconds / 1000);
    std::array<char, 48> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                      static_cast<int>(time.date.year()), static_cast<unsigned>(time.date.month()),
                      static_cast<unsigned>(time.date.day()), time.hour, time.minute, time.second,
                      static_cast<int>(milliseconds % 1000));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<std::int64_t> parseIsoTime(std::string_view text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    const std::string copy(text);
    if (std::sscanf(copy.c_str(), "%d-%u-%uT%d:%d:%d.%3d", &year, &month, &day, &hour, &minute,
                    &second, &millisecond)
        < 6) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    if (!date.ok()) {
        return std::nullopt;
    }
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    return ((days * 24 + hour) * 60 + minute) * 60000 + second * 1000 + millisecond;
}

std::string httpDate(std::int64_t seconds)
{
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const CalendarTime time = calendarTime(seconds);
    std::array<char, 48> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                      days[time.weekday], static_cast<unsigned>(time.date.day()),
                      months[static_cast<unsigned>(time.date.month()) - 1],
                      static_cast<int>(time.date.year()), time.hour, time.minute, time.second);
    return {text.data(), static_cast<std::size_t>(length)};
}

} // namespace orgdesk::sandbox
