#include "core/tariff/tarifffaults.h"

#include "core/tariff/tariff.h"

namespace meterglass::core {

using std::chrono::minutes;

namespace {

constexpr std::size_t MaximumNameBytes = 24;
constexpr std::size_t MaximumSeasons = 4;
constexpr std::size_t MaximumWeekProfiles = 4;
constexpr std::size_t MaximumDayProfiles = 16;
constexpr std::size_t MaximumEntries = 48;
constexpr std::size_t MaximumSpecialDays = 50;
constexpr std::int64_t MaximumAmount = 0xFFFFFFFE;
constexpr minutes HalfHour(30);
constexpr minutes WholeDay(24 * 60);

/// Gathers sentences about one tariff.
class Inspection
{
public:
    explicit Inspection(const Tariff &tariff) : m_tariff(tariff) { }

    std::vector<std::string> faults()
    {
        expect(m_tariff.name.size() <= MaximumNameBytes, "the name is longer than 24 bytes");
        inspectPrices();
        inspectBlockSets();
        inspectTiers();
        inspectSeasons();
        inspectWeekProfiles();
        inspectDayProfiles();
        inspectSpecialDays();
        expect(isAmount(m_tariff.standingCharge.perDay.count()), "the standing charge is not 0 to 42949.67294 GBP");
        return std::move(m_faults);
    }

private:
    static bool isAmount(std::int64_t count) { return count >= 0 && count <= MaximumAmount; }
    static bool isNumberOf(int number, std::size_t count) { return number >= 1 && std::size_t(number) <= count; }

    void expect(bool holds, std::string otherwise)
    {
        if (!holds)
            m_faults.push_back(std::move(otherwise));
    }

    void expectCount(std::size_t count, std::size_t lowest, std::size_t highest, const std::string &what)
    {
        expect(count >= lowest && count <= highest,
               "there are " + std::to_string(count) + " " + what + ", not " + std::to_string(lowest) + " to "
                   + std::to_string(highest));
    }

    void inspectPrices()
    {
        expectCount(m_tariff.prices.size(), 0, Tariff::MaximumPrices, "TOU prices");
        for (std::size_t i = 0; i < m_tariff.prices.size(); ++i)
            expect(isAmount(m_tariff.prices[i].count()), numbered("TOU price", i) + " is out of range");
    }

    void inspectBlockSets()
    {
        expectCount(m_tariff.blockSets.size(), 0, Tariff::MaximumBlockSets, "block sets");
        for (std::size_t i = 0; i < m_tariff.blockSets.size(); ++i)
            inspectBlockSet(m_tariff.blockSets[i], numbered("block set", i));
    }

    void inspectTiers()
    {
        const std::size_t tiers = m_tariff.prices.size() + m_tariff.blockSets.size();
        expect(tiers <= Tariff::MaximumTiers || m_tariff.prices.size() > Tariff::MaximumPrices
                   || m_tariff.blockSets.size() > Tariff::MaximumBlockSets,
               "there are " + std::to_string(tiers) + " TOU prices and block sets, of which a display can be told 48");
    }

    void inspectBlockSet(const BlockSet &set, const std::string &name)
    {
        expectCount(set.thresholds.size(), 1, Tariff::MaximumBlocks - 1, "thresholds in " + name);
        expect(set.prices.size() == set.thresholds.size() + 1, name + " needs one more price than thresholds");
        std::int64_t previous = 0;
        for (const std::int64_t threshold : set.thresholds) {
            expect(threshold > previous, "the thresholds of " + name + " do not rise from above 0 Wh");
            expect(threshold <= MaximumAmount, "a threshold of " + name + " is above 4294967294 Wh");
            previous = threshold;
        }
        for (const Price price : set.prices)
            expect(isAmount(price.count()), "a price of " + name + " is out of range");
    }

    void inspectSeasons()
    {
        const auto &seasons = m_tariff.switching.seasons;
        expectCount(seasons.size(), 1, MaximumSeasons, "seasons");
        for (std::size_t i = 0; i < seasons.size(); ++i) {
            expect(seasons[i].start.isPossible(), numbered("season", i) + " starts on a date that never comes");
            expect(isNumberOf(seasons[i].weekProfile, m_tariff.switching.weekProfiles.size()),
                   numbered("season", i) + " names a week profile that is not there");
        }
    }

    void inspectWeekProfiles()
    {
        const auto &profiles = m_tariff.switching.weekProfiles;
        expectCount(profiles.size(), 1, MaximumWeekProfiles, "week profiles");
        for (std::size_t i = 0; i < profiles.size(); ++i) {
            for (const int day : profiles[i])
                expect(isNumberOf(day, m_tariff.switching.dayProfiles.size()),
                       numbered("week profile", i) + " names a day profile that is not there");
        }
    }

    void inspectDayProfiles()
    {
        const auto &profiles = m_tariff.switching.dayProfiles;
        expectCount(profiles.size(), 1, MaximumDayProfiles, "day profiles");
        for (std::size_t i = 0; i < profiles.size(); ++i)
            inspectDayProfile(profiles[i], numbered("day profile", i));
    }

    void inspectDayProfile(const SwitchingTable::DayProfile &profile, const std::string &name)
    {
        expectCount(profile.size(), 1, MaximumEntries, "entries in " + name);
        minutes previous(-1);
        for (const auto &[start, action] : profile) {
            expect(start >= minutes(0) && start < WholeDay && start % HalfHour == minutes(0),
                   "an entry of " + name + " does not start on a half hour of the day");
            expect(start > previous, "the entries of " + name + " are not in order of time");
            expect(isThere(action), "an entry of " + name + " names a price or block set that is not there");
            previous = start;
        }
    }

    bool isThere(TariffAction action) const
    {
        switch (action.kind) {
        case TariffAction::Kind::TimeOfUse:
            return isNumberOf(action.number, m_tariff.prices.size());
        case TariffAction::Kind::Blocks:
            return isNumberOf(action.number, m_tariff.blockSets.size());
        }
        return false;
    }

    void inspectSpecialDays()
    {
        const auto &specialDays = m_tariff.switching.specialDays;
        expectCount(specialDays.size(), 0, MaximumSpecialDays, "special days");
        for (std::size_t i = 0; i < specialDays.size(); ++i) {
            expect(specialDays[i].date.isPossible(), numbered("special day", i) + " is a date that never comes");
            expect(isNumberOf(specialDays[i].dayProfile, m_tariff.switching.dayProfiles.size()),
                   numbered("special day", i) + " names a day profile that is not there");
        }
    }

    static std::string numbered(const std::string &what, std::size_t index)
    {
        return what + " " + std::to_string(index + 1);
    }

    const Tariff &m_tariff;
    std::vector<std::string> m_faults;
};

} // namespace

std::vector<std::string> faultsOf(const Tariff &tariff)
{
    return Inspection(tariff).faults();
}

} // namespace meterglass::core
