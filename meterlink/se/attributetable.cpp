#include "meterlink/se/attributetable.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/clustertables.h"

#include <algorithm>
#include <array>

namespace meterglass::se {

namespace {

using Ranges = std::span<const AttributeRange>;

struct ClusterRow
{
    zcl::ClusterId id;
    std::string_view name;
    Ranges (*server)() = nullptr;
    Ranges (*client)() = nullptr;

    Ranges ranges(Side side) const
    {
        const auto table = side == Side::Server ? server : client;
        return table ? table() : Ranges();
    }
};

constexpr auto Clusters = std::to_array<ClusterRow>({
    {cluster::Basic, "Basic", tables::basicServer},
    {cluster::PowerConfiguration, "Power Configuration", tables::powerConfigurationServer},
    {cluster::Identify, "Identify", tables::identifyServer},
    {cluster::Time, "Time", tables::timeServer},
    {cluster::KeepAlive, "Keep-Alive", tables::keepAliveServer},
    {cluster::Price, "Price", tables::priceServer, tables::priceClient},
    {cluster::Drlc, "DRLC", nullptr, tables::drlcClient},
    {cluster::Metering, "Metering", tables::meteringServer, tables::meteringClient},
    {cluster::Messaging, "Messaging"},
    {cluster::Tunneling, "Tunneling", tables::tunnelingServer},
    {cluster::Prepayment, "Prepayment", tables::prepaymentServer},
    {cluster::Calendar, "Calendar", tables::calendarServer},
    {cluster::DeviceManagement, "Device Management", tables::deviceManagementServer, tables::deviceManagementClient},
    {cluster::Events, "Events"},
    {cluster::SubGhz, "Sub-GHz", tables::subGhzServer},
    {cluster::KeyEstablishment, "Key Establishment", tables::keyEstablishmentServer, tables::keyEstablishmentClient},
});

constexpr auto GlobalAttributes = std::to_array<AttributeRange>({
    {0xFFFD, "ClusterRevision", zcl::DataType::Uint16, Access::ReadOnly},
    {0xFFFE, "AttributeReportingStatus", zcl::DataType::Enum8, Access::ReadOnly},
});

const ClusterRow *rowOf(zcl::ClusterId cluster)
{
    const auto row = std::find_if(Clusters.begin(), Clusters.end(),
                                  [cluster](const ClusterRow &candidate) { return candidate.id == cluster; });
    return row == Clusters.end() ? nullptr : &*row;
}

void replacePlaceholder(std::string &name, const Axis &axis, std::size_t index)
{
    const std::size_t place = name.find('#');
    if (place == std::string::npos)
        return;
    const std::string text =
        axis.words.empty() ? std::to_string(axis.firstNumber + index) : std::string(axis.words[index]);
    name.replace(place, 1, text);
}

AttributeInfo expanded(const AttributeRange &range, std::size_t outer, std::size_t inner)
{
    std::string name(range.name);
    replacePlaceholder(name, range.outer, outer);
    replacePlaceholder(name, range.inner, inner);
    const std::size_t id = range.first + outer * range.outer.step + inner * range.inner.step;
    return {zcl::AttributeId(id), name, range.type, range.access == Access::ReadWrite};
}

std::optional<AttributeInfo> attributeIn(const AttributeRange &range, std::uint16_t id)
{
    if (id < range.first)
        return std::nullopt;
    const unsigned distance = static_cast<unsigned>(id - range.first);
    const unsigned outer = distance / range.outer.step;
    const unsigned rest = distance % range.outer.step;
    const unsigned inner = rest / range.inner.step;
    if (rest % range.inner.step != 0 || outer >= range.outer.count || inner >= range.inner.count)
        return std::nullopt;
    return expanded(range, outer, inner);
}

std::optional<AttributeInfo> attributeIn(Ranges ranges, std::uint16_t id)
{
    for (const AttributeRange &range : ranges) {
        if (auto info = attributeIn(range, id))
            return info;
    }
    return std::nullopt;
}

} // namespace

std::optional<AttributeInfo> attributeInfo(zcl::ClusterId cluster, Side side, zcl::AttributeId id)
{
    const auto number = static_cast<std::uint16_t>(id);
    if (const ClusterRow *row = rowOf(cluster)) {
        if (auto info = attributeIn(row->ranges(side), number))
            return info;
    }
    return attributeIn(GlobalAttributes, number);
}

std::vector<AttributeInfo> attributesOf(zcl::ClusterId cluster, Side side)
{
    std::vector<AttributeInfo> attributes;
    const ClusterRow *row = rowOf(cluster);
    if (!row)
        return attributes;
    for (const AttributeRange &range : row->ranges(side)) {
        for (std::size_t outer = 0; outer < range.outer.count; ++outer) {
            for (std::size_t inner = 0; inner < range.inner.count; ++inner)
                attributes.push_back(expanded(range, outer, inner));
        }
    }
    return attributes;
}

std::optional<std::string_view> clusterName(zcl::ClusterId cluster)
{
    const ClusterRow *row = rowOf(cluster);
    return row ? std::optional(row->name) : std::nullopt;
}

} // namespace meterglass::se
