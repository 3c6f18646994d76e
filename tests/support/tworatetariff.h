#pragma once

#include "core/tariff/tariff.h"

namespace meterglass::test {

/// By day 27691 and from 00:30 to 07:30 UTC 13847 a kWh, and 53801 a day, in 10^-5 GBP: no round figures, so that no
/// rounding hides.
inline core::Tariff twoRateTariff(std::string name)
{
    const auto day = core::TariffAction::timeOfUse(1);
    core::Tariff tariff;
    tariff.name = std::move(name);
    tariff.prices = {core::Price(27'691), core::Price(13'847)};
    tariff.switching = core::SwitchingTable::always(day);
    tariff.switching.dayProfiles = {
        {{std::chrono::minutes(30), core::TariffAction::timeOfUse(2)}, {std::chrono::minutes(450), day}}};
    tariff.standingCharge.perDay = core::Money(53'801);
    return tariff;
}

} // namespace meterglass::test
