#include "meterlink/se/paymentbits.h"
#include "tests/ui/support/accountsaying.h"
#include "tests/ui/support/states.h"

namespace meterglass::test {

namespace {

using namespace std::chrono_literals;
namespace status = se::creditstatus;

void bringCredit(FakeMeter &meter)
{
    sayTwoRates(meter);
    sayCredit(meter, 11'093'175);
    saySupplier(meter);
}

void bringPrepayment(FakeMeter &meter, const SaidPrepayment &account)
{
    sayTwoRates(meter);
    sayPrepayment(meter, account);
    saySupplier(meter);
}

void bringLow(FakeMeter &meter)
{
    constexpr std::uint8_t Status = status::Low | status::EmergencyCreditEnabled | status::EmergencyCreditAvailable;
    bringPrepayment(meter, {.status = Status, .timeDebt = 5'020'000, .day = 100'000});
}

void bringOwed(FakeMeter &meter)
{
    constexpr std::uint8_t Status =
        status::Low | status::EmergencyCreditEnabled | status::EmergencyCreditSelected | status::EmergencyCreditInUse;
    bringPrepayment(meter, {.balance = -31'200, .status = Status, .emergencyCredit = 320'000, .timeDebt = 5'020'000});
}

void bringOff(FakeMeter &meter)
{
    constexpr std::uint8_t Status = status::Low | status::Exhausted;
    bringPrepayment(
        meter,
        {.balance = -1'231'200, .status = Status, .timeDebt = 5'020'000, .accumulatedDebt = 161'400, .supply = 0});
}

void bringKeptOn(FakeMeter &meter)
{
    constexpr std::uint8_t Status = status::Low | status::Exhausted;
    bringPrepayment(meter, {.balance = -31'200, .status = Status, .alarms = se::prepaymentalarm::FriendlyCreditInUse});
}

void bringArmed(FakeMeter &meter)
{
    bringPrepayment(meter, {.balance = 2'000'000, .supply = 1});
}

} // namespace

std::vector<State> accountStates()
{
    constexpr ui::Place Account = ui::Place::Account;
    return {{QStringLiteral("credit"), bringCredit, Account},
            {QStringLiteral("low"), bringLow, Account},
            {QStringLiteral("owed"), bringOwed, Account},
            {QStringLiteral("off"), bringOff, Account},
            {QStringLiteral("kept-on"), bringKeptOn, Account},
            {QStringLiteral("armed"), bringArmed, Account},
            {QStringLiteral("late"),
             [](FakeMeter &meter) {
                 bringLow(meter);
                 meter.alarms.advance(20s);
             },
             Account},
            {QStringLiteral("stale"),
             [](FakeMeter &meter) {
                 bringLow(meter);
                 meter.alarms.advance(31min);
             },
             Account},
            {QStringLiteral("never"), [](FakeMeter &) {}, Account},
            {QStringLiteral("plain"), [](FakeMeter &meter) { meter.sayEverything(); }, Account},
            {QStringLiteral("blocks"),
             [](FakeMeter &meter) {
                 sayBlocks(meter);
                 sayCredit(meter, 4'210'000);
             },
             Account},
            {QStringLiteral("manyrates"),
             [](FakeMeter &meter) {
                 sayManyRates(meter);
                 sayCredit(meter, 123'456'789);
             },
             Account}};
}

} // namespace meterglass::test
