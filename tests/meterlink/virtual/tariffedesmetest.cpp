#include "tests/meterlink/virtual/esmebench.h"
#include "tests/support/hex.h"

#include <QTest>

#include <set>

using namespace meterglass;
using namespace std::chrono_literals;
using core::Price;
using core::TariffAction;
using test::EsmeBench;

namespace {

constexpr int PriceCluster = 0x0700;
constexpr int Calendar = 0x0707;
const QByteArray Information = "01 40 06 00000000 ffffffff 01 00";

/// The tariff of the decoded fixtures (smets2-and-smart-energy.md 7.1): four prices, two seasons, two weeks, four days.
core::Tariff fixtureTariff()
{
    core::Tariff tariff;
    tariff.prices = {Price(9600), Price(10200), Price(10750), Price(11000)};
    tariff.standingCharge.perDay = core::Money(22465);
    tariff.switching.seasons = {{core::DatePattern::everyYear(3, 20), 1}, {core::DatePattern::everyYear(10, 14), 2}};
    tariff.switching.weekProfiles = {{1, 1, 1, 1, 1, 2, 2}, {3, 3, 3, 3, 3, 4, 4}};
    for (int rate = 1; rate <= 4; ++rate)
        tariff.switching.dayProfiles.push_back({{0min, TariffAction::timeOfUse(rate)}});
    tariff.switching.specialDays = {{core::DatePattern{2025, 12, 25, {}}, 2},
                                    {core::DatePattern{{}, 12, core::DatePattern::LastDay, 7}, 4}};
    return tariff;
}

/// Two sets of blocks by night and by day, and one rate.
core::Tariff hybridTariff()
{
    core::Tariff tariff;
    tariff.name = "Tarifs d’été de nuit";
    tariff.prices = {Price(30'000)};
    tariff.blockSets = {{{1'000'000}, {Price(1), Price(2)}},
                        {{1'000'000, 2'000'000, 3'000'000}, {Price(3), Price(4), Price(5), Price(6)}}};
    tariff.switching = core::SwitchingTable::always(TariffAction::blocks(1));
    tariff.switching.reference = core::TimeReference::Local;
    tariff.switching.dayProfiles = {
        {{0min, TariffAction::blocks(1)}, {7h, TariffAction::blocks(2)}, {16h + 30min, TariffAction::timeOfUse(1)}}};
    return tariff;
}

/// As large as a tariff gets: 40 prices and 8 sets of 4 blocks, 16 days of 48 entries, 50 special days.
core::Tariff largestTariff()
{
    core::Tariff tariff;
    tariff.name = "0123456789abcdefghijklmn";
    for (int number = 1; number <= 40; ++number)
        tariff.prices.emplace_back(number);
    tariff.blockSets.assign(8, {{1, 2, 3}, {Price(1), Price(2), Price(3), Price(4)}});
    tariff.switching = core::SwitchingTable::always(TariffAction::timeOfUse(1));
    core::SwitchingTable::DayProfile day;
    for (int entry = 0; entry < 48; ++entry)
        day.push_back(
            {30min * entry, entry < 8 ? TariffAction::blocks(entry + 1) : TariffAction::timeOfUse(entry - 7)});
    tariff.switching.dayProfiles.assign(16, day);
    tariff.switching.specialDays.assign(50, {core::DatePattern::everyYear(2, 29), 16});
    return tariff;
}

core::MeterConfiguration with(const core::Tariff &tariff)
{
    core::MeterConfiguration configuration = EsmeBench::withTwoRates();
    configuration.tariff = tariff;
    configuration.billing.period = core::BillingCalendar::Period::Quarterly;
    configuration.billing.start = std::chrono::year(2025) / 11 / 5;
    return configuration;
}

/// Everything the meter sends at once.
std::vector<QByteArray> answers(EsmeBench &bench, int cluster, const QByteArray &request)
{
    bench.ask(std::uint16_t(cluster), request);
    std::vector<QByteArray> all;
    for (const han::ApsFrame &frame : bench.wire.frames)
        all.push_back(test::hexOf(frame.payload));
    return all;
}

/// The number of the tariff, as bytes: after frame header, provider and issuer event.
QByteArray numberOf(EsmeBench &bench)
{
    constexpr int Offset = 3 * (3 + 4 + 4);
    return answers(bench, PriceCluster, Information).front().mid(Offset, 3 * 4 - 1);
}

/// The frames, with # for the tariff's number.
QByteArray anonymous(const std::vector<QByteArray> &frames, const QByteArray &number)
{
    QByteArray text;
    for (const QByteArray &frame : frames)
        text += (text.isEmpty() ? "" : " | ") + QByteArray(frame).replace(number, "#");
    return text;
}

QByteArray spaced(QByteArray bytes)
{
    QByteArray text;
    for (const QByteArray &word : bytes.simplified().split(' ')) {
        for (qsizetype at = 0; at < word.size(); at += word.startsWith('#') || word.startsWith('|') ? 1 : 2)
            text += ' ' + word.mid(at, word.startsWith('#') || word.startsWith('|') ? 1 : 2);
    }
    return text.mid(1);
}

} // namespace

/// How a virtual meter publishes its tariff and calendar. Bytes were put together by hand from the fixtures and field
/// lists of smets2-and-smart-energy.md 5.6 and 7.1.
class TariffedEsmeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishes_data()
    {
        QTest::addColumn<core::Tariff>("tariff");
        QTest::addColumn<int>("cluster");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *sentence, const core::Tariff &tariff, int cluster, const char *request,
                            const char *answer) {
            QTest::newRow(sentence) << tariff << cluster << QByteArray(request) << QByteArray(answer);
        };
        const core::Tariff rates = fixtureTariff();
        const core::Tariff hybrid = hybridTariff();
        row("a tariff of four rates", rates, PriceCluster, Information,
            "19 40 04 00000000 # # 00000000 00 00 04 00 00 3a03 50 c1570000 ff 010000 e80300");
        row("no tariff of generation", rates, PriceCluster, "01 40 06 00000000 ffffffff 01 01", "18 40 0b 06 8b");
        row("its prices, by tier", rates, PriceCluster, "01 41 07 ffffffff",
            "19 41 05 00000000 # 00000000 # 00 01 01 01 80250000 02 d8270000 03 fe290000 04 f82a0000");
        row("its prices, by its number", rates, PriceCluster, "01 41 07 #",
            "19 41 05 00000000 # 00000000 # 00 01 01 01 80250000 02 d8270000 03 fe290000 04 f82a0000");
        row("no prices of another tariff", rates, PriceCluster, "01 41 07 00000000", "18 41 0b 07 8b");
        row("no thresholds", rates, PriceCluster, "01 41 08 #", "18 41 0b 08 8b");
        row("names of four rates", rates, PriceCluster, "01 41 0a #",
            "19 41 08 00000000 # # 00 01 04 01 06 526174652031 02 06 526174652032 03 06 526174652033 "
            "04 06 526174652034");
        row("its billing period of three months, since 5 November", rates, PriceCluster,
            "01 41 0b 00000000 ffffffff 01 00", "19 41 09 00000000 # 00509d30 030000 23 00");
        row("a tariff of blocks and a rate", hybrid, PriceCluster, Information,
            "19 40 04 00000000 # # 00000000 30 18 5461726966732064e28099c3a974c3a9206465206e756974 03 03 00 3a03 50 "
            "00000000 02 010000 e80300");
        row("prices of blocks by tier and block, then a rate's", hybrid, PriceCluster, "01 41 07 #",
            "19 41 05 00000000 # 00000000 # 00 02 00 10 01000000 11 02000000 20 03000000 21 04000000 22 05000000 "
            "23 06000000 | 19 41 05 00000000 # 00000000 # 01 02 01 03 30750000");
        row("the thresholds of two tiers", hybrid, PriceCluster, "01 41 08 #",
            "19 41 06 00000000 # 00000000 # 00 01 00 11 40420f000000 23 40420f000000 80841e000000 c0c62d000000");
        row("names of blocks and a rate", hybrid, PriceCluster, "01 41 0a #",
            "19 41 08 00000000 # # 00 01 03 01 08 426c6f636b732031 02 08 426c6f636b732032 03 06 526174652031");
        row("a calendar in UTC", rates, Calendar, "01 42 00 00000000 ffffffff 01 00 ffffffff",
            "19 42 00 00000000 # # 00000000 00 00 00 02 02 04");
        row("a calendar in local time, its name cut at a whole letter", hybrid, Calendar,
            "01 42 00 00000000 ffffffff 01 00 ffffffff",
            "19 42 00 00000000 # # 00000000 00 02 0b 5461726966732064e28099 01 01 01");
        row("no calendar of friendly credit", rates, Calendar, "01 42 00 00000000 ffffffff 01 03 ffffffff",
            "18 42 0b 00 8b");
        row("its seasons", rates, Calendar, "01 42 03 ffffffff ffffffff",
            "19 42 03 00000000 # # 00 01 ff0314ff 01 ff0a0eff 02");
        row("no seasons of the non-disablement calendar", rates, Calendar, "01 42 03 ffffffff feffffff",
            "18 42 0b 03 8b");
        row("all its weeks", rates, Calendar, "01 42 02 ffffffff # 01 00",
            "19 42 02 00000000 # # 01 01 01 01 01 01 02 02 | 19 42 02 00000000 # # 02 03 03 03 03 03 04 04");
        row("its second week", rates, Calendar, "01 42 02 ffffffff # 02 01",
            "19 42 02 00000000 # # 02 03 03 03 03 03 04 04");
        row("no third week", rates, Calendar, "01 42 02 ffffffff # 03 00", "18 42 0b 02 8b");
        row("its third day", rates, Calendar, "01 42 01 ffffffff # 03 01",
            "19 42 01 00000000 # # 03 01 00 01 00 0000 03");
        row("a day of blocks and a rate", hybrid, Calendar, "01 42 01 ffffffff # 01 00",
            "19 42 01 00000000 # # 01 03 00 01 00 0000 01 a401 02 de03 03");
        row("no special days in a table without", hybrid, Calendar, "01 42 04 00000000 00 00 ffffffff #",
            "18 42 0b 04 8b");
        row("special days to come, one of them each year", rates, Calendar, "01 42 04 00000000 00 00 ffffffff #",
            "19 42 04 00000000 # # 00000000 00 01 00 01 ff0cfe07 04");
        row("special days since 2000", rates, Calendar, "01 42 04 01000000 00 00 ffffffff #",
            "19 42 04 00000000 # # 00000000 00 02 00 01 7d0c19ff 02 ff0cfe07 04");
        row("the first special day since 2000", rates, Calendar, "01 42 04 01000000 01 00 ffffffff #",
            "19 42 04 00000000 # # 00000000 00 01 00 01 7d0c19ff 02");
        row("a question that is cut", rates, Calendar, "01 42 04 01000000 01 00 ffffffff", "18 42 0b 04 80");
    }
    void publishes()
    {
        QFETCH(const core::Tariff, tariff);
        QFETCH(const int, cluster);
        QFETCH(QByteArray, request);
        QFETCH(const QByteArray, answer);
        EsmeBench bench({}, with(tariff));
        const QByteArray number = numberOf(bench);
        QCOMPARE(anonymous(answers(bench, cluster, request.replace("#", number)), number), spaced(answer));
    }

