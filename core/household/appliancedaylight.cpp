#include "core/household/appliancedaylight.h"

#include <algorithm>
#include <array>

namespace meterglass::core {

using std::chrono::days;
using std::chrono::minutes;

namespace {

struct SunTimes
{
    int sunrise;
    int sunset;
};

/// Minutes of UTC on the 1st, 11th and 21st of each month, by NOAA's solar calculator (zenith 90.833 degrees, 2025).
constexpr std::array<SunTimes, 36> Table{{
    {486, 961},  {483, 973},  {474, 988},  // January
    {460, 1007}, {444, 1026}, {425, 1044}, // February
    {408, 1059}, {386, 1076}, {363, 1093}, // March
    {338, 1112}, {316, 1128}, {294, 1145}, // April
    {274, 1161}, {256, 1177}, {241, 1192}, // May
    {229, 1206}, {223, 1216}, {223, 1221}, // June
    {227, 1221}, {235, 1216}, {247, 1206}, // July
    {263, 1191}, {278, 1174}, {294, 1154}, // August
    {312, 1130}, {327, 1107}, {343, 1084}, // September
    {359, 1061}, {376, 1038}, {393, 1017}, // October
    {412, 996},  {430, 979},  {448, 966},  // November
    {463, 956},  {476, 952},  {483, 953},  // December
}};

UtcSecond interpolated(LocalDay day, int before, int after, int part, int whole)
{
    return UtcSecond(day.time_since_epoch()) + minutes(before + (after - before) * part / whole);
}

} // namespace

ApplianceDaylight daylightOf(LocalDay day)
{
    const std::chrono::year_month_day date(day);
    const int dayOfMonth = static_cast<int>(static_cast<unsigned>(date.day()));
    const int third = std::min((dayOfMonth - 1) / 10, 2);
    const std::size_t index = (static_cast<unsigned>(date.month()) - 1) * 3 + static_cast<unsigned>(third);
    const SunTimes before = Table[index];
    const SunTimes after = Table[(index + 1) % Table.size()];
    const int part = dayOfMonth - 1 - third * 10;
    const std::chrono::year_month_day_last monthEnd(date.year() / date.month() / std::chrono::last);
    const int whole = third < 2 ? 10 : static_cast<int>(static_cast<unsigned>(monthEnd.day())) - 20;
    return {interpolated(day, before.sunrise, after.sunrise, part, whole),
            interpolated(day, before.sunset, after.sunset, part, whole)};
}

} // namespace meterglass::core
