#include "meterlink/se/decodedframe.h"

#include "meterlink/se/clusters.h"
#include "meterlink/zcl/hex.h"
#include "tests/meterlink/se/decodedobject.h"

#include <QJsonDocument>
#include <QTest>

using namespace meterglass;
using se::DecodeOptions;

namespace {

constexpr DecodeOptions Metering{se::cluster::Metering, std::nullopt, false};

QByteArray decoded(const QByteArray &hex, const DecodeOptions &options)
{
    const zcl::Bytes bytes = *zcl::bytesFromHex(hex.toStdString());
    return QJsonDocument(test::decodedObject(bytes, options)).toJson(QJsonDocument::Compact);
}

QByteArray canonical(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
}

} // namespace

/// The frames are those of tests/data/zcl/goldenframes.txt; what is expected of them was read off tshark 4.0.17,
/// the attributes' names off se_clusters.csv.
class DecodedFrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<int>("cluster");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *sentence, int cluster, const char *hex, const char *json) {
            QTest::newRow(sentence) << cluster << QByteArray(hex) << QByteArray(json);
        };
        row("a client reads three attributes", 0x0702, "000200000000030004",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"client","frameType":"global",
                "sequence":2,"disableDefaultResponse":false,"commandId":0,"command":"ReadAttributes","fields":{},
                "attributes":[{"id":0,"name":"CurrentSummationDelivered"},{"id":768,"name":"UnitOfMeasure"},
                              {"id":1024,"name":"InstantaneousDemand"}]})");
        row("a server answers with two values and a refusal", 0x0702, "1802010000002515cd5b0700000004002ad20400000286",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"server","frameType":"global",
                "sequence":2,"disableDefaultResponse":true,"commandId":1,"command":"ReadAttributesResponse","fields":{},
                "attributes":[{"id":0,"name":"CurrentSummationDelivered","status":"Success","type":"uint48","value":123456789},
                              {"id":1024,"name":"InstantaneousDemand","status":"Success","type":"int24","value":1234},
                              {"id":512,"name":"Status","status":"UnsupportedAttribute"}]})");
        row("a server reports an invalid register and demand", 0x0702, "18010a000025ffffffffffff00042a000080",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"server","frameType":"global",
                "sequence":1,"disableDefaultResponse":true,"commandId":10,"command":"ReportAttributes","fields":{},
                "attributes":[{"id":0,"name":"CurrentSummationDelivered","type":"uint48","value":281474976710655,"invalid":true},
                              {"id":1024,"name":"InstantaneousDemand","type":"int24","value":-8388608,"invalid":true}]})");
        row("a manufacturer's attribute has no standard name", 0x0702, "0c4e1007010000002005",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"server","frameType":"global",
                "sequence":7,"disableDefaultResponse":false,"manufacturerCode":4174,"commandId":1,
                "command":"ReadAttributesResponse","fields":{},
                "attributes":[{"id":0,"status":"Success","type":"uint8","value":5}]})");
        row("a client configures reports both ways", 0x0702, "1003060000042a0a003c0001000000000218000010050100008403",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"client","frameType":"global",
                "sequence":3,"disableDefaultResponse":true,"commandId":6,"command":"ConfigureReporting","fields":{},
                "attributes":[{"id":1024,"name":"InstantaneousDemand","reporting":"send","type":"int24",
                               "minimumInterval":10,"maximumInterval":60,"reportableChange":1},
                              {"id":512,"name":"Status","reporting":"send","type":"map8",
                               "minimumInterval":0,"maximumInterval":1296},
                              {"id":0,"name":"FunctionalNotificationFlags","reporting":"expect","timeoutPeriod":900}]})");
        row("a server accepts every report", 0x0702, "18030700",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"server","frameType":"global",
                "sequence":3,"disableDefaultResponse":true,"commandId":7,"command":"ConfigureReportingResponse",
                "fields":{"status":"Success"},"attributes":[]})");
        row("a server refuses two reports", 0x0702, "1803078c00000286010100",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"server","frameType":"global",
                "sequence":3,"disableDefaultResponse":true,"commandId":7,"command":"ConfigureReportingResponse","fields":{},
                "attributes":[{"id":512,"name":"Status","reporting":"send","status":"UnreportableAttribute"},
                              {"id":1,"name":"NotificationFlags2","reporting":"expect","status":"UnsupportedAttribute"}]})");
        row("a default response", 0x0702, "18050b0086",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"server","frameType":"global",
                "sequence":5,"disableDefaultResponse":true,"commandId":11,"command":"DefaultResponse",
                "fields":{"commandId":0,"status":"UnsupportedAttribute"}})");
        row("a default response with a status of no name", 0x0B04, "00050b01c8",
            R"({"layer":"zcl","cluster":"0x0B04","direction":"client","frameType":"global",
                "sequence":5,"disableDefaultResponse":false,"commandId":11,"command":"DefaultResponse",
                "fields":{"commandId":1,"status":200}})");
        row("a client asks what there is", 0x0702, "10060c00000a",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"client","frameType":"global",
                "sequence":6,"disableDefaultResponse":true,"commandId":12,"command":"DiscoverAttributes",
                "fields":{"startAttribute":0,"maximum":10}})");
        row("a server says what there is", 0x0702, "18060d0100002500042a",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"server","frameType":"global",
                "sequence":6,"disableDefaultResponse":true,"commandId":13,"command":"DiscoverAttributesResponse",
                "fields":{"complete":true},
                "attributes":[{"id":0,"name":"CurrentSummationDelivered","type":"uint48"},
                              {"id":1024,"name":"InstantaneousDemand","type":"int24"}]})");
        row("the time of a server", 0x000A, "180a010100001803000000e2005a1e2d",
            R"({"layer":"zcl","cluster":"0x000A","clusterName":"Time","direction":"server","frameType":"global",
                "sequence":10,"disableDefaultResponse":true,"commandId":1,"command":"ReadAttributesResponse","fields":{},
                "attributes":[{"id":1,"name":"TimeStatus","status":"Success","type":"map8","value":3},
                              {"id":0,"name":"Time","status":"Success","type":"UTC","value":756963840}]})");
        row("a client asks for the price", 0x0700, "01020001",
            R"({"layer":"zcl","cluster":"0x0700","clusterName":"Price","direction":"client","frameType":"cluster",
                "sequence":2,"disableDefaultResponse":false,"commandId":0,"command":"GetCurrentPrice",
                "fields":{"commandOptions":1}})");
        row("a server publishes a price in the form of before SE 1.0", 0x0700,
            "1903000000000006526174652031804a371c78000031003a03512100000031a4012b6c0000ffffffffffff",
            R"({"layer":"zcl","cluster":"0x0700","clusterName":"Price","direction":"server","frameType":"cluster",
                "sequence":3,"disableDefaultResponse":true,"commandId":0,"command":"PublishPrice",
                "fields":{"providerId":0,"rateLabel":"Rate 1","issuerEventId":473385600,"currentTime":822083704,
                          "unitOfMeasure":0,"currency":826,"priceTrailingDigitAndPriceTier":81,
                          "numberOfPriceTiersAndRegisterTier":33,"startTime":822083584,"durationInMinutes":420,
                          "price":27691,"priceRatio":255,"generationPrice":4294967295,"generationPriceRatio":255}})");
        row("a server answers with three samples", 0x0702, "1907070000000000310008070300e80300ffffff010000",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"server","frameType":"cluster",
                "sequence":7,"disableDefaultResponse":true,"commandId":7,"command":"GetSampledDataResponse",
                "fields":{"sampleId":0,"sampleStartTime":822083584,"sampleType":0,"sampleRequestInterval":1800,
                          "numberOfSamples":3,"samples":[1000,16777215,1]}})");
        row("a client writes an attribute", 0x0705, "00070232002320a10700",
            R"({"layer":"zcl","cluster":"0x0705","clusterName":"Prepayment","direction":"client","frameType":"global",
                "sequence":7,"disableDefaultResponse":false,"commandId":2,"command":"WriteAttributes","fields":{},
                "attributes":[{"id":50,"name":"IHDLowCreditWarningLevel","type":"uint32","value":500000}]})");
        row("a server says how it reports", 0x0702, "180a09000000042a0a003c000100008b000002",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"server","frameType":"global",
                "sequence":10,"disableDefaultResponse":true,"commandId":9,
                "command":"ReadReportingConfigurationResponse","fields":{},
                "attributes":[{"id":1024,"name":"InstantaneousDemand","reporting":"send","status":"Success",
                               "type":"int24","minimumInterval":10,"maximumInterval":60,"reportableChange":1},
                              {"id":512,"name":"Status","reporting":"send","status":"NotFound"}]})");
        row("a server says what it receives", 0x0702, "180b1201000608",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"server","frameType":"global",
                "sequence":11,"disableDefaultResponse":true,"commandId":18,
                "command":"DiscoverCommandsReceivedResponse","fields":{"complete":true,"commands":[0,6,8]}})");
        row("a server says what can be written", 0x0702,
            "180c160100002501320023"
            "03",
            R"({"layer":"zcl","cluster":"0x0702","clusterName":"Metering","direction":"server","frameType":"global",
                "sequence":12,"disableDefaultResponse":true,"commandId":22,
                "command":"DiscoverAttributesExtendedResponse","fields":{"complete":true},
                "attributes":[{"id":0,"name":"CurrentSummationDelivered","type":"uint48","access":1},
                              {"id":50,"type":"uint32","access":3}]})");
        row("a list of records", 0x0700,
            "19050500000000804a371c0000000001000000000101"
            "0180250000"
            "02d8270000",
            R"({"layer":"zcl","cluster":"0x0700","clusterName":"Price","direction":"server","frameType":"cluster",
                "sequence":5,"disableDefaultResponse":true,"commandId":5,"command":"PublishPriceMatrix",
                "fields":{"providerId":0,"issuerEventId":473385600,"startTime":0,"issuerTariffId":1,"commandIndex":0,
                          "numberOfCommands":1,"subPayloadControl":1,
                          "payload":[{"tierBlockId":1,"price":9600},{"tierBlockId":2,"price":10200}]}})");
        row("a list in a record in a list", 0x0700,
            "19060600000000804a371c00000000010000000001011240420f00000080841e000000",
            R"({"layer":"zcl","cluster":"0x0700","clusterName":"Price","direction":"server","frameType":"cluster",
                "sequence":6,"disableDefaultResponse":true,"commandId":6,"command":"PublishBlockThresholds",
                "fields":{"providerId":0,"issuerEventId":473385600,"startTime":0,"issuerTariffId":1,"commandIndex":0,
                          "numberOfCommands":1,"subPayloadControl":1,
                          "payload":[{"tierNumberOfBlockThresholds":18,"blockThreshold":[1000000,2000000]}]}})");
        row("a snapshot by its type", 0x0705,
            "19010100000000000000310100010100000000"
            "c8000000e803000000000000000000000100000018fcffff",
            R"({"layer":"zcl","cluster":"0x0705","clusterName":"Prepayment","direction":"server","frameType":"cluster",
                "sequence":1,"disableDefaultResponse":true,"commandId":1,"command":"PublishPrepaySnapshot",
                "fields":{"snapshotId":0,"snapshotTime":822083584,"totalSnapshotsFound":1,"commandIndex":0,
                          "totalNumberOfCommands":1,"snapshotCause":1,"snapshotPayloadType":0,
                          "snapshotPayload":{"accumulatedDebt":200,"type1DebtRemaining":1000,"type2DebtRemaining":0,
                                             "type3DebtRemaining":0,"emergencyCreditRemaining":1,"creditRemaining":-1000}}})");
        row("octets without a meaning", 0x0704,
            "0107020100"
            "00aa55",
            R"({"layer":"zcl","cluster":"0x0704","clusterName":"Tunneling","direction":"client","frameType":"cluster",
                "sequence":7,"disableDefaultResponse":false,"commandId":2,"command":"TransferDataClientToServer",
                "fields":{"tunnelId":1,"data":"00aa55"}})");
        row("a string that is no text", 0x0705, "0108040003310033",
            R"({"layer":"zcl","cluster":"0x0705","clusterName":"Prepayment","direction":"client","frameType":"cluster",
                "sequence":8,"disableDefaultResponse":false,"commandId":4,"command":"ConsumerTopUp",
                "fields":{"originatingDevice":0,"topUpCode":{"value":"310033","encoding":"hex"}}})");
    }
    void says()
    {
        QFETCH(int, cluster);
        QFETCH(QByteArray, hex);
        QFETCH(QByteArray, json);
        QCOMPARE(decoded(hex, {zcl::ClusterId(cluster), std::nullopt, false}), canonical(json));
    }

    void saysWhereAFrameIsWrong_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<int>("offset");
        QTest::newRow("no bytes") << QByteArray() << 0;
        QTest::newRow("a reserved frame type") << QByteArray("030200") << 0;
        QTest::newRow("a header that ends early") << QByteArray("1802") << 2;
        QTest::newRow("a cluster command of a later version") << QByteArray("09030eaabb") << 2;
        QTest::newRow("a manufacturer's cluster command") << QByteArray("0d4e100300") << 4;
        QTest::newRow("a foundation command that is not spoken") << QByteArray("00030e") << 2;
        QTest::newRow("a cluster command that ends early") << QByteArray("0101080000000000") << 5;
        QTest::newRow("a value that ends early") << QByteArray("18010a0000250102") << 6;
        QTest::newRow("a byte too many") << QByteArray("18050b008600") << 5;
    }
    void saysWhereAFrameIsWrong()
    {
        QFETCH(QByteArray, hex);
        QFETCH(int, offset);
        const zcl::Bytes bytes = *zcl::bytesFromHex(hex.toStdString());
        const QJsonObject json = test::decodedObject(bytes, {se::cluster::Metering, std::nullopt, true});
        const QJsonObject error = json.value(QLatin1String("error")).toObject();
        QCOMPARE(error.value(QLatin1String("offset")).toInt(-1), offset);
        QVERIFY(!error.value(QLatin1String("what")).toString().isEmpty());
        QVERIFY(!json.contains(QLatin1String("fields")) && !json.contains(QLatin1String("attributes")));
        QVERIFY(!json.contains(QLatin1String("reencoded")));
    }

    void namesACommandThatItDoesNotSpeak()
    {
        const zcl::Bytes bytes = *zcl::bytesFromHex("00030e");
        QCOMPARE(test::decodedObject(bytes, Metering).value(QLatin1String("command")).toString(),
                 QStringLiteral("ReadAttributesStructured"));
    }

    void refusesADirectionThatTheFrameContradicts()
    {
        const zcl::Bytes bytes = *zcl::bytesFromHex("18030700");
        using enum zcl::Direction;
        QVERIFY(!test::decodedObject(bytes, {se::cluster::Metering, ServerToClient, false})
                     .contains(QLatin1String("error")));
        const QJsonObject json = test::decodedObject(bytes, {se::cluster::Metering, ClientToServer, false});
        QCOMPARE(json.value(QLatin1String("error")).toObject().value(QLatin1String("offset")).toInt(-1), 0);
    }

    void encodesAgainWhatItUnderstood_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("a read") << QByteArray("000200000000030004");
        QTest::newRow("a report") << QByteArray("18010a00002515cd5b07000000042ad20400");
        QTest::newRow("a manufacturer's answer with reserved bits") << QByteArray("ec4e1007010000002005");
        QTest::newRow("a cluster command") << QByteArray("0107080000000000310013") + QByteArray("00");
        QTest::newRow("a reporting configuration") << QByteArray("1003060000042a0a003c000100000100008403");
    }
    void encodesAgainWhatItUnderstood()
    {
        QFETCH(QByteArray, hex);
        const zcl::Bytes bytes = *zcl::bytesFromHex(hex.toStdString());
        const QJsonObject json = test::decodedObject(bytes, {se::cluster::Metering, std::nullopt, true});
        QCOMPARE(json.value(QLatin1String("reencoded")).toString().toLatin1(), hex);
        QVERIFY(!test::decodedObject(bytes, Metering).contains(QLatin1String("reencoded")));
    }
};

QTEST_APPLESS_MAIN(DecodedFrameTest)
#include "decodedframetest.moc"
