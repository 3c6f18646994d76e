#include "core/time/homezone.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace meterglass::core {

using std::chrono::days;
using std::chrono::seconds;

HomeZone::HomeZone()
{
    const QTimeZone london("Europe/London");
    const auto from = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const auto until = QDateTime(QDate(2101, 1, 1), QTime(0, 0), Qt::UTC);
    m_transitions.push_back({UtcSecond::min(), seconds(london.offsetFromUtc(from))});
    // QTimeZone::transitions stops where the zone file's table does, in 2037; from a moment after it, the file's rule
    // goes on.
    for (auto next = london.nextTransition(from); next.atUtc.isValid() && next.atUtc < until;
         next = london.nextTransition(next.atUtc.addSecs(1))) {
        m_transitions.push_back({UtcSecond(seconds(next.atUtc.toSecsSinceEpoch())), seconds(next.offsetFromUtc)});
    }
}

std::size_t HomeZone::indexAt(UtcSecond utc) const
{
    const auto after =
        std::upper_bound(m_transitions.begin() + 1, m_transitions.end(), utc,
                         [](UtcSecond moment, const Transition &transition) { return moment < transition.at; });
    return static_cast<std::size_t>(after - m_transitions.begin()) - 1;
}

seconds HomeZone::offsetAt(UtcSecond utc) const
{
    return m_transitions[indexAt(utc)].offset;
}

UtcSecond HomeZone::toUtc(LocalSecond local) const
{
    const auto withOffset = [local](seconds offset) { return UtcSecond(local.time_since_epoch() - offset); };
    // No offset is larger than a day, so the transition in force a day earlier is at most one behind.
    std::size_t index = indexAt(withOffset(seconds(0)) - days(1));
    while (index + 1 < m_transitions.size()) {
        const UtcSecond candidate = withOffset(m_transitions[index].offset);
        const Transition &next = m_transitions[index + 1];
        if (candidate < next.at)
            return candidate;
        if (withOffset(next.offset) < next.at)
            return next.at;
        ++index;
    }
    return withOffset(m_transitions[index].offset);
}

UtcSecond HomeZone::nextChange(UtcSecond utc) const
{
    const std::size_t next = indexAt(utc) + 1;
    return next < m_transitions.size() ? m_transitions[next].at : UtcSecond::max();
}

int HomeZone::halfHoursIn(LocalDay day) const
{
    const seconds length = startOfDay(day + days(1)) - startOfDay(day);
    return static_cast<int>(length / std::chrono::minutes(30));
}

LocalDay HomeZone::startOfWeek(LocalDay day)
{
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

LocalDay HomeZone::startOfMonth(LocalDay day)
{
    const std::chrono::year_month_day date(day);
    return LocalDay(date.year() / date.month() / 1);
}

} // namespace meterglass::core
