#pragma once

namespace meterglass::test {

/// A meter's account in plain numbers of 10^-5 GBP; the words are those of SMETS2 5.5.7.
class NaiveAccount
{
public:
    struct Settings
    {
        bool isPrepayment = false;
        long long lowCreditThreshold = 0;
        long long emergencyCreditLimit = 0;
        long long emergencyCreditThreshold = 0;
        long long disablementThreshold = 0;
        long long debtRecoveryRate = 0;
        bool recoversHourly = false;
        bool suspendsDebtDisabled = false;
        bool suspendsDebtEmergency = false;
    };
    enum class Supply { Enabled, Disabled, Armed };

    Settings settings;
    long long balance = 0;
    long long emergencyCreditUsed = 0;
    long long accumulatedDebt = 0;
    long long timeDebt = 0;
    Supply supply = Supply::Enabled;
    bool isEmergencyCreditActivated = false;
    bool isNonDisablementPeriod = false;

    void use(long long amount);
    void chargeStandingCharge(long long amount);
    void recoverInstalment();
    void topUp(long long credit);
    void activateEmergencyCredit();
    void enableSupply();
    void resetBalance();
    void configure(const Settings &replacement);
    void setNonDisablementPeriod(bool isNow);
    void settleSupply();
    long long emergencyCreditBalance() const;

private:
    long long takeFromBalance(long long amount);
    long long takeFromEmergencyCredit(long long amount);
    void settleEmergencyCredit();
};

} // namespace meterglass::test
