#include "meterlink/zcl/globalcommand.h"

namespace meterglass::zcl {

namespace {

template<typename Command>
Decoded<AnyGlobalCommand> widened(Decoded<Command> decoded)
{
    if (!decoded)
        return decoded.error();
    return AnyGlobalCommand(std::move(decoded).value());
}

} // namespace

std::optional<GlobalCommand> globalCommandOf(std::uint8_t command)
{
    switch (GlobalCommand(command)) {
    case GlobalCommand::ReadAttributes:
    case GlobalCommand::ReadAttributesResponse:
    case GlobalCommand::WriteAttributes:
    case GlobalCommand::WriteAttributesUndivided:
    case GlobalCommand::WriteAttributesResponse:
    case GlobalCommand::WriteAttributesNoResponse:
    case GlobalCommand::ConfigureReporting:
    case GlobalCommand::ConfigureReportingResponse:
    case GlobalCommand::ReadReportingConfiguration:
    case GlobalCommand::ReadReportingConfigurationResponse:
    case GlobalCommand::ReportAttributes:
    case GlobalCommand::DefaultResponse:
    case GlobalCommand::DiscoverAttributes:
    case GlobalCommand::DiscoverAttributesResponse:
    case GlobalCommand::DiscoverCommandsReceived:
    case GlobalCommand::DiscoverCommandsReceivedResponse:
    case GlobalCommand::DiscoverCommandsGenerated:
    case GlobalCommand::DiscoverCommandsGeneratedResponse:
    case GlobalCommand::DiscoverAttributesExtended:
    case GlobalCommand::DiscoverAttributesExtendedResponse:
        return GlobalCommand(command);
    }
    return std::nullopt;
}

Decoded<AnyGlobalCommand> decodeGlobalCommand(GlobalCommand command, ByteView payload)
{
    switch (command) {
    case GlobalCommand::ReadAttributes:
        return widened(decodeReadAttributes(payload));
    case GlobalCommand::ReadAttributesResponse:
        return widened(decodeReadAttributesResponse(payload));
    case GlobalCommand::WriteAttributes:
    case GlobalCommand::WriteAttributesUndivided:
    case GlobalCommand::WriteAttributesNoResponse:
        return widened(decodeWriteAttributes(payload));
    case GlobalCommand::WriteAttributesResponse:
        return widened(decodeWriteAttributesResponse(payload));
    case GlobalCommand::ConfigureReporting:
        return widened(decodeConfigureReporting(payload));
    case GlobalCommand::ConfigureReportingResponse:
        return widened(decodeConfigureReportingResponse(payload));
    case GlobalCommand::ReadReportingConfiguration:
        return widened(decodeReadReportingConfiguration(payload));
    case GlobalCommand::ReadReportingConfigurationResponse:
        return widened(decodeReadReportingConfigurationResponse(payload));
    case GlobalCommand::ReportAttributes:
        return widened(decodeReportAttributes(payload));
    case GlobalCommand::DefaultResponse:
        return widened(decodeDefaultResponse(payload));
    case GlobalCommand::DiscoverAttributes:
    case GlobalCommand::DiscoverAttributesExtended:
        return widened(decodeDiscoverAttributes(payload));
    case GlobalCommand::DiscoverAttributesResponse:
        return widened(decodeDiscoverAttributesResponse(payload));
    case GlobalCommand::DiscoverCommandsReceived:
    case GlobalCommand::DiscoverCommandsGenerated:
        return widened(decodeDiscoverCommands(payload));
    case GlobalCommand::DiscoverCommandsReceivedResponse:
    case GlobalCommand::DiscoverCommandsGeneratedResponse:
        return widened(decodeDiscoverCommandsResponse(payload));
    case GlobalCommand::DiscoverAttributesExtendedResponse:
        return widened(decodeDiscoverAttributesExtendedResponse(payload));
    }
    return DecodeError{0, "the foundation command is not known"};
}

Bytes encodeGlobalCommand(const AnyGlobalCommand &command)
{
    return std::visit([](const auto &one) { return encode(one); }, command);
}

} // namespace meterglass::zcl
