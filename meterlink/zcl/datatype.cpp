#include "meterlink/zcl/datatype.h"

#include <array>

namespace meterglass::zcl {

namespace {

struct Row
{
    DataType type;
    TypeTraits traits;
};

constexpr bool Analogue = true;

constexpr auto Rows = std::to_array<Row>({
    {DataType::NoData, {"nodata", TypeKind::Opaque, 0}},
    {DataType::Data8, {"data8", TypeKind::Opaque, 1}},
    {DataType::Data16, {"data16", TypeKind::Opaque, 2}},
    {DataType::Data24, {"data24", TypeKind::Opaque, 3}},
    {DataType::Data32, {"data32", TypeKind::Opaque, 4}},
    {DataType::Data40, {"data40", TypeKind::Opaque, 5}},
    {DataType::Data48, {"data48", TypeKind::Opaque, 6}},
    {DataType::Data56, {"data56", TypeKind::Opaque, 7}},
    {DataType::Data64, {"data64", TypeKind::Opaque, 8}},
    {DataType::Bool, {"bool", TypeKind::Boolean, 1}},
    {DataType::Map8, {"map8", TypeKind::Bitmap, 1}},
    {DataType::Map16, {"map16", TypeKind::Bitmap, 2}},
    {DataType::Map24, {"map24", TypeKind::Bitmap, 3}},
    {DataType::Map32, {"map32", TypeKind::Bitmap, 4}},
    {DataType::Map40, {"map40", TypeKind::Bitmap, 5}},
    {DataType::Map48, {"map48", TypeKind::Bitmap, 6}},
    {DataType::Map56, {"map56", TypeKind::Bitmap, 7}},
    {DataType::Map64, {"map64", TypeKind::Bitmap, 8}},
    {DataType::Uint8, {"uint8", TypeKind::Unsigned, 1, Analogue}},
    {DataType::Uint16, {"uint16", TypeKind::Unsigned, 2, Analogue}},
    {DataType::Uint24, {"uint24", TypeKind::Unsigned, 3, Analogue}},
    {DataType::Uint32, {"uint32", TypeKind::Unsigned, 4, Analogue}},
    {DataType::Uint40, {"uint40", TypeKind::Unsigned, 5, Analogue}},
    {DataType::Uint48, {"uint48", TypeKind::Unsigned, 6, Analogue}},
    {DataType::Uint56, {"uint56", TypeKind::Unsigned, 7, Analogue}},
    {DataType::Uint64, {"uint64", TypeKind::Unsigned, 8, Analogue}},
    {DataType::Int8, {"int8", TypeKind::Signed, 1, Analogue}},
    {DataType::Int16, {"int16", TypeKind::Signed, 2, Analogue}},
    {DataType::Int24, {"int24", TypeKind::Signed, 3, Analogue}},
    {DataType::Int32, {"int32", TypeKind::Signed, 4, Analogue}},
    {DataType::Int40, {"int40", TypeKind::Signed, 5, Analogue}},
    {DataType::Int48, {"int48", TypeKind::Signed, 6, Analogue}},
    {DataType::Int56, {"int56", TypeKind::Signed, 7, Analogue}},
    {DataType::Int64, {"int64", TypeKind::Signed, 8, Analogue}},
    {DataType::Enum8, {"enum8", TypeKind::Enumeration, 1}},
    {DataType::Enum16, {"enum16", TypeKind::Enumeration, 2}},
    {DataType::Semi, {"semi", TypeKind::Float, 2, Analogue}},
    {DataType::Single, {"single", TypeKind::Float, 4, Analogue}},
    {DataType::Double, {"double", TypeKind::Float, 8, Analogue}},
    {DataType::OctetString, {"octstr", TypeKind::OctetString, 1}},
    {DataType::CharString, {"string", TypeKind::CharString, 1}},
    {DataType::LongOctetString, {"octstr16", TypeKind::OctetString, 2}},
    {DataType::LongCharString, {"string16", TypeKind::CharString, 2}},
    {DataType::TimeOfDay, {"ToD", TypeKind::Time, 4, Analogue}},
    {DataType::Date, {"date", TypeKind::Time, 4, Analogue}},
    {DataType::UtcTime, {"UTC", TypeKind::Time, 4, Analogue}},
    {DataType::ClusterId, {"clusterId", TypeKind::Identifier, 2}},
    {DataType::AttributeId, {"attribId", TypeKind::Identifier, 2}},
    {DataType::BacnetOid, {"bacOID", TypeKind::Identifier, 4}},
    {DataType::Eui64, {"EUI64", TypeKind::Identifier, 8}},
    {DataType::Key128, {"key128", TypeKind::Opaque, 16}},
});

} // namespace

constinit const std::array<TypeTraits, 256> TraitsByType = [] {
    std::array<TypeTraits, 256> traits{};
    for (const Row &row : Rows)
        traits[static_cast<std::uint8_t>(row.type)] = row.traits;
    return traits;
}();

} // namespace meterglass::zcl
