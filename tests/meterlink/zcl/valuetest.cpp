#include "meterlink/zcl/value.h"

#include "tests/meterlink/zcl/goldenframes.h"

#include <QTest>

#include <limits>

using namespace meterglass::zcl;
using meterglass::test::fromHex;
using meterglass::test::toHex;

namespace {

void rowsOf(std::initializer_list<std::tuple<const char *, DataType, const char *>> rows)
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("hex");
    for (const auto &[sentence, type, hex] : rows)
        QTest::newRow(sentence) << int(type) << QByteArray(hex);
}

} // namespace

class ValueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<quint64>("number");
        const auto row = [](const char *sentence, DataType type, const char *hex, quint64 number) {
            QTest::newRow(sentence) << int(type) << QByteArray(hex) << number;
        };
        row("true is 1", DataType::Bool, "01", 1);
        row("a map8 keeps its highest bit", DataType::Map8, "80", 0x80);
        row("a map24 is little-endian", DataType::Map24, "010203", 0x030201);
        row("a map64 uses all its bits", DataType::Map64, "0000000000000080", 1ULL << 63);
        row("a uint8 of 254 is the greatest valid one", DataType::Uint8, "fe", 254);
        row("a uint16 is little-endian", DataType::Uint16, "3412", 0x1234);
        row("a uint24 is little-endian", DataType::Uint24, "e80300", 1000);
        row("a uint32 is little-endian", DataType::Uint32, "78563412", 0x12345678);
        row("a uint40 is little-endian", DataType::Uint40, "0504030201", 0x0102030405);
        row("a uint48 is little-endian", DataType::Uint48, "15cd5b070000", 123456789);
        row("a uint56 is little-endian", DataType::Uint56, "07060504030201", 0x01020304050607);
        row("a uint64 is little-endian", DataType::Uint64, "feffffffffffffff", 0xFFFFFFFFFFFFFFFEULL);
        row("an enum8", DataType::Enum8, "02", 2);
        row("an enum16", DataType::Enum16, "0201", 0x0102);
        row("a UTC time is seconds since 2000", DataType::UtcTime, "005a1e2d", 0x2D1E5A00);
        row("a date is four bytes", DataType::Date, "7e0b1506", 0x06150B7E);
        row("a time of day is four bytes", DataType::TimeOfDay, "173b3b63", 0x633B3B17);
        row("a cluster id", DataType::ClusterId, "0207", 0x0702);
        row("an attribute id", DataType::AttributeId, "0004", 0x0400);
        row("a BACnet id", DataType::BacnetOid, "01000000", 1);
        row("an EUI64", DataType::Eui64, "4433221100d6c590", 0x90C5D60011223344ULL);
    }
    void readsNumbers()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, hex);
        QFETCH(quint64, number);
        const Bytes bytes = fromHex(hex);
        ByteReader reader(bytes);
        const auto value = readValue(reader, DataType(type));
        QVERIFY(value);
        QCOMPARE(quint64(value->asUnsigned().value()), number);
        QVERIFY(!value->asSigned() && !value->asOctets() && !value->asReal() && !value->isInvalid());
        QCOMPARE(toHex(Value::ofUnsigned(DataType(type), number).view().raw), toHex(bytes));
    }

    void extendsTheSign_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<qint64>("number");
        for (int size = 1; size <= 8; ++size) {
            const int type = int(DataType::Int8) + size - 1;
            const int bits = 8 * size;
            const qint64 greatest = size == 8 ? std::numeric_limits<qint64>::max() : (qint64(1) << (bits - 1)) - 1;
            const QByteArray lows(2 * (size - 1), 'f');
            QTest::addRow("all ones in an int%d are -1", bits) << type << QByteArray(lows + "ff") << qint64(-1);
            QTest::addRow("the greatest int%d is positive", bits) << type << QByteArray(lows + "7f") << greatest;
            const QByteArray zeros(2 * (size - 1), '0');
            QTest::addRow("one above the most negative int%d", bits)
                << type << (size == 1 ? QByteArray("81") : QByteArray("01" + zeros.mid(2) + "80")) << -greatest;
        }
        QTest::newRow("an int24 of 1234 W of import") << int(DataType::Int24) << QByteArray("d20400") << qint64(1234);
        QTest::newRow("an int24 of 1500 W of export") << int(DataType::Int24) << QByteArray("24faff") << qint64(-1500);
    }
    void extendsTheSign()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, hex);
        QFETCH(qint64, number);
        const Bytes bytes = fromHex(hex);
        ByteReader reader(bytes);
        const auto value = readValue(reader, DataType(type));
        QVERIFY(value);
        QCOMPARE(qint64(value->asSigned().value()), number);
        QVERIFY(!value->asUnsigned() && !value->isInvalid());
        QCOMPARE(toHex(Value::ofSigned(DataType(type), number).view().raw), hex);
    }

    void readsRealNumbers_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<double>("number");
        const auto row = [](const char *sentence, DataType type, const char *hex, double number) {
            QTest::newRow(sentence) << int(type) << QByteArray(hex) << number;
        };
        row("a semi of 1", DataType::Semi, "003c", 1.0);
        row("a semi of -2", DataType::Semi, "00c0", -2.0);
        row("the greatest semi", DataType::Semi, "ff7b", 65504.0);
        row("the least semi above zero", DataType::Semi, "0100", 5.960464477539063e-08);
        row("an infinite semi", DataType::Semi, "007c", std::numeric_limits<double>::infinity());
        row("a single of 0.15625", DataType::Single, "0000203e", 0.15625);
        row("a double of -0.1", DataType::Double, "9a9999999999b9bf", -0.1);
    }
    void readsRealNumbers()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, hex);
        QFETCH(double, number);
        const Bytes bytes = fromHex(hex);
        ByteReader reader(bytes);
        const auto value = readValue(reader, DataType(type));
        QVERIFY(value);
        QVERIFY(value->asReal().value() == number);
        QVERIFY(!value->isInvalid());
    }

    void knowsTheInvalidValue_data()
    {
        rowsOf({
            {"a bool of 0xFF", DataType::Bool, "ff"},
            {"a uint8 of all ones", DataType::Uint8, "ff"},
            {"a uint24 of all ones", DataType::Uint24, "ffffff"},
            {"a uint48 of all ones", DataType::Uint48, "ffffffffffff"},
            {"a uint64 of all ones", DataType::Uint64, "ffffffffffffffff"},
            {"the most negative int8", DataType::Int8, "80"},
            {"the most negative int24", DataType::Int24, "000080"},
            {"the most negative int32", DataType::Int32, "00000080"},
            {"the most negative int64", DataType::Int64, "0000000000000080"},
            {"an enum8 of 0xFF", DataType::Enum8, "ff"},
            {"an enum16 of 0xFFFF", DataType::Enum16, "ffff"},
            {"a semi that is no number", DataType::Semi, "ffff"},
            {"a quiet single that is no number", DataType::Single, "0000c07f"},
            {"a double that is no number", DataType::Double, "ffffffffffffffff"},
            {"an octet string of length 0xFF", DataType::OctetString, "ff"},
            {"a character string of length 0xFF", DataType::CharString, "ff"},
            {"a long octet string of length 0xFFFF", DataType::LongOctetString, "ffff"},
            {"a long character string of length 0xFFFF", DataType::LongCharString, "ffff"},
            {"a UTC time of all ones", DataType::UtcTime, "ffffffff"},
            {"a date of all ones", DataType::Date, "ffffffff"},
            {"an EUI64 of all ones", DataType::Eui64, "ffffffffffffffff"},
        });
    }
    void knowsTheInvalidValue()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, hex);
        const Bytes bytes = fromHex(hex);
        ByteReader reader(bytes);
        const auto value = readValue(reader, DataType(type));
        QVERIFY(value);
        QVERIFY(reader.atEnd());
        QVERIFY(value->isInvalid());
        QVERIFY(!value->asOctets());
        QVERIFY(Value::invalid(DataType(type)).view().isInvalid());
    }

    void doesNotCallGoodValuesInvalid_data()
    {
        rowsOf({
            {"a map8 of all ones is eight flags", DataType::Map8, "ff"},
            {"a data16 of all ones", DataType::Data16, "ffff"},
            {"an int24 of all ones is -1", DataType::Int24, "ffffff"},
            {"an int24 one above the most negative", DataType::Int24, "010080"},
            {"an int32 with an 0x80 in another byte", DataType::Int32, "00800000"},
            {"an empty octet string", DataType::OctetString, "00"},
            {"a string with one octet of 0xFF", DataType::CharString, "01ff"},
            {"an infinite single", DataType::Single, "0000807f"},
            {"a key of all ones", DataType::Key128, "ffffffffffffffffffffffffffffffff"},
        });
    }
    void doesNotCallGoodValuesInvalid()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, hex);
        const Bytes bytes = fromHex(hex);
        ByteReader reader(bytes);
        const auto value = readValue(reader, DataType(type));
        QVERIFY(value);
        QVERIFY(!value->isInvalid());
    }

    void readsStrings_data()
    {
        rowsOf({
            {"an octet string", DataType::OctetString, "0431323334"},
            {"an empty character string", DataType::CharString, "00"},
            {"a long octet string of two octets", DataType::LongOctetString, "0200abcd"},
            {"a long character string of one octet", DataType::LongCharString, "010041"},
        });
    }
    void readsStrings()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, hex);
        const Bytes bytes = fromHex(hex);
        ByteReader reader(bytes);
        const auto value = readValue(reader, DataType(type));
        QVERIFY(value);
        QVERIFY(reader.atEnd());
        const qsizetype prefix = 2 * qsizetype(traitsOf(DataType(type))->size);
        QCOMPARE(toHex(value->asOctets().value()), hex.mid(prefix));
        const QByteArray text = QByteArray::fromHex(hex.mid(prefix));
        const Value written = Value::ofText(DataType(type), {text.data(), std::size_t(text.size())});
        QCOMPARE(toHex(written.view().raw), hex);
    }

    void refusesAStringThatEndsEarly_data()
    {
        rowsOf({
            {"no length", DataType::OctetString, ""},
            {"half a long string's length", DataType::LongOctetString, "02"},
            {"one octet of four", DataType::CharString, "0431"},
            {"a length of 0xFE and nothing after it", DataType::OctetString, "fe"},
            {"a long string of 0xFFFE octets and two of them", DataType::LongCharString, "feff3132"},
        });
    }
    void refusesAStringThatEndsEarly()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, hex);
        const Bytes bytes = fromHex(hex);
        ByteReader reader(bytes);
        QVERIFY(!readValue(reader, DataType(type)));
    }

    void cutsTextAtWhatTheLengthCanSay()
    {
        const std::string text(300, 'x');
        const Value value = Value::ofText(DataType::OctetString, text);
        QCOMPARE(value.view().raw.size(), std::size_t(1 + 254));
        QCOMPARE(int(value.view().raw.front()), 254);
        QVERIFY(!value.view().isInvalid());
        QCOMPARE(Value::ofText(DataType::LongOctetString, text).view().raw.size(), std::size_t(2 + 300));
    }

    void aFailedReaderStaysFailed()
    {
        const Bytes bytes = {0x01, 0x02};
        ByteReader reader(bytes);
        QCOMPARE(reader.u32(), 0U);
        QVERIFY(reader.failed());
        QCOMPARE(int(reader.u8()), 0);
        QVERIFY(reader.bytes(1).empty());
        QVERIFY(reader.failed());
    }
};

QTEST_APPLESS_MAIN(ValueTest)
#include "valuetest.moc"
