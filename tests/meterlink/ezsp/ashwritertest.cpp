#include "meterlink/ezsp/ashwriter.h"

#include "meterlink/ezsp/ashcheck.h"
#include "meterlink/ezsp/ashreader.h"
#include "tests/meterlink/ezsp/goldenash.h"
#include "tests/support/seededrandom.h"

#include <QTest>

using namespace meterglass;
using ezsp::AshFrame;
using test::GoldenAsh;
using test::hex;

namespace {

/// The check sequence by the polynomial itself, a bit at a time.
std::uint16_t naiveCheck(zcl::ByteView bytes)
{
    unsigned check = 0xFFFF;
    for (const std::uint8_t byte : bytes) {
        for (unsigned bit = 0x80; bit; bit >>= 1) {
            const bool isOne = ((check & 0x8000) != 0) != ((byte & bit) != 0);
            check = (check << 1 & 0xFFFF) ^ (isOne ? 0x1021 : 0);
        }
    }
    return static_cast<std::uint16_t>(check);
}

zcl::Bytes randomBytes(test::SeededRandom &random, std::size_t size)
{
    zcl::Bytes bytes(size);
    for (std::uint8_t &byte : bytes)
        byte = static_cast<std::uint8_t>(random.between(0, 255));
    return bytes;
}

} // namespace

/// Frames as others send them, and what the reader makes of those that we send.
class AshWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAFrame_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const GoldenAsh &golden : test::goldenAsh())
            QTest::newRow(golden.sentence) << index++;
    }
    void writesAFrame()
    {
        QFETCH(const int, index);
        const GoldenAsh &golden = test::goldenAsh()[static_cast<std::size_t>(index)];
        AshFrame frame = golden.frame;
        const zcl::Bytes data = hex(golden.data);
        frame.data = data;
        QCOMPARE(test::hexOf(ezsp::encodeAshFrame(frame)), test::hexOf(golden.bytes()));
    }

    void checksAsThePolynomialSays()
    {
        QCOMPARE(int(ezsp::ashCheck(hex("31 32 33 34 35 36 37 38 39"))), 0x29B1); // the catalogue's check value
        test::SeededRandom random(6);
        for (std::size_t size = 0; size <= 223; ++size) {
            const zcl::Bytes bytes = randomBytes(random, size);
            QCOMPARE(ezsp::ashCheck(bytes), naiveCheck(bytes));
        }
    }

    void isReadAsItWasWritten()
    {
        test::SeededRandom random(7);
        for (std::size_t size = ezsp::AshShortestData; size <= ezsp::AshLongestData; ++size) {
            AshFrame frame =
                test::ashData(random.between<std::uint8_t>(0, 7), random.between<std::uint8_t>(0, 7), random.oneIn(2));
            const zcl::Bytes data = randomBytes(random, size);
            frame.data = data;
            const zcl::Bytes bytes = ezsp::encodeAshFrame(frame);
            for (std::size_t at = 0; at + 1 < bytes.size(); ++at)
                QVERIFY(bytes[at] != 0x7E && bytes[at] != 0x11 && bytes[at] != 0x13 && bytes[at] != 0x18
                        && bytes[at] != 0x1A);
            ezsp::AshReader reader;
            zcl::ByteView view = bytes;
            const auto arrival = reader.next(view);
            QVERIFY(arrival && arrival->hasValue() && **arrival == frame && view.empty());
        }
    }

    /// Masked data of one byte over and over holds no long run of it.
    void masksRuns()
    {
        AshFrame frame = test::ashData(0, 0, false);
        const zcl::Bytes zeros(ezsp::AshLongestData, 0);
        frame.data = zeros;
        const zcl::Bytes bytes = ezsp::encodeAshFrame(frame);
        for (std::size_t at = 0; at + 2 < bytes.size(); ++at)
            QVERIFY(bytes[at] != bytes[at + 1] || bytes[at] != bytes[at + 2]);
    }
};

QTEST_APPLESS_MAIN(AshWriterTest)
#include "ashwritertest.moc"
