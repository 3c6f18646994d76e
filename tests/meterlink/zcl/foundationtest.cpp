#include "meterlink/zcl/globalcommand.h"
#include "meterlink/zcl/names.h"
#include "tests/meterlink/zcl/goldenframes.h"

#include <QTest>

using namespace meterglass::zcl;
using meterglass::test::fromHex;
using meterglass::test::GoldenFrame;
using meterglass::test::toHex;

Q_DECLARE_METATYPE(meterglass::zcl::AnyGlobalCommand)

namespace {

using Kind = ReportingConfiguration::Kind;

constexpr AttributeId Summation{0x0000};
constexpr AttributeId Demand{0x0400};

ReadRecord success(int id, DataType type, const char *hex)
{
    return {AttributeId(id), Status::Success, Value(type, fromHex(hex))};
}

ReadRecord refusal(int id, Status status)
{
    return {AttributeId(id), status, std::nullopt};
}

/// What tshark 4.0.17 shows of tests/data/zcl/goldenframes.txt, in the order of its lines.
std::vector<AnyGlobalCommand> expectedOfGoldenFrames()
{
    return {
        ReadAttributes{{Summation, AttributeId(0x0300), Demand}},
        ReadAttributesResponse{{success(0x0000, DataType::Uint48, "15cd5b070000"),
                                success(0x0300, DataType::Enum8, "00"), success(0x0301, DataType::Uint24, "010000"),
                                success(0x0302, DataType::Uint24, "e80300"), success(0x0400, DataType::Int24, "d20400"),
                                refusal(0x0200, Status::UnsupportedAttribute)}},
        ReadAttributesResponse{{success(0x0000, DataType::Uint8, "05")}},
        ReadAttributesResponse{
            {success(0x0307, DataType::OctetString, "0431323334"), success(0x0308, DataType::CharString, "ff")}},
        ConfigureReporting{{
            {Kind::Send, Demand, DataType::Int24, 10, 60, Value::ofSigned(DataType::Int24, 1), 0},
            {Kind::Send, AttributeId(0x0200), DataType::Map8, 0, 1296, std::nullopt, 0},
            {Kind::Expect, Summation, DataType::NoData, 0, 0, std::nullopt, 900},
        }},
        ConfigureReportingResponse{},
        ConfigureReportingResponse{{{Status::UnreportableAttribute, Kind::Send, AttributeId(0x0200)},
                                    {Status::UnsupportedAttribute, Kind::Expect, AttributeId(0x0001)}}},
        ReportAttributes{{{Summation, Value(DataType::Uint48, fromHex("15cd5b070000"))},
                          {Demand, Value(DataType::Int24, fromHex("d20400"))}}},
        ReportAttributes{{{Summation, Value::invalid(DataType::Uint48)}, {Demand, Value::invalid(DataType::Int24)}}},
        DefaultResponse{0, Status::UnsupportedAttribute},
        DiscoverAttributes{Summation, 10},
        DiscoverAttributesResponse{true, {{Summation, DataType::Uint48}, {Demand, DataType::Int24}}},
        ReadAttributesResponse{{success(0x0001, DataType::Map8, "03"), success(0x0000, DataType::UtcTime, "005a1e2d")}},
        WriteAttributes{{{AttributeId(0x0032), Value(DataType::Uint32, fromHex("20a10700"))}}},
        WriteAttributesResponse{},
        WriteAttributesResponse{{{Status::ReadOnly, Summation}, {Status::UnsupportedAttribute, AttributeId(0x0032)}}},
        WriteAttributes{{{AttributeId(0x0032), Value(DataType::Uint32, fromHex("20a10700"))}}},
        ReadReportingConfiguration{{{Kind::Send, Demand}, {Kind::Expect, Summation}}},
        ReadReportingConfigurationResponse{
            {{Status::Success, {Kind::Send, Demand, DataType::Int24, 10, 60, Value::ofSigned(DataType::Int24, 1), 0}},
             {Status::NotFound, {Kind::Send, AttributeId(0x0200), DataType::NoData, 0, 0, std::nullopt, 0}}}},
        DiscoverCommands{0x00, 16},
        DiscoverCommandsResponse{true, {0x00, 0x06, 0x08}},
        DiscoverAttributes{Summation, 10},
    };
}

} // namespace

class FoundationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheGoldenFrames_data()
    {
        QTest::addColumn<Bytes>("bytes");
        QTest::addColumn<AnyGlobalCommand>("expected");
        const QList<GoldenFrame> frames = meterglass::test::goldenFrames();
        const std::vector<AnyGlobalCommand> expected = expectedOfGoldenFrames();
        QCOMPARE(std::size_t(frames.size()), expected.size());
        for (std::size_t index = 0; index < expected.size(); ++index) {
            const GoldenFrame &frame = frames[qsizetype(index)];
            QTest::newRow(frame.sentence.constData()) << frame.bytes << expected[index];
        }
    }
    void agreesWithTheGoldenFrames()
    {
        QFETCH(Bytes, bytes);
        QFETCH(AnyGlobalCommand, expected);
        const auto frame = decodeFrame(bytes);
        QVERIFY(frame);
        const auto decoded = decodeGlobalCommand(globalCommandOf(frame->header.command).value(), frame->payload);
        QVERIFY(decoded);
        QVERIFY(*decoded == expected);
        QCOMPARE(toHex(encodeGlobalCommand(expected)), toHex(frame->payload));
    }

    void saysWhereAPayloadIsWrong_data()
    {
        QTest::addColumn<int>("command");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<int>("offset");
        const auto row = [](const char *sentence, GlobalCommand command, const char *hex, int offset) {
            QTest::newRow(sentence) << int(command) << QByteArray(hex) << offset;
        };
        using enum GlobalCommand;
        row("half an attribute id", ReadAttributes, "000000", 2);
        row("a record without its status", ReadAttributesResponse, "0000", 0);
        row("a record without its type", ReadAttributesResponse, "000086000000", 3);
        row("a type that is not known", ReadAttributesResponse, "0000004c0000", 4);
        row("a value that ends early", ReadAttributesResponse, "00000025010203", 4);
        row("a report's value that ends early", ReportAttributes, "0000180000042a0102", 7);
        row("a report with one byte too many", ReportAttributes, "0000180000", 4);
        row("a reporting direction of 2", ConfigureReporting, "02000020", 0);
        row("an analogue type without its change", ConfigureReporting, "0000042a0a003c00", 8);
        row("intervals that end early", ConfigureReporting, "000004180a003c", 3);
        row("an unknown type", ConfigureReporting, "0000044c0a003c00", 3);
        row("half a timeout", ConfigureReporting, "01000484", 0);
        row("no status", ConfigureReportingResponse, "", 0);
        row("a failure without its attribute", ConfigureReportingResponse, "86", 0);
        row("a direction of 7", ConfigureReportingResponse, "86070000", 1);
        row("success followed by more", ConfigureReportingResponse, "0000", 0);
        row("a default response without its status", DefaultResponse, "00", 1);
        row("a default response with a byte too many", DefaultResponse, "008600", 2);
        row("no maximum", DiscoverAttributes, "0000", 2);
        row("a discovery with a byte too many", DiscoverAttributes, "00000a00", 3);
        row("no completeness", DiscoverAttributesResponse, "", 0);
        row("completeness of 2", DiscoverAttributesResponse, "02", 0);
        row("an attribute without its type", DiscoverAttributesResponse, "010000250100", 4);
        row("a written value that ends early", WriteAttributes, "000420", 3);
        row("no status of a write", WriteAttributesResponse, "", 0);
        row("a status without its attribute", WriteAttributesResponse, "8800", 0);
        row("an attribute without its id", ReadReportingConfiguration, "000000 00", 3);
        row("a direction of 2", ReadReportingConfiguration, "020000", 0);
        row("a reporting record that ends early", ReadReportingConfigurationResponse, "8b00", 0);
        row("a reporting record of direction 2", ReadReportingConfigurationResponse, "8b020000", 1);
        row("reporting without its intervals", ReadReportingConfigurationResponse, "00000004 2a", 4);
        row("half a timeout in an answer", ReadReportingConfigurationResponse, "0001000084", 0);
        row("a discovery of commands without its maximum", DiscoverCommandsReceived, "00", 1);
        row("a discovery of commands with a byte too many", DiscoverCommandsGenerated, "001000", 2);
        row("no completeness of commands", DiscoverCommandsReceivedResponse, "", 0);
        row("an attribute without its access", DiscoverAttributesExtendedResponse, "01000025", 1);
    }
    void saysWhereAPayloadIsWrong()
    {
        QFETCH(int, command);
        QFETCH(QByteArray, hex);
        QFETCH(int, offset);
        const Bytes payload = fromHex(hex);
        const auto decoded = decodeGlobalCommand(GlobalCommand(command), payload);
        QVERIFY(!decoded);
        QCOMPARE(int(decoded.error().offset), offset);
        QVERIFY(!decoded.error().what.empty());
    }

    void keepsAStatusItDoesNotKnow()
    {
        const Bytes payload = fromHex("0000c8");
        const auto decoded = decodeReadAttributesResponse(payload);
        QVERIFY(decoded);
        QCOMPARE(int(decoded->records.front().status), 0xC8);
        QVERIFY(!statusName(decoded->records.front().status));
        QCOMPARE(toHex(encode(*decoded)), toHex(payload));
    }

    void namesCommandsAsTheStandardDoes()
    {
        QVERIFY(globalCommandName(0x01) == "ReadAttributesResponse");
        QVERIFY(globalCommandName(0x0A) == "ReportAttributes");
        QVERIFY(globalCommandName(0x0D) == "DiscoverAttributesResponse");
        QVERIFY(globalCommandName(0x16) == "DiscoverAttributesExtendedResponse");
        QVERIFY(!globalCommandName(0x17));
    }

    void speaksAllButStructuredAttributes()
    {
        for (int command = 0; command <= 0xFF; ++command) {
            const bool isSpoken = command <= 0x0D || (command >= 0x11 && command <= 0x16);
            QCOMPARE(globalCommandOf(static_cast<std::uint8_t>(command)).has_value(), isSpoken);
        }
    }
};

QTEST_APPLESS_MAIN(FoundationTest)
#include "foundationtest.moc"
