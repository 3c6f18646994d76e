#include "tests/ui/support/accountsaying.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/commandcodec.h"
#include "meterlink/se/historyattributes.h"
#include "meterlink/se/paymentbits.h"
#include "meterlink/se/utctime.h"

#include <string>

namespace meterglass::test {

namespace {

using zcl::DataType;
using zcl::Value;

constexpr std::uint32_t Calendar = 0xFFFF'FFFF;
constexpr std::uint32_t Tariff = 7;

void sayNumber(FakeMeter &meter, zcl::ClusterId cluster, zcl::AttributeId id, DataType type, std::uint64_t number)
{
    meter.say(cluster, id, Value::ofUnsigned(type, number));
}

void sayBalance(FakeMeter &meter, zcl::AttributeId id, std::int64_t amount)
{
    meter.say(se::cluster::Prepayment, id, Value::ofSigned(DataType::Int32, amount));
}

void sayText(FakeMeter &meter, zcl::ClusterId cluster, zcl::AttributeId id, std::string_view text)
{
    meter.say(cluster, id, Value::ofText(DataType::OctetString, text));
}

/// Prices and balances have five decimals.
void sayPriceScale(FakeMeter &meter)
{
    sayNumber(meter, se::cluster::Price, se::price::Currency, DataType::Uint16, 826);
    sayNumber(meter, se::cluster::Price, se::price::PriceTrailingDigit, DataType::Map8, 0x50);
}

void sayPriceOf(FakeMeter &meter, int tier, int block, std::uint64_t price)
{
    const int first = tier <= 15 ? int(se::price::Tier1Block1Price) + 0x10 * (tier - 1) + block - 1
                                 : int(se::price::PriceTier16) + tier - 16;
    sayNumber(meter, se::cluster::Price, zcl::AttributeId(std::uint16_t(first)), DataType::Uint32, price);
}

void sayTariff(FakeMeter &meter, std::string_view name)
{
    sayPriceScale(meter);
    sayText(meter, se::cluster::Price, se::price::TariffLabel, name);
    sayNumber(meter, se::cluster::Price, se::price::StandingCharge, DataType::Uint32, 53'801);
    se::PublishTariffInformation information;
    information.issuerTariffId = Tariff;
    meter.store.apply(information, meter.clock.now());
}

/// One day profile for all the year.
void sayDay(FakeMeter &meter, const std::vector<se::ScheduleEntry> &entries)
{
    const core::UtcInstant now = meter.clock.now();
    se::PublishCalendar calendar;
    calendar.issuerCalendarId = Calendar;
    calendar.numberOfWeekProfiles = 1;
    calendar.numberOfDayProfiles = 1;
    meter.store.apply(calendar, now);
    se::PublishWeekProfile week;
    week.issuerCalendarId = Calendar;
    week.weekId = 1;
    week.dayIdRefMonday = week.dayIdRefTuesday = week.dayIdRefWednesday = week.dayIdRefThursday = 1;
    week.dayIdRefFriday = week.dayIdRefSaturday = week.dayIdRefSunday = 1;
    meter.store.apply(week, now);
    const zcl::Bytes raw = se::encodeRecords(entries);
    se::PublishDayProfile day;
    day.issuerCalendarId = Calendar;
    day.dayId = 1;
    day.totalNumberOfScheduleEntries = std::uint8_t(entries.size());
    day.totalNumberOfCommands = 1;
    day.dayScheduleEntries = {raw, entries.size()};
    meter.store.apply(day, now);
    se::GetSpecialDays specialDays;
    specialDays.issuerCalendarId = Calendar;
    meter.store.apply(specialDays, zcl::Status::NotFound, now);
}

void sayLabels(FakeMeter &meter, const std::vector<std::string> &names)
{
    std::vector<se::TierLabel> labels;
    for (const std::string &name : names) {
        se::TierLabel label;
        label.tierId = std::uint8_t(labels.size() + 1);
        label.tierLabel = se::OctetsView(std::string_view(name));
        labels.push_back(label);
    }
    const zcl::Bytes raw = se::encodeRecords(labels);
    se::PublishTierLabels command;
    command.issuerTariffId = Tariff;
    command.numberOfCommands = 1;
    command.numberOfLabels = std::uint8_t(labels.size());
    command.tierLabelsPayload = {raw, labels.size()};
    meter.store.apply(command, meter.clock.now());
}

} // namespace

void sayMessage(FakeMeter &meter, const SaidMessage &said)
{
    const auto now = std::chrono::floor<std::chrono::seconds>(meter.clock.now());
    se::DisplayMessage message;
    message.messageId = said.id;
    message.messageControl = std::uint8_t((said.importance << 2) | (said.wantsConfirmation ? 0x80 : 0));
    message.startTime = se::toUtcTime(now + std::chrono::seconds(said.startsIn));
    message.durationInMinutes = said.minutes;
    message.message = se::OctetsView(said.text);
    meter.store.apply(message, meter.clock.now());
}

void sayNoMessages(FakeMeter &meter)
{
    meter.store.apply(se::GetLastMessage(), zcl::Status::NotFound, meter.clock.now());
}

void cancelMessage(FakeMeter &meter, std::uint32_t id)
{
    se::CancelMessage cancelled;
    cancelled.messageId = id;
    meter.store.apply(cancelled, meter.clock.now());
}

void sayConfirmed(FakeMeter &meter, std::uint32_t id)
{
    se::MessageConfirmation confirmation;
    confirmation.messageId = id;
    meter.store.apply(confirmation, meter.clock.now());
}

void saySupplier(FakeMeter &meter)
{
    meter.sayIdentity();
    sayText(meter, se::cluster::DeviceManagement, se::devicemanagement::ProviderName, "Example Energy");
    sayText(meter, se::cluster::DeviceManagement, se::devicemanagement::ProviderContactDetails, "0800 000 0000");
    sayText(meter, se::cluster::Metering, se::metering::CustomerIdNumber, "123456789");
}

void sayCredit(FakeMeter &meter, std::int64_t bill)
{
    sayNumber(meter, se::cluster::Prepayment, se::prepayment::PaymentControlConfiguration, DataType::Map16,
              se::paymentcontrol::CreditMode);
    sayNumber(meter, se::cluster::Metering, se::metering::BillDeliveredTrailingDigit, DataType::Map8, 0x50);
    sayNumber(meter, se::cluster::Metering, se::metering::BillToDateDelivered, DataType::Uint32, std::uint64_t(bill));
    sayNumber(meter, se::cluster::Prepayment, se::prepayment::CurrentMonthCostConsumptionDelivered, DataType::Uint48,
              5'305'723);
    sayNumber(meter, se::cluster::Prepayment, se::prepayment::PreviousMonthCostConsumptionDelivered, DataType::Uint48,
              7'634'900);
    sayNumber(meter, se::cluster::Metering, se::metering::SupplyStatus, DataType::Enum8, 2);
}

void sayPrepayment(FakeMeter &meter, const SaidPrepayment &account)
{
    namespace id = se::prepayment;
    sayPriceScale(meter);
    sayNumber(meter, se::cluster::Prepayment, id::PaymentControlConfiguration, DataType::Map16,
              se::paymentcontrol::PrepaymentMode);
    sayNumber(meter, se::cluster::Prepayment, id::CreditStatus, DataType::Map8, account.status);
    sayBalance(meter, id::CreditRemaining, account.balance);
    sayBalance(meter, id::EmergencyCreditRemaining, account.emergencyCredit);
    sayNumber(meter, se::cluster::Prepayment, id::EmergencyCreditLimitAllowance, DataType::Uint32, 500'000);
    sayNumber(meter, se::cluster::Prepayment, id::EmergencyCreditThreshold, DataType::Uint32, 400'000);
    sayNumber(meter, se::cluster::Prepayment, id::LowCreditWarningLevel, DataType::Uint32, 500'000);
    sayBalance(meter, id::CutOffValue, 0);
    sayNumber(meter, se::cluster::Prepayment, id::DebtAmount1, DataType::Uint32, std::uint64_t(account.timeDebt));
    sayNumber(meter, se::cluster::Prepayment, id::DebtRecoveryAmount1, DataType::Uint32, 1'000);
    sayNumber(meter, se::cluster::Prepayment, id::DebtRecoveryFrequency1, DataType::Enum8, 0);
    sayBalance(meter, id::AccumulatedDebt, account.accumulatedDebt);
    sayNumber(meter, se::cluster::Metering, se::metering::SupplyStatus, DataType::Enum8, account.supply);
    sayNumber(meter, se::cluster::Prepayment, id::PrepaymentAlarmStatus, DataType::Map16, account.alarms);
    for (const zcl::AttributeId day : se::previousDayCostAttributes())
        sayNumber(meter, se::cluster::Prepayment, day, DataType::Uint48, std::uint64_t(account.day));
}

void sayTwoRates(FakeMeter &meter)
{
    sayTariff(meter, "Day and Night");
    sayPriceOf(meter, 1, 1, 27'691);
    sayPriceOf(meter, 2, 1, 13'847);
    sayDay(meter, {{30, 2}, {450, 1}});
    sayLabels(meter, {"Day", "Night"});
    meter.sayPrice();
}

void sayManyRates(FakeMeter &meter)
{
    sayTariff(meter, "Half hours");
    std::vector<se::ScheduleEntry> entries;
    std::vector<std::string> names;
    for (int tier = 1; tier <= 48; ++tier) {
        sayPriceOf(meter, tier, 1, std::uint64_t(9'000) + 1'000U * std::uint64_t(tier));
        entries.push_back({std::uint16_t(30 * (tier - 1)), std::uint8_t(tier)});
        names.push_back("Half hour " + std::to_string(tier));
    }
    sayDay(meter, entries);
    sayLabels(meter, names);
}

void sayBlocks(FakeMeter &meter)
{
    sayTariff(meter, "Steps with your use");
    sayNumber(meter, se::cluster::Price, se::price::UnitOfMeasure, DataType::Enum8, 0);
    sayNumber(meter, se::cluster::Price, se::price::ThresholdMultiplier, DataType::Uint24, 1);
    sayNumber(meter, se::cluster::Price, se::price::ThresholdDivisor, DataType::Uint24, 1000);
    sayPriceOf(meter, 1, 1, 19'900);
    sayPriceOf(meter, 1, 2, 25'400);
    sayPriceOf(meter, 1, 3, 31'200);
    sayNumber(meter, se::cluster::Price, se::price::Tier1Block1Threshold, DataType::Uint48, 80'000);
    sayNumber(meter, se::cluster::Price, zcl::AttributeId{0x0111}, DataType::Uint48, 200'000);
    sayDay(meter, {{0, 1}});
    sayLabels(meter, {"Blocks"});
}

} // namespace meterglass::test
