#pragma once

#include "core/tariff/tariff.h"

#include <QJsonObject>

namespace meterglass::core {

class JsonField;

/// The part of `tariffjson.h` that says what is in force when.
QJsonObject toJson(const SwitchingTable &table);

/// A table that names nothing but what `tariff` has of prices and block sets, and what it has itself.
SwitchingTable readSwitchingTable(const JsonField &json, const Tariff &tariff);

} // namespace meterglass::core
