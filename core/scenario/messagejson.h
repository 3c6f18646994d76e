#pragma once

#include "core/meter/suppliermessage.h"
#include "core/outcome/outcome.h"
#include "core/scenario/jsonerror.h"

#include <QJsonObject>

namespace meterglass::core {

class JsonField;

/// A supplier's message as scenario files and stores write it: the object `message` of
/// resources/scenarios/scenario.schema.json.
QJsonObject toJson(const SupplierMessage &message);
SupplierMessage readMessage(const JsonField &json);

/// A message as a meter holds it, for its store; times in seconds since 1970.
QJsonObject toJson(const HeldMessage &held);
Outcome<HeldMessage, JsonError> heldMessageFrom(const QJsonObject &json);

} // namespace meterglass::core
