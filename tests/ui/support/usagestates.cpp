#include "tests/ui/support/states.h"
#include "tests/ui/support/usagemeter.h"

#include <QAbstractButton>
#include <QApplication>

namespace meterglass::test {

namespace {

using namespace std::chrono_literals;

/// What a person touches, in whichever display is open.
void touch(const QString &button)
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = window->findChild<QAbstractButton *>(button); found && window->isVisible())
            found->click();
    }
}

/// Everything is said; then the named buttons are touched.
void bring(FakeMeter &meter, std::initializer_list<const char *> buttons)
{
    meter.sayEverything();
    sayUsage(meter, 731);
    meter.alarms.advance(1s);
    for (const char *button : buttons)
        touch(QLatin1String(button));
}

void bringPower(FakeMeter &meter, const char *range)
{
    meter.sayEverything();
    for (int i = 0; i < 300; ++i) {
        meter.alarms.advance(i == 100 ? 6min : 10s);
        meter.sayPower(core::Power(i % 40 < 4 ? 3100 : 220 + i * 13 % 90));
    }
    touch(QStringLiteral("usage.power"));
    touch(QLatin1String(range));
}

} // namespace

std::vector<State> usageStates()
{
    std::vector<State> states{
        {QStringLiteral("day"), [](FakeMeter &meter) { bring(meter, {}); }},
        {QStringLiteral("daycost"), [](FakeMeter &meter) { bring(meter, {"usage.swap"}); }},
        {QStringLiteral("week"), [](FakeMeter &meter) { bring(meter, {"usage.week"}); }},
        {QStringLiteral("month"),
         [](FakeMeter &meter) {
             bring(meter, {"usage.month", "usage.swap"});
         }},
        {QStringLiteral("usagenever"), [](FakeMeter &) {}},
        {QStringLiteral("halfhours"), [](FakeMeter &meter) { bring(meter, {"usage.halfhours"}); }},
        {QStringLiteral("halfhoursgap"),
         [](FakeMeter &meter) {
             bring(meter, {"usage.halfhours", "usage.earlier"});
         }},
        {QStringLiteral("days"), [](FakeMeter &meter) { bring(meter, {"usage.days"}); }},
        {QStringLiteral("dayscost"),
         [](FakeMeter &meter) {
             bring(meter, {"usage.days", "usage.swap"});
         }},
        {QStringLiteral("year"),
         [](FakeMeter &meter) {
             bring(meter, {"usage.days", "usage.days.year"});
         }},
        {QStringLiteral("alldays"),
         [](FakeMeter &meter) {
             bring(meter, {"usage.days", "usage.days.all"});
         }},
        {QStringLiteral("power"), [](FakeMeter &meter) { bringPower(meter, "usage.power.hour"); }},
        {QStringLiteral("powerday"), [](FakeMeter &meter) { bringPower(meter, "usage.power.day"); }},
    };
    for (State &state : states)
        state.place = ui::Place::Usage;
    return states;
}

} // namespace meterglass::test
