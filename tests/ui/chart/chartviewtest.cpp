#include "ui/chart/chartview.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace meterglass;

namespace {

ui::ChartContent tenBars(double value = 5)
{
    ui::ChartContent content;
    content.columns.resize(10);
    for (ui::ChartColumn &column : content.columns) {
        column.state = ui::ChartColumn::State::Known;
        column.value = value;
    }
    content.lines = {{0, QStringLiteral("0")}, {10, QStringLiteral("10")}};
    return content;
}

using Stretch = ui::ChartCursor::Stretch;

} // namespace

class ChartViewTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<ui::ChartView> m_view;

    QPoint at(std::size_t column) const { return m_view->columnRect(column).center(); }
    std::optional<std::size_t> pointed() const { return m_view->cursor().pointed; }
    QColor colourAt(QPoint point) { return m_view->grab().toImage().pixelColor(point); }

private Q_SLOTS:
    void init()
    {
        m_view.emplace(QStringLiteral("test"), nullptr);
        m_view->resize(640, 300);
        m_view->setLook({.theme = ui::Theme::light(), .metrics = ui::Metrics({800, 480}, 5.2, 1.0)});
        m_view->showContent(tenBars());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_view));
    }
    void cleanup() { m_view.reset(); }

    void barsAreDrawnUpToTheirValue()
    {
        ui::ChartContent content = tenBars(5);
        content.columns[3].value = 10;
        content.columns[9].isPresent = true;
        m_view->showContent(content);
        const QRect third = m_view->columnRect(3);
        const QRect fourth = m_view->columnRect(4);
        const int quarter = third.height() / 4;
        QVERIFY(colourAt(third.center() - QPoint(0, quarter)) != colourAt(fourth.center() - QPoint(0, quarter)));
        QCOMPARE(colourAt(third.center() + QPoint(0, quarter)), colourAt(fourth.center() + QPoint(0, quarter)));
        QCOMPARE(colourAt(m_view->columnRect(9).center() + QPoint(0, quarter)), ui::Theme::light().energy);
    }

    void aGapIsHatchedAndABlankIsNot()
    {
        ui::ChartContent content = tenBars();
        content.columns[2].state = ui::ChartColumn::State::Gap;
        content.columns[6].state = ui::ChartColumn::State::Blank;
        m_view->showContent(content);
        const QImage picture = m_view->grab().toImage();
        const auto coloursIn = [&picture](QRect rect) {
            QSet<QRgb> colours;
            const int y = rect.center().y() + rect.height() / 4;
            for (int x = rect.left() + 2; x < rect.right() - 2; ++x)
                colours << picture.pixel(x, y);
            return colours.size();
        };
        QVERIFY(coloursIn(m_view->columnRect(2)) > 1);
        QCOMPARE(coloursIn(m_view->columnRect(6)), 1);
    }

    void theBubbleIsWithinTheChartForEveryColumn()
    {
        connect(&*m_view, &ui::ChartView::cursorChanged, &*m_view, [this] {
            if (pointed())
                m_view->showBubble(
                    ui::BubbleWords{QStringLiteral("Saturday 21 November"), QStringLiteral("7.42 kWh"), {}});
        });
        auto *bubble = m_view->findChild<ui::ChartBubble *>();
        for (std::size_t column = 0; column < 10; ++column) {
            QTest::mouseMove(m_view->viewport(), at(column));
            QTRY_COMPARE(pointed(), std::optional(column));
            QVERIFY(bubble->isVisible());
            QVERIFY(m_view->rect().contains(bubble->geometry()));
        }
        QTest::keyClick(&*m_view, Qt::Key_Escape);
        QVERIFY(!bubble->isVisible());
    }

    void aTouchPointsAndASecondOneActivates()
    {
        const QSignalSpy activated(&*m_view, &ui::ChartView::activated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(4));
        QCOMPARE(pointed(), std::optional<std::size_t>(4));
        QCOMPARE(activated.size(), 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(4));
        QCOMPARE(activated.size(), 1);
    }

    void aDragWithTheMouseSelects()
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(6));
        QTest::mouseMove(m_view->viewport(), at(2));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(2));
        QCOMPARE(m_view->cursor().stretch(), std::optional(Stretch{2, 6}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(3));
        QCOMPARE(m_view->cursor().stretch(), std::nullopt);
    }

    void keysPointSelectAndStepBeyond()
    {
        const QSignalSpy beyond(&*m_view, &ui::ChartView::steppedBeyond);
        const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(&*m_view, key, modifiers);
        };
        press(Qt::Key_Left);
        QCOMPARE(pointed(), std::optional<std::size_t>(9));
        press(Qt::Key_Left);
        QCOMPARE(pointed(), std::optional<std::size_t>(8));
        press(Qt::Key_Left, Qt::ShiftModifier);
        press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_view->cursor().stretch(), std::optional(Stretch{6, 8}));
        press(Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(m_view->cursor().stretch(), std::optional(Stretch{0, 8}));
        press(Qt::Key_Home);
        QCOMPARE(m_view->cursor().stretch(), std::nullopt);
        QCOMPARE(beyond.size(), 0);
        press(Qt::Key_Left);
        QCOMPARE(beyond.size(), 1);
        QCOMPARE(beyond.front().front().toInt(), -1);
        press(Qt::Key_Escape);
        QCOMPARE(pointed(), std::nullopt);
    }

    void whatIsPointedAtOutlivesNewValuesButNotAnotherShape()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(4));
        m_view->showContent(tenBars(7));
        QCOMPARE(pointed(), std::optional<std::size_t>(4));
        ui::ChartContent fewer = tenBars();
        fewer.columns.resize(3);
        m_view->showContent(fewer);
        QCOMPARE(pointed(), std::nullopt);
    }
};

QTEST_MAIN(ChartViewTest)
#include "chartviewtest.moc"
