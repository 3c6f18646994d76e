#include "ui/display/usage/usagewords.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ui::UsageSpan;

namespace {

const ui::Locality Home{core::HomeZone(), QLocale(QLocale::English, QLocale::UnitedKingdom)};
constexpr core::UtcSecond Noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 12h;

/// Four half hours from noon: 200 Wh for 5p, 600 Wh for 17p, a gap, 100 Wh for 3p.
ui::UsageSeries halfHours()
{
    ui::UsageSeries series;
    series.span = UsageSpan::HalfHours;
    series.isCostEstimated = true;
    for (const int wattHours : {200, 600, -1, 100}) {
        ui::UsagePart part;
        part.from = Noon + series.parts.size() * 30min;
        part.until = part.from + 30min;
        part.isGap = wattHours < 0;
        if (wattHours > 0) {
            part.energy = core::fromWattHours(wattHours);
            part.cost = core::Money(wattHours * 28);
        }
        series.parts.push_back(part);
    }
    return series;
}

} // namespace

class UsageWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void momentsInWords_data()
    {
        QTest::addColumn<UsageSpan>("span");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("a day") << UsageSpan::Day << 1 << QStringLiteral("Sunday 1 November");
        QTest::newRow("days") << UsageSpan::Days << 3 << QStringLiteral("1 Nov – 3 Nov");
        QTest::newRow("a month") << UsageSpan::Month << 30 << QStringLiteral("November 2026");
        QTest::newRow("months") << UsageSpan::Month << 61 << QStringLiteral("Nov 2026 – Dec 2026");
    }
    void momentsInWords()
    {
        QFETCH(const UsageSpan, span);
        QFETCH(const int, days);
        const core::LocalDay first(std::chrono::year(2026) / 11 / 1);
        QTEST(ui::whenWords(span, Home.zone.startOfDay(first), Home.zone.startOfDay(first + std::chrono::days(days)),
                            Home),
              "words");
    }

    void theBubbleHoldsEnergyAndCost()
    {
        const ui::BubbleWords known = ui::bubbleOf(halfHours(), 1, Home);
        QCOMPARE(known.when, QStringLiteral("12:30 – 13:00"));
        QCOMPARE(known.value, QStringLiteral("0.60 kWh · 17p"));
        QCOMPARE(known.note, QStringLiteral("at today's prices"));
        const ui::BubbleWords gap = ui::bubbleOf(halfHours(), 2, Home);
        QCOMPARE(gap.value, QStringLiteral("—"));
        QCOMPARE(gap.note, QStringLiteral("Nothing was recorded"));
    }

    void aStretchIsAddedUp()
    {
        const ui::UsageHead head = ui::stretchHead(halfHours(), {0, 3}, ui::UsageUnit::Energy, Home);
        QCOMPARE(head.title, QStringLiteral("12:00 – 14:00"));
        QCOMPARE(head.large.value, QStringLiteral("0.90"));
        QCOMPARE(head.second, QStringLiteral("25p"));
        // 900 Wh in the 1.5 h that are known
        QCOMPARE(head.remark, QStringLiteral("average 0.60 kW · most 0.60 kWh at 12:30 · 1 missing"));
        const ui::UsageHead money = ui::stretchHead(halfHours(), {0, 1}, ui::UsageUnit::Money, Home);
        QCOMPARE(money.large.value, QStringLiteral("22p"));
        QCOMPARE(money.second, QStringLiteral("0.80 kWh"));
    }

    void aStretchWithAnUnknownCostHasNone()
    {
        ui::UsageSeries series = halfHours();
        series.parts[1].cost.reset();
        QCOMPARE(ui::stretchHead(series, {0, 1}, ui::UsageUnit::Energy, Home).second, QString());
        QCOMPARE(ui::stretchHead(series, {0, 1}, ui::UsageUnit::Money, Home).large.value, QStringLiteral("—"));
        QCOMPARE(ui::stretchHead(series, {2, 2}, ui::UsageUnit::Energy, Home).remark,
                 QStringLiteral("Nothing was recorded"));
    }
};

QTEST_MAIN(UsageWordsTest)
#include "usagewordstest.moc"
