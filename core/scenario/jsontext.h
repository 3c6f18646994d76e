#pragma once

#include "core/outcome/outcome.h"
#include "core/scenario/jsonerror.h"

#include <QByteArray>
#include <QJsonObject>

namespace meterglass::core {

/// The object that a JSON text holds, by the letter of RFC 8259. Refuses, with its line and column, what QJsonDocument
/// lets pass (unknown escapes, control characters in a string, `1.`), anything but an object at the top, values nested
/// more than 32 deep and a text above 1 MiB; and with its path a key that an object has twice, whose values
/// QJsonDocument would merge in silence.
Outcome<QJsonObject, JsonError> parseJsonText(const QByteArray &text);

/// The same limit, so that nobody reads more of a file than that.
constexpr qsizetype LargestJsonText = 1 << 20;

} // namespace meterglass::core
