#pragma once

#include "core/account/account.h"
#include "core/meter/eventlog.h"

namespace meterglass::core {

/// What of an account is announced when it changes.
struct AccountStanding
{
    explicit AccountStanding(const Account &account);

    bool isLowCredit;
    bool isEmergencyCreditOffered;
    bool isEmergencyCreditActivated;
    bool isEmergencyCreditExhausted;
    bool isDisablementSuspended;
    SupplyState supply;

    bool operator==(const AccountStanding &) const = default;
};

/// What is logged of a change, in the order of its causes.
std::vector<EventCode> eventsBetween(const AccountStanding &before, const AccountStanding &after);

} // namespace meterglass::core
