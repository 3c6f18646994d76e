#include "core/household/recordedtrace.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono;

namespace {

RecordedTrace shipped(const char *name)
{
    auto trace = RecordedTrace::fromFile(QStringLiteral(METERGLASS_LOADS "/") + QString::fromLatin1(name));
    if (!trace)
        qFatal("%s: %s", name, qPrintable(trace.error().what));
    return std::move(trace).value();
}

qint64 wattSecondsOf(const RecordedTrace &trace)
{
    qint64 sum = 0;
    for (std::size_t index = 0; index < trace.size(); ++index) {
        const UtcSecond from = index ? trace.endOf(index - 1) : trace.begin();
        sum += trace.loadOf(index).value_or(Power()).count() * (trace.endOf(index) - from).count();
    }
    return sum;
}

const QByteArray Header("Time,Aggregate,Kettle\n");

} // namespace

/// The recordings packed by gzip, with the times in words.
class RecordedHomesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Counts by `zcat | awk`; energy is that of the data's own README.
    void readsTheShippedFiles_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("samples");
        QTest::addColumn<sys_seconds>("begin");
        QTest::addColumn<int>("firstLoad");
        QTest::addColumn<int>("kilowattHours");
        const auto row = [](const char *name, int samples, sys_days begin, int firstLoad, int kilowattHours) {
            QTest::newRow(name) << QByteArray(name) << samples << sys_seconds(begin) << firstLoad << kilowattHours;
        };
        row("ukdale_house2_2013-06_30s.csv.gz", 86'400, 2013y / 6 / 1, 246, 203);
        row("refit_house20_2015-01_30s.csv.gz", 89'280 - 37, 2015y / 1 / 1, 225, 334);
    }
    void readsTheShippedFiles()
    {
        QFETCH(QByteArray, name);
        QFETCH(sys_seconds, begin);
        const RecordedTrace trace = shipped(name.constData());
        QTEST(int(trace.size()), "samples");
        QVERIFY(trace.begin() == begin);
        QCOMPARE(trace.end().time_since_epoch() % days(1), 0s);
        QTEST(int(trace.loadOf(0)->count()), "firstLoad");
        QTEST(int((wattSecondsOf(trace) + 1'800'000) / 3'600'000), "kilowattHours");
    }

    void readsARunOfZerosAsAHole()
    {
        const RecordedTrace trace = shipped("refit_house2_2014-12_30s.csv.gz");
        QCOMPARE(trace.size(), std::size_t(89'280 - 10'320));
        QVERIFY(trace.begin() == sys_days(2014y / 12 / 1));
        const sys_seconds lastReading = sys_days(2014y / 12 / 5) + 13h + 51min + 30s; // 316 W, then 6,990 zeros
        const std::size_t index = trace.indexAt(lastReading + 24h);
        QVERIFY(trace.endOf(index) == lastReading + seconds(6'991 * 30));
        QVERIFY(!trace.loadOf(index));
        QVERIFY(trace.loadOf(index - 1));
        QVERIFY(trace.loadOf(index + 1) == Power(497)); // 496.67
    }

    void readsTimesInWords()
    {
        const auto trace =
            RecordedTrace::fromCsv(Header + "2024-02-29 23:59:30,225.25,0.0\n2024-03-01 00:00:00,225.5,\n");
        QVERIFY(trace);
        QCOMPARE(trace->size(), 2U);
        QVERIFY(trace->begin() == sys_days(2024y / 3 / 1) - 30s);
        QVERIFY(trace->loadOf(0) == Power(225));
        QVERIFY(trace->loadOf(1) == Power(226));
    }

    void holdsASingleMissingReading()
    {
        const auto trace = RecordedTrace::fromCsv(
            Header + "2024-01-01 00:00:00,100,\n2024-01-01 00:00:30,0.0,\n2024-01-01 00:01:00,300,\n");
        QVERIFY(trace);
        QCOMPARE(trace->size(), 2U);
        QVERIFY(trace->loadOf(0) == Power(100)); // for 60 s
    }

    void keepsAZeroWithItsSecond()
    {
        const auto trace = RecordedTrace::fromCsv("unix_utc,power\n1000,0\n1006,0\n");
        QVERIFY(trace);
        QVERIFY(trace->loadOf(0) == Power(0));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *sentence, const QByteArray &text, const char *what) {
            QTest::newRow(sentence) << text << QString::fromLatin1(what);
        };
        row("a date alone", "2024-01-01,5,", "a time like");
        row("seconds since 1970", "1000,5,", "a time like");
        row("a day that there is not", "2023-02-29 00:00:00,5,", "\"2023-02-29 00:00:00\"");
        row("an hour that there is not", "2023-02-28 24:00:00,5,", "a time like");
        row("a leap second", "2016-12-31 23:59:60,5,", "a time like");
        row("a letter among the digits", "2O24-01-01 00:00:00,5,", "a time like");
        row("a sign among the digits", "2024-01-+1 00:00:00,5,", "a time like");
        row("a T between date and time", "2024-01-01T00:00:00,5,", "a time like");
        row("a zone", "2024-01-01 00:00:00Z,5,", "a time like");
        row("the year 1969", "1969-12-31 23:59:59,5,", "1970 and 2100");
        row("no load", "2024-01-01 00:00:00,,", "watts");
        row("no columns", "2024-01-01 00:00:00", "a time and a load");
        row("zeros alone", "2024-01-01 00:00:00,0,", "no samples");
    }
    void refuses()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, what);
        const auto trace = RecordedTrace::fromCsv(Header + row + "\n");
        QVERIFY(!trace);
        QVERIFY2(trace.error().what.contains(what), qPrintable(trace.error().what));
    }

    void refusesATimeWithoutItsAggregate()
    {
        QVERIFY(!RecordedTrace::fromCsv("Time,Kettle\n2024-01-01 00:00:00,5\n"));
        QVERIFY(!RecordedTrace::fromCsv("Time,Aggregated\n2024-01-01 00:00:00,5\n"));
    }
};

QTEST_APPLESS_MAIN(RecordedHomesTest)
#include "recordedhomestest.moc"
