#pragma once

#include "core/history/numberedlog.h"
#include "core/metrology/outage.h"

namespace meterglass::core {

/// What a meter logs, by the alert and event codes of GBCS (smets2-and-smart-energy.md 3.6; those that it does not name
/// are of SmartDCCInnovation/gbcs-parser, `src/util.ts`).
enum class EventCode : std::uint16_t {
    LowCredit = 0x810D,                ///< Combined Credit Below Low Credit Threshold (prepayment mode)
    CreditAddedLocally = 0x810E,       ///< util.ts
    EmergencyCreditOffered = 0x8119,   ///< Emergency Credit Has Become Available (prepayment mode)
    CommandActioned = 0x8154,          ///< util.ts: Immediate HAN Interface Command Received and Successfully Actioned
    ConsumerActed = 0x8161,            ///< util.ts: User Interface Command Input and Successfully Actioned
    ArmedByEmergencyCredit = 0x8168,   ///< Supply Disabled then Armed - Activate Emergency Credit triggered
    MessageAcknowledged = 0x81A6,      ///< Customer Acknowledged Message on HAN Device
    TimeDebtCleared = 0x81A7,          ///< Debt Collection Completed - Time Debt 1
    EmergencyCreditExhausted = 0x81AA, //
    EmergencyCreditActivated = 0x81AB, //
    BillingDataLogUpdated = 0x8F0A,    ///< util.ts
    BelowDisablement = 0x8F0F,         ///< Credit Below Disablement Threshold (prepayment mode): the supply goes off
    SupplyArmed = 0x8F32,              //
    OutageRestored = 0x8F35,           ///< util.ts: Supply Outage Restored
    LongOutageRestored = 0x8F36,       ///< util.ts: Supply Outage Restored - Outage >= 3 minutes
    SupplyInterrupted = 0x8F57,        ///< util.ts
    DisablementSuspended = 0x8F83,     ///< util.ts: ... due to insufficient credit has been suspended
};

/// Whether devices of the home are told at once (smets2-and-smart-energy.md 3.6, column "Alert HAN").
constexpr bool isHanAlert(EventCode code)
{
    return code == EventCode::LowCredit || code == EventCode::EmergencyCreditOffered
        || code == EventCode::EmergencyCreditExhausted || code == EventCode::EmergencyCreditActivated;
}

struct MeterEvent
{
    UtcSecond at;
    EventCode code{};

    bool operator==(const MeterEvent &) const = default;
};

/// The Event Log.
using EventLog = NumberedLog<MeterEvent, 100>;

/// The Power Event Log up to `now`: the newest 100 beginnings and ends of outages, the oldest first. Outages that follow
/// each other without a second between them are one.
std::vector<MeterEvent> powerEvents(const OutageLog &outages, UtcSecond now);

} // namespace meterglass::core
