#include "meterlink/virtual/esmeclusters.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/meteringrequests.h"
#include "meterlink/se/paymentbits.h"
#include "meterlink/se/utctime.h"
#include "meterlink/virtual/calendarserver.h"
#include "meterlink/virtual/consumptionhistory.h"
#include "meterlink/virtual/devicemanagementserver.h"
#include "meterlink/virtual/eventsserver.h"
#include "meterlink/virtual/messagingserver.h"
#include "meterlink/virtual/prepaymentserver.h"
#include "meterlink/virtual/priceserver.h"
#include "meterlink/virtual/sampleddata.h"
#include "meterlink/virtual/snapshotserver.h"
#include "meterlink/virtual/tariffregisterattributes.h"

#include <algorithm>

namespace meterglass::virtualhan {

using core::SingleElementMeter;
using zcl::AttributeId;
using zcl::DataType;
using zcl::Value;

namespace {

/// Registers are whole watt-hours and demand whole watts: kWh and kW with a divisor of 1000, as GB meters send them.
constexpr std::uint32_t Multiplier = 1;
constexpr std::uint32_t Divisor = 1000;
/// Three digits right of the decimal point, six left of it, leading zeros suppressed.
constexpr std::uint8_t SummationFormat = 0xB3;
constexpr std::uint8_t DemandFormat = 0x9B;
constexpr std::uint8_t ZclVersion8 = 0x08;
constexpr std::uint8_t MainsSinglePhase = 0x01;
/// Master and Superseding (GBCS 9.1.3).
constexpr std::uint8_t MasterTimeStatus = 0x09;
constexpr std::uint8_t ElectricMetering = 0x00;
/// ProfileIntervalPeriod.
constexpr std::uint8_t HalfHours = 0x02;
constexpr std::int64_t LargestInt24 = 0x7F'FFFF;

ServedAttribute number(AttributeId id, DataType type, std::function<std::uint64_t()> read)
{
    return {id, type, [type, read = std::move(read)] { return Value::ofUnsigned(type, read()); }};
}

Value demandOf(const SingleElementMeter &meter)
{
    const auto power = meter.activePower();
    if (!power || power->count() > LargestInt24 || power->count() < -LargestInt24)
        return Value::invalid(DataType::Int24);
    return Value::ofSigned(DataType::Int24, power->count());
}

/// Low, medium or high against the meter's thresholds; invalid while they are unset or the load is unknown.
Value ambientOf(const SingleElementMeter &meter)
{
    const auto power = meter.activePower();
    const core::MeterConfiguration &configuration = meter.configuration();
    if (!power || configuration.lowMediumThreshold == core::Power()
        || configuration.mediumHighThreshold == core::Power())
        return Value::invalid(DataType::Enum8);
    const bool isMedium = *power >= configuration.lowMediumThreshold;
    const bool isHigh = *power >= configuration.mediumHighThreshold;
    return Value::ofUnsigned(DataType::Enum8, std::uint64_t(isMedium) + std::uint64_t(isHigh));
}

Value supplyStatusOf(const SingleElementMeter &meter)
{
    const auto value = [](se::SupplyStatus status) {
        return Value::ofUnsigned(DataType::Enum8, static_cast<std::uint64_t>(status));
    };
    switch (meter.supplyState()) {
    case core::SupplyState::Enabled:
        return value(se::SupplyStatus::On);
    case core::SupplyState::Disabled:
        return value(se::SupplyStatus::Off);
    case core::SupplyState::Armed:
        return value(se::SupplyStatus::OffArmed);
    }
    return Value::invalid(DataType::Enum8);
}

void serveBill(std::vector<ServedAttribute> &attributes, const SingleElementMeter &meter)
{
    if (!meter.costs())
        return;
    attributes.push_back({se::metering::BillToDateDelivered, DataType::Uint32, [&meter] { return billToDate(meter); }});
    attributes.push_back(
        fixed(se::metering::BillDeliveredTrailingDigit, Value::ofUnsigned(DataType::Map8, FiveDecimals)));
}

/// The model keeps reactive import and export, not the four quadrants; with active import they are I and IV.
void serveReactive(std::vector<ServedAttribute> &attributes, const SingleElementMeter &meter)
{
    namespace id = se::metering;
    const auto zero = Value::ofUnsigned(DataType::Uint48, 0);
    attributes.push_back(number(id::CurrentReactiveSummationQ1, DataType::Uint48,
                                [&meter] { return static_cast<std::uint64_t>(meter.reactiveImportVarHours()); }));
    attributes.push_back(fixed(id::CurrentReactiveSummationQ2, zero));
    attributes.push_back(fixed(id::CurrentReactiveSummationQ3, zero));
    attributes.push_back(number(id::CurrentReactiveSummationQ4, DataType::Uint48,
                                [&meter] { return static_cast<std::uint64_t>(meter.reactiveExportVarHours()); }));
}

ClusterServer basic(const SingleElementMeter &meter)
{
    const core::MeterConfiguration &configuration = meter.configuration();
    return {se::cluster::Basic,
            han::Security::NetworkKey,
            {
                fixed(se::basic::ZclVersion, Value::ofUnsigned(DataType::Uint8, ZclVersion8)),
                fixed(se::basic::ApplicationVersion, Value::ofUnsigned(DataType::Uint8, configuration.firmwareVersion)),
                fixed(se::basic::HardwareVersion, Value::ofUnsigned(DataType::Uint8, configuration.hardwareVersion)),
                fixed(se::basic::ManufacturerName, Value::ofText(DataType::CharString, configuration.manufacturerName)),
                fixed(se::basic::ModelIdentifier, Value::ofText(DataType::CharString, configuration.modelIdentifier)),
                fixed(se::basic::PowerSource, Value::ofUnsigned(DataType::Enum8, MainsSinglePhase)),
            }};
}

ClusterServer time(const core::Clock &clock)
{
    const auto now = [&clock] { return se::toUtcTime(std::chrono::floor<std::chrono::seconds>(clock.now())); };
    return {se::cluster::Time,
            han::Security::LinkKey,
            {
                number(se::time::Time, DataType::UtcTime, now),
                fixed(se::time::TimeStatus, Value::ofUnsigned(DataType::Map8, MasterTimeStatus)),
            }};
}

ClusterServer metering(const SingleElementMeter &meter)
{
    namespace id = se::metering;
    const core::MeterConfiguration &configuration = meter.configuration();
    const auto import = [&meter] { return static_cast<std::uint64_t>(meter.activeImportWattHours()); };
    const auto exported = [&meter] { return static_cast<std::uint64_t>(meter.activeExportWattHours()); };
    ClusterServer server{
        se::cluster::Metering,
        han::Security::LinkKey,
        {
            number(id::CurrentSummationDelivered, DataType::Uint48, import),
            number(id::CurrentSummationReceived, DataType::Uint48, exported),
            fixed(id::ProfileIntervalPeriod, Value::ofUnsigned(DataType::Enum8, HalfHours)),
            {id::SupplyStatus, DataType::Enum8, [&meter] { return supplyStatusOf(meter); }},
            fixed(id::Status, Value::ofUnsigned(DataType::Map8, 0)),
            {id::AmbientConsumptionIndicator, DataType::Enum8, [&meter] { return ambientOf(meter); }},
            fixed(id::UnitOfMeasure, Value::ofUnsigned(DataType::Enum8, 0)),
            fixed(id::Multiplier, Value::ofUnsigned(DataType::Uint24, Multiplier)),
            fixed(id::Divisor, Value::ofUnsigned(DataType::Uint24, Divisor)),
            fixed(id::SummationFormatting, Value::ofUnsigned(DataType::Map8, SummationFormat)),
            fixed(id::DemandFormatting, Value::ofUnsigned(DataType::Map8, DemandFormat)),
            fixed(id::MeteringDeviceType, Value::ofUnsigned(DataType::Map8, ElectricMetering)),
            fixed(id::SiteId, Value::ofText(DataType::OctetString, configuration.mpan)),
            fixed(id::MeterSerialNumber, Value::ofText(DataType::OctetString, configuration.serialNumber)),
            {id::CustomerIdNumber, DataType::OctetString,
             [&meter] { return Value::ofText(DataType::OctetString, meter.supplier().customerIdNumber); }},
            {id::InstantaneousDemand, DataType::Int24, [&meter] { return demandOf(meter); }},
        }};
    const std::vector<ServedAttribute> history = consumptionHistory(meter);
    server.attributes.insert(server.attributes.end(), history.begin(), history.end());
    serveBill(server.attributes, meter);
    serveReactive(server.attributes, meter);
    if (meter.costs()) {
        const std::vector<ServedAttribute> registers = tariffRegisterAttributes(meter);
        server.attributes.insert(server.attributes.end(), registers.begin(), registers.end());
    }
    std::sort(server.attributes.begin(), server.attributes.end(),
              [](const ServedAttribute &a, const ServedAttribute &b) { return a.id < b.id; });
    server.commands.push_back(
        served<se::GetSampledData>([&meter](const se::GetSampledData &asked) { return sampledData(meter, asked); }));
    server.commands.push_back(
        served<se::GetSnapshot>([&meter](const se::GetSnapshot &asked) { return registerSnapshot(meter, asked); }));
    server.commandsOfOthers = {
        se::ScheduleSnapshot::Id.number, se::TakeSnapshot::Id.number,
        se::StartSampling::Id.number,    se::ResetLoadLimitCounter::Id.number,
        se::ChangeSupply::Id.number,     se::LocalChangeSupply::Id.number,
        se::SetSupplyStatus::Id.number,  se::SetUncontrolledFlowThreshold::Id.number,
    };
    return server;
}

} // namespace

std::vector<ClusterServer> esmeClusters(SingleElementMeter &meter, PricePublisher &publisher, const core::Clock &clock)
{
    std::vector<ClusterServer> servers{basic(meter),           time(clock),         metering(meter),
                                       messagingServer(meter), eventsServer(meter), deviceManagementServer(meter)};
    if (meter.costs()) {
        servers.push_back(priceServer(meter, publisher));
        servers.push_back(prepaymentServer(meter));
        servers.push_back(calendarServer(meter));
    }
    return servers;
}

} // namespace meterglass::virtualhan
