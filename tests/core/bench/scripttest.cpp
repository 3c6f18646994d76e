#include "core/bench/script.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono_literals;

namespace {

const HomeZone Zone;

const QString Flat = QStringLiteral(R"({"name": "Flat", "timeOfUsePrices": [25500], )"
                                    R"("switchingTable": {"dayProfiles": [[{"start": "00:00", "timeOfUse": 1}]]}})");

} // namespace

class ScriptTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatItRead_data()
    {
        QTest::addColumn<QString>("line");
        const char *const lines[] = {
            "load 2000 W",
            "load -500 W 120 var",
            "load own",
            "price 25.5 p",
            "price 0 p",
            "message \"Say \\\"hello\\\" # twice\" importance high for 1 h confirm",
            "message \"\" importance low",
            "withdraw",
            "top-up 10.00 GBP",
            "top-up 0.00001 GBP",
            "emergency-credit",
            "enable-supply",
            "reset-balance",
            "debt 12.50 GBP",
            "payment prepayment",
            "non-disablement on",
            "cut-power 90 s",
            "clock 11 s",
            "clock -1 min",
            "clock 0 s",
            "link loss 0.1",
            "link doubling 1",
            "link damage 0.001",
            "link delay 100 ms 300 ms",
            "link good",
            "fault push-every-5s on",
            "fault silent off",
            "run",
            "pause",
            "speed 1000",
            "speed 1.5",
            "jump midnight",
            "jump tariff-switch",
            "jump clock-change",
            "jump month-end",
            "jump 2026-07-01T18:30",
            "jump 2026-07-01T18:30:05",
            "jump 2026-10-25T01:30:00Z", // the second 01:30 of that night
            "wait 90 s",
            "wait 2 d",
            "read Metering CurrentSummationDelivered",
            "read \"Device Management\" 0x0100",
            "mark Metering CurrentSummationDelivered",
            "expect Metering InstantaneousDemand == 2000",
            "expect within 10 s Metering InstantaneousDemand >= -5",
            "expect change Metering CurrentSummationDelivered < 500",
            "expect Metering SiteID != \"12\"",
            "expect Metering SupplyStatus == invalid",
            "expect Metering 0x9999 == unsupported",
            "expect Basic ZCLVersion == silent",
        };
        for (const char *line : lines)
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void writesWhatItRead()
    {
        QFETCH(QString, line);
        if (line.endsWith(QStringLiteral(":00Z")))
            line.replace(QStringLiteral(":00Z"), QStringLiteral("Z")); // whole minutes are written without seconds
        const auto step = parseLine(line, Zone);
        QVERIFY2(step, step ? "" : qPrintable(step.error().reason));
        QCOMPARE(toLine(*step, Zone), line);
        const auto again = parseLine(toLine(*step, Zone), Zone);
        QVERIFY(again && *again == *step);
    }

    void knowsEveryUnit()
    {
        const auto load = parseLine(QStringLiteral("load 2000 W 5 var"), Zone);
        QVERIFY(*load == ScriptStep(DriveAction(driveaction::ApplyLoad{Power(2000), ReactivePower(5)})));
        const auto price = parseLine(QStringLiteral("price 25.5 p"), Zone);
        QVERIFY(*price == ScriptStep(DriveAction(driveaction::SetPrice{Price(25'500)})));
        const auto credit = parseLine(QStringLiteral("top-up 10 GBP"), Zone);
        QVERIFY(*credit == ScriptStep(DriveAction(driveaction::TopUp{Money(1'000'000)})));
        const auto jump = parseLine(QStringLiteral("jump 2026-07-01T18:30"), Zone);
        const UtcSecond summer = std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 17h + 30min;
        QVERIFY(*jump == ScriptStep(TimeAction(timeaction::Jump{summer})));
        const auto wait = parseLine(QStringLiteral("wait 2 min"), Zone);
        QVERIFY(*wait == ScriptStep(CheckStep(checkstep::Wait{120s})));
    }

    void readsAWholeTariff()
    {
        const auto step = parseLine(QStringLiteral("tariff at 2026-07-01T18:30 ") + Flat, Zone);
        QVERIFY2(step, step ? "" : qPrintable(step.error().reason));
        const auto &push = std::get<driveaction::PushTariff>(std::get<DriveAction>(*step));
        QCOMPARE(push.tariff.name, std::string("Flat"));
        QCOMPARE(push.tariff.prices.front(), Price(25'500));
        const auto again = parseLine(toLine(*step, Zone), Zone);
        QVERIFY(again && *again == *step);
    }

    void countsLinesAndSkipsComments()
    {
        const auto script = parseScript(QStringLiteral("# first\n\n  load own # as it was\r\nrun\n"), Zone);
        QVERIFY(script);
        QCOMPARE(script->size(), std::size_t(2));
        QCOMPARE(script->front().number, 3);
        QCOMPARE(script->back().number, 4);
    }

    void saysWhatIsWrongWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("part");
        QTest::newRow("no such command") << "run\nlaod 5 W" << 2 << 1 << "expected a command: load, price";
        QTest::newRow("no number") << "load two W" << 1 << 6 << "a whole number from -100000 to 100000 W";
        QTest::newRow("no unit") << "load 2000" << 1 << 10 << "the unit W";
        QTest::newRow("another unit") << "load 2000 kW" << 1 << 11 << "the unit W";
        QTest::newRow("too much") << "load 100001 W" << 1 << 6 << "-100000 to 100000";
        QTest::newRow("more than it takes") << "pause now" << 1 << 7 << "the end of the line";
        QTest::newRow("speed") << "  speed 0.5" << 1 << 9 << "from 1 to 1000000";
        QTest::newRow("not a number at all") << "speed nan" << 1 << 7 << "from 1 to 1000000";
        QTest::newRow("rate") << "link loss 2" << 1 << 11 << "from 0 to 1";
        QTest::newRow("fault") << "fault gremlins on" << 1 << 7 << "swapped-tiers";
        QTest::newRow("open text") << "message \"Hello" << 1 << 9 << "no closing quote";
        QTest::newRow("long text") << QStringLiteral("message \"%1\"").arg(QString(117, u'x')) << 1 << 9 << "116 bytes";
        QTest::newRow("time") << "jump 2026-02-30" << 1 << 6 << "is not a time";
        QTest::newRow("duration") << "wait 5 weeks" << 1 << 8 << "unit of time";
        QTest::newRow("no time") << "wait 0 s" << 1 << 6 << "from 1 s to 400 d";
        QTest::newRow("value") << "expect Metering Divisor == many" << 1 << 28 << "a whole number, a text in quotes";
        QTest::newRow("tariff") << "tariff {\"name\": 5}" << 1 << 8 << "the tariff is not sound";
    }
    void saysWhatIsWrongWhere()
    {
        QFETCH(const QString, text);
        QFETCH(const int, line);
        QFETCH(const int, column);
        QFETCH(const QString, part);
        const auto script = parseScript(text, Zone);
        QVERIFY(!script);
        QCOMPARE(script.error().line, line);
        QCOMPARE(script.error().column, column);
        QVERIFY2(script.error().reason.contains(part), qPrintable(script.error().reason));
        QVERIFY(!script.error().text().contains(u'\n'));
    }

    void helpNamesEveryCommand()
    {
        const auto help = scriptHelp();
        QVERIFY(help.size()
                == std::variant_size_v<DriveAction> + std::variant_size_v<TimeAction> + std::variant_size_v<CheckStep>);
        QCOMPARE(help.front().form, QStringLiteral("load NUMBER W [NUMBER var]"));
        QCOMPARE(help.back().form,
                 QStringLiteral("expect [change] [within NUMBER s|min|h|d] CLUSTER ATTRIBUTE ==|!=|<|<=|>|>= "
                                "NUMBER|\"TEXT\"|invalid|unsupported|silent"));
    }
};

QTEST_GUILESS_MAIN(ScriptTest)
#include "scripttest.moc"