    void fitsTheLargestTariffIntoFrames_data()
    {
        QTest::addColumn<int>("cluster");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("frames");
        // 51 bytes are left for prices of 5, 53 for thresholds of 19, 55 for labels of up to 10, 53 for entries of 3, 50 for days of 5.
        QTest::newRow("32 prices of blocks and 40 of rates") << PriceCluster << QByteArray("01 41 07 ffffffff") << 8;
        QTest::newRow("8 sets of thresholds") << PriceCluster << QByteArray("01 41 08 ffffffff") << 4;
        QTest::newRow("48 labels") << PriceCluster << QByteArray("01 41 0a ffffffff") << 9;
        QTest::newRow("16 days of 48 entries") << Calendar << QByteArray("01 42 01 ffffffff ffffffff 00 00") << 48;
        QTest::newRow("50 special days") << Calendar << QByteArray("01 42 04 00000000 00 00 ffffffff ffffffff") << 5;
        QTest::newRow("the tariff") << PriceCluster << Information << 1;
    }
    void fitsTheLargestTariffIntoFrames()
    {
        QFETCH(const int, cluster);
        QFETCH(const QByteArray, request);
        EsmeBench bench({}, with(largestTariff()));
        const std::vector<QByteArray> frames = answers(bench, cluster, request);
        for (const QByteArray &frame : frames)
            QVERIFY2((frame.size() + 1) / 3 <= qsizetype(han::LargestPayload), frame.constData());
        QTEST(int(frames.size()), "frames");
    }

