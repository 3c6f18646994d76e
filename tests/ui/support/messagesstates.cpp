#include "tests/ui/support/accountsaying.h"
#include "tests/ui/support/states.h"

namespace meterglass::test {

namespace {

constexpr std::string_view Works = "Network works near you on Friday, 09:00-11:00: power may be off.";
constexpr int Day = 86'400;

void bringSeveral(FakeMeter &meter)
{
    sayMessage(meter,
               {.id = 1, .text = "Welcome to Example Energy. Your first bill is on its way.", .startsIn = -12 * Day});
    sayMessage(meter, {.id = 2, .text = "Prices change on 1 October.", .importance = 1, .startsIn = -2 * Day});
    sayMessage(meter, {.id = 3, .text = Works, .importance = 2, .wantsConfirmation = true, .startsIn = -Day});
}

void bringUrgent(FakeMeter &meter)
{
    bringSeveral(meter);
    sayMessage(meter,
               {.id = 4,
                .text = "Gas leak in your street: leave now. Call 0800 111 999.",
                .importance = 3,
                .wantsConfirmation = true,
                .minutes = 120});
}

void bringConfirmed(FakeMeter &meter)
{
    bringSeveral(meter);
    sayConfirmed(meter, 3);
}

void bringWithdrawn(FakeMeter &meter)
{
    bringSeveral(meter);
    cancelMessage(meter, 3);
}

void bringLongWord(FakeMeter &meter)
{
    sayMessage(
        meter,
        {.id = 1,
         .text =
             "https://energy.example/a/very/long/address/that/no/line/of/a/small/panel/can/hold?customer=123456789"});
}

} // namespace

std::vector<State> messagesStates()
{
    constexpr ui::Place Messages = ui::Place::Messages;
    return {{QStringLiteral("several"), bringSeveral, Messages},
            {QStringLiteral("urgent"), bringUrgent, Messages},
            {QStringLiteral("confirmed"), bringConfirmed, Messages},
            {QStringLiteral("withdrawn"), bringWithdrawn, Messages},
            {QStringLiteral("longword"), bringLongWord, Messages},
            {QStringLiteral("none"), [](FakeMeter &meter) { sayNoMessages(meter); }, Messages},
            {QStringLiteral("never"), [](FakeMeter &) {}, Messages}};
}

} // namespace meterglass::test
