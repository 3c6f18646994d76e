#include "ui/chart/chartlayout.h"

#include "ui/chart/plotpainter.h"

#include <QTest>

using namespace meterglass;

namespace {

ui::ChartContent contentOf(std::size_t columns, const QStringList &ticks)
{
    ui::ChartContent content;
    content.columns.resize(columns);
    for (qsizetype i = 0; i < ticks.size(); ++i)
        content.ticks.push_back({double(i) + 0.5, ticks[i]});
    content.lines = {{0, QStringLiteral("0")}, {10, QStringLiteral("10")}};
    return content;
}

ui::Look lookAt(QSize window, double textScale = 1.0)
{
    return {.theme = ui::Theme::light(), .metrics = ui::Metrics(window, ui::Metrics::DefaultDensity, textScale)};
}

QStringList labelsOf(const std::vector<ui::PlacedTick> &placed)
{
    QStringList labels;
    for (const ui::PlacedTick &tick : placed)
        labels << tick.tick.label;
    return labels;
}

const QStringList Months{QStringLiteral("Oct"), QStringLiteral("Nov"), QStringLiteral("Dec"), QStringLiteral("Jan"),
                         QStringLiteral("Feb"), QStringLiteral("Mar"), QStringLiteral("Apr"), QStringLiteral("May"),
                         QStringLiteral("Jun"), QStringLiteral("Jul"), QStringLiteral("Aug"), QStringLiteral("Sep"),
                         QStringLiteral("Oct"), QStringLiteral("Nov")};

} // namespace

class ChartLayoutTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPixelOfThePlotIsAColumn()
    {
        ui::ChartLayout layout{.plot = QRectF(40, 20, 100, 200), .count = 10, .bottom = 0, .top = 10};
        QCOMPARE(layout.columnAt(40), std::optional<std::size_t>(0));
        QCOMPARE(layout.columnAt(49.9), std::optional<std::size_t>(0));
        QCOMPARE(layout.columnAt(50), std::optional<std::size_t>(1));
        QCOMPARE(layout.columnAt(139.9), std::optional<std::size_t>(9));
        QCOMPARE(layout.columnAt(0), std::optional<std::size_t>(0));
        QCOMPARE(layout.columnAt(500), std::optional<std::size_t>(9));
        QCOMPARE(layout.columnRect(3), QRectF(70, 20, 10, 200));
        QCOMPARE(layout.y(0), 220.0);
        QCOMPARE(layout.y(10), 20.0);
        QCOMPARE(layout.y(2.5), 170.0);
        layout.count = 0;
        QCOMPARE(layout.columnAt(60), std::nullopt);
    }

    void labelsThatHaveNoRoomAreLeftOutByAStride()
    {
        ui::ChartContent content = contentOf(14, Months);
        content.keepsLastTick = true;
        const auto shown = [&content](QSize size) {
            const ui::Look look = lookAt({800, 480});
            return labelsOf(ui::placedTicks(content, ui::layoutOf(content, size, look), size, look));
        };
        QCOMPARE(shown({760, 240}), Months);
        const QStringList narrow = shown({400, 240});
        QCOMPARE(
            narrow,
            (QStringList{QStringLiteral("Nov"), QStringLiteral("Jan"), QStringLiteral("Mar"), QStringLiteral("May"),
                         QStringLiteral("Jul"), QStringLiteral("Sep"), QStringLiteral("Nov")}));
        QCOMPARE(shown({90, 240}).last(), QStringLiteral("Nov"));
    }

    void labelsNeverOverlapOrLeaveTheChart()
    {
        const ui::ChartContent content = contentOf(14, Months);
        for (int width = 60; width < 1900; width += 7) {
            for (const double textScale : {1.0, 2.0}) {
                const ui::Look look = lookAt({800, 480}, textScale);
                const QSizeF size(width, 300);
                const auto placed = ui::placedTicks(content, ui::layoutOf(content, size, look), size, look);
                QVERIFY(!placed.empty());
                for (std::size_t i = 0; i < placed.size(); ++i) {
                    QVERIFY(placed[i].rect.left() >= 0 && placed[i].rect.bottom() <= size.height());
                    QVERIFY(i == 0 || placed[i].rect.left() > placed[i - 1].rect.right());
                }
            }
        }
    }

    void aMarkIsNamedWhereTheNextLeavesRoom()
    {
        ui::ChartContent content = contentOf(48, {});
        content.marks = {{0, QStringLiteral("Day")}, {1, QStringLiteral("Night")}, {15, QStringLiteral("Day")}};
        const ui::Look look = lookAt({800, 480});
        const auto placed = ui::placedMarks(content, ui::layoutOf(content, {760, 240}, look), look);
        QCOMPARE(labelsOf(placed), (QStringList{QStringLiteral("Night"), QStringLiteral("Day")}));
    }

    void barsAreToldFromTheCard_data()
    {
        QTest::addColumn<ui::Theme>("theme");
        QTest::newRow("light") << ui::Theme::light();
        QTest::newRow("dark") << ui::Theme::dark();
    }
    void barsAreToldFromTheCard()
    {
        QFETCH(const ui::Theme, theme);
        for (const QColor &colour : {theme.energy, theme.money}) {
            QVERIFY(ui::contrastRatio(ui::pastColour(colour, theme), theme.card) >= 3);
            QVERIFY(ui::contrastRatio(colour, theme.card) >= 3);
        }
    }
};

QTEST_MAIN(ChartLayoutTest)
#include "chartlayouttest.moc"
