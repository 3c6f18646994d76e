#pragma once

#include "core/quantity/energy.h"
#include "core/quantity/money.h"
#include "core/quantity/power.h"
#include "core/time/homezone.h"

#include <QLocale>
#include <QString>

namespace meterglass::ui {

/// Kilowatts without sign or unit, `decimals` 0 .. 3, rounded half away from zero: 1,615 W is "1.62".
QString kilowatts(core::Power power, int decimals = 2);

/// Kilowatt-hours without unit, cut and never rounded up, with separators of thousands: 12,489,699 Wh is "12,489.6" at
/// 1 decimal.
QString kilowattHours(core::Energy energy, int decimals);

/// As people write it, rounded to a penny: "42p", from a pound on "£1.23". @param amount not negative
QString money(core::Money amount);
/// Pence for a kilowatt-hour without unit, `decimals` 0 .. 3: "27.69".
QString pence(core::Price price, int decimals = 2);

/// "14:02"
QString timeOfDay(core::LocalSecond local);
/// "14:02:07"
QString timeWithSeconds(core::LocalSecond local);
/// "Saturday 21 November", in the language of `locale`.
QString dayAndMonth(core::LocalSecond local, const QLocale &locale);

/// "20 s ago", "5 min ago", "3 h ago". @param age negative counts as 0
QString ago(std::chrono::nanoseconds age);

} // namespace meterglass::ui
