#include "meterlink/zcl/names.h"

#include <algorithm>
#include <array>

namespace meterglass::zcl {

namespace {

constexpr auto GlobalCommandNames = std::to_array<std::string_view>({
    "ReadAttributes",
    "ReadAttributesResponse",
    "WriteAttributes",
    "WriteAttributesUndivided",
    "WriteAttributesResponse",
    "WriteAttributesNoResponse",
    "ConfigureReporting",
    "ConfigureReportingResponse",
    "ReadReportingConfiguration",
    "ReadReportingConfigurationResponse",
    "ReportAttributes",
    "DefaultResponse",
    "DiscoverAttributes",
    "DiscoverAttributesResponse",
    "ReadAttributesStructured",
    "WriteAttributesStructured",
    "WriteAttributesStructuredResponse",
    "DiscoverCommandsReceived",
    "DiscoverCommandsReceivedResponse",
    "DiscoverCommandsGenerated",
    "DiscoverCommandsGeneratedResponse",
    "DiscoverAttributesExtended",
    "DiscoverAttributesExtendedResponse",
});

struct StatusRow
{
    Status status;
    std::string_view name;
};

constexpr auto StatusNames = std::to_array<StatusRow>({
    {Status::Success, "Success"},
    {Status::Failure, "Failure"},
    {Status::NotAuthorized, "NotAuthorized"},
    {Status::MalformedCommand, "MalformedCommand"},
    {Status::UnsupportedClusterCommand, "UnsupportedClusterCommand"},
    {Status::UnsupportedGeneralCommand, "UnsupportedGeneralCommand"},
    {Status::InvalidField, "InvalidField"},
    {Status::UnsupportedAttribute, "UnsupportedAttribute"},
    {Status::InvalidValue, "InvalidValue"},
    {Status::ReadOnly, "ReadOnly"},
    {Status::InsufficientSpace, "InsufficientSpace"},
    {Status::NotFound, "NotFound"},
    {Status::UnreportableAttribute, "UnreportableAttribute"},
    {Status::InvalidDataType, "InvalidDataType"},
    {Status::ActionDenied, "ActionDenied"},
    {Status::Timeout, "Timeout"},
    {Status::UnsupportedCluster, "UnsupportedCluster"},
});

} // namespace

std::optional<std::string_view> globalCommandName(std::uint8_t command)
{
    if (command >= GlobalCommandNames.size())
        return std::nullopt;
    return GlobalCommandNames[command];
}

std::optional<std::string_view> statusName(Status status)
{
    const auto row = std::find_if(StatusNames.begin(), StatusNames.end(),
                                  [status](const StatusRow &candidate) { return candidate.status == status; });
    if (row == StatusNames.end())
        return std::nullopt;
    return row->name;
}

} // namespace meterglass::zcl
