#pragma once

#include "meterlink/client/metersnapshot.h"
#include "ui/display/parts/cardrow.h"

#include <optional>
#include <vector>

namespace meterglass::ui {

/// How one stands, in one figure.
struct BalanceFigures
{
    /// "Pay as you go (prepayment)", "You pay by bill (credit)"
    QString mode;
    /// "Cost so far (not your bill)", "Your balance"
    QString title;
    /// "£3.10" and "in credit" or "owed"; the cost in credit mode has no unit.
    Figure balance;
    /// Its age or reason, a warning of low credit, how long it lasts (account.balance.age, account.warning,
    /// account.lasts).
    std::vector<CardRow> notes;

    bool operator==(const BalanceFigures &) const = default;
};

BalanceFigures balanceFigures(const client::MeterSnapshot &snapshot, Moment moment, const core::HomeZone &zone);

/// How many whole days a prepayment balance lasts at the mean of the known days before, with their standing charge, and
/// what is recovered of a debt; nothing while fewer than three such days are known or there is no credit.
std::optional<std::int64_t> daysLeft(const client::MeterSnapshot &snapshot);

/// Prepayment: Emergency Credit, debt and its recovery, supply; credit: cost of this month and the last, supply (rows
/// account.emergency, account.debt, account.charges, account.month, account.lastMonth, account.supply).
std::vector<CardRow> accountRows(const client::MeterSnapshot &snapshot, Moment moment, const core::HomeZone &zone);

} // namespace meterglass::ui
