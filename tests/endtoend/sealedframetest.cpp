#include "meterlink/se/clusters.h"
#include "meterlink/zcl/foundation.h"
#include "tests/support/displayedhome.h"
#include "tests/support/steadyhousehold.h"

#include <QTest>

#include <algorithm>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

const core::UtcSecond Noon = std::chrono::sys_days(std::chrono::year(2026) / 2 / 3) + 12h;
const test::SteadyHousehold Home1620(core::Power(1620));

/// Overwrites the value of one attribute wherever it occurs in a frame, leaving its length.
void overwrite(han::ApsFrame &aps, zcl::ClusterId cluster, zcl::AttributeId id, const QByteArray &bytes)
{
    const auto frame = zcl::decodeFrame(aps.payload);
    if (!frame || aps.cluster != cluster || frame->header.type != zcl::FrameType::Global)
        return;
    const bool isReport = frame->header.command == static_cast<std::uint8_t>(zcl::GlobalCommand::ReportAttributes);
    const bool isResponse =
        frame->header.command == static_cast<std::uint8_t>(zcl::GlobalCommand::ReadAttributesResponse);
    if (!isReport && !isResponse)
        return;
    zcl::RecordCursor cursor(frame->payload,
                             isReport ? zcl::RecordCursor::Layout::Report : zcl::RecordCursor::Layout::ReadResponse);
    while (const auto *record = cursor.next()) {
        if (record->id == id && record->value && record->value->raw.size() == std::size_t(bytes.size()))
            std::copy(bytes.begin(), bytes.end(),
                      aps.payload.begin() + (record->value->raw.data() - aps.payload.data()));
    }
}

} // namespace

/// What is shown is what the frames said: changed before the seal it is shown changed, damaged after it the frame is
/// dropped and the figures age (design.md, "Through the codec" and "Frames are sealed").
class SealedFrameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsExactlyWhatWasChangedBeforeTheSeal_data();
    void showsExactlyWhatWasChangedBeforeTheSeal();
    void damageAfterTheSealAgesEveryFigure();
    void aMeterThatStopsAnsweringAgesAndComesBack();
    void anUnknownLoadIsNeverDrawnAsAFigure();
};

void SealedFrameTest::showsExactlyWhatWasChangedBeforeTheSeal_data()
{
    QTest::addColumn<int>("cluster");
    QTest::addColumn<int>("attribute");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, int cluster, int attribute, const char *hex, const char *label,
                        const QString &before, const QString &after) {
        QTest::newRow(name) << cluster << attribute << QByteArray::fromHex(hex) << QByteArray(label) << before << after;
    };
    // Values by hand: 0x0010E1 = 4321 W, 0x00303930 = 12345 Wh is 0x3039, 0x499602D2 = 1234567890 Wh.
    row("active power", 0x0702, 0x0400, "e11000", "now.power", QStringLiteral("1.62"), QStringLiteral("4.32"));
    row("today's consumption", 0x0702, 0x0401, "393000", "now.today", QStringLiteral("0.00"), QStringLiteral("12.34"));
    row("the Active Import Register", 0x0702, 0x0000, "d20296490000", "now.reading", QStringLiteral("1,000.0"),
        QStringLiteral("1,234,567.8"));
    row("the ambient word, by the medium-high threshold", 0x0708, 0x0401, "54060000", "now.ambient",
        QStringLiteral("Medium"), QStringLiteral("High"));
    row("the ambient word, by the low-medium threshold", 0x0708, 0x0400, "55060000", "now.ambient",
        QStringLiteral("Medium"), QStringLiteral("Low"));
    // 2026-02-03T14:30:00Z is 823444200 s after 2000-01-01: 0x3114C2E8.
    row("the local time", 0x000A, 0x0000, "e8c21431", "now.time", QStringLiteral("12:00"), QStringLiteral("14:30"));
}

void SealedFrameTest::showsExactlyWhatWasChangedBeforeTheSeal()
{
    QFETCH(const int, cluster);
    QFETCH(const int, attribute);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, label);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    {
        test::DisplayedHome untouched(Home1620, Noon);
        untouched.client.start();
        untouched.alarms.advance(1s);
        QCOMPARE(untouched.text(label), before);
    }
    test::DisplayedHome changed(Home1620, Noon);
    changed.meterDoor.setTamper(
        [&](han::ApsFrame &aps) { overwrite(aps, zcl::ClusterId(cluster), zcl::AttributeId(attribute), bytes); });
    changed.client.start();
    changed.alarms.advance(1s);
    QCOMPARE(changed.text(label), after);
}

void SealedFrameTest::damageAfterTheSealAgesEveryFigure()
{
    test::DisplayedHome home(Home1620, Noon);
    home.client.start();
    home.alarms.advance(1s);
    QCOMPARE(home.text("now.power"), QStringLiteral("1.62"));

    virtualhan::LinkFaults faults;
    faults.damage = 1.0;
    home.network.setFaults(faults);
    home.alarms.advance(18s);
    const char *const figures[] = {"now.power", "now.today", "now.reading"};
    for (const char *figure : figures) {
        QVERIFY(home.text(figure) != QStringLiteral("\u2014"));
        QVERIFY2(home.text(QByteArray(figure).append(".age")).contains(QLatin1String(" s ago")), figure);
    }
    home.alarms.advance(15s);
    for (const char *figure : figures) {
        QCOMPARE(home.text(figure), QStringLiteral("\u2014"));
        QVERIFY2(home.text(QByteArray(figure).append(".age")).contains(QLatin1String("12:00")), figure);
    }
    QCOMPARE(home.text("now.ambient"), QString());
}

void SealedFrameTest::aMeterThatStopsAnsweringAgesAndComesBack()
{
    test::DisplayedHome home(Home1620, Noon);
    home.client.start();
    home.alarms.advance(1s);
    virtualhan::LinkFaults dead;
    dead.loss = 1.0;
    home.network.setFaults(dead);
    home.alarms.advance(10min);
    QCOMPARE(home.text("now.power"), QStringLiteral("\u2014"));
    home.network.setFaults({});
    home.alarms.advance(15s);
    QCOMPARE(home.text("now.power"), QStringLiteral("1.62"));
    QCOMPARE(home.text("now.power.age"), QString());
}

void SealedFrameTest::anUnknownLoadIsNeverDrawnAsAFigure()
{
    const test::SteadyHousehold unknown(std::nullopt);
    test::DisplayedHome home(unknown, Noon);
    home.client.start();
    home.alarms.advance(1min);
    QCOMPARE(home.text("now.power"), QStringLiteral("\u2014"));
    QCOMPARE(home.text("now.ambient"), QString());
    QCOMPARE(home.text("now.reading"), QStringLiteral("1,000.0"));
    QCOMPARE(home.store.snapshot().activePower.quality, client::Quality::Invalid);
}

QTEST_MAIN(SealedFrameTest)
#include "sealedframetest.moc"
