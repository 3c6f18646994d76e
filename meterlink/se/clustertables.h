#pragma once

#include "meterlink/se/attributerange.h"

#include <span>

/// The attributes of each cluster, side by side with the standard (ZSE 1.4, ZCL8; as the ZAP data has them).
namespace meterglass::se::tables {

std::span<const AttributeRange> basicServer();
std::span<const AttributeRange> powerConfigurationServer();
std::span<const AttributeRange> identifyServer();
std::span<const AttributeRange> timeServer();
std::span<const AttributeRange> keepAliveServer();
std::span<const AttributeRange> drlcClient();
std::span<const AttributeRange> meteringServer();
std::span<const AttributeRange> meteringClient();
std::span<const AttributeRange> priceServer();
std::span<const AttributeRange> priceClient();
std::span<const AttributeRange> tunnelingServer();
std::span<const AttributeRange> prepaymentServer();
std::span<const AttributeRange> calendarServer();
std::span<const AttributeRange> deviceManagementServer();
std::span<const AttributeRange> deviceManagementClient();
std::span<const AttributeRange> subGhzServer();
std::span<const AttributeRange> keyEstablishmentServer();
std::span<const AttributeRange> keyEstablishmentClient();

} // namespace meterglass::se::tables
