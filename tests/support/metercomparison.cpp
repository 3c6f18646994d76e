#include "tests/support/metercomparison.h"

#include <algorithm>

namespace meterglass::test {

using namespace core;

namespace {

constexpr std::size_t DaysOfThirteenMonths = 397;
constexpr std::size_t DaysOfThreeMonths = 92;
constexpr std::size_t HalfHoursOfDay = 48;

long long secondsOf(UtcSecond moment)
{
    return moment.time_since_epoch().count();
}

} // namespace

MeterComparison::MeterComparison(const SingleElementMeter &real, const NaiveMeter &naive,
                                 std::optional<long long> watts)
{
    expect("the moment", secondsOf(real.now()), naive.now());
    comparePower(real, naive, watts);
    expect("the Active Import Register", real.activeImportWattHours(), naive.reading(NaiveMeter::Import));
    expect("the Active Export Register", real.activeExportWattHours(), naive.reading(NaiveMeter::Export));
    expect("the Reactive Import Register", real.reactiveImportVarHours(), naive.reading(NaiveMeter::ReactiveImport));
    expect("the Reactive Export Register", real.reactiveExportVarHours(), naive.reading(NaiveMeter::ReactiveExport));
    expect("an account", real.costs().has_value(), naive.costs().has_value());
    if (real.costs() && naive.costs())
        compareCosts(*real.costs(), *naive.costs());
    compareStores(real.importHistory(), real.activeImportWattHours(), naive.periods());
    compareDays(real.dailyConsumption(), naive.periods().days());
    const std::size_t thirteenMonths = DaysOfThirteenMonths * HalfHoursOfDay;
    const std::size_t threeMonths = DaysOfThreeMonths * HalfHoursOfDay;
    compareProfile("half hour of import", real.importProfile(), naive.profile(NaiveMeter::Import), thirteenMonths);
    compareProfile("half hour of export", real.exportProfile(), naive.profile(NaiveMeter::Export), threeMonths);
    compareProfile("half hour of reactive import", real.reactiveImportProfile(),
                   naive.profile(NaiveMeter::ReactiveImport), threeMonths);
    compareProfile("half hour of reactive export", real.reactiveExportProfile(),
                   naive.profile(NaiveMeter::ReactiveExport), threeMonths);
    compareEvents(real.events(), naive.records().events());
    compareSnapshots("daily read: ", real.dailyReads(), naive.records().dailyReads());
    compareSnapshots("billing data: ", real.billingData(), naive.records().billingData());
}

void MeterComparison::compareEvents(const EventLog &real, const std::vector<NaiveRecords::Event> &naive)
{
    const auto &events = real.entries();
    expect("Event Log: events kept", std::ssize(naive) < 100 ? std::ssize(naive) : 100,
           static_cast<long long>(events.size()));
    for (std::size_t back = 1; back <= std::min(events.size(), naive.size()); ++back) {
        const MeterEvent &event = events.at(events.size() - back);
        const NaiveRecords::Event &expected = naive[naive.size() - back];
        expect("Event Log: time of an event, from the end", secondsOf(event.at), expected.at,
               static_cast<long long>(back));
        expect("Event Log: code of an event, from the end", static_cast<int>(event.code), expected.code,
               static_cast<long long>(back));
    }
    expect("Event Log: events", real.count(), std::ssize(naive));
}

template<typename Log>
void MeterComparison::compareSnapshots(const char *item, const Log &real,
                                       const std::vector<NaiveRecords::Snapshot> &naive)
{
    const auto &snapshots = real.entries();
    expect(item, real.count(), std::ssize(naive));
    expect(item, static_cast<long long>(snapshots.size()),
           std::min(std::ssize(naive), static_cast<std::ptrdiff_t>(Log::Entries)));
    for (std::size_t back = 1; back <= std::min(snapshots.size(), naive.size()) && !m_difference; ++back)
        compareSnapshot(item, snapshots.at(snapshots.size() - back), naive[naive.size() - back]);
}

void MeterComparison::compareSnapshot(const char *item, const RegisterSnapshot &real,
                                      const NaiveRecords::Snapshot &naive)
{
    const auto same = [this, item](const char *part, long long one, long long other) {
        expect((std::string(item) + part).c_str(), one, other);
    };
    same("time", secondsOf(real.at), naive.at);
    same("cause", static_cast<long long>(real.cause), naive.cause);
    same("import", real.activeImport, naive.import);
    same("balance", real.balance.count(), naive.balance);
    same("Emergency Credit", real.emergencyCredit.count(), naive.emergencyCredit);
    same("Accumulated Debt", real.accumulatedDebt.count(), naive.accumulatedDebt);
    same("time debt", real.timeDebt.count(), naive.timeDebt);
    same("TOU registers",
         std::equal(real.timeOfUse.begin(), real.timeOfUse.end(), naive.timeOfUse.begin(), naive.timeOfUse.end()),
         true);
    same("block sets", std::ssize(real.blocks), std::ssize(naive.blocks));
    for (std::size_t set = 0; set < std::min(real.blocks.size(), naive.blocks.size()); ++set)
        same("block registers",
             std::equal(real.blocks[set].begin(), real.blocks[set].end(), naive.blocks[set].begin(),
                        naive.blocks[set].end()),
             true);
}

void MeterComparison::expect(const char *item, long long real, long long naive, long long index)
{
    if (real == naive || m_difference)
        return;
    m_difference = {item, real, naive};
    if (index >= 0)
        m_difference->item += " " + std::to_string(index);
}

void MeterComparison::comparePower(const SingleElementMeter &real, const NaiveMeter &naive,
                                   std::optional<long long> watts)
{
    constexpr long long Unknown = 1'000'000'000;
    const auto power = real.activePower();
    expect("powered", real.isPowered(), naive.isPowered());
    expect("supply enabled", real.supplyState() == SupplyState::Enabled, naive.isSupplyEnabled());
    expect("active power", power ? power->count() : Unknown, naive.activePower(watts).value_or(Unknown));
    const auto outages = static_cast<long long>(naive.outages().size());
    expect("outages", static_cast<long long>(real.outages().size()), std::min(outages, 100LL));
    for (std::size_t i = 0; i < std::min(real.outages().size(), naive.outages().size()); ++i) {
        const Outage &outage = real.outages().at(real.outages().size() - 1 - i);
        const NaiveMeter::Outage &expected = naive.outages()[naive.outages().size() - 1 - i];
        expect("start of an outage", secondsOf(outage.from), expected.from);
        expect("end of an outage", secondsOf(outage.until), expected.until);
    }
}

void MeterComparison::compareStores(const CumulativeStore &real, long long reading, const NaivePeriods &naive)
{
    expect("use this day", real.days().current(reading), naive.today());
    expect("use this week", real.weeks().current(reading), naive.thisWeek());
    expect("use this month", real.months().current(reading), naive.thisMonth());
    comparePrevious("use of previous days: number", real.days().previous(), naive.days());
    comparePrevious("use of previous weeks: number", real.weeks().previous(), naive.weeks());
    comparePrevious("use of previous months: number", real.months().previous(), naive.months());
    expect("days kept", std::ssize(real.days().previous()), 8);
    expect("weeks kept", std::ssize(real.weeks().previous()), 5);
    expect("months kept", std::ssize(real.months().previous()), 13);
}

/// @param real the newest first; 0 before the start
void MeterComparison::comparePrevious(const char *item, const std::vector<std::int64_t> &real,
                                      const NaivePeriods::Sums &naive)
{
    auto expected = naive.rbegin();
    for (std::size_t i = 0; i < real.size(); ++i) {
        const bool isBeforeStart = expected == naive.rend();
        expect(item, real[i], isBeforeStart ? 0 : expected->second, static_cast<long long>(i));
        if (!isBeforeStart)
            ++expected;
    }
}

void MeterComparison::compareDays(const DailyConsumptionLog &real, const NaivePeriods::Sums &naive)
{
    expect("Daily Consumption Log: days", std::ssize(naive), static_cast<long long>(real.size()));
    std::size_t index = std::min(real.size(), naive.size());
    for (auto expected = naive.rbegin(); index > 0; ++expected) {
        --index;
        const long long day = real.at(index).day.time_since_epoch().count();
        expect("Daily Consumption Log: date", day, expected->first);
        expect("Daily Consumption Log: day", real.at(index).energy, expected->second, day);
    }
}

void MeterComparison::compareProfile(const char *item, const ProfileDataLog &real, const NaiveMeter::Profile &naive,
                                     std::size_t capacity)
{
    expect(item, static_cast<long long>(real.size()), static_cast<long long>(std::min(capacity, naive.size())));
    std::size_t index = std::min(real.size(), naive.size());
    for (auto expected = naive.rbegin(); index > 0 && !m_difference; ++expected) {
        const ProfileDataLog::Entry entry = real.at(--index);
        constexpr long long NotRecorded = -1;
        expect("stamp of a half hour", secondsOf(entry.end), expected->first);
        expect(item, entry.isRecorded() ? static_cast<long long>(entry.energy) : NotRecorded,
               expected->second.value_or(NotRecorded), expected->first);
    }
}

void MeterComparison::compareCosts(const CostBook &real, const NaiveCosts &naive)
{
    compareAccounts(real.account(), naive.account());
    expect("exact cost", real.account().state().cost.total().count(), naive.exactCost());
    expect("a block set in force", real.action().kind == TariffAction::Kind::Blocks, naive.action().isBlocks);
    expect("number of the action in force", real.action().number, naive.action().number);
    expect("active price", real.activePrice().count(), naive.activePrice());
    compareTariffRegisters(real.registers(), naive);
    const NaivePeriods &periods = naive.periods();
    expect("cost this day", real.today().count(), periods.today());
    expect("cost this week", real.thisWeek().count(), periods.thisWeek());
    expect("cost this month", real.thisMonth().count(), periods.thisMonth());
    comparePrevious("cost of previous days: number", real.previousDays(), periods.days());
    comparePrevious("cost of previous weeks: number", real.previousWeeks(), periods.weeks());
    comparePrevious("cost of previous months: number", real.previousMonths(), periods.months());
    expect("days' costs kept", std::ssize(real.previousDays()), 8);
    expect("weeks' costs kept", std::ssize(real.previousWeeks()), 5);
    expect("months' costs kept", std::ssize(real.previousMonths()), 13);
}

void MeterComparison::compareTariffRegisters(const TariffRegisters &real, const NaiveCosts &naive)
{
    for (std::size_t i = 0; i < naive.timeOfUse().size(); ++i)
        expect("TOU register, from 0,", real.timeOfUse.at(i), naive.timeOfUse()[i], static_cast<long long>(i));
    for (std::size_t set = 0; set < naive.blocks().size(); ++set) {
        const auto number = static_cast<long long>(set);
        expect("block counter, from 0,", real.counters.at(set), naive.counters()[set], number);
        for (std::size_t block = 0; block < naive.blocks()[set].size(); ++block)
            expect("block register: 10 * set + block, from 0,", real.blocks.at(set).at(block),
                   naive.blocks()[set][block], 10 * number + static_cast<long long>(block));
    }
}

void MeterComparison::compareAccounts(const Account &real, const NaiveAccount &naive)
{
    const AccountState &state = real.state();
    expect("Meter Balance", state.balance.count(), naive.balance);
    expect("Emergency Credit used", state.emergencyCreditUsed.count(), naive.emergencyCreditUsed);
    expect("Accumulated Debt Register", state.accumulatedDebt.count(), naive.accumulatedDebt);
    expect("Time Debt Register", state.timeDebt.count(), naive.timeDebt);
    expect("supply armed", state.supply == SupplyState::Armed, naive.supply == NaiveAccount::Supply::Armed);
    expect("supply disabled", state.supply == SupplyState::Disabled, naive.supply == NaiveAccount::Supply::Disabled);
    expect("Emergency Credit activated", state.isEmergencyCreditActivated, naive.isEmergencyCreditActivated);
    expect("non-disablement period", state.isNonDisablementPeriod, naive.isNonDisablementPeriod);
}

} // namespace meterglass::test
