#pragma once

#include "core/tariff/datepattern.h"

#include <QJsonObject>

namespace meterglass::core {

class JsonField;

/// A date as JSON writes it: the parts that are not open, such as `{"month": 12, "day": 25}`.
QJsonObject toJson(const DatePattern &date);

/// A date that some day has.
DatePattern readDate(const JsonField &json);

} // namespace meterglass::core
