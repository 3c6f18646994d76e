#pragma once

#include "meterlink/ezsp/ezsptype.h"
#include "meterlink/ezsp/ezspversion.h"

namespace meterglass::ezsp {

/// Which way a frame goes.
enum class EzspDirection : std::uint8_t { FromHost, FromCoProcessor };

/// A command with its answer, or a callback, as versions lay it out.
struct EzspFrameInfo
{
    std::string_view name;
    std::uint16_t id = 0;
    EzspVersion first = OldestEzspVersion;
    EzspVersion last = NewestEzspVersion;
    std::vector<EzspField> command;
    std::vector<EzspField> response;

    bool isIn(EzspVersion version) const { return version >= first && version <= last; }
    const std::vector<EzspField> &fields(EzspDirection direction) const
    {
        return direction == EzspDirection::FromHost ? command : response;
    }
};

/// Every frame of versions 4 to 14; one whose layout has changed stands in it once for each layout.
const std::vector<EzspFrameInfo> &ezspFrames();

/// @return nullptr where the version has no such frame, or is none of 4 to 14
const EzspFrameInfo *ezspFrame(EzspVersion version, std::uint16_t id);
const EzspFrameInfo *ezspFrame(EzspVersion version, std::string_view name);

} // namespace meterglass::ezsp