    void schedulesPrices()
    {
        EsmeBench bench({}, EsmeBench::withTwoRates());
        const std::vector<QByteArray> frames = answers(bench, PriceCluster, "01 40 01 00000000 00");
        // 00:00 by day, 00:30 by night, 07:30 by day, and at 00:30 of the next day that is beyond 24 h.
        QCOMPARE(frames.size(), 3U);
        QCOMPARE(frames[0], answers(bench, PriceCluster, "01 40 00 00").front());
        QVERIFY2(frames[1].contains("08 14 ef 30 a4 01 17 36 00 00"), frames[1].constData());
        QVERIFY2(frames[2].contains("78 76 ef 30 fc 03 2b 6c 00 00"), frames[2].constData());
        QCOMPARE(answers(bench, PriceCluster, "01 40 01 00000000 02").size(), 2U);
        const std::vector<QByteArray> later = answers(bench, PriceCluster, "01 40 01 0815ef30 01");
        QCOMPARE(later.size(), 1U);
        QVERIFY2(later[0].contains("08 14 ef 30 a4 01 17 36 00 00"), later[0].constData());
    }

    void numbersATariffAnewWhenAnyOfItChanges()
    {
        std::set<QByteArray> numbers;
        const auto add = [&numbers](void (*change)(core::Tariff &)) {
            core::Tariff tariff = hybridTariff();
            change(tariff);
            EsmeBench bench({}, with(tariff));
            numbers.insert(numberOf(bench));
        };
        add([](core::Tariff &) {});
        add([](core::Tariff &) {});
        QCOMPARE(numbers.size(), 1U);
        add([](core::Tariff &tariff) { tariff.name += 'x'; });
        add([](core::Tariff &tariff) { tariff.prices[0] = Price(30'001); });
        add([](core::Tariff &tariff) { ++tariff.blockSets[1].thresholds[2]; });
        add([](core::Tariff &tariff) { tariff.blockSets[0].prices[1] = Price(3); });
        add([](core::Tariff &tariff) { tariff.standingCharge.perDay = core::Money(1); });
        add([](core::Tariff &tariff) { tariff.switching.reference = core::TimeReference::Utc; });
        add([](core::Tariff &tariff) { tariff.switching.seasons[0].start.day = 2; });
        add([](core::Tariff &tariff) { tariff.switching.dayProfiles[0][1].start = 8h; });
        add([](core::Tariff &tariff) { tariff.switching.dayProfiles[0][1].action = TariffAction::timeOfUse(1); });
        add([](core::Tariff &tariff) { tariff.switching.specialDays = {{core::DatePattern::everyYear(1, 1), 1}}; });
        QCOMPARE(numbers.size(), 11U);
    }

    void tellsOfAnotherTariffWithinASecond()
    {
        core::MeterConfiguration configuration = with(fixtureTariff());
        EsmeBench bench({}, configuration,
                        {{EsmeBench::Start + 5min, core::metercommand::ChangeTariff{hybridTariff()}}});
        bench.alarms.advance(5min - 1s);
        QCOMPARE(bench.wire.frames.size(), 0U);
        bench.alarms.advance(2s);
        QVERIFY(!bench.wire.frames.empty());
        const QByteArray pushed = test::hexOf(bench.wire.frames.front().payload);
        QVERIFY2(pushed.startsWith("19 00 04 ") && pushed.contains("54 61 72 69 66 73"), pushed.constData());
        QVERIFY(bench.wire.frames.front().security == han::Security::LinkKey);
        const std::size_t sent = bench.wire.frames.size();
        bench.alarms.advance(5min);
        QCOMPARE(bench.wire.frames.size(), sent);
    }
};

QTEST_APPLESS_MAIN(TariffedEsmeTest)
#include "tariffedesmetest.moc"
