#pragma once

#include "core/quantity/energy.h"
#include "core/tariff/switchingtable.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <string>

/// How `simulate --json` writes what a tariff is made of, whether the display knows it or the meter holds it.
namespace meterglass::app {

/// The items of a calendar: its name, the time that it is written in ("utc" or "local"), seasons, week profiles, day
/// profiles and special days, in the form of scenario files but with a `tier` for what a profile's entry starts.
/// @param table whose actions are the time of use of tiers
QJsonObject calendarItems(const std::string &name, const core::SwitchingTable &table);

/// `tier` and `label` of each.
QJsonArray tierLabelsJson(const std::map<int, std::string> &labels);

/// `tier`, `block` and `energy` in Wh: what ends the block, or what the block has counted.
QJsonObject blockEnergyJson(int tier, int block, std::int64_t wattHours);

} // namespace meterglass::app
