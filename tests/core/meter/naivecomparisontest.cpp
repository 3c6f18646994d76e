#include "core/tariff/tarifffaults.h"
#include "tests/support/seededcore.h"
#include "tests/support/seededlives.h"

#include <QTest>

using namespace meterglass;

/// The meter against the deliberately naive one of tests/support, over seeded years.
///
/// METERGLASS_YEARS says how many (20), METERGLASS_SEED the first seed (1).
class NaiveComparisonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesToTheLastUnit_data()
    {
        QTest::addColumn<quint64>("seed");
        const int first = qEnvironmentVariableIntValue("METERGLASS_SEED");
        const int years = qEnvironmentVariableIntValue("METERGLASS_YEARS");
        const quint64 start = first > 0 ? quint64(first) : 1;
        const quint64 count = years > 0 ? quint64(years) : 20;
        for (quint64 seed = start; seed < start + count; ++seed)
            QTest::addRow("the year of seed %llu", seed) << seed;
    }

    void agreesToTheLastUnit()
    {
        QFETCH(quint64, seed);
        const test::SeededLives lives(seed);
        checkTariffs(lives.year());
        const auto finding = lives.firstDifference();
        if (finding)
            QFAIL(lives.describe(*finding).c_str());
    }

private:
    static void checkTariffs(const test::SeededYear &year)
    {
        if (year.configuration.tariff)
            QCOMPARE(faultOf(*year.configuration.tariff), QString());
        for (const test::NaiveCommand &command : year.diary) {
            if (command.kind == test::NaiveCommand::Kind::ChangeTariff)
                QCOMPARE(faultOf(command.tariff), QString());
        }
    }

    static QString faultOf(const test::NaiveTariff &tariff)
    {
        const std::vector<std::string> faults = core::faultsOf(test::coreTariff(tariff));
        return faults.empty() ? QString() : QString::fromStdString(faults.front());
    }
};

QTEST_APPLESS_MAIN(NaiveComparisonTest)
#include "naivecomparisontest.moc"
