#pragma once

#include "tests/ui/support/fakemeter.h"

#include <string_view>
#include <vector>

/// What a fake meter says of account, tariff, supplier and messages, in frames' words. Amounts in 10^-5 GBP.
namespace meterglass::test {

/// In the commands' own number for a DisplayMessage: 0 low .. 3 critical.
struct SaidMessage
{
    std::uint32_t id = 1;
    std::string_view text;
    int importance = 0;
    bool wantsConfirmation = false;
    /// Seconds after the present; negative is before.
    int startsIn = 0;
    std::uint16_t minutes = 0xFFFF;
};

void sayMessage(FakeMeter &meter, const SaidMessage &said);
void sayNoMessages(FakeMeter &meter);
void cancelMessage(FakeMeter &meter, std::uint32_t id);
/// The meter has taken a confirmation.
void sayConfirmed(FakeMeter &meter, std::uint32_t id);

void saySupplier(FakeMeter &meter);
/// In credit mode, with a bill to date and the costs of this month and the last.
void sayCredit(FakeMeter &meter, std::int64_t bill);
struct SaidPrepayment
{
    std::int64_t balance = 310'000;
    /// CreditStatus (Prepayment 0x0003).
    std::uint8_t status = 0x01;
    std::int64_t emergencyCredit = 0;
    std::int64_t timeDebt = 0;
    std::int64_t accumulatedDebt = 0;
    /// SupplyStatus (Metering 0x0014): 0 off, 1 armed, 2 on.
    std::uint8_t supply = 2;
    /// PrepaymentAlarmStatus (Prepayment 0x0400): 0x10, a non-disablement period keeps the supply on.
    std::uint16_t alarms = 0;
    /// What each of the eight days before has cost.
    std::int64_t day = 0;
};
void sayPrepayment(FakeMeter &meter, const SaidPrepayment &account);

/// "Day" at 27.691 p and "Night" at 13.847 p from 00:30 to 07:30 UTC; 53.801 p a day.
void sayTwoRates(FakeMeter &meter);
/// 48 rates, one for each half hour, from 10 p on, each 1 p dearer.
void sayManyRates(FakeMeter &meter);
/// Up to 80, to 200 and above 200 kWh, at 19.9, 25.4 and 31.2 p, all day.
void sayBlocks(FakeMeter &meter);

} // namespace meterglass::test
