#include "meterlink/ezsp/ashreader.h"

#include "tests/meterlink/ezsp/goldenash.h"

#include <QTest>

using namespace meterglass;
using ezsp::AshArrival;
using ezsp::AshError;
using ezsp::AshFrame;
using ezsp::AshReader;
using test::GoldenAsh;
using test::hex;

namespace {

/// An arrival that owns its data.
struct Arrived
{
    AshFrame frame;
    zcl::Bytes data;
    std::optional<AshError> error;

    bool operator==(const Arrived &other) const
    {
        AshFrame left = frame;
        AshFrame right = other.frame;
        left.data = data;
        right.data = other.data;
        return left == right && error == other.error;
    }
};

void readInto(std::vector<Arrived> &all, AshReader &reader, zcl::ByteView bytes)
{
    while (const auto arrival = reader.next(bytes)) {
        Arrived arrived;
        if (*arrival) {
            arrived.frame = **arrival;
            arrived.data.assign(arrived.frame.data.begin(), arrived.frame.data.end());
            arrived.frame.data = {};
        } else {
            arrived.error = arrival->error();
        }
        all.push_back(arrived);
    }
}

/// What arrives when the bytes come in pieces of one size.
std::vector<Arrived> readAll(const zcl::Bytes &bytes, std::size_t piece)
{
    std::vector<Arrived> all;
    AshReader reader;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        readInto(all, reader, zcl::ByteView(bytes).subspan(at, std::min(piece, bytes.size() - at)));
    return all;
}

std::vector<Arrived> readAll(const zcl::Bytes &bytes)
{
    return readAll(bytes, bytes.size());
}

Arrived arrivedOf(const GoldenAsh &golden)
{
    return {golden.frame, hex(golden.data), std::nullopt};
}

zcl::Bytes goldenStream()
{
    zcl::Bytes stream;
    for (const GoldenAsh &golden : test::goldenAsh()) {
        const zcl::Bytes bytes = golden.bytes();
        stream.insert(stream.end(), bytes.begin(), bytes.end());
    }
    return stream;
}

} // namespace

