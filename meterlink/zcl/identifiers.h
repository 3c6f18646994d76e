#pragma once

#include <cstdint>

namespace meterglass::zcl {

enum class ClusterId : std::uint16_t {};
enum class AttributeId : std::uint16_t {};

/// ZCL status codes (ZCL8 table 2-12) that Smart Energy devices use. Other codes may arrive and are kept as numbers.
enum class Status : std::uint8_t {
    Success = 0x00,
    Failure = 0x01,
    NotAuthorized = 0x7E,
    MalformedCommand = 0x80,
    UnsupportedClusterCommand = 0x81,
    UnsupportedGeneralCommand = 0x82,
    InvalidField = 0x85,
    UnsupportedAttribute = 0x86,
    InvalidValue = 0x87,
    ReadOnly = 0x88,
    InsufficientSpace = 0x89,
    NotFound = 0x8B,
    UnreportableAttribute = 0x8C,
    InvalidDataType = 0x8D,
    ActionDenied = 0x93,
    Timeout = 0x94,
    UnsupportedCluster = 0xC3,
};

} // namespace meterglass::zcl
