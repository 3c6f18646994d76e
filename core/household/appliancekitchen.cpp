#include "core/household/appliancekitchen.h"

#include <algorithm>
#include <vector>

namespace meterglass::core {

using std::chrono::seconds;

namespace {

/// One day in the kitchen: who takes a moment has it to himself.
class Kitchen
{
public:
    Kitchen(const ApplianceDay &day, ApplianceLoad &load)
        : m_day(day),
          m_load(load),
          m_random(day.random(ApplianceRandom::Stream::Kitchen))
    { }

    void cook(const HobProfile &hob)
    {
        if (!m_random.chance(hob.mealsPerMille))
            return;
        const auto meal = place(hob.hours, m_random.between(hob.length.least, hob.length.most));
        if (!meal)
            return;
        const Power power = m_random.between(hob.load.least, hob.load.most);
        for (UtcSecond now = meal->from; now < meal->until;) {
            const UtcSecond off = now + m_random.between(hob.pulse.least, hob.pulse.most);
            m_load.add(now, std::min(off, meal->until), power);
            now = off + m_random.between(hob.pause.least, hob.pause.most);
        }
    }

    void useBriefly(const BriefUseProfile &use, ReactiveShare share)
    {
        const Between<int> &usual = m_day.isWorking() ? use.timesOnWorkingDay : use.timesAtWeekend;
        const std::int64_t times = m_random.between(usual.least, usual.most);
        for (std::int64_t time = 0; time < times; ++time) {
            const auto span = place(use.hours, m_random.between(use.length.least, use.length.most));
            if (span)
                m_load.add(span->from, span->until, m_random.between(use.load.least, use.load.most), share);
        }
    }

private:
    /// Takes a free moment; nothing where 8 draws find none.
    std::optional<ApplianceSpan> place(const HourWeights &hours, seconds length)
    {
        for (int attempt = 0; attempt < 8; ++attempt) {
            const auto from = m_day.momentAtHome(hours, m_random);
            if (!from)
                return std::nullopt;
            const ApplianceSpan span{*from, *from + length};
            if (std::none_of(m_taken.begin(), m_taken.end(), [&](const auto &other) { return span.overlaps(other); })) {
                m_taken.push_back(span);
                return span;
            }
        }
        return std::nullopt;
    }

    const ApplianceDay &m_day;
    ApplianceLoad &m_load;
    ApplianceRandom m_random;
    std::vector<ApplianceSpan> m_taken;
};

} // namespace

void addKitchen(const ApplianceProfile &profile, const ApplianceDay &day, ApplianceLoad &load)
{
    Kitchen kitchen(day, load);
    kitchen.cook(profile.hob);
    kitchen.useBriefly(profile.kettle, Resistive);
    kitchen.useBriefly(profile.microwave, Magnetron);
}

} // namespace meterglass::core
