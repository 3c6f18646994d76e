#include "meterlink/virtual/tariffdigest.h"

#include "meterlink/se/calendardate.h"

namespace meterglass::virtualhan {

namespace {

/// FNV-1a of 64 bits, a number at a step, folded.
class Digest
{
public:
    void add(std::int64_t number)
    {
        m_sum = (m_sum ^ static_cast<std::uint64_t>(number)) * 1'099'511'628'211U;
        m_sum ^= m_sum >> 32; // or high bits would never reach the low ones
    }
    std::uint32_t sum() const { return static_cast<std::uint32_t>(m_sum); }

private:
    std::uint64_t m_sum = 14'695'981'039'346'656'037U;
};

void addPrices(Digest &digest, const std::vector<core::Price> &prices)
{
    digest.add(std::ssize(prices));
    for (const core::Price price : prices)
        digest.add(price.count());
}

void addSchedule(Digest &digest, const core::SwitchingTable &table)
{
    digest.add(static_cast<std::int64_t>(table.reference));
    digest.add(std::ssize(table.seasons));
    for (const auto &[start, week] : table.seasons) {
        digest.add(se::toCalendarDate(start));
        digest.add(week);
    }
    for (const auto &week : table.weekProfiles) {
        for (const int day : week)
            digest.add(day);
    }
    for (const auto &day : table.dayProfiles) {
        digest.add(std::ssize(day));
        for (const auto &[start, action] : day) {
            digest.add(start.count());
            digest.add(static_cast<std::int64_t>(action.kind));
            digest.add(action.number);
        }
    }
    for (const auto &[date, day] : table.specialDays) {
        digest.add(se::toCalendarDate(date));
        digest.add(day);
    }
}

} // namespace

std::uint32_t tariffDigest(const core::Tariff &tariff)
{
    constexpr std::uint32_t FirstWithAMeaning = 0xFFFF'FFFE;
    Digest digest;
    for (const char letter : tariff.name)
        digest.add(letter);
    addPrices(digest, tariff.prices);
    for (const core::BlockSet &set : tariff.blockSets) {
        for (const std::int64_t threshold : set.thresholds)
            digest.add(threshold);
        addPrices(digest, set.prices);
    }
    digest.add(tariff.standingCharge.perDay.count());
    addSchedule(digest, tariff.switching);
    const std::uint32_t sum = digest.sum();
    return sum == 0 || sum >= FirstWithAMeaning ? 1 : sum;
}

} // namespace meterglass::virtualhan
