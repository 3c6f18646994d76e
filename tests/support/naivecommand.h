#pragma once

#include "tests/support/naiveaccount.h"
#include "tests/support/naivetariff.h"

#include <vector>

namespace meterglass::test {

/// What happens to a meter at a second of UTC.
struct NaiveCommand
{
    enum class Kind {
        TopUp,
        ActivateEmergencyCredit,
        EnableSupply,
        ResetBalance,
        SetTimeDebt,
        Configure,
        ChangeTariff,
        SetNonDisablementPeriod,
        CutPower,
    };

    long long at = 0;
    Kind kind = Kind::TopUp;
    long long number = 0; ///< 10^-5 GBP of credit or debt, seconds of a cut, 1 where a non-disablement period begins
    NaiveAccount::Settings settings{}; ///< of Configure
    NaiveTariff tariff{};              ///< of ChangeTariff
};

/// In the order of time.
using NaiveDiary = std::vector<NaiveCommand>;

} // namespace meterglass::test
