#pragma once

#include "meterlink/zcl/foundation.h"
#include "meterlink/zcl/management.h"

#include <variant>

namespace meterglass::zcl {

/// Any foundation command that Meterglass speaks.
using AnyGlobalCommand =
    std::variant<ReadAttributes, ReadAttributesResponse, ConfigureReporting, ConfigureReportingResponse,
                 ReportAttributes, DefaultResponse, DiscoverAttributes, DiscoverAttributesResponse, WriteAttributes,
                 WriteAttributesResponse, ReadReportingConfiguration, ReadReportingConfigurationResponse,
                 DiscoverCommands, DiscoverCommandsResponse, DiscoverAttributesExtendedResponse>;

/// @return nothing when Meterglass does not speak the foundation command of this number
std::optional<GlobalCommand> globalCommandOf(std::uint8_t command);

/// Offsets of errors count from the payload's first byte.
Decoded<AnyGlobalCommand> decodeGlobalCommand(GlobalCommand command, ByteView payload);
Bytes encodeGlobalCommand(const AnyGlobalCommand &command);

} // namespace meterglass::zcl
