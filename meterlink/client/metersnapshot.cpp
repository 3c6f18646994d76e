#include "meterlink/client/metersnapshot.h"

namespace meterglass::client {

Reading<core::ReactiveEnergy> reactiveImportRegister(const MeterSnapshot &snapshot)
{
    const auto &quadrants = snapshot.reactiveQuadrants;
    return madeOf(quadrants[0].value + quadrants[1].value, quadrants[0], quadrants[1]);
}

Reading<core::ReactiveEnergy> reactiveExportRegister(const MeterSnapshot &snapshot)
{
    const auto &quadrants = snapshot.reactiveQuadrants;
    return madeOf(quadrants[2].value + quadrants[3].value, quadrants[2], quadrants[3]);
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

Reading<core::Money> costOfAnHour(const MeterSnapshot &snapshot)
{
    const core::Power power = snapshot.activePower.value;
    const std::int64_t wattHours = power.count() < 0 ? 0 : power.count();
    return madeOf(core::rounded(core::costOf(wattHours, snapshot.activePrice.value.price)), snapshot.activePower,
                  snapshot.activePrice);
}

} // namespace meterglass::client
