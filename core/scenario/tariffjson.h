#pragma once

#include "core/outcome/outcome.h"
#include "core/scenario/jsonerror.h"
#include "core/tariff/tariff.h"

#include <QJsonObject>

namespace meterglass::core {

class JsonField;

/// A tariff as scenario files and stores write it: the object `tariff` of resources/scenarios/scenario.schema.json.
/// Prices are 10^-5 GBP a kWh, thresholds Wh, times of day text on a half hour. Whole: nothing is left to a default.
/// @param tariff without faults (`faultsOf`)
QJsonObject toJson(const Tariff &tariff);

/// A tariff without faults. What may be missing: prices, block sets, standing charge, special days, seasons and week
/// profiles (then the first day profile always holds).
Outcome<Tariff, JsonError> tariffFrom(const QJsonObject &json);
Tariff readTariff(const JsonField &json);

} // namespace meterglass::core
