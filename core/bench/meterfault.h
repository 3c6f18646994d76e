#pragma once

#include <QLatin1String>

#include <array>
#include <cstdint>

namespace meterglass::core {

/// What can be wrong with a meter under test, on purpose.
enum class MeterFault : std::uint8_t {
    SwappedTiers,
    CostTooHigh,
    CostStandsStill,
    HalfHoursOneMore,
    HalfHoursDoubled,
    ReadingChangesLog,
    RegisterFalls,
    RegisterCountsHalf,
    DayEndsAtUtcMidnight,
    YesterdayOneMore,
    LastWeekOneLess,
    LastMonthOneMore,
    PushEvery5s,
    NoPush,
    WritesAccepted,
    UnsecuredReadsGranted,
    ClockOff,
    WrongType,
    NoExportRegister,
    SupplyUnknown,
    Zeros,
    Stalls,
    Silent,
};

struct MeterFaultRow
{
    MeterFault fault;
    QLatin1String name; ///< in scripts
    QLatin1String what; ///< the meter does, in a sentence
};

/// In the order of the enumeration.
inline constexpr std::array MeterFaults{
    MeterFaultRow{MeterFault::SwappedTiers, QLatin1String("swapped-tiers"),
                  QLatin1String("The registers of tiers 1 and 2 stand in each other's place.")},
    MeterFaultRow{MeterFault::CostTooHigh, QLatin1String("cost-too-high"),
                  QLatin1String("The cost of today is a tenth too high.")},
    MeterFaultRow{MeterFault::CostStandsStill, QLatin1String("cost-stands-still"),
                  QLatin1String("The cost of today stays what it was, whatever is used.")},
    MeterFaultRow{MeterFault::HalfHoursOneMore, QLatin1String("half-hours-one-more"),
                  QLatin1String("Every half hour of the Profile Data Log has 1 Wh too much.")},
    MeterFaultRow{MeterFault::HalfHoursDoubled, QLatin1String("half-hours-doubled"),
                  QLatin1String("Every half hour of the Profile Data Log has twice what was used.")},
    MeterFaultRow{MeterFault::ReadingChangesLog, QLatin1String("reading-changes-log"),
                  QLatin1String("A half hour has 1 Wh more each time it is read.")},
    MeterFaultRow{MeterFault::RegisterFalls, QLatin1String("register-falls"),
                  QLatin1String("The import register falls by 1 kWh for five minutes in every ten.")},
    MeterFaultRow{MeterFault::RegisterCountsHalf, QLatin1String("register-counts-half"),
                  QLatin1String("The import register counts half of what is used.")},
    MeterFaultRow{MeterFault::DayEndsAtUtcMidnight, QLatin1String("utc-midnight"),
                  QLatin1String("Today begins anew at midnight of UTC, which in summer is an hour late.")},
    MeterFaultRow{MeterFault::YesterdayOneMore, QLatin1String("yesterday-one-more"),
                  QLatin1String("The consumption of yesterday has 1 Wh too much.")},
    MeterFaultRow{MeterFault::LastWeekOneLess, QLatin1String("last-week-one-less"),
                  QLatin1String("The consumption of last week has 1 Wh too little.")},
    MeterFaultRow{MeterFault::LastMonthOneMore, QLatin1String("last-month-one-more"),
                  QLatin1String("The consumption of last month has 1 Wh too much.")},
    MeterFaultRow{MeterFault::PushEvery5s, QLatin1String("push-every-5s"),
                  QLatin1String("Every report comes again 5 seconds later.")},
    MeterFaultRow{MeterFault::NoPush, QLatin1String("no-push"),
                  QLatin1String("Nothing is reported, though it was configured.")},
    MeterFaultRow{MeterFault::WritesAccepted, QLatin1String("writes-accepted"),
                  QLatin1String("Any attribute may be written, and nothing comes of it.")},
    MeterFaultRow{MeterFault::UnsecuredReadsGranted, QLatin1String("unsecured-reads"),
                  QLatin1String("Attributes are read without a link key.")},
    MeterFaultRow{MeterFault::ClockOff, QLatin1String("clock-11-s-off"),
                  QLatin1String("The clock that the meter shows is 11 seconds fast.")},
    MeterFaultRow{MeterFault::WrongType, QLatin1String("wrong-type"),
                  QLatin1String("Active power is sent as an unsigned number.")},
    MeterFaultRow{MeterFault::NoExportRegister, QLatin1String("no-export-register"),
                  QLatin1String("The export register is said not to be there.")},
    MeterFaultRow{MeterFault::SupplyUnknown, QLatin1String("supply-unknown"),
                  QLatin1String("The state of the supply is never known.")},
    MeterFaultRow{
        MeterFault::Zeros, QLatin1String("zeros"),
        QLatin1String("Every read and write is answered with success, and every value is zero; nothing is reported.")},
    MeterFaultRow{MeterFault::Stalls, QLatin1String("stalls"), QLatin1String("Every answer comes 3 seconds late.")},
    MeterFaultRow{MeterFault::Silent, QLatin1String("silent"), QLatin1String("The meter says nothing at all.")},
};

constexpr const MeterFaultRow &rowOf(MeterFault fault)
{
    return MeterFaults.at(static_cast<std::size_t>(fault));
}

} // namespace meterglass::core
