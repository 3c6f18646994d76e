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
    case GlobalCommand::ConfigureReporting:
    case GlobalCommand::ConfigureReportingResponse:
    case GlobalCommand::ReportAttributes:
    case GlobalCommand::DefaultResponse:
    case GlobalCommand::DiscoverAttributes:
    case GlobalCommand::DiscoverAttributesResponse:
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
    case GlobalCommand::ConfigureReporting:
        return widened(decodeConfigureReporting(payload));
    case GlobalCommand::ConfigureReportingResponse:
        return widened(decodeConfigureReportingResponse(payload));
    case GlobalCommand::ReportAttributes:
        return widened(decodeReportAttributes(payload));
    case GlobalCommand::DefaultResponse:
        return widened(decodeDefaultResponse(payload));
    case GlobalCommand::DiscoverAttributes:
        return widened(decodeDiscoverAttributes(payload));
    case GlobalCommand::DiscoverAttributesResponse:
        return widened(decodeDiscoverAttributesResponse(payload));
    }
    return DecodeError{0, "the foundation command is not known"};
}

Bytes encodeGlobalCommand(const AnyGlobalCommand &command)
{
    return std::visit([](const auto &one) { return encode(one); }, command);
}

} // namespace meterglass::zcl
