#include "meterlink/se/valuejson.h"

#include "meterlink/zcl/hex.h"

#include <QJsonDocument>
#include <QTest>

using namespace meterglass;
using zcl::DataType;

/// Expected values worked out by hand from ZCL8 2.6.2.
class ValueJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *sentence, DataType type, const char *hex, const char *json) {
            QTest::newRow(sentence) << int(type) << QByteArray(hex) << QByteArray(json);
        };
        row("a true bool", DataType::Bool, "01", R"({"type":"bool","value":true})");
        row("a bool of 2 keeps its number", DataType::Bool, "02", R"({"type":"bool","value":2})");
        row("an invalid bool", DataType::Bool, "ff", R"({"type":"bool","value":255,"invalid":true})");
        row("a map8 of all ones", DataType::Map8, "ff", R"({"type":"map8","value":255})");
        row("a uint48", DataType::Uint48, "15cd5b070000", R"({"type":"uint48","value":123456789})");
        row("an invalid uint48", DataType::Uint48, "ffffffffffff",
            R"({"type":"uint48","value":281474976710655,"invalid":true})");
        row("2^53 is a number", DataType::Uint64, "0000000000002000", R"({"type":"uint64","value":9007199254740992})");
        row("2^53 + 1 is a string", DataType::Uint64, "0100000000002000",
            R"({"type":"uint64","value":"9007199254740993"})");
        row("an invalid uint64", DataType::Uint64, "ffffffffffffffff",
            R"({"type":"uint64","value":"18446744073709551615","invalid":true})");
        row("an export of 1500 W", DataType::Int24, "24faff", R"({"type":"int24","value":-1500})");
        row("an invalid int24", DataType::Int24, "000080", R"({"type":"int24","value":-8388608,"invalid":true})");
        row("-2^53 is a number", DataType::Int64, "000000000000e0ff", R"({"type":"int64","value":-9007199254740992})");
        row("-2^53 - 1 is a string", DataType::Int64, "ffffffffffffdfff",
            R"({"type":"int64","value":"-9007199254740993"})");
        row("an invalid int64", DataType::Int64, "0000000000000080",
            R"({"type":"int64","value":"-9223372036854775808","invalid":true})");
        row("a UTC time", DataType::UtcTime, "005a1e2d", R"({"type":"UTC","value":756963840})");
        row("a single of 0.15625", DataType::Single, "0000203e", R"({"type":"single","value":0.15625})");
        row("a single that is no number", DataType::Single, "0000c07f",
            R"({"type":"single","value":null,"invalid":true})");
        row("an infinite double", DataType::Double, "000000000000f0ff", R"({"type":"double","value":"-inf"})");
        row("text in an octet string", DataType::OctetString, "0431323334", R"({"type":"octstr","value":"1234"})");
        row("text beyond ASCII", DataType::CharString, "04c2a33035",
            "{\"type\":\"string\",\"value\":\"\xc2\xa3"
            "05\"}");
        row("text beyond the first plane", DataType::CharString, "04f09f9290",
            "{\"type\":\"string\",\"value\":\"\xf0\x9f\x92\x90\"}");
        row("octets that are no text", DataType::OctetString, "0300ff80",
            R"({"type":"octstr","value":"00ff80","encoding":"hex"})");
        row("half a character", DataType::CharString, "0241c2", R"({"type":"string","value":"41c2","encoding":"hex"})");
        row("a byte order mark", DataType::CharString, "03efbbbf",
            R"({"type":"string","value":"efbbbf","encoding":"hex"})");
        row("a control character", DataType::CharString, "024107",
            R"({"type":"string","value":"4107","encoding":"hex"})");
        row("quotes and a backslash", DataType::CharString, "0422415c22",
            "{\"type\":\"string\",\"value\":\"\\\"A\\\\\\\"\"}");
        row("an empty string", DataType::LongCharString, "0000", R"({"type":"string16","value":""})");
        row("an invalid string", DataType::OctetString, "ff", R"({"type":"octstr","value":null,"invalid":true})");
        row("an EUI64 as it is printed on the box", DataType::Eui64, "4433221100d6c590",
            R"({"type":"EUI64","value":"90c5d60011223344"})");
        row("data in the order of the wire", DataType::Data24, "010203", R"({"type":"data24","value":"010203"})");
        row("a cluster id", DataType::ClusterId, "0207", R"({"type":"clusterId","value":1794})");
    }
    void says()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, hex);
        QFETCH(QByteArray, json);
        const zcl::Bytes bytes = *zcl::bytesFromHex(hex.toStdString());
        std::string said = "{";
        se::JsonText text(said);
        se::writeValue(text, {DataType(type), bytes});
        QCOMPARE(QByteArray::fromStdString(said + '}'), json);
        QVERIFY(QJsonDocument::fromJson(json).isObject());
    }
};

QTEST_APPLESS_MAIN(ValueJsonTest)
#include "valuejsontest.moc"
