#include "tests/support/seededcore.h"

namespace meterglass::test {

using namespace core;

namespace {

std::optional<unsigned> openOr(int part)
{
    return part == NaiveTariff::Open ? std::nullopt : std::optional(static_cast<unsigned>(part));
}

DatePattern coreDate(const NaiveTariff::DatePattern &pattern)
{
    DatePattern date{{}, openOr(pattern.month), openOr(pattern.day), openOr(pattern.weekday)};
    if (pattern.year != NaiveTariff::Open)
        date.year = pattern.year;
    if (pattern.day == NaiveTariff::LastDay)
        date.day = DatePattern::LastDay;
    return date;
}

std::vector<Price> corePrices(const std::vector<long long> &prices)
{
    return {prices.begin(), prices.end()};
}

SwitchingTable coreSwitching(const NaiveTariff &tariff)
{
    SwitchingTable table;
    table.reference = tariff.isLocal ? TimeReference::Local : TimeReference::Utc;
    for (const auto &season : tariff.seasons)
        table.seasons.push_back({coreDate(season.start), season.weekProfile});
    table.weekProfiles = tariff.weekProfiles;
    for (const auto &profile : tariff.dayProfiles) {
        SwitchingTable::DayProfile &entries = table.dayProfiles.emplace_back();
        for (const auto &[minute, action] : profile)
            entries.push_back(
                {std::chrono::minutes(minute),
                 {action.isBlocks ? TariffAction::Kind::Blocks : TariffAction::Kind::TimeOfUse, action.number}});
    }
    for (const auto &special : tariff.specialDays)
        table.specialDays.push_back({coreDate(special.date), special.dayProfile});
    return table;
}

StandingCharge coreStandingCharge(const NaiveTariff &tariff)
{
    using Timing = StandingCharge::Timing;
    const Timing timing = tariff.timing == NaiveTariff::Timing::None ? Timing::None
        : tariff.timing == NaiveTariff::Timing::DayAhead             ? Timing::DayAhead
                                                                     : Timing::DayPast;
    return {Money(tariff.standingCharge), timing,
            tariff.chargesAllPeriods ? StandingCharge::Periods::AllPeriods : StandingCharge::Periods::DayOnly};
}

BillingCalendar::Period corePeriod(NaiveBilling::Period period)
{
    switch (period) {
    case NaiveBilling::Period::Daily:
        return BillingCalendar::Period::Daily;
    case NaiveBilling::Period::Weekly:
        return BillingCalendar::Period::Weekly;
    case NaiveBilling::Period::Monthly:
        return BillingCalendar::Period::Monthly;
    case NaiveBilling::Period::Quarterly:
        return BillingCalendar::Period::Quarterly;
    case NaiveBilling::Period::HalfYearly:
        return BillingCalendar::Period::HalfYearly;
    case NaiveBilling::Period::Yearly:
        return BillingCalendar::Period::Yearly;
    }
    return {};
}

AccountSettings coreSettings(const NaiveAccount::Settings &settings)
{
    return {.paymentMode = settings.isPrepayment ? PaymentMode::Prepayment : PaymentMode::Credit,
            .lowCreditThreshold = Money(settings.lowCreditThreshold),
            .emergencyCreditLimit = Money(settings.emergencyCreditLimit),
            .emergencyCreditThreshold = Money(settings.emergencyCreditThreshold),
            .disablementThreshold = Money(settings.disablementThreshold),
            .debtRecoveryRate = Money(settings.debtRecoveryRate),
            .debtPeriod =
                settings.recoversHourly ? AccountSettings::DebtPeriod::Hourly : AccountSettings::DebtPeriod::Daily,
            .suspendsDebtDisabled = settings.suspendsDebtDisabled,
            .suspendsDebtEmergency = settings.suspendsDebtEmergency};
}

MeterCommand coreCommand(const NaiveCommand &command)
{
    switch (command.kind) {
    case NaiveCommand::Kind::TopUp:
        return metercommand::TopUp{Money(command.number)};
    case NaiveCommand::Kind::ActivateEmergencyCredit:
        return metercommand::ActivateEmergencyCredit{};
    case NaiveCommand::Kind::EnableSupply:
        return metercommand::EnableSupply{};
    case NaiveCommand::Kind::ResetBalance:
        return metercommand::ResetBalance{};
    case NaiveCommand::Kind::SetTimeDebt:
        return metercommand::SetTimeDebt{Money(command.number)};
    case NaiveCommand::Kind::Configure:
        return metercommand::ConfigureAccount{coreSettings(command.settings)};
    case NaiveCommand::Kind::ChangeTariff:
        return metercommand::ChangeTariff{coreTariff(command.tariff)};
    case NaiveCommand::Kind::SetNonDisablementPeriod:
        return metercommand::SetNonDisablementPeriod{command.number != 0};
    case NaiveCommand::Kind::CutPower:
        return metercommand::CutPower{std::chrono::seconds(command.number)};
    }
    return {};
}

} // namespace

UtcSecond coreMoment(long long utc)
{
    return UtcSecond(std::chrono::seconds(utc));
}

Tariff coreTariff(const NaiveTariff &tariff)
{
    Tariff result;
    result.name = "Drawn";
    result.prices = corePrices(tariff.prices);
    for (const auto &set : tariff.blockSets)
        result.blockSets.push_back({{set.thresholds.begin(), set.thresholds.end()}, corePrices(set.prices)});
    result.counterReset =
        tariff.resetsCountersDaily ? Tariff::CounterReset::Daily : Tariff::CounterReset::BillingPeriod;
    result.switching = coreSwitching(tariff);
    result.standingCharge = coreStandingCharge(tariff);
    return result;
}

MeterConfiguration coreConfiguration(const NaiveMeter::Configuration &configuration)
{
    MeterConfiguration result;
    result.initialImport = Energy(configuration.registers[NaiveMeter::Import]);
    result.initialExport = Energy(configuration.registers[NaiveMeter::Export]);
    result.initialReactiveImport = ReactiveEnergy(configuration.registers[NaiveMeter::ReactiveImport]);
    result.initialReactiveExport = ReactiveEnergy(configuration.registers[NaiveMeter::ReactiveExport]);
    if (configuration.tariff)
        result.tariff = coreTariff(*configuration.tariff);
    result.billing.period = corePeriod(configuration.billing.period);
    result.billing.start = std::chrono::sys_days(std::chrono::days(configuration.billing.startDay));
    result.account = coreSettings(configuration.account);
    result.initialBalance = Money(configuration.balance);
    result.initialTimeDebt = Money(configuration.timeDebt);
    return result;
}

MeterDiary coreDiary(const NaiveDiary &diary)
{
    MeterDiary result;
    for (const NaiveCommand &command : diary)
        result.push_back({coreMoment(command.at), coreCommand(command)});
    return result;
}

ListedHousehold coreHousehold(const std::vector<SeededLoad> &load)
{
    std::vector<LoadSegment> segments;
    for (const SeededLoad &stretch : load) {
        const auto watts = stretch.watts ? std::optional(Power(*stretch.watts)) : std::nullopt;
        segments.push_back({coreMoment(stretch.from), coreMoment(stretch.until), watts, ReactivePower(stretch.vars)});
    }
    return ListedHousehold(std::move(segments));
}

} // namespace meterglass::test
