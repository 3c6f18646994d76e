#pragma once

#include "core/account/accountsettings.h"
#include "core/account/accountstate.h"
#include "core/account/topupshares.h"

#include <optional>

namespace meterglass::core {

/// A meter's account in credit or prepayment mode (SMETS2 5.5.7; smets2-and-smart-energy.md 3.6). A value: it knows
/// nothing of time, its owner says when a charge or an instalment falls due.
///
/// In prepayment mode a charge takes the Meter Balance down to the Disablement Threshold, then activated Emergency
/// Credit; what neither covers takes the balance below the threshold where it is use, and is added to the Accumulated
/// Debt where it is standing charge or time-based debt. Combined credit (balance and Emergency Credit left) below the
/// threshold disables the supply, above it arms a disabled one.
class Account
{
public:
    explicit Account(AccountSettings settings, AccountState state = {});

    const AccountSettings &settings() const { return m_settings; }
    const AccountState &state() const { return m_state; }
    /// New thresholds act at once. Credit mode enables the supply.
    void configure(AccountSettings settings);

    /// @return the amount stored, a difference of the exact sum's rounding
    Money accrue(Cost cost);
    /// Once a local day. Collected whatever Suspend Debt Disabled says (SMETS2 5.7.4.45, since its version 3).
    void chargeStandingCharge(Money perDay);
    /// Sets the Time Debt Register. @param debt at least 0
    void setTimeDebt(Money debt);
    /// One instalment, once each hour or day: never more than is left; none in credit mode. @return what was collected
    Money recoverDebt();
    /// Shared among Accumulated Debt, Emergency Credit used and the balance, in that order; in credit mode all goes to
    /// the balance. @param credit at least 0
    TopUpShares topUp(Money credit);
    /// The consumer's choice. @return whether it was on offer; what was below the threshold then arms the supply
    bool activateEmergencyCredit();
    /// The consumer's choice. @return whether the supply was armed
    bool enableSupply();
    /// Balance 0; Emergency Credit may be offered again (SMETS2 4.5.3.19). Debts and the exact sum stay.
    void resetBalance();
    /// While it lasts the supply stays on without credit; at its end it is disabled if credit is still lacking.
    void setNonDisablementPeriod(bool isNow);

    /// Emergency Credit left; 0 unless activated.
    Money emergencyCreditBalance() const;
    /// Balance and Emergency Credit left.
    Money combinedCredit() const { return m_state.balance + emergencyCreditBalance(); }
    /// What use may still cost before the supply is disabled; nothing while use cannot disable it.
    std::optional<Money> creditBeforeDisablement() const;
    /// What use may still cost before anything is announced: low credit, Emergency Credit on offer or exhausted,
    /// disablement, also one that is suspended; nothing where no use can bring it about.
    std::optional<Money> creditBeforeChange() const;
    bool isLowCredit() const;
    bool isEmergencyCreditOffered() const;
    bool isEmergencyCreditExhausted() const;
    /// Without the non-disablement period the supply would be off.
    bool isDisablementSuspended() const;

    bool operator==(const Account &) const = default;

private:
    bool isPrepayment() const { return m_settings.paymentMode == PaymentMode::Prepayment; }
    Money takeFromBalance(Money amount);
    Money takeFromEmergencyCredit(Money amount);
    Money takeFromCredit(Money amount);
    void settleEmergencyCredit();
    void settleSupply();

    AccountSettings m_settings;
    AccountState m_state;
};

} // namespace meterglass::core
