#include "core/history/dailyconsumptionlog.h"
#include "core/history/profiledatalog.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono_literals;

/// Rows E-5 and E-6: circular logs, date-stamped days and half hours stamped with the UTC at which they ended.
class HistoryLogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps731Days()
    {
        DailyConsumptionLog log;
        const LocalDay first(std::chrono::year(2024) / 1 / 1);
        for (int index = 0; index < 800; ++index)
            log.append({first + std::chrono::days(index), index});
        QCOMPARE(log.size(), std::size_t(731));
        QVERIFY((log.at(0) == DailyConsumption{first + std::chrono::days(69), 69}));
        QVERIFY((log.at(730) == DailyConsumption{first + std::chrono::days(799), 799}));
    }

    void stampsHalfHoursWithTheirEnd()
    {
        ProfileDataLog log(ProfileDataLog::ThreeMonths);
        const UtcSecond midnight = std::chrono::sys_days(std::chrono::year(2026) / 3 / 29);
        for (std::uint32_t index = 1; index <= 5; ++index)
            log.append(midnight + index * 30min, index);
        QCOMPARE(log.size(), std::size_t(5));
        QVERIFY((log.at(0) == ProfileDataLog::Entry{midnight + 30min, 1}));
        QVERIFY((log.at(4) == ProfileDataLog::Entry{midnight + 150min, 5}));
    }

    void thirteenMonthsHoldTheLongestThirteenMonths()
    {
        ProfileDataLog log(ProfileDataLog::ThirteenMonths);
        UtcSecond end = std::chrono::sys_days(std::chrono::year(2025) / 1 / 1);
        for (std::size_t index = 0; index < 20'000; ++index) {
            end += 30min;
            log.append(end, static_cast<std::uint32_t>(index));
        }
        QCOMPARE(log.size(), std::size_t(19'056)); // 397 days of 48
        QCOMPARE(log.at(0).energy, 20'000U - 19'056U);
        QVERIFY(log.at(0).end == end - 19'055 * 30min);
        QVERIFY(log.at(19'055).end == end);
    }
};

QTEST_GUILESS_MAIN(HistoryLogsTest)
#include "historylogstest.moc"
