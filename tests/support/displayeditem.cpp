#include "tests/support/displayeditem.h"

#include "meterlink/virtual/tariffnumbers.h"

#include <string_view>

namespace meterglass::test {

using client::MeterSnapshot;
using client::Reading;
using core::SingleElementMeter;
using Items = std::vector<DisplayedItem>;

namespace {

std::int64_t numberOf(std::int64_t number)
{
    return number;
}
std::int64_t numberOf(core::Energy energy)
{
    return core::wholeWattHours(energy);
}
std::int64_t numberOf(core::ReactiveEnergy energy)
{
    return core::wholeVarHours(energy);
}
std::int64_t numberOf(core::Power power)
{
    return power.count();
}
std::int64_t numberOf(core::Money money)
{
    return money.count();
}
std::int64_t numberOf(core::Price price)
{
    return price.count();
}
template<typename Enum>
requires std::is_enum_v<Enum> std::int64_t numberOf(Enum value)
{
    return static_cast<std::int64_t>(value);
}
std::int64_t numberOf(const std::string &text)
{
    return static_cast<std::int64_t>(std::hash<std::string>()(text));
}

/// Two lists that differ anywhere give different numbers, all but never the same.
template<typename Range, typename Number>
std::int64_t folded(const Range &range, Number number)
{
    std::uint64_t sum = 0;
    for (const auto &part : range)
        sum = sum * 1'000'003 + static_cast<std::uint64_t>(number(part)) + 1;
    return static_cast<std::int64_t>(sum);
}

template<typename T>
auto shownAt(Reading<T> MeterSnapshot::*member)
{
    return [member](const MeterSnapshot &snapshot) { return numberOf((snapshot.*member).value); };
}

template<typename List>
auto listAt(List MeterSnapshot::*member)
{
    return [member](const MeterSnapshot &snapshot) {
        return folded(snapshot.*member, [](const auto &reading) { return numberOf(reading.value); });
    };
}

auto amounts(const std::vector<std::int64_t> &list)
{
    return folded(list, [](std::int64_t amount) { return amount; });
}

/// @param read of the meter's costs
template<typename Read>
auto ofCosts(Read read)
{
    return [read](const SingleElementMeter &meter) { return numberOf(read(*meter.costs())); };
}

template<typename Read>
auto ofSettings(Read read)
{
    return [read](const SingleElementMeter &meter) { return numberOf(read(meter.costs()->account().settings())); };
}

template<typename Read>
auto ofState(Read read)
{
    return [read](const SingleElementMeter &meter) { return numberOf(read(meter.costs()->account().state())); };
}

template<typename Flag>
auto flagOf(Flag client::CreditStatus::*flag)
{
    return [flag](const MeterSnapshot &snapshot) { return std::int64_t(snapshot.creditStatus.value.*flag); };
}

void appendEnergy(Items &items)
{
    using M = SingleElementMeter;
    using S = MeterSnapshot;
    const auto history = [](auto periods) {
        return [periods](const M &meter) {
            return (meter.importHistory().*periods)().current(meter.activeImportWattHours());
        };
    };
    const auto previous = [](auto periods) {
        return [periods](const M &meter) { return amounts((meter.importHistory().*periods)().previous()); };
    };
    using C = core::CumulativeStore;
    items.insert(
        items.end(),
        {{"activePower", [](const M &meter) { return meter.activePower()->count(); }, shownAt(&S::activePower)},
         {"activeImportRegister", &M::activeImportWattHours, shownAt(&S::activeImportRegister)},
         {"activeExportRegister", &M::activeExportWattHours, shownAt(&S::activeExportRegister)},
         {"reactiveImportRegister", &M::reactiveImportVarHours,
          [](const S &snapshot) { return numberOf(reactiveImportRegister(snapshot).value); }},
         {"reactiveExportRegister", &M::reactiveExportVarHours,
          [](const S &snapshot) { return numberOf(reactiveExportRegister(snapshot).value); }},
         {"importToday", history(&C::days), shownAt(&S::importToday)},
         {"importThisWeek", history(&C::weeks), shownAt(&S::importThisWeek)},
         {"importThisMonth", history(&C::months), shownAt(&S::importThisMonth)},
         {"importPreviousDays", previous(&C::days), listAt(&S::importPreviousDays)},
         {"importPreviousWeeks", previous(&C::weeks), listAt(&S::importPreviousWeeks)},
         {"importPreviousMonths", previous(&C::months), listAt(&S::importPreviousMonths)},
         {"importProfile", [](const M &meter) { return std::int64_t(meter.importProfile().size()); },
          [](const S &snapshot) { return std::int64_t(snapshot.importProfile.value.size()); }},
         {"dailyConsumption", [](const M &meter) { return std::int64_t(meter.dailyConsumption().size()); },
          [](const S &snapshot) { return std::int64_t(snapshot.dailyConsumption.value.size()); }}});
}

std::int64_t pricesHeld(const SingleElementMeter &meter)
{
    const core::Tariff &tariff = meter.costs()->tariff();
    std::vector<std::int64_t> prices;
    for (int tier = 1; tier <= virtualhan::numberOfTiers(tariff); ++tier) {
        for (int block = 1; block <= int(core::Tariff::MaximumBlocks); ++block) {
            if (const auto price = virtualhan::priceOf(tier, block, tariff))
                prices.push_back(price->count());
        }
    }
    return amounts(prices);
}

/// @param number of an action
template<typename Number>
std::int64_t calendarSum(const core::SwitchingTable &table, Number number)
{
    std::vector<std::int64_t> parts{static_cast<std::int64_t>(table.reference)};
    for (const auto &[start, week] : table.seasons)
        parts.insert(parts.end(), {std::int64_t(start.month.value_or(0)), std::int64_t(start.day.value_or(0)), week});
    for (const auto &week : table.weekProfiles)
        parts.insert(parts.end(), week.begin(), week.end());
    for (const auto &day : table.dayProfiles) {
        for (const auto &[start, action] : day)
            parts.insert(parts.end(), {start.count(), std::int64_t(number(action))});
    }
    for (const auto &[date, day] : table.specialDays)
        parts.insert(parts.end(), {std::int64_t(date.month.value_or(0)), std::int64_t(date.day.value_or(0)), day});
    return amounts(parts);
}

std::int64_t calendarHeld(const SingleElementMeter &meter)
{
    const core::Tariff &tariff = meter.costs()->tariff();
    return calendarSum(tariff.switching,
                       [&tariff](core::TariffAction action) { return virtualhan::tierOf(action, tariff); });
}

std::int64_t calendarShown(const MeterSnapshot &snapshot)
{
    return calendarSum(snapshot.tariffCalendar.value.table, [](core::TariffAction action) { return action.number; });
}

std::int64_t thresholdsHeld(const SingleElementMeter &meter)
{
    std::vector<std::int64_t> thresholds;
    for (const core::BlockSet &set : meter.costs()->tariff().blockSets)
        thresholds.insert(thresholds.end(), set.thresholds.begin(), set.thresholds.end());
    return amounts(thresholds);
}

std::int64_t registersHeld(const SingleElementMeter &meter)
{
    const core::CostBook &costs = *meter.costs();
    std::vector<std::int64_t> registers;
    for (int tier = 1; tier <= virtualhan::numberOfTiers(costs.tariff()); ++tier) {
        for (int block = 1; block <= int(core::Tariff::MaximumBlocks); ++block) {
            if (const auto counted = virtualhan::registerOf(tier, block, costs.tariff(), costs.registers()))
                registers.push_back(*counted);
        }
    }
    return amounts(registers);
}

template<typename Map>
auto energiesAt(Map MeterSnapshot::*member)
{
    return [member](const MeterSnapshot &snapshot) {
        return folded(snapshot.*member, [](const auto &energy) { return numberOf(energy.second.value); });
    };
}

void appendTariff(Items &items)
{
    using S = MeterSnapshot;
    items.insert(items.end(),
                 {{"tariffCalendar", calendarHeld, calendarShown},
                  {"blockThresholds", thresholdsHeld, energiesAt(&S::blockThresholds)},
                  {"tariffRegisters", registersHeld, energiesAt(&S::tariffRegisters)},
                  {"tierLabels",
                   [](const SingleElementMeter &meter) {
                       return std::int64_t(virtualhan::numberOfTiers(meter.costs()->tariff()));
                   },
                   [](const S &snapshot) { return std::int64_t(snapshot.tierLabels.value.size()); }}});
}

void appendPrices(Items &items)
{
    using B = core::CostBook;
    using S = MeterSnapshot;
    items.insert(
        items.end(),
        {{"tariff", ofCosts([](const B &costs) { return costs.tariff().name; }), shownAt(&S::tariffLabel)},
         {"standingCharge", ofCosts([](const B &costs) { return costs.tariff().standingCharge.perDay; }),
          shownAt(&S::standingCharge)},
         {"prices", pricesHeld,
          [](const S &snapshot) {
              return folded(snapshot.prices, [](const auto &price) { return price.second.value.count(); });
          }},
         {"activePrice", ofCosts([](const B &costs) { return costs.activePrice(); }),
          [](const S &snapshot) { return snapshot.activePrice.value.price.count(); }},
         {"activePriceTier",
          ofCosts([](const B &costs) { return std::int64_t(virtualhan::tierOf(costs.action(), costs.tariff())); }),
          [](const S &snapshot) { return std::int64_t(snapshot.activePrice.value.tier); }},
         {"costToday", ofCosts([](const B &costs) { return costs.today(); }), shownAt(&S::costToday)},
         {"costThisWeek", ofCosts([](const B &costs) { return costs.thisWeek(); }), shownAt(&S::costThisWeek)},
         {"costThisMonth", ofCosts([](const B &costs) { return costs.thisMonth(); }), shownAt(&S::costThisMonth)},
         {"costPreviousDays", ofCosts([](const B &costs) { return amounts(costs.previousDays()); }),
          listAt(&S::costPreviousDays)},
         {"costPreviousWeeks", ofCosts([](const B &costs) { return amounts(costs.previousWeeks()); }),
          listAt(&S::costPreviousWeeks)},
         {"costPreviousMonths", ofCosts([](const B &costs) { return amounts(costs.previousMonths()); }),
          listAt(&S::costPreviousMonths)}});
}

void appendAccount(Items &items)
{
    using A = core::AccountState;
    using S = MeterSnapshot;
    using T = client::CreditStatus;
    const auto ofAccount = [](auto read) {
        return
            [read](const SingleElementMeter &meter) { return numberOf(std::invoke(read, meter.costs()->account())); };
    };
    items.insert(
        items.end(),
        {{"supplyState", [](const SingleElementMeter &meter) { return numberOf(meter.supplyState()); },
          shownAt(&S::supplyState)},
         {"disablementSuspended",
          ofAccount([](const core::Account &account) { return std::int64_t(account.isDisablementSuspended()); }),
          shownAt(&S::isDisablementSuspended)},
         {"balance", ofState([](const A &state) { return state.balance; }),
          [](const S &snapshot) { return meterBalance(snapshot).value.count(); }},
         {"lowCredit", ofAccount([](const core::Account &account) { return std::int64_t(account.isLowCredit()); }),
          flagOf(&T::isLow)},
         {"emergencyCreditAvailable",
          ofAccount([](const core::Account &account) { return std::int64_t(account.isEmergencyCreditOffered()); }),
          flagOf(&T::isEmergencyCreditAvailable)},
         {"emergencyCreditActivated",
          ofState([](const A &state) { return std::int64_t(state.isEmergencyCreditActivated); }),
          flagOf(&T::isEmergencyCreditActivated)},
         {"emergencyCreditInUse",
          ofState([](const A &state) { return std::int64_t(state.emergencyCreditUsed > core::Money(0)); }),
          flagOf(&T::isEmergencyCreditInUse)},
         {"emergencyCredit", ofAccount(&core::Account::emergencyCreditBalance), shownAt(&S::emergencyCredit)},
         {"accumulatedDebt", ofState([](const A &state) { return state.accumulatedDebt; }),
          shownAt(&S::accumulatedDebt)},
         {"timeDebt", ofState([](const A &state) { return state.timeDebt; }), shownAt(&S::timeDebt)}});
}

void appendSettings(Items &items)
{
    using A = core::AccountSettings;
    using S = MeterSnapshot;
    const auto setting = [](auto member) {
        return ofSettings([member](const A &settings) { return settings.*member; });
    };
    items.insert(
        items.end(),
        {{"paymentMode", setting(&A::paymentMode), shownAt(&S::paymentMode)},
         {"lowCreditThreshold", setting(&A::lowCreditThreshold), shownAt(&S::lowCreditThreshold)},
         {"disablementThreshold", setting(&A::disablementThreshold), shownAt(&S::disablementThreshold)},
         {"emergencyCreditLimit", setting(&A::emergencyCreditLimit), shownAt(&S::emergencyCreditLimit)},
         {"emergencyCreditThreshold", setting(&A::emergencyCreditThreshold), shownAt(&S::emergencyCreditThreshold)},
         {"debtRecoveryRate", setting(&A::debtRecoveryRate), shownAt(&S::debtRecoveryRate)},
         {"debtPeriod", setting(&A::debtPeriod), shownAt(&S::debtPeriod)}});
}

void appendRecords(Items &items)
{
    using M = SingleElementMeter;
    using S = MeterSnapshot;
    using D = core::SupplierDetails;
    const auto supplier = [](auto member) {
        return [member](const M &meter) { return numberOf(meter.supplier().*member); };
    };
    items.insert(items.end(),
                 {{"messages",
                   [](const M &meter) {
                       const auto held = meter.message();
                       return held ? numberOf(held->message.text) : 0;
                   },
                   [](const S &snapshot) {
                       for (const client::ReceivedMessage &message : snapshot.messages.value) {
                           if (message.isActive)
                               return numberOf(message.text);
                       }
                       return std::int64_t(0);
                   }},
                  {"supplierId", [](const M &meter) { return std::int64_t(meter.supplier().providerId); },
                   [](const S &snapshot) { return snapshot.supplierId.value; }},
                  {"supplierName", supplier(&D::name), shownAt(&S::supplierName)},
                  {"supplierContact", supplier(&D::contact), shownAt(&S::supplierContact)},
                  {"customerIdNumber", supplier(&D::customerIdNumber), shownAt(&S::customerIdNumber)}});
}

} // namespace

Items displayedItems()
{
    Items items;
    appendEnergy(items);
    appendTariff(items);
    appendPrices(items);
    appendAccount(items);
    appendSettings(items);
    appendRecords(items);
    return items;
}

} // namespace meterglass::test
