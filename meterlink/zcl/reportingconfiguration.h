#pragma once

#include "meterlink/zcl/bytewriter.h"
#include "meterlink/zcl/foundation.h"

/// The part of a reporting configuration that follows its kind and its attribute, in each command that has one.
namespace meterglass::zcl {

/// @return nothing when the byte is neither of the two directions (ZCL8 2.5.7.1.2)
inline std::optional<ReportingConfiguration::Kind> reportingKindOf(std::uint8_t direction)
{
    if (direction > static_cast<std::uint8_t>(ReportingConfiguration::Kind::Expect))
        return std::nullopt;
    return static_cast<ReportingConfiguration::Kind>(direction);
}

inline DecodeError unknownReportingKind(std::size_t offset)
{
    return {offset, "the reporting direction is neither 0 nor 1"};
}

/// Reads what follows. @param start where the whole record began, for the error. @return why it failed, or nothing
std::optional<DecodeError> readSettings(ByteReader &reader, ReportingConfiguration &record, std::size_t start);
void writeSettings(ByteWriter &writer, const ReportingConfiguration &record);

} // namespace meterglass::zcl
