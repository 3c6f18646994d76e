#pragma once

#include "core/time/instant.h"
#include "meterlink/se/messagingcommands.h"

#include <string>
#include <vector>

namespace meterglass::client {

/// A supplier's message as a display was given it.
struct ReceivedMessage
{
    enum class Importance { Low, Medium, High, Critical };

    std::uint32_t id = 0;
    std::string text; ///< UTF-8, whatever came
    Importance importance = Importance::Low;
    core::UtcSecond start{};
    std::optional<core::UtcSecond> until; ///< nothing: until changed
    bool wantsConfirmation = false;
    bool isConfirmed = false; ///< by this display or another device
    /// The meter's message in force; others have been replaced, withdrawn or have run out.
    bool isActive = false;

    bool operator==(const ReceivedMessage &) const = default;
};

/// The messages that a display has been given, the newest first, the newest 32 of them.
using ReceivedMessages = std::vector<ReceivedMessage>;

/// The message that a command carries. @param at when it came, its start where it says "now"
ReceivedMessage messageIn(const se::DisplayMessage &command, core::UtcSecond at);

/// A message came: it takes the place of the one in force. One that came before stays where it is.
ReceivedMessages withMessage(ReceivedMessages messages, ReceivedMessage message);
/// The message in force is over. @param id of the one that is withdrawn, or nothing for any
ReceivedMessages withoutActive(ReceivedMessages messages, std::optional<std::uint32_t> id = {});
ReceivedMessages withConfirmed(ReceivedMessages messages, std::uint32_t id);

} // namespace meterglass::client
