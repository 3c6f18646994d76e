#include "ui/bench/attributes/attributespanel.h"

#include "tests/support/answeringdevice.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace meterglass;
using namespace std::chrono_literals;
using ui::AttributeModel;

namespace {

constexpr zcl::ClusterId Metering{0x0702};
constexpr attributes::AttributeKey Demand{Metering, zcl::AttributeId{0x0400}};

/// The panel over a meter that a test answers for.
struct Bench : test::AnsweringDevice
{
    client::MeterStore store{alarms};
    core::HomeZone zone;
    ui::BenchMeter meter{wire, exchange, store, clock, alarms, zone};
    ui::AttributesPanel panel{meter, nullptr};

    Bench()
    {
        panel.resize(900, 400);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel's window does not get active");
        meter.follow(Meter);
        say(Metering, "18 05 01 0003 00 30 00 0103 00 22 010000 0203 00 22 E80300"); // kWh, 1, 1000
        say(Metering, "18 05 01 0000 00 25 62E1F1000000 0004 00 2A C20000");
        draw();
    }

    /// What has arrived is drawn.
    void draw() { alarms.advance(100ms); }
    template<typename Widget>
    Widget &find(const char *name) const
    {
        return *panel.findChild<Widget *>(QString::fromLatin1(name));
    }
    ui::BenchTable &table() const { return find<ui::BenchTable>("attributeTable"); }
    QString text(int row, AttributeModel::Column column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    int rows() const { return table().model()->rowCount(); }
    void click(const char *name) const { QTest::mouseClick(&find<QToolButton>(name), Qt::LeftButton); }
    /// With a click, as a person does.
    void select(const char *name) const
    {
        for (int row = 0; row < rows(); ++row) {
            const QModelIndex index = table().model()->index(row, AttributeModel::Name);
            if (index.data().toString() == QLatin1String(name))
                QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
        }
    }
};

} // namespace

class AttributesPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheMeterHasSaid()
    {
        const Bench bench;
        const QAbstractItemModelTester tester(bench.table().model());
        QCOMPARE(bench.rows(), 5);
        QCOMPARE(bench.text(0, AttributeModel::Name), QStringLiteral("CurrentSummationDelivered"));
        QCOMPARE(bench.text(0, AttributeModel::Raw), QStringLiteral("62 e1 f1 00 00 00"));
        QCOMPARE(bench.text(0, AttributeModel::Value), QStringLiteral("15,851.874 kWh"));
        QCOMPARE(bench.text(4, AttributeModel::Value), QStringLiteral("194 W"));
    }

    void findsByWords()
    {
        const Bench bench;
        QTest::keyClick(&bench.table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bench.find<QLineEdit>("attributeSearch").hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("metering instant"));
        QCOMPARE(bench.rows(), 1);
        QCOMPARE(bench.text(0, AttributeModel::Name), QStringLiteral("InstantaneousDemand"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" gas"));
        QCOMPARE(bench.rows(), 0);
    }

    void readsWhatIsSelected()
    {
        Bench bench;
        bench.select("InstantaneousDemand");
        QTest::keyClick(&bench.table(), Qt::Key_F5);
        QCOMPARE(bench.requests(), 1U);
        QCOMPARE(bench.lastRequest(), QByteArray("00000004"));
        bench.answer("01 0004 00 2A E80300");
        bench.draw();
        QCOMPARE(bench.text(4, AttributeModel::Value), QStringLiteral("1,000 W"));
    }

    void watchesAtARate()
    {
        Bench bench;
        bench.select("InstantaneousDemand");
        bench.find<QToolButton>("watch").menu()->findChild<QAction *>(QStringLiteral("watch5"))->trigger();
        QCOMPARE(bench.text(4, AttributeModel::Rate), QStringLiteral("each 5 s"));
        bench.alarms.advance(1ms);
        bench.answer("01 0004 00 2A E80300");
        bench.alarms.advance(5s);
        QCOMPARE(bench.requests(), 2U);
        bench.answer("01 0004 00 2A E80300");
        bench.alarms.advance(3s);
        QCOMPARE(bench.text(4, AttributeModel::Age), QStringLiteral("3 s"));
    }

