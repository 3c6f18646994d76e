#include "core/household/applianceload.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono_literals;

/// What appliances draw together, active and reactive.
class ApplianceLoadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 100 W of a fridge at 1170 var a kW is 117 var; 2000 W of a kettle none; 60 W of power supplies at -330 var a kW
    /// is -19.8 var, -19 whole ones.
    void addsReactivePowerByTheShareOfEach()
    {
        const UtcSecond from = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);
        ApplianceLoad load(from, from + 100s);
        load.add(from, from + 100s, Power(60), PowerSupplies);
        load.add(from + 10s, from + 50s, Power(100), Compressor);
        load.add(from + 20s, from + 30s, Power(2000));
        const auto steps = load.steps();
        QCOMPARE(steps.size(), 5U);
        const std::array<std::array<int, 3>, 5> expected{
            {{0, 60, -19}, {10, 160, 98}, {20, 2160, 98}, {30, 160, 98}, {50, 60, -19}}};
        for (std::size_t index = 0; index < steps.size(); ++index) {
            QCOMPARE(steps[index].offset, expected[index][0]);
            QCOMPARE(steps[index].watts, expected[index][1]);
            QCOMPARE(steps[index].vars, expected[index][2]);
        }
    }

    /// A lamp and a motor may change places without a change of active power.
    void aChangeOfReactivePowerAloneIsAStep()
    {
        const UtcSecond from = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);
        ApplianceLoad load(from, from + 20s);
        load.add(from, from + 10s, Power(100));
        load.add(from + 10s, from + 20s, Power(100), CirculatingPump);
        const auto steps = load.steps();
        QCOMPARE(steps.size(), 2U);
        QCOMPARE(steps[1].watts, 100);
        QCOMPARE(steps[1].vars, 88);
    }
};

QTEST_GUILESS_MAIN(ApplianceLoadTest)
#include "applianceloadtest.moc"
