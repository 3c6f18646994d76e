#include "meterlink/capture/filtertime.h"

#include "core/time/isotime.h"

#include <charconv>

namespace meterglass::capture {

namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;

/// So many digits, which are taken off the text.
std::optional<int> takeNumber(std::string_view &text, std::size_t digits)
{
    int number = 0;
    if (text.size() < digits)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + digits, number);
    if (error != std::errc() || end != text.data() + digits || number < 0 || text.front() == '-')
        return std::nullopt;
    text.remove_prefix(digits);
    return number;
}

/// `:05` or `.250`.
std::optional<int> takeAfter(char separator, std::string_view &text, std::size_t digits)
{
    if (text.empty() || text.front() != separator)
        return std::nullopt;
    text.remove_prefix(1);
    return takeNumber(text, digits);
}

std::optional<FilterTime> parseTimeOfDay(std::string_view text)
{
    const auto hour = takeNumber(text, 2);
    const auto minute = takeAfter(':', text, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    FilterTime time{std::chrono::hours(*hour) + std::chrono::minutes(*minute), 1min, true};
    if (text.empty())
        return time;
    const auto second = takeAfter(':', text, 2);
    if (!second || *second > 59)
        return std::nullopt;
    time.value += std::chrono::seconds(*second);
    time.precision = 1s;
    if (text.empty())
        return time;
    const auto milliseconds = takeAfter('.', text, 3);
    if (!milliseconds || !text.empty())
        return std::nullopt;
    time.value += std::chrono::milliseconds(*milliseconds);
    time.precision = 1ms;
    return time;
}

} // namespace

std::optional<FilterTime> parseFilterTime(std::string_view text, const core::HomeZone &zone)
{
    if (const auto time = parseTimeOfDay(text))
        return time;
    const auto moment = core::parseIsoTime(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), zone);
    if (!moment)
        return std::nullopt;
    return FilterTime{moment->time_since_epoch(), 1s, false};
}

microseconds comparable(FrameRow::Time at, const FilterTime &time, const core::HomeZone &zone)
{
    if (!time.isOfAnyDay)
        return at.time_since_epoch();
    const auto second = std::chrono::floor<std::chrono::seconds>(at);
    const auto local = zone.toLocal(second);
    return local - std::chrono::floor<std::chrono::days>(local) + (at - second);
}

} // namespace meterglass::capture
