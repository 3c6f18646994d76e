#pragma once

#include "core/history/ringlog.h"
#include "core/time/instant.h"

namespace meterglass::core {

/// A time through which the meter had no power (row E-20).
struct Outage
{
    UtcSecond from;
    UtcSecond until;

    bool operator==(const Outage &) const = default;
};

/// The newest 100 outages, as many as the Power Event Log holds entries.
class OutageLog : public RingLog<Outage>
{
public:
    static constexpr std::size_t Entries = 100;

    OutageLog() : RingLog(Entries) { }
};

} // namespace meterglass::core
