#include "ui/bench/frames/framesmodel.h"

#include "core/time/manualalarms.h"
#include "tests/meterlink/capture/frametraffic.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace meterglass;
using ui::FramesModel;
using Traffic = test::FrameTraffic;

namespace {

using namespace std::chrono_literals;

capture::FrameFilter filter(const char *text)
{
    return *capture::FrameFilter::parse(text);
}

} // namespace

class FramesModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<capture::FrameLog>();
        m_bookmarks = {};
        m_model = std::make_unique<FramesModel>(*m_log, m_alarms, m_zone, m_bookmarks);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void growsInOneStepWhenItIsTold()
    {
        const QSignalSpy grown(m_model.get(), &QAbstractItemModel::rowsInserted);
        for (int count = 0; count < 1000; ++count)
            m_log->append(Traffic::answered(count * 20'000, "18 21 0a 0004 2a af0100"));
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->extend(1ms));
        QCOMPARE(m_model->rowCount(), 1000);
        QCOMPARE(grown.size(), 1);
        QVERIFY(m_model->extend(1ms));
        QCOMPARE(grown.size(), 1);
    }

    void saysWhatAFrameIs()
    {
        m_log->append(Traffic::asked(0, "00 11 00 0004"));
        m_log->append(Traffic::answered(7, "18 11 01 0004 00 2a af0100"));
        m_model->extend(1ms);
        const QStringList expected{QStringLiteral("2"),
                                   QString(),
                                   QStringLiteral("12:30:00.007"),
                                   QStringLiteral("0x1A2B"),
                                   QStringLiteral("0x0000"),
                                   QStringLiteral("Metering"),
                                   QStringLiteral("Read Attributes Response"),
                                   QStringLiteral("InstantaneousDemand 431"),
                                   QStringLiteral("link"),
                                   QStringLiteral("7.00 ms"),
                                   QStringLiteral("10")};
        for (int column = 0; column < FramesModel::ColumnCount; ++column)
            QCOMPARE(m_model->index(1, column).data().toString(), expected[column]);
        QCOMPARE(m_model->index(0, FramesModel::Summary).data().toString(), QStringLiteral("InstantaneousDemand"));
        m_model->showTimeSinceBefore(true);
        QCOMPARE(m_model->index(1, FramesModel::Time).data().toString(), QStringLiteral("7.00 ms"));
    }

    void givesFiguresTheirUnitOnceTheMeterHasSaidItsScale()
    {
        // UnitOfMeasure kWh, Multiplier 1, Divisor 1000: 431 stands for 0.431 kW.
        m_log->append(Traffic::answered(0, "18 11 01 0003 00 30 00 0103 00 22 010000 0203 00 22 e80300"));
        m_log->append(Traffic::answered(1, "18 21 0a 0004 2a af0100 0000 25 d20400000000"));
        m_model->extend(1ms);
        QCOMPARE(m_model->index(1, FramesModel::Summary).data().toString(),
                 QStringLiteral("InstantaneousDemand 431 W, CurrentSummationDelivered 1.234 kWh"));
    }

    void filters()
    {
        for (int count = 0; count < 10; ++count)
            m_log->append(Traffic::answered(count * 20'000, "18 21 0a 0004 2a af0100",
                                            count % 3 == 0 ? 0x0700 : Traffic::Metering));
        m_model->setFilter(filter("cluster == Price"));
        QVERIFY(m_model->extend(1ms));
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->logRow(2), std::size_t(6));
        QCOMPARE(m_model->rowAtOrAfter(4), 2);
        QCOMPARE(m_model->rowAtOrAfter(9), 3);
        QVERIFY(m_model->isShown(3));
        QVERIFY(!m_model->isShown(4));
        m_model->setFilter({});
        QVERIFY(m_model->extend(1ms));
        QCOMPARE(m_model->rowCount(), 10);
    }

    void looksThroughManyBitByBit()
    {
        // Time stands still between slices only where nobody asks: these alarms go on at each look.
        class Hasty final : public core::Alarms
        {
        public:
            core::MonotonicTime now() const override { return m_now += 10ms; }

        private:
            void rearm() override { }
            mutable core::MonotonicTime m_now;
        } hasty;
        for (int count = 0; count < 100'000; ++count)
            m_log->append(capture::SealedFrame{});
        FramesModel model(*m_log, hasty, m_zone, m_bookmarks);
        model.setFilter(filter("sealed"));
        int turns = 1;
        for (; !model.extend(6ms); ++turns)
            QVERIFY(model.rowCount() < 100'000);
        QCOMPARE(model.rowCount(), 100'000);
        QVERIFY2(turns > 3, qPrintable(QString::number(turns)));
    }

    void aLaterRemarkBringsItsRowIn()
    {
        m_log->append(Traffic::asked(0, "00 11 00 0004"));
        m_log->append(Traffic::answered(10, "18 21 0a 0004 2a af0100"));
        m_model->setFilter(filter("remark"));
        m_model->extend(1ms);
        QCOMPARE(m_model->rowCount(), 0);
        m_log->settle(Traffic::monotonic(5000));
        m_model->extend(1ms);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->logRow(0), std::size_t(0));
        m_model->setFilter(filter("not remark"));
        m_model->extend(1ms);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void marksWithoutColourToo()
    {
        m_log->append(Traffic::answered(0, "18 21 0a 0004 2a af01"));
        m_model->setColours(ui::FrameColours(ui::defaultColourRules(), ui::Theme::light()));
        m_model->extend(1ms);
        QCOMPARE(m_model->index(0, FramesModel::Mark).data().toString(), QStringLiteral("▲"));
        QCOMPARE(m_model->index(0, 0).data(Qt::ForegroundRole).value<QColor>(), ui::Theme::light().high);
        QVERIFY(m_model->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("ZCL8 2.4")));
        m_bookmarks.toggle(0);
        m_model->bookmarkChanged(0);
        QCOMPARE(m_model->index(0, FramesModel::Mark).data().toString(), QStringLiteral("★▲"));
    }

private:
    core::ManualAlarms m_alarms;
    core::HomeZone m_zone;
    ui::Bookmarks m_bookmarks;
    std::unique_ptr<capture::FrameLog> m_log;
    std::unique_ptr<FramesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(FramesModelTest)
#include "framesmodeltest.moc"
