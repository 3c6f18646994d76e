#pragma once

#include "meterlink/client/metersnapshot.h"
#include "ui/display/parts/cardrow.h"

#include <vector>

namespace meterglass::ui {

/// Who supplies the home and the numbers that the supplier asks for: name and contact, Customer Identification Number,
/// MPAN (rows account.supplier, account.contact, account.customer, account.mpan).
std::vector<CardRow> supplierRows(const client::MeterSnapshot &snapshot, Moment moment, const core::HomeZone &zone);

} // namespace meterglass::ui
