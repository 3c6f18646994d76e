#include "meterlink/client/profileseries.h"

#include <QTest>

using namespace meterglass;
using client::ProfileSeries;
using Amounts = std::vector<std::uint32_t>;

namespace {

constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 6);

core::UtcSecond after(int halfHours)
{
    return Start + halfHours * ProfileSeries::HalfHour;
}

QString amountsOf(const ProfileSeries &series)
{
    QStringList amounts;
    for (std::size_t index = 0; index < series.size(); ++index) {
        const auto amount = series.amount(index);
        amounts += amount ? QString::number(*amount) : QStringLiteral("-");
    }
    return amounts.join(QLatin1Char(' '));
}

} // namespace

class ProfileSeriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInPages_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<QString>("amounts");
        QTest::newRow("that follow") << 3 << QStringLiteral("1 2 3 8 9");
        QTest::newRow("that overlap: what is known stays") << 2 << QStringLiteral("1 2 3 9");
        QTest::newRow("that are known") << 1 << QStringLiteral("1 2 3");
        QTest::newRow("after a gap") << 5 << QStringLiteral("1 2 3 - - 8 9");
        QTest::newRow("of long ago, as a series of their own") << -9 << QStringLiteral("8 9");
    }
    void takesInPages()
    {
        QFETCH(const int, start);
        ProfileSeries series;
        series.put(Start, Amounts{1, 2, 3});
        series.put(after(start), Amounts{8, 9});
        QTEST(amountsOf(series), "amounts");
        QVERIFY(series.end() == after(start < 0 ? start + 2 : int(series.size())));
    }

    void beginsAnewWhereItIsOutOfStep()
    {
        ProfileSeries series;
        series.put(Start, Amounts{1, 2, 3});
        series.put(after(3) + std::chrono::minutes(7), Amounts{8});
        QCOMPARE(amountsOf(series), QStringLiteral("8"));
        series.put(after(1'000'000'000), Amounts{5});
        QCOMPARE(amountsOf(series), QStringLiteral("5"));
    }

    void keepsHolesAsHoles()
    {
        ProfileSeries series;
        series.put(Start, Amounts{1, ProfileSeries::None, 0});
        QCOMPARE(amountsOf(series), QStringLiteral("1 - 0"));
        QVERIFY(series.endOfHalfHour(0) == after(1));
    }

    void forgetsTheOldestBeyond13Months()
    {
        ProfileSeries series;
        series.put(Start, Amounts(ProfileSeries::Capacity, 1));
        series.put(series.end(), Amounts{7, 8});
        QCOMPARE(series.size(), ProfileSeries::Capacity);
        QVERIFY(series.begin() == after(2));
        QVERIFY(series.amount(series.size() - 1) == 8U);
    }
};

QTEST_APPLESS_MAIN(ProfileSeriesTest)
#include "profileseriestest.moc"
