#include "core/household/replayhousehold.h"
#include "meterlink/se/clusters.h"
#include "meterlink/zcl/foundation.h"
#include "tests/support/displayedhome.h"
#include "tests/support/naivehome.h"

#include <QTest>

#include <set>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

const QString Recording = QStringLiteral(METERGLASS_LOADS "/ukdale_house1_aggregate_6s_2013-04-12.csv");
constexpr auto FrameDelay = 4ms;

/// "1.62" of 1615 W: two decimals, half away from zero.
QString kilowatts(int watts)
{
    const int hundredths = (watts + 5) / 10;
    return QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

/// "7.42" of 7429 Wh: cut.
QString twoDecimals(long long wattHours)
{
    const long long hundredths = wattHours / 10;
    return QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

/// "1,012.6" of 1012699 Wh: cut, thousands apart.
QString oneDecimal(long long wattHours)
{
    const long long kilo = wattHours / 1000;
    const QString tenth = QString::number(wattHours / 100 % 10);
    if (kilo < 1000)
        return QStringLiteral("%1.%2").arg(kilo).arg(tenth);
    return QStringLiteral("%1,%2.%3").arg(kilo / 1000).arg(kilo % 1000, 3, 10, QLatin1Char('0')).arg(tenth);
}

QString ambient(int watts)
{
    return watts < 500 ? QStringLiteral("Low") : watts < 2500 ? QStringLiteral("Medium") : QStringLiteral("High");
}

QString clockFace(long long utc)
{
    const long long local = test::NaiveHome::localSeconds(utc);
    return QStringLiteral("%1:%2")
        .arg(local / 3600 % 24, 2, 10, QLatin1Char('0'))
        .arg(local / 60 % 60, 2, 10, QLatin1Char('0'));
}

constexpr int Demand = 0x0400;
constexpr int Today = 0x0401;
constexpr int ImportRegister = 0x0000;

/// The Metering attributes whose values a frame carries.
std::set<int> attributesIn(const capture::CapturedFrame &captured)
{
    std::set<int> ids;
    const auto frame = zcl::decodeFrame(captured.frame.payload);
    if (!frame || captured.frame.cluster != se::cluster::Metering)
        return ids;
    const bool isReport = frame->header.command == static_cast<std::uint8_t>(zcl::GlobalCommand::ReportAttributes);
    zcl::RecordCursor cursor(frame->payload,
                             isReport ? zcl::RecordCursor::Layout::Report : zcl::RecordCursor::Layout::ReadResponse);
    while (const auto *record = cursor.next())
        ids.insert(static_cast<int>(record->id));
    return ids;
}

} // namespace

/// The text on the Now page against an independent sum of the recording, at every refresh of two days (rows H-A, I-2,
/// E-2, E-3).
class NowPageTraceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheTraceAtEveryRefresh_data();
    void showsTheTraceAtEveryRefresh();
};

void NowPageTraceTest::showsTheTraceAtEveryRefresh_data()
{
    QTest::addColumn<long long>("start");
    QTest::newRow("two working days in November") << 1'763'596'800LL; // Thursday 2025-11-20T00:00Z
    QTest::newRow("over the end of summer time, a day of 25 hours")
        << 1'761'346'800LL;                                                    // Saturday 2025-10-25T00:00+01:00
    QTest::newRow("over its beginning, a day of 23 hours") << 1'774'656'000LL; // Saturday 2026-03-28T00:00Z
}

void NowPageTraceTest::showsTheTraceAtEveryRefresh()
{
    QFETCH(const long long, start);
    const core::HomeZone zone;
    auto trace = core::RecordedTrace::fromFile(Recording);
    QVERIFY(trace);
    const core::ReplayHousehold household(std::move(trace).value(), zone);
    test::DisplayedHome home(household, core::UtcSecond(std::chrono::seconds(start)));
    home.network.setFaults({.shortestDelay = FrameDelay, .longestDelay = FrameDelay});
    test::NaiveHome naive(Recording);
    naive.start(start, 1'000'000);

    int refreshes = 0;
    std::optional<capture::CapturedFrame> arrived;
    connect(&home.capture, &capture::CaptureRing::captured, &home.window,
            [&arrived](const capture::CapturedFrame &frame) {
                if (frame.direction == capture::CapturedFrame::Direction::Received)
                    arrived = frame;
            });
    home.client.start();
    home.alarms.advance(1s); // the first reading
    arrived.reset();
    while (home.now() < start + 2 * 86400) {
        QVERIFY(home.alarms.advanceToNext(10s));
        const auto frame = std::exchange(arrived, {});
        if (!frame)
            continue;
        const auto sampledAt =
            std::chrono::floor<std::chrono::seconds>(frame->at - FrameDelay).time_since_epoch().count();
        naive.runTo(sampledAt);
        const QByteArray where = QByteArray::number(qlonglong(sampledAt));
        const std::set<int> ids = attributesIn(*frame);
        refreshes += ids.count(Demand) > 0;
        if (ids.count(Demand) > 0) {
            QVERIFY2(home.text("now.power") == kilowatts(naive.watts()), where);
            QVERIFY2(home.text("now.ambient") == ambient(naive.watts()), where);
        }
        if (ids.count(Today) > 0)
            QVERIFY2(home.text("now.today") == twoDecimals(naive.todayWattHours()), where);
        if (ids.count(ImportRegister) > 0)
            QVERIFY2(home.text("now.reading") == oneDecimal(naive.registerWattHours()), where);
        QVERIFY2(home.text("now.time") == clockFace(home.now()), where);
    }
    qInfo("%d refreshes compared", refreshes);
    QVERIFY(refreshes >= 2 * 8640);
}

QTEST_MAIN(NowPageTraceTest)
#include "nowpagetracetest.moc"
