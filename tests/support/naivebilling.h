#pragma once

namespace meterglass::test {

/// A billing calendar in plain numbers: when a billing period begins, at 00:00 UTC.
struct NaiveBilling
{
    enum class Period { Daily, Weekly, Monthly, Quarterly, HalfYearly, Yearly };

    Period period = Period::Monthly;
    long long startDay = 0; ///< days since 1970

    bool beginsOn(long long utcDay) const;
};

} // namespace meterglass::test
