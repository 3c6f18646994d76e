#include "meterlink/client/metersnapshot.h"

#include <algorithm>

namespace meterglass::client {

namespace {

/// From what cannot be shown to what can.
int rank(Quality quality)
{
    switch (quality) {
    case Quality::Never:
        return 0;
    case Quality::Unsupported:
        return 1;
    case Quality::Invalid:
        return 2;
    case Quality::Stale:
        return 3;
    case Quality::Late:
        return 4;
    case Quality::Live:
        return 5;
    }
    return 0;
}

Reading<core::ReactiveEnergy> sum(const Reading<core::ReactiveEnergy> &left, const Reading<core::ReactiveEnergy> &right)
{
    Reading<core::ReactiveEnergy> total = rank(left.quality) < rank(right.quality) ? left : right;
    total.value = left.value + right.value;
    return total;
}

} // namespace

Reading<core::ReactiveEnergy> reactiveImportRegister(const MeterSnapshot &snapshot)
{
    return sum(snapshot.reactiveQuadrants[0], snapshot.reactiveQuadrants[1]);
}

Reading<core::ReactiveEnergy> reactiveExportRegister(const MeterSnapshot &snapshot)
{
    return sum(snapshot.reactiveQuadrants[2], snapshot.reactiveQuadrants[3]);
}

Reading<core::Money> meterBalance(const MeterSnapshot &snapshot)
{
    const bool isCredit = snapshot.paymentMode.isKnown() && snapshot.paymentMode.value == core::PaymentMode::Credit;
    if (!isCredit || !snapshot.billToDate.isKnown())
        return snapshot.creditRemaining;
    Reading<core::Money> balance = snapshot.billToDate;
    balance.value = -balance.value;
    return balance;
}

} // namespace meterglass::client
