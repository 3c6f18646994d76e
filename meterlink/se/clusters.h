#pragma once

#include "meterlink/zcl/identifiers.h"

/// Ids of the Smart Energy clusters and of the attributes that Meterglass itself reads or serves.
/// The full tables, with names and types, are in attributetable.h.
namespace meterglass::se {

namespace cluster {
inline constexpr zcl::ClusterId Basic{0x0000};
inline constexpr zcl::ClusterId Time{0x000A};
inline constexpr zcl::ClusterId Price{0x0700};
inline constexpr zcl::ClusterId Metering{0x0702};
inline constexpr zcl::ClusterId Prepayment{0x0705};
inline constexpr zcl::ClusterId DeviceManagement{0x0708};
} // namespace cluster

namespace basic {
inline constexpr zcl::AttributeId ZclVersion{0x0000};
inline constexpr zcl::AttributeId ManufacturerName{0x0004};
inline constexpr zcl::AttributeId ModelIdentifier{0x0005};
inline constexpr zcl::AttributeId PowerSource{0x0007};
} // namespace basic

namespace time {
inline constexpr zcl::AttributeId Time{0x0000};
inline constexpr zcl::AttributeId TimeStatus{0x0001};
} // namespace time

namespace metering {
inline constexpr zcl::AttributeId CurrentSummationDelivered{0x0000};
inline constexpr zcl::AttributeId CurrentSummationReceived{0x0001};
inline constexpr zcl::AttributeId AmbientConsumptionIndicator{0x0207};
inline constexpr zcl::AttributeId Status{0x0200};
inline constexpr zcl::AttributeId UnitOfMeasure{0x0300};
inline constexpr zcl::AttributeId Multiplier{0x0301};
inline constexpr zcl::AttributeId Divisor{0x0302};
inline constexpr zcl::AttributeId SummationFormatting{0x0303};
inline constexpr zcl::AttributeId DemandFormatting{0x0304};
inline constexpr zcl::AttributeId MeteringDeviceType{0x0306};
inline constexpr zcl::AttributeId SiteId{0x0307};
inline constexpr zcl::AttributeId MeterSerialNumber{0x0308};
inline constexpr zcl::AttributeId InstantaneousDemand{0x0400};
inline constexpr zcl::AttributeId CurrentDayConsumptionDelivered{0x0401};
inline constexpr zcl::AttributeId PreviousDayConsumptionDelivered{0x0403};
inline constexpr zcl::AttributeId PreviousDay2ConsumptionDelivered{0x0420};
inline constexpr zcl::AttributeId CurrentWeekConsumptionDelivered{0x0430};
inline constexpr zcl::AttributeId PreviousWeekConsumptionDelivered{0x0432};
inline constexpr zcl::AttributeId CurrentMonthConsumptionDelivered{0x0440};
inline constexpr zcl::AttributeId PreviousMonthConsumptionDelivered{0x0442};
inline constexpr zcl::AttributeId HistoricalFreezeTime{0x045C};
} // namespace metering

namespace devicemanagement {
inline constexpr zcl::AttributeId LowMediumThreshold{0x0400};
inline constexpr zcl::AttributeId MediumHighThreshold{0x0401};
} // namespace devicemanagement

} // namespace meterglass::se
