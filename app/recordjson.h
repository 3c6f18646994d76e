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

/// A snapshot of a meter's registers, in Wh.
struct RegisterSnapshotRecord
{
    core::UtcSecond at{};
    std::uint32_t cause = 0; ///< SnapshotCause
    std::int64_t activeImport = 0;
    std::vector<std::int64_t> tiers;
    std::vector<std::int64_t> blocks;
};
QJsonObject recordJson(const RegisterSnapshotRecord &snapshot);

/// A snapshot of an account.
struct AccountSnapshotRecord
{
    core::UtcSecond at{};
    std::uint32_t cause = 0; ///< SnapshotCause
    core::Money balance;
    core::Money emergencyCredit;
    core::Money accumulatedDebt;
    core::Money timeDebt;
};
QJsonObject recordJson(const AccountSnapshotRecord &snapshot);

/// `at` and `code`, as "0x810D".
QJsonObject eventJson(core::UtcSecond at, std::uint16_t code);

} // namespace meterglass::app
