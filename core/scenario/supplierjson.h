#pragma once

#include "core/meter/supplierdetails.h"
#include "core/outcome/outcome.h"
#include "core/scenario/jsonerror.h"

#include <QJsonObject>

namespace meterglass::core {

class JsonField;

/// A supplier's details as scenario files and stores write them: the object `supplier` of
/// resources/scenarios/scenario.schema.json.
QJsonObject toJson(const SupplierDetails &supplier);

/// What is not there is empty.
Outcome<SupplierDetails, JsonError> supplierFrom(const QJsonObject &json);
SupplierDetails readSupplier(const JsonField &json);

} // namespace meterglass::core
