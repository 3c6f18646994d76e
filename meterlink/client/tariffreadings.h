#pragma once

#include "core/tariff/switchingtable.h"

#include <cstdint>
#include <map>
#include <string>

namespace meterglass::client {

/// Under which numbers a meter publishes its tariff (PublishTariffInformation). Others mean that any of it may be
/// another.
struct TariffIdentity
{
    std::uint32_t tariffId = 0;
    std::uint32_t issuerEventId = 0;

    bool operator==(const TariffIdentity &) const = default;
};

/// The calendar of delivered energy (Calendar cluster).
struct TariffCalendar
{
    std::uint32_t calendarId = 0;
    std::string name;
    /// Complete and without dangling numbers, however the meter numbers its profiles; each action is the time of use of
    /// a tier of the Price cluster, a tier with blocks, too.
    core::SwitchingTable table;

    bool operator==(const TariffCalendar &) const = default;
};

/// What the tiers are called (PublishTierLabels).
using TierLabels = std::map<int, std::string>;

} // namespace meterglass::client
