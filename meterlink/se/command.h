#pragma once

#include "meterlink/se/listview.h"
#include "meterlink/se/octetsview.h"
#include "meterlink/zcl/frame.h"
#include "meterlink/zcl/identifiers.h"

#include <optional>
#include <string_view>
#include <tuple>

/// How a Smart Energy command is written down: a struct with `Id`, `Name` and one list of (name, member), `fields()`.
/// Decoding, encoding and JSON all come from that list; see pricecommands.h for what it looks like.
namespace meterglass::se {

/// What tells a cluster's commands apart.
struct CommandId
{
    zcl::ClusterId cluster{};
    /// Who sends it.
    zcl::Direction direction = zcl::Direction::ClientToServer;
    std::uint8_t number = 0;

    bool operator==(const CommandId &) const = default;
};

/// One field: its name in the ZAP data, its type on the wire and the member that holds it. A std::optional member is a
/// field of a later release of the standard, which a frame may end before.
template<zcl::DataType Wire, typename Command, typename Member>
struct Field
{
    static constexpr zcl::DataType Type = Wire;
    static constexpr bool IsOptional = std::is_same_v<Member, std::optional<Storage<Wire>>>;
    static constexpr bool IsList = false;
    static_assert(IsOptional || std::is_same_v<Member, Storage<Wire>>, "the member does not suit the type");

    std::string_view name;
    Member Command::*member;
};

/// A list, as long as another member says, or without one up to the end of the frame.
template<zcl::DataType Wire, typename Command, typename Count>
struct ListField
{
    static constexpr zcl::DataType Type = Wire;
    static constexpr bool IsOptional = false;
    static constexpr bool IsList = true;
    static constexpr bool IsCounted = !std::is_same_v<Count, std::nullptr_t>;

    std::string_view name;
    ListView<Wire> Command::*member;
    Count count;
};

template<zcl::DataType Wire, typename Command, typename Member>
constexpr Field<Wire, Command, Member> field(std::string_view name, Member Command::*member)
{
    return {name, member};
}

template<zcl::DataType Wire, typename Command, typename Count = std::nullptr_t>
constexpr ListField<Wire, Command, Count> list(std::string_view name, ListView<Wire> Command::*member,
                                               Count count = nullptr)
{
    return {name, member, count};
}

} // namespace meterglass::se
