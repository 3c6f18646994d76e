#pragma once

#include <QString>

#include <chrono>

namespace meterglass::core {

class JsonField;

/// A time of day as JSON writes it: `18:30` or `18:30:15`.
QString timeOfDayText(std::chrono::seconds time);
/// From 0 to a second before midnight.
std::chrono::seconds readTimeOfDay(const JsonField &json);

} // namespace meterglass::core
