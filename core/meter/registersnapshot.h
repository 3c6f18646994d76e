#pragma once

#include "core/history/numberedlog.h"
#include "core/quantity/money.h"
#include "core/time/instant.h"

#include <vector>

namespace meterglass::core {

class CostBook;

/// What a meter's registers and account held at a moment, before anything that falls due then
/// (smets2-and-smart-energy.md 3.1).
struct RegisterSnapshot
{
    /// As the bits of ZSE's SnapshotCause (smets2-and-smart-energy.md 5.5).
    enum class Cause : std::uint32_t {
        Daily = 0x0001, ///< General
        EndOfBillingPeriod = 0x0002,
        ChangeOfTariff = 0x0008,
        ChangeOfSupplier = 0x2000,
        ChangeOfPaymentMode = 0x4000,
    };

    UtcSecond at{};
    Cause cause = Cause::Daily;
    std::int64_t activeImport = 0; ///< Wh
    /// Wh of each TOU price and of each block of each block set that the tariff had; empty without a tariff.
    std::vector<std::int64_t> timeOfUse;
    std::vector<std::vector<std::int64_t>> blocks;
    /// Of the account; 0 where there is none.
    Money balance;
    Money emergencyCredit;
    Money accumulatedDebt;
    Money timeDebt;

    bool operator==(const RegisterSnapshot &) const = default;
};

/// @param costs nullptr of a meter without a tariff
RegisterSnapshot snapshotOf(UtcSecond at, RegisterSnapshot::Cause cause, std::int64_t activeImport,
                            const CostBook *costs);

/// The Daily Read Log and the Prepayment Daily Read Log in one: 00:00 UTC of the last 31 days.
using DailyReadLog = NumberedLog<RegisterSnapshot, 31>;
/// The Billing Data Log: the ends of the last 12 billing periods, among them those that a change of tariff, payment mode
/// or supplier made.
using BillingDataLog = NumberedLog<RegisterSnapshot, 12>;

} // namespace meterglass::core
