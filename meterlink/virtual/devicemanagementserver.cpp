#include "meterlink/virtual/devicemanagementserver.h"

#include "meterlink/se/devicemanagementcommands.h"
#include "meterlink/se/utctime.h"

namespace meterglass::virtualhan {

using core::SingleElementMeter;
using zcl::AttributeId;
using zcl::DataType;
using zcl::Value;

namespace {

constexpr std::uint8_t Electricity = 0x00;
/// As in the GCS44 vector (smets2-and-smart-energy.md 7.1).
constexpr std::uint32_t ContactDetailsOnly = 0x1800;

ServedAttribute text(AttributeId id, const SingleElementMeter &meter, std::string core::SupplierDetails::*text)
{
    return {id, DataType::OctetString,
            [&meter, text] { return Value::ofText(DataType::OctetString, meter.supplier().*text); }};
}

ServedAttribute threshold(AttributeId id, core::Power power)
{
    return fixed(id, Value::ofUnsigned(DataType::Uint32, static_cast<std::uint64_t>(power.count())));
}

zcl::Bytes siteId(const SingleElementMeter &meter)
{
    se::UpdateSiteId command;
    command.siteIdTime = se::toUtcTime(meter.now());
    command.providerId = meter.supplier().providerId;
    command.siteId = se::OctetsView(meter.configuration().mpan);
    return se::encodeCommand(command);
}

} // namespace

ClusterServer deviceManagementServer(const SingleElementMeter &meter)
{
    namespace id = se::devicemanagement;
    const core::MeterConfiguration &configuration = meter.configuration();
    ClusterServer server{se::cluster::DeviceManagement,
                         han::Security::LinkKey,
                         {
                             {id::ProviderId, DataType::Uint32,
                              [&meter] { return Value::ofUnsigned(DataType::Uint32, meter.supplier().providerId); }},
                             text(id::ProviderName, meter, &core::SupplierDetails::name),
                             text(id::ProviderContactDetails, meter, &core::SupplierDetails::contact),
                             threshold(id::LowMediumThreshold, configuration.lowMediumThreshold),
                             threshold(id::MediumHighThreshold, configuration.mediumHighThreshold),
                         }};
    const auto answer = [&meter](const se::CommandId &command, zcl::Bytes (*payload)(const SingleElementMeter &)) {
        return CommandAnswer{zcl::Status::Success, command.number, payload(meter)};
    };
    server.commands.push_back(served<se::GetChangeOfSupplier>([answer](const se::GetChangeOfSupplier &) {
        return answer(se::PublishChangeOfSupplier::Id, supplierContact);
    }));
    server.commands.push_back(
        served<se::GetSiteId>([answer](const se::GetSiteId &) { return answer(se::UpdateSiteId::Id, siteId); }));
    server.commands.push_back(
        served<se::GetCIN>([answer](const se::GetCIN &) { return answer(se::UpdateCIN::Id, customerIdNumber); }));
    return server;
}

zcl::Bytes supplierContact(const SingleElementMeter &meter)
{
    const core::SupplierDetails &supplier = meter.supplier();
    se::PublishChangeOfSupplier command;
    command.currentProviderId = supplier.providerId;
    command.tariffType = Electricity;
    command.proposedProviderId = supplier.providerId;
    command.providerChangeImplementationTime = se::toUtcTime(meter.now());
    command.providerChangeControl = ContactDetailsOnly;
    command.proposedProviderName = se::OctetsView(supplier.name);
    command.proposedProviderContactDetails = se::OctetsView(supplier.contact);
    return se::encodeCommand(command);
}

zcl::Bytes customerIdNumber(const SingleElementMeter &meter)
{
    se::UpdateCIN command;
    command.implementationTime = se::toUtcTime(meter.now());
    command.providerId = meter.supplier().providerId;
    command.customerIdNumber = se::OctetsView(meter.supplier().customerIdNumber);
    return se::encodeCommand(command);
}

} // namespace meterglass::virtualhan
