#pragma once

#include "meterlink/zcl/foundation.h"

/// The foundation commands that a bench sends and a display does not: writing, reporting as it is set, discovery of
/// commands and of access. As in foundation.h.
namespace meterglass::zcl {

/// Write Attributes (ZCL8 2.5.3), Write Attributes Undivided and Write Attributes No Response, which are alike.
struct WriteAttributes
{
    std::vector<ReportRecord> records;
    bool operator==(const WriteAttributes &) const = default;
};

/// Write Attributes Response (ZCL8 2.5.5): no failures mean that every attribute was written.
struct WriteAttributesResponse
{
    struct Failure
    {
        Status status = Status::Failure;
        AttributeId id{};
        bool operator==(const Failure &) const = default;
    };
    std::vector<Failure> failures;
    bool operator==(const WriteAttributesResponse &) const = default;
};

/// Read Reporting Configuration (ZCL8 2.5.9).
struct ReadReportingConfiguration
{
    struct Attribute
    {
        ReportingConfiguration::Kind kind = ReportingConfiguration::Kind::Send;
        AttributeId id{};
        bool operator==(const Attribute &) const = default;
    };
    std::vector<Attribute> attributes;
    bool operator==(const ReadReportingConfiguration &) const = default;
};

/// Read Reporting Configuration Response (ZCL8 2.5.10): of a status that is no success, only the kind and the id are
/// there.
struct ReadReportingConfigurationResponse
{
    struct Record
    {
        Status status = Status::Success;
        ReportingConfiguration configuration;
        bool operator==(const Record &) const = default;
    };
    std::vector<Record> records;
    bool operator==(const ReadReportingConfigurationResponse &) const = default;
};

/// Discover Commands Received (ZCL8 2.5.18) and Discover Commands Generated.
struct DiscoverCommands
{
    std::uint8_t first = 0;
    std::uint8_t maximum = 0;
    bool operator==(const DiscoverCommands &) const = default;
};

struct DiscoverCommandsResponse
{
    bool isComplete = false;
    std::vector<std::uint8_t> commands;
    bool operator==(const DiscoverCommandsResponse &) const = default;
};

/// Discover Attributes Extended Response (ZCL8 2.5.23); the request is a DiscoverAttributes.
struct DiscoverAttributesExtendedResponse
{
    struct Attribute
    {
        AttributeId id{};
        DataType type = DataType::NoData;
        /// Bit 0 readable, 1 writable, 2 reportable.
        std::uint8_t access = 0;
        bool operator==(const Attribute &) const = default;
    };
    bool isComplete = false;
    std::vector<Attribute> attributes;
    bool operator==(const DiscoverAttributesExtendedResponse &) const = default;
};

Decoded<WriteAttributes> decodeWriteAttributes(ByteView payload);
Decoded<WriteAttributesResponse> decodeWriteAttributesResponse(ByteView payload);
Decoded<ReadReportingConfiguration> decodeReadReportingConfiguration(ByteView payload);
Decoded<ReadReportingConfigurationResponse> decodeReadReportingConfigurationResponse(ByteView payload);
Decoded<DiscoverCommands> decodeDiscoverCommands(ByteView payload);
Decoded<DiscoverCommandsResponse> decodeDiscoverCommandsResponse(ByteView payload);
Decoded<DiscoverAttributesExtendedResponse> decodeDiscoverAttributesExtendedResponse(ByteView payload);

Bytes encode(const WriteAttributes &command);
Bytes encode(const WriteAttributesResponse &command);
Bytes encode(const ReadReportingConfiguration &command);
Bytes encode(const ReadReportingConfigurationResponse &command);
Bytes encode(const DiscoverCommands &command);
Bytes encode(const DiscoverCommandsResponse &command);
Bytes encode(const DiscoverAttributesExtendedResponse &command);

} // namespace meterglass::zcl
