#include "meterlink/virtual/prepaymentserver.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/historyattributes.h"
#include "meterlink/se/paymentbits.h"
#include "meterlink/se/prepaymentrequests.h"
#include "meterlink/virtual/pricepublisher.h"
#include "meterlink/virtual/snapshotserver.h"

namespace meterglass::virtualhan {

using core::Account;
using core::AccountSettings;
using core::CostBook;
using core::SingleElementMeter;
using zcl::AttributeId;
using zcl::DataType;
using zcl::Value;

namespace {

/// CurrencyScalingFactor: 10^-5 of the currency (by the enumeration that starts at 10^-6).
constexpr std::uint64_t FiveDecimalsFactor = 0x01;
constexpr std::uint64_t EveryHour = 0;
constexpr std::uint64_t EveryDay = 1;

/// @param read an amount of a book, in 10^-5 GBP
ServedAttribute amount(AttributeId id, DataType type, const SingleElementMeter &meter,
                       std::function<core::Money(const CostBook &)> read)
{
    return {id, type,
            [type, &meter, read = std::move(read)] { return numberOrInvalid(type, read(*meter.costs()).count()); }};
}

/// Bits 10 and 11 are Suspend Debt Disabled, and Suspend Debt Emergency inverted, as GBCS sends them.
std::uint64_t paymentControl(const AccountSettings &settings)
{
    using namespace se::paymentcontrol;
    if (settings.paymentMode == core::PaymentMode::Credit)
        return CreditMode;
    return std::uint64_t(PrepaymentMode) | (settings.suspendsDebtDisabled ? SuspendDebtDisabled : 0U)
        | (settings.suspendsDebtEmergency ? 0U : DebtInEmergency);
}

std::uint64_t creditStatus(const Account &account)
{
    using namespace se::creditstatus;
    const bool isPrepayment = account.settings().paymentMode == core::PaymentMode::Prepayment;
    const bool isExhausted = isPrepayment && account.combinedCredit() <= account.settings().disablementThreshold;
    const bool isInUse = account.state().emergencyCreditUsed > core::Money(0);
    std::uint64_t bits = account.isLowCredit() ? Low : Ok;
    bits |= account.settings().emergencyCreditLimit > core::Money(0) ? EmergencyCreditEnabled : 0U;
    bits |= account.isEmergencyCreditOffered() ? EmergencyCreditAvailable : 0U;
    bits |= account.state().isEmergencyCreditActivated ? EmergencyCreditSelected : 0U;
    bits |= isInUse ? EmergencyCreditInUse : 0U;
    bits |= isExhausted ? Exhausted : 0U;
    return bits;
}

std::vector<ServedAttribute> accountAttributes(const SingleElementMeter &meter)
{
    namespace id = se::prepayment;
    const auto settings = [](const CostBook &costs) -> const AccountSettings & { return costs.account().settings(); };
    const auto state = [](const CostBook &costs) -> const core::AccountState & { return costs.account().state(); };
    const auto of = [&meter](AttributeId id, DataType type, std::function<core::Money(const CostBook &)> read) {
        return amount(id, type, meter, std::move(read));
    };
    return {
        {id::PaymentControlConfiguration, DataType::Map16,
         [&meter, settings] { return Value::ofUnsigned(DataType::Map16, paymentControl(settings(*meter.costs()))); }},
        of(id::CreditRemaining, DataType::Int32, [state](const CostBook &costs) { return state(costs).balance; }),
        of(id::EmergencyCreditRemaining, DataType::Int32,
           [](const CostBook &costs) { return costs.account().emergencyCreditBalance(); }),
        {id::CreditStatus, DataType::Map8,
         [&meter] { return Value::ofUnsigned(DataType::Map8, creditStatus(meter.costs()->account())); }},
        of(id::AccumulatedDebt, DataType::Int32,
           [state](const CostBook &costs) { return state(costs).accumulatedDebt; }),
        of(id::EmergencyCreditLimitAllowance, DataType::Uint32,
           [settings](const CostBook &costs) { return settings(costs).emergencyCreditLimit; }),
        of(id::EmergencyCreditThreshold, DataType::Uint32,
           [settings](const CostBook &costs) { return settings(costs).emergencyCreditThreshold; }),
        of(id::LowCreditWarningLevel, DataType::Uint32,
           [settings](const CostBook &costs) { return settings(costs).lowCreditThreshold; }),
        of(id::CutOffValue, DataType::Int32,
           [settings](const CostBook &costs) { return settings(costs).disablementThreshold; }),
        of(id::DebtAmount1, DataType::Uint32, [state](const CostBook &costs) { return state(costs).timeDebt; }),
        {id::DebtRecoveryFrequency1, DataType::Enum8,
         [&meter, settings] {
             const bool isHourly = settings(*meter.costs()).debtPeriod == AccountSettings::DebtPeriod::Hourly;
             return Value::ofUnsigned(DataType::Enum8, isHourly ? EveryHour : EveryDay);
         }},
        of(id::DebtRecoveryAmount1, DataType::Uint32,
           [settings](const CostBook &costs) { return settings(costs).debtRecoveryRate; }),
        {id::PrepaymentAlarmStatus, DataType::Map16,
         [&meter] {
             const bool isKeptOn = meter.costs()->account().isDisablementSuspended();
             return Value::ofUnsigned(DataType::Map16, isKeptOn ? se::prepaymentalarm::FriendlyCreditInUse : 0U);
         }},
        fixed(id::CurrencyScalingFactor, Value::ofUnsigned(DataType::Enum8, FiveDecimalsFactor)),
        fixed(id::Currency, Value::ofUnsigned(DataType::Uint16, PoundSterling)),
    };
}

using Previous = const std::vector<std::int64_t> &(CostBook::*)() const;

void servePrevious(std::vector<ServedAttribute> &attributes, const std::vector<AttributeId> &ids,
                   const SingleElementMeter &meter, Previous previous)
{
    for (std::size_t index = 0; index < ids.size(); ++index) {
        attributes.push_back(amount(ids[index], DataType::Uint48, meter, [previous, index](const CostBook &costs) {
            return core::Money((costs.*previous)()[index]);
        }));
    }
}

void serveCosts(std::vector<ServedAttribute> &attributes, const SingleElementMeter &meter)
{
    namespace id = se::prepayment;
    attributes.push_back(amount(id::CurrentDayCostConsumptionDelivered, DataType::Uint48, meter, &CostBook::today));
    servePrevious(attributes, se::previousDayCostAttributes(), meter, &CostBook::previousDays);
    attributes.push_back(amount(id::CurrentWeekCostConsumptionDelivered, DataType::Uint48, meter, &CostBook::thisWeek));
    servePrevious(attributes, se::previousWeekCostAttributes(), meter, &CostBook::previousWeeks);
    attributes.push_back(
        amount(id::CurrentMonthCostConsumptionDelivered, DataType::Uint48, meter, &CostBook::thisMonth));
    servePrevious(attributes, se::previousMonthCostAttributes(), meter, &CostBook::previousMonths);
    attributes.push_back(fixed(id::HistoricalFreezeTime, Value::ofUnsigned(DataType::Uint16, 0))); // 00:00
}

} // namespace

ClusterServer prepaymentServer(const SingleElementMeter &meter)
{
    ClusterServer server{se::cluster::Prepayment, han::Security::LinkKey, accountAttributes(meter)};
    serveCosts(server.attributes, meter);
    server.commands.push_back(served<se::GetPrepaySnapshot>(
        [&meter](const se::GetPrepaySnapshot &asked) { return accountSnapshot(meter, asked); }));
    server.commandsOfOthers = {
        se::SelectAvailableEmergencyCredit::Id.number,
        se::ChangeDebt::Id.number,
        se::EmergencyCreditSetup::Id.number,
        se::ConsumerTopUp::Id.number,
        se::CreditAdjustment::Id.number,
        se::ChangePaymentMode::Id.number,
        se::SetLowCreditWarningLevel::Id.number,
        se::SetMaximumCreditLimit::Id.number,
        se::SetOverallDebtCap::Id.number,
    };
    return server;
}

std::optional<Value> billToDate(const SingleElementMeter &meter)
{
    if (!meter.costs())
        return std::nullopt;
    return numberOrInvalid(DataType::Uint32, -meter.costs()->account().state().balance.count());
}

} // namespace meterglass::virtualhan
