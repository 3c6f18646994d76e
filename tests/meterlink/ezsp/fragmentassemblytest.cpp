#include "meterlink/ezsp/fragmentassembly.h"

#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::EzspApsFrame;
using ezsp::FragmentAssembly;
using test::hex;

namespace {

/// @param group of block 0 the count in the high byte, of all the block in the low byte
EzspApsFrame fragment(std::uint16_t group, std::uint8_t sequence = 238)
{
    return {265, 0x0702, 1, 1, 0x8140, group, sequence};
}

constexpr core::MonotonicTime Start{};

} // namespace

/// Messages in several fragments.
class FragmentAssemblyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The group values are those of bellows' own test of its fragments (tests/test_ezsp_protocol.py, 2025).
    void acknowledgesABlock()
    {
        QCOMPARE(int(FragmentAssembly::acknowledgementOf(fragment(0x0200)).group), 0xFF00);
        QCOMPARE(int(FragmentAssembly::acknowledgementOf(fragment(0x0001)).group), 0xFF01);
        QVERIFY(FragmentAssembly::acknowledgementOf(fragment(0x0001)) == fragment(0xFF01));
    }

    void putsTogether_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("in order") << QList<int>{0, 1, 2};
        QTest::newRow("the first block last") << QList<int>{1, 2, 0};
        QTest::newRow("in reverse") << QList<int>{2, 1, 0};
        QTest::newRow("blocks that come twice") << QList<int>{0, 0, 1, 1, 0, 2};
    }
    void putsTogether()
    {
        QFETCH(const QList<int>, order);
        const zcl::Bytes blocks[] = {hex("0102"), hex("03"), hex("040506")};
        constexpr std::uint16_t Groups[] = {0x0300, 0x0001, 0x0002};
        FragmentAssembly assembly;
        for (int place = 0; place < order.size(); ++place) {
            const auto block = static_cast<std::size_t>(order[place]);
            const auto whole = assembly.add(0x1a2b, fragment(Groups[block]), blocks[block], Start);
            QCOMPARE(whole.has_value(), place == order.size() - 1);
            if (whole)
                QCOMPARE(*whole, hex("010203040506"));
        }
    }

    void keepsMessagesApart()
    {
        FragmentAssembly assembly;
        QVERIFY(!assembly.add(0x1a2b, fragment(0x0200), hex("01"), Start));
        QVERIFY(!assembly.add(0x3c4d, fragment(0x0001), hex("ff"), Start));
        QVERIFY(!assembly.add(0x1a2b, fragment(0x0001, 9), hex("ee"), Start));
        QCOMPARE(assembly.add(0x1a2b, fragment(0x0001), hex("02"), Start).value_or(zcl::Bytes()), hex("0102"));
    }

    void forgetsWhatStaysUnfinished()
    {
        FragmentAssembly assembly;
        QVERIFY(!assembly.add(0x1a2b, fragment(0x0200), hex("01"), Start));
        QVERIFY(!assembly.add(0x1a2b, fragment(0x0001), hex("02"), Start + 11s));
    }

    /// No more than eight are begun, so that nobody fills the memory.
    void forgetsTheOldestOfMany()
    {
        FragmentAssembly assembly;
        for (std::uint8_t sequence = 0; sequence < 9; ++sequence)
            QVERIFY(!assembly.add(0x1a2b, fragment(0x0200, sequence), hex("01"), Start));
        QVERIFY(assembly.add(0x1a2b, fragment(0x0001, 1), hex("02"), Start));
        QVERIFY(!assembly.add(0x1a2b, fragment(0x0001, 0), hex("02"), Start));
    }

    void isNeverWholeWithABlockTooMany()
    {
        FragmentAssembly assembly;
        QVERIFY(!assembly.add(0x1a2b, fragment(0x0002), hex("03"), Start));
        QVERIFY(!assembly.add(0x1a2b, fragment(0x0200), hex("01"), Start));
        QVERIFY(!assembly.add(0x1a2b, fragment(0x0001), hex("02"), Start));
    }
};

QTEST_APPLESS_MAIN(FragmentAssemblyTest)
#include "fragmentassemblytest.moc"
