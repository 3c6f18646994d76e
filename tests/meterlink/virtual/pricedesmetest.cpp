#include "tests/meterlink/virtual/esmebench.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using test::EsmeBench;

namespace {

constexpr int Price = 0x0700;
constexpr int Metering = 0x0702;
constexpr int Prepayment = 0x0705;

} // namespace

/// A virtual meter with a tariff and an account. Bytes were put together by hand from the field lists of
/// smets2-and-smart-energy.md 5.4 to 5.6.
class PricedEsmeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("cluster");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *sentence, int minutes, int cluster, const char *request, const char *answer) {
            QTest::newRow(sentence) << minutes << cluster << QByteArray(request) << QByteArray(answer);
        };
        row("the price by day, for half an hour yet", 0, Price, "01 40 00 00",
            "19 40 00 00 00 00 00 06 52 61 74 65 20 31 00 0d ef 30 00 0d ef 30 00 3a 03 51 21 00 0d ef 30 1e 00 2b 6c "
            "00 00 ff ff ff ff ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00");
        row("the price by night, for seven hours from its start", 40, Price, "01 40 00 00",
            "19 40 00 00 00 00 00 06 52 61 74 65 20 32 08 14 ef 30 60 16 ef 30 00 3a 03 52 22 08 14 ef 30 a4 01 17 36 "
            "00 00 ff ff ff ff ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00");
        row("a question for the price that is cut", 0, Price, "01 40 00", "18 40 0b 00 80");
        row("a price command that it does not serve", 0, Price, "01 40 0f", "18 40 0b 0f 81");
        row("two prices and no third", 0, Price, "00 41 00 1004 2004 3004",
            "18 41 01 10 04 00 23 2b 6c 00 00 20 04 00 23 17 36 00 00 30 04 86");
        row("what each rate has counted, and no third, and no blocks", 60, Metering, "00 43 00 0001 0201 0401 1007",
            "18 43 01 00 01 00 25 27 03 00 00 00 00 02 01 00 25 28 03 00 00 00 00 04 01 86 10 07 86");
        row("a supplier's change of debt, not of a display", 0, Prepayment, "01 40 02 00", "18 40 0b 02 7e");
        row("a top-up, not of a display", 0, Prepayment, "01 40 04 02 14 37333934333333333435373138393034333331 33",
            "18 40 0b 04 7e");
        row("Emergency Credit activated, not by a display", 0, Prepayment, "01 40 00 00000000 02", "18 40 0b 00 7e");
        row("the supply enabled, not by a display", 0, Metering, "01 40 0c 02", "18 40 0b 0c 7e");
        row("the supply disabled, not by a display", 0, Metering, "01 40 0b 00", "18 40 0b 0b 7e");
        row("a log of top-ups that it does not serve", 0, Prepayment, "01 40 08 00000000 05", "18 40 0b 08 81");
        row("the tariff's name, tiers, no blocks, the standing charge", 0, Price, "00 41 00 1006 1106 1206 0103",
            "18 41 01 10 06 00 41 03 54 77 6f 11 06 00 20 02 12 06 00 20 00 01 03 00 23 29 d2 00 00");
        row("pounds with five decimals", 0, Price, "00 41 00 1606 1706", "18 41 01 16 06 00 21 3a 03 17 06 00 18 50");
        row("prepayment, credit and debt", 0, Prepayment, "00 42 00 0000 0100 0200 0300 0500 1102",
            "18 42 01 00 00 00 19 97 08 01 00 00 2b 40 42 0f 00 02 00 00 2b 00 00 00 00 03 00 00 18 05 05 00 00 2b 00 "
            "00 00 00 11 02 00 23 40 4b 4c 00");
        row("Emergency Credit's limit and threshold, low credit", 0, Prepayment, "00 42 00 1000 1100 3100",
            "18 42 01 10 00 00 23 e0 93 04 00 11 00 00 23 40 0d 03 00 31 00 00 23 20 a1 07 00");
        // 1615 W for 40 minutes: 807 Wh at 27691 and 269 Wh at 13847 in 10^-8 GBP are 26071 in 10^-5.
        row("what the day has cost", 40, Prepayment, "00 42 00 1c05", "18 42 01 1c 05 00 25 d7 65 00 00 00 00");
        row("the supply is on, and there is no bill while there is credit", 0, Metering, "00 43 00 1400 000a 040a",
            "18 43 01 14 00 00 30 02 00 0a 00 23 ff ff ff ff 04 0a 00 18 50");
        row("no half hour yet", 0, Metering, "01 44 08 0000 00000000 00 1300", "18 44 0b 08 8b");
        // 807.5 Wh each, of which the register shows whole ones.
        row("two half hours from the beginning", 60, Metering, "01 44 08 0000 00000000 00 1300",
            "19 44 07 00 00 00 0d ef 30 00 08 07 02 00 27 03 00 28 03 00");
        row("the second half hour", 60, Metering, "01 44 08 0000 080fef30 00 1300",
            "19 44 07 00 00 08 14 ef 30 00 08 07 01 00 28 03 00");
        row("one half hour of export", 60, Metering, "01 44 08 0000 00000000 01 0100",
            "19 44 07 00 00 00 0d ef 30 01 08 07 01 00 00 00 00");
        row("no half hours of a channel that there is not", 60, Metering, "01 44 08 0000 00000000 09 1300",
            "18 44 0b 08 8b");
        row("no day yet", 60, Metering, "01 44 08 0100 00000000 00 1300", "18 44 0b 08 8b");
        // 1615 W over 24 hours.
        row("the first day, stamped with its date", 1441, Metering, "01 44 08 0100 00000000 00 1300",
            "19 44 07 01 00 00 0d ef 30 00 ff ff 01 00 68 97 00");
        row("a question for samples that is cut", 60, Metering, "01 44 08 0000 00000000 00 13", "18 44 0b 08 80");
    }
    void answers()
    {
        QFETCH(const int, minutes);
        QFETCH(const int, cluster);
        QFETCH(const QByteArray, request);
        EsmeBench bench({}, EsmeBench::withTwoRates());
        bench.alarms.advance(std::chrono::minutes(minutes));
        const QByteArray answer = bench.ask(std::uint16_t(cluster), request);
        QTEST(answer, "answer");
    }

    void servesBlockRegisters()
    {
        core::MeterConfiguration configuration = EsmeBench::withTwoRates();
        configuration.tariff->blockSets = {{{500}, {core::Price(20'000), core::Price(30'000)}}};
        configuration.tariff->switching = core::SwitchingTable::always(core::TariffAction::blocks(1));
        EsmeBench bench({}, configuration);
        bench.alarms.advance(1h);
        // 1615 Wh: tier 1 is the set of blocks, two rates follow it; 500 of it (0x1F4) in its first block, 1115 (0x45B) in its second.
        QCOMPARE(bench.ask(Metering, "00 43 00 0001 0201 1007 1107 1207 2007"),
                 QByteArray("18 43 01 00 01 00 25 4f 06 00 00 00 00 02 01 00 25 00 00 00 00 00 00 "
                            "10 07 00 25 f4 01 00 00 00 00 11 07 00 25 5b 04 00 00 00 00 12 07 86 20 07 86"));
    }

    void answersWithinAFrame()
    {
        EsmeBench bench({}, EsmeBench::withTwoRates());
        bench.alarms.advance(24h);
        QCOMPARE(bench.ask(Metering, "01 44 08 0000 00000000 00 ff00").split(' ').size(), 14 + 3 * 19);
        const QByteArray costs = bench.ask(Prepayment, "00 42 00 1c05 1e05 2005 2205 2405 2605 2805 2a05");
        QCOMPARE(costs.split(' ').size(), 3 + 7 * 10); // the eighth would not fit
    }

    void publishesANewPriceUnasked()
    {
        EsmeBench bench({}, EsmeBench::withTwoRates());
        bench.alarms.advance(29min + 59s);
        QCOMPARE(bench.wire.frames.size(), 0U);
        bench.alarms.advance(2s);
        QCOMPARE(bench.wire.frames.size(), 1U);
        const han::ApsFrame &frame = bench.wire.frames.back();
        QVERIFY(frame.cluster == zcl::ClusterId(Price) && frame.security == han::Security::LinkKey);
        const QByteArray bytes = test::hexOf(frame.payload);
        QVERIFY2(bytes.startsWith("19 00 00 ") && bytes.contains("52 61 74 65 20 32"), bytes.constData());
        bench.alarms.advance(7h - 5s);
        QCOMPARE(bench.wire.frames.size(), 1U);
        bench.alarms.advance(5s);
        QCOMPARE(bench.wire.frames.size(), 2U);
    }

    void reportsTheBalanceWhenItFalls()
    {
        EsmeBench bench({}, EsmeBench::withTwoRates());
        QCOMPARE(bench.ask(Prepayment, "00 50 06 00 0100 2b 0a00 0000 01000000"), QByteArray("18 50 07 00"));
        bench.wire.frames.clear();
        bench.alarms.advance(1min);
        QVERIFY(bench.wire.frames.size() >= 5 && bench.wire.frames.size() <= 6);
        QVERIFY(test::hexOf(bench.wire.frames.back().payload).startsWith("18 "));
    }
};

QTEST_APPLESS_MAIN(PricedEsmeTest)
#include "pricedesmetest.moc"
