#include "tests/support/eventfulmeter.h"

#include "tests/support/seededrandom.h"

#include <algorithm>

namespace meterglass::test {

using core::Money;
using core::Price;
using core::TariffAction;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr std::int64_t Pound = 100'000;

/// A rate by night, another in the evening, blocks by day whose counter begins anew each day.
core::Tariff drawTariff(SeededRandom &random)
{
    const auto price = [&random] { return Price(random.between(5'000, 40'000)); };
    core::Tariff tariff;
    tariff.name = "Tariff " + std::to_string(random.between(1, 999));
    tariff.prices = {price(), price()};
    if (random.oneIn(2))
        tariff.prices.push_back(price());
    const std::int64_t threshold = random.between(2'000, 20'000);
    tariff.blockSets = {{{threshold, threshold + 5'000}, {price(), price(), price()}}};
    tariff.counterReset = core::Tariff::CounterReset::Daily;
    tariff.switching = core::SwitchingTable::always(TariffAction::timeOfUse(1));
    tariff.switching.dayProfiles = {{{minutes(30), TariffAction::timeOfUse(2)},
                                     {minutes(30) * random.between(10, 20), TariffAction::blocks(1)},
                                     {hours(16), TariffAction::timeOfUse(1)},
                                     {hours(21), TariffAction::blocks(1)}}};
    tariff.standingCharge.perDay = Money(random.between(20'000, 80'000));
    return tariff;
}

core::AccountSettings drawSettings(SeededRandom &random)
{
    core::AccountSettings settings;
    settings.paymentMode = random.oneIn(4) ? core::PaymentMode::Credit : core::PaymentMode::Prepayment;
    settings.lowCreditThreshold = Money(random.between(std::int64_t(0), 4 * Pound));
    settings.emergencyCreditLimit = Money(random.between(Pound, 8 * Pound));
    settings.emergencyCreditThreshold = Money(random.between(std::int64_t(0), 3 * Pound));
    settings.disablementThreshold = Money(random.oneIn(3) ? 20 * Pound : random.between(-Pound, Pound));
    settings.debtRecoveryRate = Money(random.between(std::int64_t(100), Pound / 5));
    settings.debtPeriod =
        random.oneIn(2) ? core::AccountSettings::DebtPeriod::Hourly : core::AccountSettings::DebtPeriod::Daily;
    settings.suspendsDebtDisabled = random.oneIn(2);
    settings.suspendsDebtEmergency = random.oneIn(2);
    return settings;
}

std::string drawText(SeededRandom &random)
{
    return "Text " + std::to_string(random.between(1, 999));
}

core::SupplierMessage drawMessage(SeededRandom &random)
{
    core::SupplierMessage message;
    message.text = drawText(random);
    return message;
}

core::MeterCommand drawCommand(SeededRandom &random)
{
    namespace command = core::metercommand;
    switch (random.between(0, 12)) {
    case 0:
    case 1:
        return command::TopUp{Money(random.between(Pound / 5, 2 * Pound))};
    case 2:
    case 3:
        return command::ActivateEmergencyCredit{};
    case 4:
    case 5:
        return command::EnableSupply{};
    case 6:
        return command::SetTimeDebt{Money(random.between(std::int64_t(0), 30 * Pound))};
    case 7:
        return command::ConfigureAccount{drawSettings(random)};
    case 8:
        return command::ChangeTariff{drawTariff(random)};
    case 9:
        return command::ShowMessage{drawMessage(random)};
    case 10:
        return command::CancelMessage{};
    case 11:
        return command::ChangeSupplier{
            {std::uint32_t(random.between(1, 1'000)), drawText(random), drawText(random), drawText(random)}};
    default:
        return command::ResetBalance{};
    }
}

} // namespace

core::MeterConfiguration eventfulMeter()
{
    SeededRandom random(1);
    core::MeterConfiguration configuration;
    configuration.manufacturerName = "Test";
    configuration.modelIdentifier = "Eventful";
    configuration.serialNumber = "T2";
    configuration.mpan = "2200012345678";
    configuration.lowMediumThreshold = core::Power(500);
    configuration.mediumHighThreshold = core::Power(2500);
    configuration.tariff = drawTariff(random);
    configuration.account = drawSettings(random);
    configuration.account.paymentMode = core::PaymentMode::Prepayment;
    configuration.account.disablementThreshold = Money();
    configuration.account.emergencyCreditThreshold = Money(Pound);
    configuration.account.suspendsDebtEmergency = false;
    configuration.initialBalance = Money(Pound / 50);
    configuration.initialTimeDebt = Money(20 * Pound);
    return configuration;
}

core::MeterDiary eventfulDiary(core::UtcSecond from, core::UtcSecond until, std::uint64_t seed)
{
    SeededRandom random(seed);
    // What little credit there is is used up first, then Emergency Credit.
    core::MeterDiary diary{{from, core::metercommand::ActivateEmergencyCredit{}}};
    for (core::UtcSecond at = from + minutes(30); at < until; at += seconds(random.between(5, 500)))
        diary.push_back({at, drawCommand(random)});
    // Some hours in which charges find no credit.
    const core::UtcSecond middle = from + (until - from) / 2;
    std::erase_if(diary, [middle](const auto &entry) { return entry.at >= middle && entry.at < middle + hours(2); });
    core::AccountSettings settings;
    settings.paymentMode = core::PaymentMode::Prepayment;
    settings.disablementThreshold = Money(50 * Pound);
    settings.debtRecoveryRate = Money(Pound / 100);
    settings.debtPeriod = core::AccountSettings::DebtPeriod::Hourly;
    diary.push_back({middle, core::metercommand::ConfigureAccount{settings}});
    diary.push_back({middle, core::metercommand::SetTimeDebt{Money(5 * Pound)}});
    for (const auto &[after, isNow] : {std::pair(minutes(30), true), std::pair(minutes(60), false),
                                       std::pair(minutes(80), true), std::pair(minutes(95), false)})
        diary.push_back({middle + after, core::metercommand::SetNonDisablementPeriod{isNow}});
    std::stable_sort(diary.begin(), diary.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return diary;
}

} // namespace meterglass::test
