#include "meterlink/capture/filternames.h"

#include "meterlink/se/commandtable.h"
#include "meterlink/zcl/names.h"

#include <algorithm>

namespace meterglass::capture::filternames {

namespace {

constexpr std::uint64_t ClusterCommand = std::uint64_t(1) << 32;
constexpr std::uint16_t LastCluster = 0x0FFF;

std::string plain(std::string_view name)
{
    std::string text;
    for (const char character : name) {
        if (character >= 'A' && character <= 'Z')
            text += static_cast<char>(character - 'A' + 'a');
        else if (character != ' ' && character != '-' && character != '_')
            text += character;
    }
    return text;
}

/// Keeps the keys of the names that match.
class Finder
{
public:
    Finder(std::string_view name, Match match) : m_name(plain(name)), m_match(match) { }

    void offer(std::string_view name, std::uint64_t key)
    {
        const std::string text = plain(name);
        if (!m_name.empty() && (m_match == Match::Whole ? text == m_name : text.find(m_name) != std::string::npos))
            m_keys.push_back(key);
    }
    Keys take()
    {
        std::sort(m_keys.begin(), m_keys.end());
        return std::move(m_keys);
    }

private:
    std::string m_name;
    Match m_match;
    Keys m_keys;
};

std::uint64_t keyOf(const se::CommandId &id)
{
    return ClusterCommand | std::uint64_t(static_cast<std::uint16_t>(id.cluster)) << 16
        | std::uint64_t(id.direction == zcl::Direction::ServerToClient) << 8 | id.number;
}

} // namespace

std::uint64_t clusterKey(const FrameRow &row)
{
    return row.cluster;
}

std::optional<std::uint64_t> commandKey(const FrameRow &row)
{
    if (row.kind != FrameRow::Kind::Zcl)
        return std::nullopt;
    if (!row.is(FrameRow::IsClusterCommand))
        return row.command;
    if (row.is(FrameRow::IsManufacturers))
        return std::nullopt;
    const auto direction =
        row.is(FrameRow::IsFromServer) ? zcl::Direction::ServerToClient : zcl::Direction::ClientToServer;
    return keyOf({row.clusterId(), direction, row.command});
}

std::uint64_t attributeKey(std::uint16_t cluster, se::Side side, zcl::AttributeId id)
{
    return std::uint64_t(side == se::Side::Client) << 32 | std::uint64_t(cluster) << 16
        | static_cast<std::uint16_t>(id);
}

Keys clusters(std::string_view name, Match match)
{
    Finder finder(name, match);
    for (std::uint16_t cluster = 0; cluster <= LastCluster; ++cluster) {
        if (const auto known = se::clusterName(zcl::ClusterId(cluster)))
            finder.offer(*known, cluster);
    }
    return finder.take();
}

Keys commands(std::string_view name, Match match)
{
    constexpr std::uint8_t LastCommand = 0x7F;
    Finder finder(name, match);
    for (std::uint8_t command = 0; command <= LastCommand; ++command) {
        if (const auto known = zcl::globalCommandName(command))
            finder.offer(*known, command);
    }
    for (const se::CommandInfo &info : se::commands())
        finder.offer(info.name, keyOf(info.id));
    return finder.take();
}

Keys attributes(std::string_view name, Match match)
{
    Finder finder(name, match);
    for (std::uint16_t cluster = 0; cluster <= LastCluster; ++cluster) {
        if (!se::clusterName(zcl::ClusterId(cluster)))
            continue;
        for (const se::Side side : {se::Side::Server, se::Side::Client}) {
            for (const se::AttributeInfo &info : se::attributesOf(zcl::ClusterId(cluster), side))
                finder.offer(info.name, attributeKey(cluster, side, info.id));
        }
    }
    return finder.take();
}

bool isIn(const Keys &keys, std::uint64_t key)
{
    return std::binary_search(keys.begin(), keys.end(), key);
}

bool hasCluster(const Keys &keys, std::uint16_t cluster)
{
    for (const se::Side side : {se::Side::Server, se::Side::Client}) {
        const auto first = std::lower_bound(keys.begin(), keys.end(), attributeKey(cluster, side, zcl::AttributeId(0)));
        if (first != keys.end() && *first <= attributeKey(cluster, side, zcl::AttributeId(0xFFFF)))
            return true;
    }
    return false;
}

} // namespace meterglass::capture::filternames
