#include "ui/display/more/statusrows.h"

#include "meterlink/se/clusters.h"
#include "tests/ui/support/fakemeter.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

const ui::LinkStatus Link{.display = {0x3C4D, 1}};
constexpr std::uint64_t UtcAt1402 = 848'584'920; // seconds from 2000 to 21 November 2026 at 14:02

QString said(const std::vector<ui::CardRow> &rows, const char *key)
{
    for (const ui::CardRow &row : rows) {
        if (row.key == QLatin1String(key))
            return row.detail.isEmpty() ? row.value : QString(row.value % u" | " % row.detail);
    }
    return QStringLiteral("no row %1").arg(QLatin1String(key));
}

} // namespace

class StatusRowsTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<test::FakeMeter> m_meter;

    ui::Moment moment() const { return {.utc = m_meter->clock.now(), .monotonic = m_meter->alarms.now()}; }
    QString status(const char *key) const
    {
        const ui::Locality locality{m_meter->zone, QLocale(QLocale::English, QLocale::UnitedKingdom)};
        return said(ui::statusRows(m_meter->store.snapshot(), Link, moment(), locality), key);
    }
    void sayTime(std::uint64_t utc)
    {
        m_meter->say(se::cluster::Time, se::time::Time, zcl::Value::ofUnsigned(zcl::DataType::UtcTime, utc));
    }

private Q_SLOTS:
    void init() { m_meter.emplace(); }

    void theLinkIsAsGoodAsWhatWasHeardLast()
    {
        QCOMPARE(status("more.network"), QStringLiteral("Not connected | Nothing has been heard from your meter yet"));
        m_meter->sayEverything();
        QCOMPARE(status("more.network"), QStringLiteral("Connected | Your meter answers"));
        m_meter->alarms.advance(20s);
        QCOMPARE(status("more.network"), QStringLiteral("Connected | 20 s ago"));
        m_meter->alarms.advance(10min);
        QCOMPARE(status("more.network"), QStringLiteral("Not connected | last heard at 14:02"));
    }

    void displayAndMeterAreKnownByTheirNumbers()
    {
        m_meter->sayEverything();
        QCOMPARE(status("more.display"), QStringLiteral("0x3c4d | its number in your home network"));
        QCOMPARE(status("more.model"), QStringLiteral("Meterglass Virtual ESME | MG26A0000042"));
        QCOMPARE(status("more.mpan"), QStringLiteral("2000012345678"));
        QCOMPARE(status("more.reading"), QStringLiteral("12,489.6 kWh"));
        QCOMPARE(status("more.signal"), QStringLiteral("No radio | The meter is built into this program"));
    }

    void theMetersClockIsComparedWithThisOne()
    {
        QCOMPARE(status("more.clock"),
                 QStringLiteral("14:02 | Saturday 21 November, Your meter has not said its time"));
        sayTime(UtcAt1402);
        QCOMPARE(status("more.clock"), QStringLiteral("14:02 | Saturday 21 November, in step with this display"));
        sayTime(UtcAt1402 + 7);
        QCOMPARE(status("more.clock"), QStringLiteral("14:02 | Saturday 21 November, 7 s ahead of this display"));
        sayTime(UtcAt1402 - 30);
        QCOMPARE(status("more.clock"), QStringLiteral("14:02 | Saturday 21 November, 30 s behind this display"));
    }

    void eachFigureHasItsAge()
    {
        m_meter->sayEverything();
        m_meter->alarms.advance(70s);
        m_meter->sayPower(core::Power(40));
        m_meter->alarms.advance(5s);
        const auto rows = ui::ageRows(m_meter->store.snapshot(), moment());
        QCOMPARE(said(rows, "more.age.power"), QStringLiteral("5 s ago"));
        QCOMPARE(said(rows, "more.age.today"), QStringLiteral("1 min ago"));
        QCOMPARE(said(rows, "more.age.balance"), QStringLiteral("— | Waiting for your meter"));
    }

    void refreshesAreCountedAndNeverRoundedUp()
    {
        client::RefreshIntervals intervals;
        QCOMPARE(said(ui::refreshRows(intervals), "more.refresh.share"), QStringLiteral("— | Waiting for your meter"));
        for (int i = 0; i < 1999; ++i)
            intervals.add(10s);
        QCOMPARE(said(ui::refreshRows(intervals), "more.refresh.share"), QStringLiteral("100.0 %"));
        intervals.add(10s + 1ns);
        const auto rows = ui::refreshRows(intervals);
        QCOMPARE(said(rows, "more.refresh.share"), QStringLiteral("99.9 %"));
        QCOMPARE(said(rows, "more.refresh.3"), QStringLiteral("1999"));
        QCOMPARE(said(rows, "more.refresh.4"), QStringLiteral("1"));
        QCOMPARE(rows.at(1).name, QStringLiteral("up to 2 s"));
        QCOMPARE(rows.at(4).name, QStringLiteral("8 to 10 s"));
        QCOMPARE(rows.at(7).name, QStringLiteral("more than 30 s"));
    }
};

QTEST_MAIN(StatusRowsTest)
#include "statusrowstest.moc"
