#include "meterlink/zcl/value.h"

#include <QTest>

#include <algorithm>
#include <iterator>

using namespace meterglass::zcl;

namespace {

struct TypeRow
{
    int type;
    const char *name;
    std::size_t size;
    bool isAnalogue;
};

/// ZCL8 table 2-10, typed by hand from the standard's table and not from the code.
constexpr TypeRow TypesOfTheStandard[] = {
    {0x00, "nodata", 0, false},   {0x08, "data8", 1, false},     {0x09, "data16", 2, false},
    {0x0A, "data24", 3, false},   {0x0B, "data32", 4, false},    {0x0C, "data40", 5, false},
    {0x0D, "data48", 6, false},   {0x0E, "data56", 7, false},    {0x0F, "data64", 8, false},
    {0x10, "bool", 1, false},     {0x18, "map8", 1, false},      {0x19, "map16", 2, false},
    {0x1A, "map24", 3, false},    {0x1B, "map32", 4, false},     {0x1C, "map40", 5, false},
    {0x1D, "map48", 6, false},    {0x1E, "map56", 7, false},     {0x1F, "map64", 8, false},
    {0x20, "uint8", 1, true},     {0x21, "uint16", 2, true},     {0x22, "uint24", 3, true},
    {0x23, "uint32", 4, true},    {0x24, "uint40", 5, true},     {0x25, "uint48", 6, true},
    {0x26, "uint56", 7, true},    {0x27, "uint64", 8, true},     {0x28, "int8", 1, true},
    {0x29, "int16", 2, true},     {0x2A, "int24", 3, true},      {0x2B, "int32", 4, true},
    {0x2C, "int40", 5, true},     {0x2D, "int48", 6, true},      {0x2E, "int56", 7, true},
    {0x2F, "int64", 8, true},     {0x30, "enum8", 1, false},     {0x31, "enum16", 2, false},
    {0x38, "semi", 2, true},      {0x39, "single", 4, true},     {0x3A, "double", 8, true},
    {0x41, "octstr", 1, false},   {0x42, "string", 1, false},    {0x43, "octstr16", 2, false},
    {0x44, "string16", 2, false}, {0xE0, "ToD", 4, true},        {0xE1, "date", 4, true},
    {0xE2, "UTC", 4, true},       {0xE8, "clusterId", 2, false}, {0xE9, "attribId", 2, false},
    {0xEA, "bacOID", 4, false},   {0xF0, "EUI64", 8, false},     {0xF1, "key128", 16, false},
};

} // namespace

class DataTypeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsExactlyTheTypesOfTheStandard()
    {
        for (int code = 0; code <= 0xFF; ++code) {
            const auto row = std::find_if(std::begin(TypesOfTheStandard), std::end(TypesOfTheStandard),
                                          [code](const TypeRow &candidate) { return candidate.type == code; });
            const auto traits = traitsOf(DataType(code));
            QCOMPARE(traits != nullptr, row != std::end(TypesOfTheStandard));
            if (!traits)
                continue;
            QCOMPARE(QByteArray(traits->name.data(), qsizetype(traits->name.size())), QByteArray(row->name));
            QCOMPARE(std::size_t(traits->size), row->size);
            QCOMPARE(traits->isAnalogue, row->isAnalogue);
        }
    }

    void takesExactlyTheBytesOfItsType_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("size");
        for (const TypeRow &row : TypesOfTheStandard) {
            if (row.type < 0x41 || row.type > 0x44)
                QTest::addRow("a %s takes %zu bytes", row.name, row.size) << row.type << int(row.size);
        }
    }
    void takesExactlyTheBytesOfItsType()
    {
        QFETCH(int, type);
        QFETCH(int, size);
        const Bytes bytes(std::size_t(size) + 1, 0x5A);
        ByteReader reader(bytes);
        const auto value = readValue(reader, DataType(type));
        QVERIFY(value);
        QCOMPARE(int(value->raw.size()), size);
        QCOMPARE(int(reader.offset()), size);
        for (int length = 0; length < size; ++length) {
            const Bytes cut(std::size_t(length), 0x5A);
            ByteReader cutReader(cut);
            const auto missing = readValue(cutReader, DataType(type));
            QVERIFY(!missing);
            QCOMPARE(missing.error().offset, std::size_t(0));
        }
    }

    void refusesATypeThatIsNotKnown()
    {
        const Bytes bytes = {0x01, 0x02, 0x03};
        ByteReader reader(bytes);
        reader.u8();
        const auto value = readValue(reader, DataType(0x4C));
        QVERIFY(!value);
        QCOMPARE(value.error().offset, std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(DataTypeTest)
#include "datatypetest.moc"