    void writesOnlyAfterItWasConfirmed()
    {
        Bench bench;
        bench.select("UnitOfMeasure");
        QTest::keyClick(&bench.table(), Qt::Key_W, Qt::ControlModifier);
        auto &entry = bench.find<QLineEdit>("newValue");
        QCOMPARE(entry.text(), QStringLiteral("0"));
        entry.selectAll();
        QTest::keyClicks(&entry, QStringLiteral("256"));
        QVERIFY(!bench.find<QPushButton>("write").isEnabled());
        QTest::keyClick(&entry, Qt::Key_Backspace);
        QCOMPARE(bench.requests(), 0U);
        QTest::mouseClick(&bench.find<QPushButton>("write"), Qt::LeftButton);
        QCOMPARE(bench.lastRequest(), QByteArray("000200033019"));
        bench.answer("04 88 0003");
        QCOMPARE(bench.find<QLabel>("remark").text(), QStringLiteral("The meter has refused: ReadOnly."));
        QCOMPARE(bench.lastRequest(), QByteArray("00000003")); // and what it is now
    }

    void configuresReporting()
    {
        Bench bench;
        bench.select("InstantaneousDemand");
        QTest::keyClick(&bench.table(), Qt::Key_R, Qt::ControlModifier);
        QTest::mouseClick(&bench.find<QPushButton>("ask"), Qt::LeftButton);
        QCOMPARE(bench.lastRequest(), QByteArray("00060000042a0a000000010000"));
        bench.answer("07 00");
        QCOMPARE(bench.find<QLabel>("remark").text(), QStringLiteral("The meter has taken it."));
    }

    void comparesTwoMoments()
    {
        Bench bench;
        bench.click("mark");
        bench.say(Metering, "18 06 0A 0000 25 6CE1F1000000");
        bench.say(Metering, "18 07 0A 0004 2A C20000");
        bench.draw();
        QCOMPARE(bench.text(0, AttributeModel::SinceMark), QStringLiteral("+10"));
        QCOMPARE(bench.text(4, AttributeModel::SinceMark), QString());
        bench.click("changedOnly");
        QCOMPARE(bench.rows(), 1);
        bench.click("mark");
        QCOMPARE(bench.rows(), 5);
    }

    void discoversWhatTheMeterServes()
    {
        Bench bench;
        bench.click("discover");
        QCOMPARE(bench.rows(), 0);
        QVERIFY(bench.find<QLabel>("attributeStatus").text().startsWith(QLatin1String("Discovering, 0 of ")));
        while (!bench.meter.discovery()->isDone()) {
            const bool isMetering = bench.wire.frames.back().cluster == Metering;
            bench.answer(isMetering ? "0D 01 0004 2A 3412 21" : "0B 0C C3");
        }
        QCOMPARE(bench.rows(), 2);
        QCOMPARE(bench.text(1, AttributeModel::Id), QStringLiteral("0x1234"));
        QCOMPARE(bench.text(1, AttributeModel::Type), QStringLiteral("uint16"));
    }

    void listsTheWholeStandard()
    {
        const Bench bench;
        bench.find<QComboBox>("attributeScope").setCurrentIndex(2);
        QVERIFY(bench.rows() > 2000);
    }

    void copiesRows()
    {
        const Bench bench;
        bench.select("InstantaneousDemand");
        QTest::keyClick(&bench.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.at(0).section(u'\t', 0, 3), QStringLiteral("Cluster\tId\tName\tType"));
        QCOMPARE(lines.at(1).section(u'\t', 0, 5),
                 QStringLiteral("Metering\t0x0400\tInstantaneousDemand\tint24\tc2 00 00\t194 W"));
    }

    void leadsToTheFrames()
    {
        const Bench bench;
        std::optional<attributes::AttributeKey> asked;
        connect(&bench.panel, &ui::AttributesPanel::framesAsked, &bench.panel,
                [&asked](const attributes::AttributeKey &key) { asked = key; });
        bench.select("InstantaneousDemand");
        QTest::keyClick(&bench.table(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(asked == Demand);
    }
};

QTEST_MAIN(AttributesPanelTest)
#include "attributespaneltest.moc"
