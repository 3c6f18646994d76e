#pragma once

#include "meterlink/se/attributerange.h"

#include <span>

/// The attributes of each cluster, side by side with the standard (ZSE 1.4, ZCL8; as the ZAP data has them).
namespace meterglass::se::tables {

std::span<const AttributeRange> basicServer();
std::span<const AttributeRange> timeServer();
std::span<const AttributeRange> meteringServer();
std::span<const AttributeRange> meteringClient();
std::span<const AttributeRange> priceServer();
std::span<const AttributeRange> priceClient();
std::span<const AttributeRange> prepaymentServer();
std::span<const AttributeRange> deviceManagementServer();
std::span<const AttributeRange> deviceManagementClient();

} // namespace meterglass::se::tables
