#pragma once

#include "meterlink/han/apsframe.h"
#include "meterlink/se/commandcodec.h"

#include <array>
#include <vector>

namespace meterglass::virtualhan {

/// Where in a command its list stands, and what it says of the commands over which a long list is spread.
template<typename Command, typename Record>
struct PagedList
{
    se::RecordsView<Record> Command::*records;
    std::uint8_t Command::*index;           ///< from 0
    std::uint8_t Command::*total;           ///< how many commands
    std::uint8_t Command::*count = nullptr; ///< how many records this command has, where it says so
};

/// A command without its list, and the records of that list which it carries.
template<typename Command>
struct CommandPage
{
    Command command;
    zcl::Bytes records;
    std::size_t count = 0;
};

/// Spreads records over commands that fit an unfragmented frame each. No records, no command.
/// @param command what all say. @param records each small enough for a frame
template<typename Command, typename Record>
std::vector<CommandPage<Command>> pagesOf(const Command &command, const std::vector<Record> &records)
{
    constexpr std::size_t ZclHeader = 3;
    const std::size_t room = han::LargestPayload - ZclHeader - se::encodeCommand(command).size();
    std::vector<CommandPage<Command>> pages;
    for (const Record &record : records) {
        const zcl::Bytes raw = se::encodeRecords(std::array{record});
        if (pages.empty() || pages.back().records.size() + raw.size() > room)
            pages.push_back({command, {}});
        pages.back().records.insert(pages.back().records.end(), raw.begin(), raw.end());
        ++pages.back().count;
    }
    return pages;
}

/// The payloads of the commands, numbered in their order.
template<typename Command, typename Record>
std::vector<zcl::Bytes> payloadsOf(std::vector<CommandPage<Command>> pages, const PagedList<Command, Record> &list)
{
    std::vector<zcl::Bytes> payloads;
    for (CommandPage<Command> &page : pages) {
        page.command.*list.index = static_cast<std::uint8_t>(payloads.size());
        page.command.*list.total = static_cast<std::uint8_t>(pages.size());
        page.command.*list.records = se::RecordsView<Record>(page.records, page.count);
        if (list.count)
            page.command.*list.count = static_cast<std::uint8_t>(page.count);
        payloads.push_back(se::encodeCommand(page.command));
    }
    return payloads;
}

} // namespace meterglass::virtualhan
