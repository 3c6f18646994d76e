#include "meterlink/capture/filtercondition.h"

#include "meterlink/capture/frameattributes.h"

#include <cstring>

namespace meterglass::capture {

namespace {

/// glibc's search is several times as fast as that of std::string_view.
bool contains(zcl::ByteView octets, zcl::ByteView wanted)
{
    return memmem(octets.data(), octets.size(), wanted.data(), wanted.size()) != nullptr;
}

bool isNamedCluster(const FrameRow &row)
{
    return row.kind == FrameRow::Kind::Zcl;
}

} // namespace

bool FilterCondition::matches(const FrameRow &row, std::size_t index, zcl::ByteView octets,
                              const core::HomeZone *zone) const
{
    const bool isZcl = row.kind == FrameRow::Kind::Zcl;
    switch (field) {
    case Field::Number:
        return compare(static_cast<std::int64_t>(index) + 1, number);
    case Field::Time:
        return matchesTime(row.at, *zone);
    case Field::Node:
        return isEqual(row.source == number || row.destination == number);
    case Field::From:
        return compare(row.source, number);
    case Field::To:
        return compare(row.destination, number);
    case Field::Endpoint:
        return isEqual(row.sourceEndpoint == number || row.destinationEndpoint == number);
    case Field::Profile:
        return row.kind != FrameRow::Kind::Sealed && compare(row.profile, number);
    case Field::Cluster:
        return isNamed ? isEqual(isNamedCluster(row) && filternames::isIn(keys, filternames::clusterKey(row)))
                       : row.kind != FrameRow::Kind::Sealed && compare(row.cluster, number);
    case Field::Command:
        return matchesCommand(row);
    case Field::Attribute:
        return isEqual(hasAttribute(row, octets, keys));
    case Field::Sequence:
        return isZcl && compare(row.sequence, number);
    case Field::Manufacturer:
        return row.is(FrameRow::IsManufacturers) && compare(row.manufacturer, number);
    case Field::Direction:
        return isEqual((row.is(FrameRow::IsSent) ? 0 : 1) == number);
    case Field::Side:
        return isZcl && isEqual((row.is(FrameRow::IsFromServer) ? 1 : 0) == number);
    case Field::Security:
        return row.kind != FrameRow::Kind::Sealed && compare(static_cast<std::int64_t>(row.security), number);
    case Field::Latency:
        return row.isAnswer() && compare(row.latency, number);
    case Field::Length:
        return compare(row.length, number);
    case Field::Bytes:
        return isEqual(contains(octets, bytes));
    case Field::Remark:
        return isEqual((row.remarks & number) != 0);
    case Field::Answer:
        return row.isAnswer();
    case Field::Sealed:
        return row.kind == FrameRow::Kind::Sealed;
    case Field::Anything:
        return matchesAnything(row, octets);
    }
    return false;
}

bool FilterCondition::compare(std::int64_t value, std::int64_t with) const
{
    switch (comparison) {
    case Comparison::Equal:
        return value == with;
    case Comparison::NotEqual:
        return value != with;
    case Comparison::Less:
        return value < with;
    case Comparison::LessEqual:
        return value <= with;
    case Comparison::Greater:
        return value > with;
    case Comparison::GreaterEqual:
        return value >= with;
    }
    return false;
}

bool FilterCondition::matchesTime(FrameRow::Time at, const core::HomeZone &zone) const
{
    const auto value = comparable(at, time, zone);
    if (comparison == Comparison::Equal || comparison == Comparison::NotEqual)
        return isEqual(value >= time.value && value - time.value < time.precision);
    return compare(value.count(), time.value.count());
}

bool FilterCondition::matchesCommand(const FrameRow &row) const
{
    if (row.kind != FrameRow::Kind::Zcl)
        return false;
    if (!isNamed)
        return compare(row.command, number);
    const auto key = filternames::commandKey(row);
    return isEqual(key && filternames::isIn(keys, *key));
}

bool FilterCondition::hasAttribute(const FrameRow &row, zcl::ByteView octets, const filternames::Keys &wanted) const
{
    const bool isByNumber = field == Field::Attribute && !isNamed;
    if (!isByNumber && (row.is(FrameRow::IsManufacturers) || !filternames::hasCluster(wanted, row.cluster)))
        return false;
    FrameAttributes all(row, octets);
    while (const auto attribute = all.next()) {
        const bool isWanted = isByNumber
            ? static_cast<std::uint16_t>(attribute->id) == number
            : filternames::isIn(wanted, filternames::attributeKey(row.cluster, attribute->side, attribute->id));
        if (isWanted)
            return true;
    }
    return false;
}

bool FilterCondition::matchesAnything(const FrameRow &row, zcl::ByteView octets) const
{
    if (row.kind != FrameRow::Kind::Zcl)
        return false;
    const auto key = filternames::commandKey(row);
    return (key && filternames::isIn(keys, *key)) || filternames::isIn(clusters, filternames::clusterKey(row))
        || (!attributes.empty() && hasAttribute(row, octets, attributes));
}

} // namespace meterglass::capture
