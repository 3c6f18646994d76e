#pragma once

#include "core/time/instant.h"
#include "meterlink/ezsp/ezspstructures.h"

#include <map>
#include <vector>

namespace meterglass::ezsp {

/// Puts messages together that came in several APS frames (ZigBee specification 2.2.8.4.5). The co-processor hands the
/// fragments up one by one; whose each is stands in its group: the block in the low byte, and of block 0 how many there
/// are in the high byte.
class FragmentAssembly
{
public:
    /// Takes a fragment. @return the whole message with its last missing fragment
    std::optional<zcl::Bytes> add(NodeId sender, const EzspApsFrame &aps, zcl::ByteView block, core::MonotonicTime now);

    /// How the receiver of a fragment says that it has it: with a window of one, this block and no other is meant.
    static EzspApsFrame acknowledgementOf(EzspApsFrame aps);

private:
    struct Message
    {
        NodeId sender = 0;
        std::uint8_t sequence = 0;
        core::MonotonicTime last{};
        std::size_t count = 0; ///< 0 until block 0 has come
        std::map<std::uint8_t, zcl::Bytes> blocks;
    };
    Message &messageOf(NodeId sender, std::uint8_t sequence);
    void forgetBefore(core::MonotonicTime oldest);

    std::vector<Message> m_messages; ///< the oldest first
};

} // namespace meterglass::ezsp
