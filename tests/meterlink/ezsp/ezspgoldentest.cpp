#include "meterlink/ezsp/ezspheader.h"
#include "meterlink/ezsp/ezspvalue.h"
#include "tests/meterlink/ezsp/goldenezsp.h"

#include <QTest>

using namespace meterglass;
using test::GoldenEzsp;

namespace {

/// Decodes as far as it goes. @return nothing when it is no well-formed frame, else its bytes encoded again
std::optional<zcl::Bytes> reencoded(zcl::ByteView bytes, ezsp::EzspVersion version)
{
    const auto frame = ezsp::decodeEzspFrame(bytes, version);
    if (!frame) {
        if (frame.error().offset > bytes.size() || frame.error().what.empty())
            qFatal("the error does not point into the frame");
        return std::nullopt;
    }
    const ezsp::EzspFrameInfo *info = ezsp::ezspFrame(version, frame->header.id);
    if (!info)
        return std::nullopt;
    const auto &fields = info->fields(frame->header.direction);
    const auto values = ezsp::decodeFields(fields, frame->payload);
    if (!values) {
        if (values.error().offset > frame->payload.size() || values.error().what.empty())
            qFatal("the error does not point into the payload");
        return std::nullopt;
    }
    return ezsp::encodeEzspFrame(frame->header, ezsp::encodeFields(fields, *values), version);
}

bool isKept(zcl::ByteView bytes, ezsp::EzspVersion version)
{
    const auto again = reencoded(bytes, version);
    return !again || std::equal(again->begin(), again->end(), bytes.begin(), bytes.end());
}

} // namespace

/// 265 frames of an independent host: their bytes to their fields, and their fields to their bytes.
class EzspGoldenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(test::goldenEzsp().size(), 265); }

    void decodesAndEncodes_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const GoldenEzsp &golden : test::goldenEzsp())
            QTest::newRow(golden.sentence().constData()) << index++;
    }
    void decodesAndEncodes()
    {
        QFETCH(const int, index);
        static const auto all = test::goldenEzsp();
        const GoldenEzsp &golden = all[index];
        const ezsp::EzspFrameInfo *info = golden.info();
        QVERIFY(info);
        QCOMPARE(QByteArray(info->name.data()), golden.name);
        const auto expected = test::valuesFrom(golden.fields, info->fields(golden.direction));
        for (const ezsp::EzspValue &value : expected)
            QVERIFY(!value.isAbsent);
        QCOMPARE(golden.fields.size(), qsizetype(expected.size()));

        const auto frame = ezsp::decodeEzspFrame(golden.bytes, golden.version);
        QVERIFY(frame.hasValue());
        ezsp::EzspHeader header;
        header.sequence = golden.sequence;
        header.id = golden.id;
        header.direction = golden.direction;
        header.isAsyncCallback = golden.direction == ezsp::EzspDirection::FromCoProcessor;
        QVERIFY(frame->header == header);
        const auto values = ezsp::decodeFields(info->fields(golden.direction), frame->payload);
        QVERIFY(values.hasValue());
        QVERIFY(*values == expected);

        const zcl::Bytes payload = ezsp::encodeFields(info->fields(golden.direction), expected);
        QCOMPARE(test::hexOf(ezsp::encodeEzspFrame(header, payload, golden.version)), test::hexOf(golden.bytes));
    }

    /// Every prefix and every changed byte, read as its own version and as each other.
    void survivesCutsAndChanges()
    {
        for (const GoldenEzsp &golden : test::goldenEzsp()) {
            zcl::Bytes bytes = golden.bytes;
            for (unsigned version = ezsp::OldestEzspVersion; version <= ezsp::NewestEzspVersion; ++version) {
                for (std::size_t size = 0; size <= bytes.size(); ++size)
                    QVERIFY(isKept(zcl::ByteView(bytes).first(size), ezsp::EzspVersion(version)));
            }
            for (std::uint8_t &byte : bytes) {
                const std::uint8_t whole = byte;
                for (unsigned value = 0; value < 256; value += value < 8 || value > 247 ? 1 : 5) {
                    byte = static_cast<std::uint8_t>(value);
                    QVERIFY2(isKept(bytes, golden.version), golden.sentence().constData());
                }
                byte = whole;
            }
        }
    }

    void saysWhereAFrameEndsTooSoonOrTooLate()
    {
        const auto &fields = ezsp::ezspFrame(4, "setConfigurationValue")->command;
        const auto early = ezsp::decodeFields(fields, test::hex("0C02"));
        QVERIFY(!early && early.error().offset == 1);
        const auto late = ezsp::decodeFields(fields, test::hex("0C020000"));
        QVERIFY(!late && late.error().offset == 3);
        const auto inList = ezsp::decodeFields(ezsp::ezspFrame(4, "addEndpoint")->command,
                                               test::hex("01 0901 0205 00 02 01 0000 0A00 02"));
        QVERIFY(!inList && inList.error().offset == 12);
    }

    void readsAHeader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("offset");
        const auto row = [](const char *sentence, const char *bytes, int version, int id, int offset) {
            QTest::newRow(sentence) << QByteArray(bytes) << version << id << offset;
        };
        row("version 4: setPolicy, which looks like version 8", "2A 00 55 01 03", 4, 0x55, -1);
        row("the same in version 8", "2A 00 55 01 03", 8, -1, 2);
        row("version 4: the answer of version 13", "00 80 00 0D 02 30 74", 4, 0x00, -1);
        row("version 6 without the escaping id", "2A 00 55 00 03", 6, -1, 2);
        row("version 6 with control bits", "2A 00 FF 01 03", 6, -1, 3);
        row("version 8: an encrypted frame", "2A 00 81 52 00", 8, -1, 2);
        row("version 8: bits that mean nothing", "2A 00 05 52 00", 8, -1, 2);
        row("a command with bits that mean nothing", "2A 04 01 52 00", 8, -1, 1);
        row("nothing", "", 8, -1, 0);
        row("no id", "2A 00 01 52", 8, -1, 4);
    }
    void readsAHeader()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, version);
        QFETCH(const int, id);
        QFETCH(const int, offset);
        const auto frame = ezsp::decodeEzspFrame(test::hex(bytes), ezsp::EzspVersion(version));
        QCOMPARE(frame ? int(frame->header.id) : -1, id);
        QCOMPARE(frame ? -1 : int(frame.error().offset), offset);
    }

    void readsWhatAnAnswersControlSays()
    {
        const auto frame = ezsp::decodeEzspFrame(test::hex("07 F7 01 45 00"), 13);
        QVERIFY(frame.hasValue());
        ezsp::EzspHeader header;
        header.sequence = 7;
        header.direction = ezsp::EzspDirection::FromCoProcessor;
        header.networkIndex = 3;
        header.isAsyncCallback = header.isCallbackPending = header.isTruncated = header.hasOverflowed = true;
        header.id = 0x45;
        QVERIFY(frame->header == header);
        QVERIFY(header.isCallback());
    }
};

QTEST_APPLESS_MAIN(EzspGoldenTest)
#include "ezspgoldentest.moc"
