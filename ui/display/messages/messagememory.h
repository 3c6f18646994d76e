#pragma once

#include "core/time/instant.h"
#include "meterlink/client/receivedmessages.h"

#include <map>
#include <set>
#include <utility>

namespace meterglass::ui {

/// What the display knows of messages that the meter does not: which ones a person has seen, and when a reply left and
/// arrived.
struct MessageMemory
{
    /// A message by its id and its start; an id alone may come again.
    using Key = std::pair<std::uint32_t, core::UtcSecond>;

    std::set<Key> seen;
    std::map<Key, core::UtcInstant> sentAt;
    std::map<Key, core::UtcInstant> confirmedAt;

    static Key keyOf(const client::ReceivedMessage &message) { return {message.id, message.start}; }
};

} // namespace meterglass::ui
