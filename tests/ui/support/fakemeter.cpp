#include "tests/ui/support/fakemeter.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/pricecommands.h"
#include "meterlink/zcl/foundation.h"

#include <array>

namespace meterglass::test {

namespace {

using zcl::DataType;
using zcl::Value;

core::UtcInstant startOfTest()
{
    using namespace std::chrono;
    return sys_days(2026y / November / 21) + 14h + 2min;
}

} // namespace

FakeMeter::FakeMeter() : clock(startOfTest(), alarms), store(alarms), ledger({}, network, clock, alarms)
{
    say(se::cluster::Metering, se::metering::UnitOfMeasure, Value::ofUnsigned(DataType::Enum8, 0));
    say(se::cluster::Metering, se::metering::Multiplier, Value::ofUnsigned(DataType::Uint24, 1));
    say(se::cluster::Metering, se::metering::Divisor, Value::ofUnsigned(DataType::Uint24, 1000));
    say(se::cluster::Prepayment, se::prepayment::Currency, Value::ofUnsigned(DataType::Uint16, 826));
    say(se::cluster::Prepayment, se::prepayment::CurrencyScalingFactor, Value::ofUnsigned(DataType::Enum8, 1));
}

void FakeMeter::say(zcl::ClusterId cluster, zcl::AttributeId id, const Value &value)
{
    const std::array readings{se::AttributeReading{.cluster = cluster, .id = id, .value = value.view()}};
    store.apply(readings, clock.now());
    zcl::Header header;
    header.direction = zcl::Direction::ServerToClient;
    header.command = std::uint8_t(zcl::GlobalCommand::ReportAttributes);
    han::ApsFrame frame;
    frame.cluster = cluster;
    frame.security = han::Security::LinkKey;
    frame.payload = zcl::encodeFrame(header, zcl::encode(zcl::ReportAttributes{{{id, value}}}));
    network.deliver(frame);
}

void FakeMeter::refuse(zcl::AttributeId id)
{
    const std::array readings{se::AttributeReading{
        .cluster = se::cluster::Metering, .id = id, .status = zcl::Status::UnsupportedAttribute, .value = {}}};
    store.apply(readings, clock.now());
}

void FakeMeter::sayPower(core::Power power)
{
    say(se::cluster::Metering, se::metering::InstantaneousDemand, Value::ofSigned(DataType::Int24, power.count()));
}

void FakeMeter::sayEnergies(std::int64_t todayWattHours, std::int64_t readingWattHours)
{
    say(se::cluster::Metering, se::metering::CurrentDayConsumptionDelivered,
        Value::ofUnsigned(DataType::Uint24, std::uint64_t(todayWattHours)));
    say(se::cluster::Metering, se::metering::CurrentSummationDelivered,
        Value::ofUnsigned(DataType::Uint48, std::uint64_t(readingWattHours)));
}

void FakeMeter::sayExported(std::int64_t wattHours)
{
    say(se::cluster::Metering, se::metering::CurrentSummationReceived,
        Value::ofUnsigned(DataType::Uint48, std::uint64_t(wattHours)));
}

void FakeMeter::sayLevels(core::Power lowMedium, core::Power mediumHigh)
{
    say(se::cluster::DeviceManagement, se::devicemanagement::LowMediumThreshold,
        Value::ofUnsigned(DataType::Uint24, std::uint64_t(lowMedium.count())));
    say(se::cluster::DeviceManagement, se::devicemanagement::MediumHighThreshold,
        Value::ofUnsigned(DataType::Uint24, std::uint64_t(mediumHigh.count())));
}

void FakeMeter::sayIdentity()
{
    say(se::cluster::Basic, se::basic::ManufacturerName, Value::ofText(DataType::CharString, "Meterglass"));
    say(se::cluster::Basic, se::basic::ModelIdentifier, Value::ofText(DataType::CharString, "Virtual ESME"));
    say(se::cluster::Metering, se::metering::MeterSerialNumber, Value::ofText(DataType::OctetString, "MG26A0000042"));
    say(se::cluster::Metering, se::metering::SiteId, Value::ofText(DataType::OctetString, "2000012345678"));
}

void FakeMeter::sayPrice()
{
    constexpr std::uint32_t UtcAt1402 = 848'584'920; // seconds from 2000 to 21 November 2026 at 14:02
    se::PublishPrice price;
    price.rateLabel = se::OctetsView(std::string_view("Day"));
    price.currentTime = UtcAt1402;
    price.startTime = UtcAt1402;
    price.currency = 826;
    price.priceTrailingDigitAndPriceTier = 0x51;
    price.durationInMinutes = 10 * 60 + 28;
    price.price = 27'691;
    store.apply(price, clock.now());
}

void FakeMeter::sayCostToday(std::int64_t amount)
{
    say(se::cluster::Prepayment, se::prepayment::CurrentDayCostConsumptionDelivered,
        Value::ofUnsigned(DataType::Uint48, std::uint64_t(amount)));
}

void FakeMeter::sayEverything()
{
    sayIdentity();
    sayLevels(core::Power(500), core::Power(2000));
    sayEnergies(7429, 12489699);
    sayPower(core::Power(1615));
    sayPrice();
    sayCostToday(187'049);
}

} // namespace meterglass::test
