#include "core/meter/accountstanding.h"

namespace meterglass::core {

AccountStanding::AccountStanding(const Account &account)
    : isLowCredit(account.isLowCredit()),
      isEmergencyCreditOffered(account.isEmergencyCreditOffered()),
      isEmergencyCreditActivated(account.state().isEmergencyCreditActivated),
      isEmergencyCreditExhausted(account.isEmergencyCreditExhausted()),
      isDisablementSuspended(account.isDisablementSuspended()),
      supply(account.state().supply)
{ }

std::vector<EventCode> eventsBetween(const AccountStanding &before, const AccountStanding &after)
{
    std::vector<EventCode> events;
    const auto note = [&events](bool was, bool is, EventCode code) {
        if (is && !was)
            events.push_back(code);
    };
    note(before.isLowCredit, after.isLowCredit, EventCode::LowCredit);
    note(before.isEmergencyCreditOffered, after.isEmergencyCreditOffered, EventCode::EmergencyCreditOffered);
    note(before.isEmergencyCreditActivated, after.isEmergencyCreditActivated, EventCode::EmergencyCreditActivated);
    note(before.isEmergencyCreditExhausted, after.isEmergencyCreditExhausted, EventCode::EmergencyCreditExhausted);
    note(before.isDisablementSuspended, after.isDisablementSuspended, EventCode::DisablementSuspended);
    note(before.supply == SupplyState::Disabled, after.supply == SupplyState::Disabled, EventCode::BelowDisablement);
    const bool isByEmergencyCredit = after.isEmergencyCreditActivated && !before.isEmergencyCreditActivated;
    note(before.supply == SupplyState::Armed, after.supply == SupplyState::Armed,
         isByEmergencyCredit ? EventCode::ArmedByEmergencyCredit : EventCode::SupplyArmed);
    return events;
}

} // namespace meterglass::core
