#include "meterlink/capture/wiresharkkeys.h"

#include "meterlink/zcl/hex.h"

namespace meterglass::capture {

namespace {

void append(std::string &table, const security::Key128 &key, const std::string &label)
{
    table += '"' + zcl::hexOf(key.octets()) + "\",\"Normal\",\"" + label + "\"\n";
}

} // namespace

std::string wiresharkKeyTable(const AirKeys &keys)
{
    std::string table;
    append(table, keys.network, "network");
    for (std::size_t link = 0; link < keys.links.size(); ++link)
        append(table, keys.links[link], "link " + std::to_string(link + 1));
    return table;
}

} // namespace meterglass::capture
