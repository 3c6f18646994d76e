#pragma once

#include "meterlink/ezsp/ezspmessage.h"

namespace meterglass::ezsp {

/// The answer to a command that says how it went and nothing else.
template<typename Command>
struct EzspStatusAnswer
{
    std::uint32_t status = 0; ///< what it means is the version's affair; see ezspstatus.h

    bool operator==(const EzspStatusAnswer &) const = default;

    static constexpr std::string_view Name = Command::Name;
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members() { return std::array{member<&EzspStatusAnswer::status>("status")}; }
};

} // namespace meterglass::ezsp
