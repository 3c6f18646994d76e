#pragma once

#include "core/time/instant.h"

#include <cstdint>
#include <optional>
#include <string>

namespace meterglass::core {

/// A supplier's message to the consumer (Messaging cluster; smets2-and-smart-energy.md 1.3, row 17).
struct SupplierMessage
{
    enum class Importance { Low, Medium, High, Critical };

    /// Bytes of UTF-8. Above 57 a DisplayMessage travels in several APS fragments.
    static constexpr std::int64_t LongestText = 116;

    std::string text;
    Importance importance = Importance::Low;
    bool wantsConfirmation = false;
    std::optional<std::chrono::minutes> duration; ///< 1 to 65,534; nothing: until changed

    bool operator==(const SupplierMessage &) const = default;
};

/// A message as a meter holds it: the last one it was given.
struct HeldMessage
{
    std::uint32_t id = 0; ///< counts the meter's messages from 1
    UtcSecond start{};
    SupplierMessage message;
    bool isCancelled = false;
    std::optional<UtcSecond> confirmedAt; ///< by a device of the home

    bool operator==(const HeldMessage &) const = default;

    /// When it is to vanish of itself; nothing where it stays.
    std::optional<UtcSecond> end() const
    {
        return message.duration ? std::optional(start + *message.duration) : std::nullopt;
    }
    bool isActiveAt(UtcSecond now) const { return !isCancelled && now >= start && (!end() || now < *end()); }
};

} // namespace meterglass::core
