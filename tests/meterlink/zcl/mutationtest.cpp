#include "meterlink/zcl/globalcommand.h"
#include "tests/meterlink/zcl/goldenframes.h"

#include <QTest>

using namespace meterglass::zcl;
using meterglass::test::GoldenFrame;
using meterglass::test::toHex;

namespace {

/// Decodes a frame as far as it goes. @return nothing when it is no well-formed foundation frame, else its bytes
/// encoded again
std::optional<Bytes> reencoded(ByteView bytes)
{
    const auto frame = decodeFrame(bytes);
    if (!frame || frame->header.type != FrameType::Global)
        return std::nullopt;
    const auto command = globalCommandOf(frame->header.command);
    if (!command)
        return std::nullopt;
    const auto decoded = decodeGlobalCommand(*command, frame->payload);
    if (!decoded) {
        if (decoded.error().offset > frame->payload.size() || decoded.error().what.empty())
            qFatal("the error does not point into the payload");
        return std::nullopt;
    }
    return encodeFrame(frame->header, encodeGlobalCommand(*decoded));
}

bool isKept(ByteView bytes)
{
    const auto again = reencoded(bytes);
    if (!again)
        return true;
    return std::equal(again->begin(), again->end(), bytes.begin(), bytes.end());
}

} // namespace

/// Every golden frame, cut and changed everywhere: a value that encodes to the same bytes or an error, never anything
/// else.
class MutationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(meterglass::test::goldenFrames().size() >= 13); }

    void survives_data()
    {
        QTest::addColumn<Bytes>("bytes");
        for (const GoldenFrame &frame : meterglass::test::goldenFrames())
            QTest::newRow(frame.sentence.constData()) << frame.bytes;
    }
    void survives()
    {
        QFETCH(Bytes, bytes);
        const auto whole = reencoded(bytes);
        QVERIFY(whole.has_value());
        QCOMPARE(toHex(*whole), toHex(bytes));

        for (std::size_t length = 0; length < bytes.size(); ++length) {
            const Bytes prefix(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
            QVERIFY2(isKept(prefix), toHex(prefix).constData());
        }
        for (std::size_t index = 0; index < bytes.size(); ++index) {
            Bytes changed = bytes;
            for (int step = 1; step <= 255; ++step) {
                changed[index] = static_cast<std::uint8_t>(bytes[index] + step);
                QVERIFY2(isKept(changed), toHex(changed).constData());
            }
        }
    }
};

QTEST_APPLESS_MAIN(MutationTest)
#include "mutationtest.moc"
