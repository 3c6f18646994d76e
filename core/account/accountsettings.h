#pragma once

#include "core/quantity/money.h"

namespace meterglass::core {

enum class PaymentMode { Credit, Prepayment };

/// What a supplier configures of an account (SMETS2 5.7.4). Amounts are 10^-5 GBP, at least 0 but for the thresholds.
struct AccountSettings
{
    /// How often one instalment of the time-based debt falls due.
    enum class DebtPeriod { Hourly, Daily };

    PaymentMode paymentMode = PaymentMode::Credit;
    Money lowCreditThreshold;
    Money emergencyCreditLimit;     ///< 0: there is no Emergency Credit
    Money emergencyCreditThreshold; ///< offered while the Meter Balance is less
    Money disablementThreshold;
    Money debtRecoveryRate; ///< an instalment of the time-based debt
    DebtPeriod debtPeriod = DebtPeriod::Daily;
    bool suspendsDebtDisabled = false;  ///< Suspend Debt Disabled: with no credit left, no time-based debt is taken
    bool suspendsDebtEmergency = false; ///< Suspend Debt Emergency: charges and debt do not draw on Emergency Credit

    bool operator==(const AccountSettings &) const = default;
};

} // namespace meterglass::core
