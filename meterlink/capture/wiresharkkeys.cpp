#include "meterlink/capture/wiresharkkeys.h"

#include "meterlink/zcl/hex.h"

#include <algorithm>

namespace meterglass::capture {

namespace {

void append(std::string &table, const security::Key128 &key, const std::string &label)
{
    table += '"' + zcl::hexOf(key.octets()) + "\",\"Normal\",\"" + label + "\"\n";
}

struct Labelled
{
    security::Key128 key;
    std::string_view label;
};

/// Takes `"WORD"` and what follows it off the line. @return nothing where it does not begin so
std::optional<std::string_view> takeQuoted(std::string_view &line)
{
    const std::size_t end = line.empty() || line.front() != '"' ? std::string_view::npos : line.find('"', 1);
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view word = line.substr(1, end - 1);
    line.remove_prefix(end + 1);
    if (!line.empty() && line.front() == ',')
        line.remove_prefix(1);
    return word;
}

std::optional<Labelled> readLine(std::string_view line)
{
    const auto digits = takeQuoted(line);
    const auto order = takeQuoted(line);
    const auto label = takeQuoted(line);
    const auto octets = digits ? zcl::bytesFromHex(*digits) : zcl::Decoded<zcl::Bytes>(zcl::Bytes());
    constexpr std::size_t KeySize = 16;
    if (!order || !label || !octets || octets->size() != KeySize)
        return std::nullopt;
    zcl::Bytes key = *octets;
    if (*order == "Reverse")
        std::reverse(key.begin(), key.end());
    return Labelled{security::Key128(std::span<const std::uint8_t, KeySize>(key)), *label};
}

} // namespace

std::optional<AirKeys> readWiresharkKeyTable(std::string_view table)
{
    std::vector<Labelled> keys;
    while (!table.empty()) {
        const std::size_t end = std::min(table.find('\n'), table.size());
        std::string_view line = table.substr(0, end);
        table.remove_prefix(std::min(end + 1, table.size()));
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        const auto key = readLine(line);
        if (!key)
            return std::nullopt;
        keys.push_back(*key);
    }
    if (keys.empty())
        return std::nullopt;
    const auto named =
        std::find_if(keys.begin(), keys.end(), [](const Labelled &key) { return key.label == "network"; });
    const std::size_t network = named == keys.end() ? 0 : static_cast<std::size_t>(named - keys.begin());
    AirKeys read;
    for (std::size_t index = 0; index < keys.size(); ++index) {
        if (index == network)
            read.network = keys[index].key;
        else
            read.links.push_back(keys[index].key);
    }
    return read;
}

std::string wiresharkKeyTable(const AirKeys &keys)
{
    std::string table;
    append(table, keys.network, "network");
    for (std::size_t link = 0; link < keys.links.size(); ++link)
        append(table, keys.links[link], "link " + std::to_string(link + 1));
    return table;
}

} // namespace meterglass::capture
