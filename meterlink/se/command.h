#pragma once

#include "meterlink/se/listview.h"
#include "meterlink/se/octetsview.h"
#include "meterlink/se/recordsview.h"
#include "meterlink/zcl/frame.h"
#include "meterlink/zcl/identifiers.h"

#include <optional>
#include <span>
#include <string_view>
#include <tuple>

/// How a Smart Energy command is written down: a struct with `Id`, `Name` and one list of (name, member), `fields()`.
/// Decoding, encoding and JSON all come from that list; see pricecommands.h for what it looks like. What a list of a
/// command consists of is a record, a struct of the same kind without `Id`.
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
/// field of some releases of the standard only, which a frame may end before.
template<zcl::DataType Wire, typename Command, typename Member>
struct Field
{
    static constexpr zcl::DataType Type = Wire;
    static constexpr bool IsOptional = std::is_same_v<Member, std::optional<Storage<Wire>>>;
    static constexpr std::size_t Width = wireWidth(Wire);
    static_assert(IsOptional || std::is_same_v<Member, Storage<Wire>>, "the member does not suit the type");

    std::string_view name;
    Member Command::*member;
};

/// A field in the middle of a command that stands there only where as many bytes are left as in the releases that had
/// it.
template<zcl::DataType Wire, typename Command>
struct EarlyField
{
    static constexpr zcl::DataType Type = Wire;
    static constexpr std::size_t Width = 0;

    std::string_view name;
    std::optional<Storage<Wire>> Command::*member;
    /// From the field's first byte to the frame's end.
    std::size_t bytesLeft;
};

/// A list of numbers. `count` is a member or a function of the command, or nullptr for a list up to the frame's end.
template<zcl::DataType Wire, typename Command, typename Count>
struct ListField
{
    static constexpr zcl::DataType Type = Wire;
    static constexpr std::size_t Width = 0;
    static constexpr bool IsCounted = !std::is_same_v<Count, std::nullptr_t>;

    std::string_view name;
    ListView<Wire> Command::*member;
    Count count;
};

/// A list of records, as long as a list of numbers can be.
template<typename Record, typename Command, typename Count>
struct RecordsField
{
    static constexpr std::size_t Width = 0;
    static constexpr bool IsCounted = !std::is_same_v<Count, std::nullptr_t>;

    std::string_view name;
    RecordsView<Record> Command::*member;
    Count count;
};

/// Octets up to the frame's end that the cluster does not look into. `structure` is their name in the ZAP data, if they
/// have one; `lengths` are those that the standard has, or nothing for any.
template<typename Command>
struct OctetsField
{
    static constexpr std::size_t Width = 0;

    std::string_view name;
    ListView<zcl::DataType::Uint8> Command::*member;
    std::string_view structure;
    std::span<const std::uint8_t> lengths;
};

/// A record that stands for the octets up to the frame's end where a field has the value `Value`.
template<std::uint8_t Value, typename Record>
struct Alternative
{ };

/// Octets up to the frame's end whose meaning the member `selector` says; of a value that is none of the alternatives',
/// plain octets.
template<typename Command, typename... Alternatives>
struct ChoiceField
{
    static constexpr std::size_t Width = 0;

    std::string_view name;
    ListView<zcl::DataType::Uint8> Command::*member;
    std::uint8_t Command::*selector;
};

template<zcl::DataType Wire, typename Command, typename Member>
constexpr Field<Wire, Command, Member> field(std::string_view name, Member Command::*member)
{
    return {name, member};
}

template<zcl::DataType Wire, typename Command>
constexpr EarlyField<Wire, Command> earlyField(std::string_view name, std::optional<Storage<Wire>> Command::*member,
                                               std::size_t bytesLeft)
{
    return {name, member, bytesLeft};
}

template<zcl::DataType Wire, typename Command, typename Count = std::nullptr_t>
constexpr ListField<Wire, Command, Count> list(std::string_view name, ListView<Wire> Command::*member,
                                               Count count = nullptr)
{
    return {name, member, count};
}

template<typename Record, typename Command, typename Count = std::nullptr_t>
constexpr RecordsField<Record, Command, Count> records(std::string_view name, RecordsView<Record> Command::*member,
                                                       Count count = nullptr)
{
    return {name, member, count};
}

template<typename Command>
constexpr OctetsField<Command> octets(std::string_view name, ListView<zcl::DataType::Uint8> Command::*member,
                                      std::string_view structure = {}, std::span<const std::uint8_t> lengths = {})
{
    return {name, member, structure, lengths};
}

template<typename... Alternatives, typename Command>
constexpr ChoiceField<Command, Alternatives...> choice(std::string_view name,
                                                       ListView<zcl::DataType::Uint8> Command::*member,
                                                       std::uint8_t Command::*selector)
{
    return {name, member, selector};
}

} // namespace meterglass::se