/// Frames as the hosts and co-processors of others send them, and bytes that are none.
class AshReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFrame_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const GoldenAsh &golden : test::goldenAsh())
            QTest::newRow(golden.sentence) << index++;
    }
    void readsAFrame()
    {
        QFETCH(const int, index);
        const GoldenAsh &golden = test::goldenAsh()[static_cast<std::size_t>(index)];
        const auto all = readAll(golden.bytes());
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(!all.front().error);
        QVERIFY(all.front() == arrivedOf(golden));
    }

    void readsAStreamInPiecesOfAnySize()
    {
        const zcl::Bytes stream = goldenStream();
        for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
            const auto all = readAll(stream, piece);
            QCOMPARE(all.size(), test::goldenAsh().size());
            for (std::size_t index = 0; index < all.size(); ++index)
                QVERIFY2(all[index] == arrivedOf(test::goldenAsh()[index]), test::goldenAsh()[index].sentence);
        }
    }

    void dropsFlowControlWhereverItStands()
    {
        const GoldenAsh &golden = test::goldenAsh().back();
        const zcl::Bytes bytes = golden.bytes();
        for (std::size_t at = 0; at <= bytes.size(); ++at) {
            zcl::Bytes flooded = bytes;
            flooded.insert(flooded.begin() + static_cast<std::ptrdiff_t>(at), {0x11, 0x13, 0x13, 0x13});
            const auto all = readAll(flooded);
            QCOMPARE(all.size(), std::size_t(1));
            QVERIFY(all.front() == arrivedOf(golden));
        }
    }

    void takesWhatStandsBehindACancelByte_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("nothing") << QByteArray("1A");
        QTest::newRow("the beginning of a frame") << QByteArray("25 42 21 1A");
        QTest::newRow("an escape byte") << QByteArray("25 7D 1A");
        QTest::newRow("a garbled frame") << QByteArray("25 18 42 1A");
        QTest::newRow("more than a frame can hold") << QByteArray("25 ").repeated(600) + "1A";
        QTest::newRow("flags and wake bytes") << QByteArray("7E 7E FF FF 7E FF 1A FF");
    }
    void takesWhatStandsBehindACancelByte()
    {
        QFETCH(const QByteArray, before);
        const auto all = readAll(hex(before + "80 70 78 7E"));
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all.front() == (Arrived{test::ashAnswer(AshFrame::Type::Ack, 0), {}, std::nullopt}));
    }

    void unescapesWhatNeedsNoEscape()
    {
        const auto all = readAll(hex("7D A0 70 7D 58 7E"));
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all.front() == (Arrived{test::ashAnswer(AshFrame::Type::Ack, 0), {}, std::nullopt}));
    }

    void namesWhatIsWrong_data()
    {
        using enum AshError::Fault;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("isOfData");
        const auto row = [](const char *sentence, const QByteArray &bytes, AshError::Fault fault, int index,
                            bool isOfData) { QTest::newRow(sentence) << bytes << int(fault) << index << isOfData; };
        row("two bytes", "80 70 7E", TooShort, 2, false);
        row("one byte", "01 7E", TooShort, 1, true);
        row("more than 223 bytes", QByteArray("25 ").repeated(224) + "7E", TooLong, 223, true);
        row("far more", QByteArray("25 ").repeated(5000) + "7E", TooLong, 223, true);
        row("a check that does not fit", "80 70 79 7E", BadCheck, 1, false);
        row("a check of DATA that does not fit", "25 42 21 A8 56 A6 08 7E", BadCheck, 5, true);
        row("UG101's second example as it is printed", "53 42 A1 A8 56 28 04 82 96 23 7E", BadCheck, 8, true);
        row("a substitute byte", "25 42 18 21 A8 56 A6 09 7E", Substituted, 7, true);
        row("a substitute byte in an ACK", "80 18 70 78 7E", Substituted, 3, false);
        row("an escape byte at the end", "80 70 78 7D 7E", OpenEscape, 3, false);
        // The checks of these are from Python's binascii.crc_hqx.
        row("no such control byte", "C3 08 DF 7E", BadControl, 0, false);
        row("ACK with its reserved bit", "90 62 49 7E", BadControl, 0, false);
        row("DATA without data", "25 95 37 7E", BadLength, 1, true);
        row("ACK with a field", "80 00 06 97 7E", BadLength, 1, false);
        row("RSTACK without a reason", "C1 02 7D 38 28 7E", BadLength, 1, false);
    }
    void namesWhatIsWrong()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, fault);
        QFETCH(const int, index);
        QFETCH(const bool, isOfData);
        // What follows is not touched by it.
        const auto all = readAll(hex(bytes + "80 70 78 7E"));
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(all.front().error);
        QCOMPARE(int(all.front().error->fault), fault);
        QCOMPARE(int(all.front().error->index), index);
        QCOMPARE(all.front().error->isOfData, isOfData);
        QVERIFY(!ezsp::toText(AshError::Fault(fault)).empty());
        QVERIFY(!all.back().error);
    }

    /// One changed byte never passes for the frame that it was, and never harms the one behind it unless it was the
    /// flag between them.
    void survivesEveryChangedByte()
    {
        for (const GoldenAsh &golden : test::goldenAsh()) {
            zcl::Bytes bytes = golden.bytes();
            for (std::size_t at = 0; at + 1 < bytes.size(); ++at) {
                const std::uint8_t whole = bytes[at];
                for (unsigned value = 0; value < 256; ++value) {
                    bytes[at] = static_cast<std::uint8_t>(value);
                    zcl::Bytes stream = bytes;
                    const zcl::Bytes next = hex("80 70 78 7E");
                    stream.insert(stream.end(), next.begin(), next.end());
                    const auto all = readAll(stream);
                    QVERIFY(!all.empty() && !all.back().error);
                    if (value != whole)
                        QVERIFY(all.size() == 1 || all.front() != arrivedOf(golden));
                }
                bytes[at] = whole;
            }
        }
    }

    void waitsForTheFlagOfEveryPrefix()
    {
        for (const GoldenAsh &golden : test::goldenAsh()) {
            zcl::Bytes bytes = golden.bytes();
            for (bytes.pop_back(); !bytes.empty(); bytes.pop_back())
                QVERIFY(readAll(bytes).empty());
        }
    }

    void forgetsWhatItIsToldTo()
    {
        AshReader reader;
        std::vector<Arrived> all;
        readInto(all, reader, hex("25 42 7D"));
        QVERIFY(reader.isInsideFrame());
        reader.clear();
        QVERIFY(!reader.isInsideFrame());
        readInto(all, reader, hex("80 70 78 7E"));
        QVERIFY(all.size() == 1 && !all.front().error);
    }
};

QTEST_APPLESS_MAIN(AshReaderTest)
#include "ashreadertest.moc"
