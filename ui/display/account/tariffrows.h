#pragma once

#include "ui/display/account/tariffhours.h"
#include "ui/display/parts/cardrow.h"

#include <QLocale>

namespace meterglass::ui {

/// "Your tariff: Day and Night"
QString tariffTitle(const client::MeterSnapshot &snapshot);

/// Each rate with its price and its hours of the day, blocks below their rate, what is in force marked; then what is
/// next, and the standing charge (rows account.rate.TIER, account.rate.TIER.block.N, account.next, account.standing).
/// @param locale for the names of days and months
std::vector<CardRow> tariffRows(const client::MeterSnapshot &snapshot, const TariffHours &hours, Moment moment,
                                const core::HomeZone &zone, const QLocale &locale);

/// What the meter calls a rate, or "Rate 2".
QString rateName(const client::MeterSnapshot &snapshot, int tier);

} // namespace meterglass::ui
