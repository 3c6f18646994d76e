#pragma once

#include "app/jsonvalues.h"

/// How `simulate --json` writes a meter's records, whether the display has read them or the meter holds them.
namespace meterglass::app {

/// A supplier's message in force.
struct MessageRecord
{
    std::uint32_t id = 0;
    std::string text;
    int importance = 0; ///< from 0, low, to 3, critical
    core::UtcSecond start{};
    std::optional<core::UtcSecond> until;
    bool wantsConfirmation = false;
    bool isConfirmed = false;
};
/// `id`, `text`, `importance`, `start`, `until`, `wantsConfirmation` and `isConfirmed`.
QJsonObject recordJson(const MessageRecord &message);

/// `at` and `code`, as "0x810D".
QJsonObject eventJson(core::UtcSecond at, std::uint16_t code);

} // namespace meterglass::app
