#pragma once

#include "meterlink/zcl/attributerecord.h"
#include "meterlink/zcl/frame.h"
#include "meterlink/zcl/identifiers.h"

#include <vector>

namespace meterglass::zcl {

/// Commands of the ZCL foundation (ZCL8 table 2-3): all but those for structured attributes, which Smart Energy has not.
enum class GlobalCommand : std::uint8_t {
    ReadAttributes = 0x00,
    ReadAttributesResponse = 0x01,
    WriteAttributes = 0x02,
    WriteAttributesUndivided = 0x03,
    WriteAttributesResponse = 0x04,
    WriteAttributesNoResponse = 0x05,
    ConfigureReporting = 0x06,
    ConfigureReportingResponse = 0x07,
    ReadReportingConfiguration = 0x08,
    ReadReportingConfigurationResponse = 0x09,
    ReportAttributes = 0x0A,
    DefaultResponse = 0x0B,
    DiscoverAttributes = 0x0C,
    DiscoverAttributesResponse = 0x0D,
    DiscoverCommandsReceived = 0x11,
    DiscoverCommandsReceivedResponse = 0x12,
    DiscoverCommandsGenerated = 0x13,
    DiscoverCommandsGeneratedResponse = 0x14,
    DiscoverAttributesExtended = 0x15,
    DiscoverAttributesExtendedResponse = 0x16,
};

/// Read Attributes (ZCL8 2.5.1).
struct ReadAttributes
{
    std::vector<AttributeId> ids;
    bool operator==(const ReadAttributes &) const = default;
};

/// Read Attributes Response (ZCL8 2.5.2).
struct ReadAttributesResponse
{
    std::vector<ReadRecord> records;
    bool operator==(const ReadAttributesResponse &) const = default;
};

/// Report Attributes (ZCL8 2.5.11).
struct ReportAttributes
{
    std::vector<ReportRecord> records;
    bool operator==(const ReportAttributes &) const = default;
};

/// How the records of a command lie that says what attributes are; nothing of any other command.
std::optional<RecordCursor::Layout> recordLayoutOf(const Header &header);

/// One attribute of Configure Reporting (ZCL8 2.5.7).
struct ReportingConfiguration
{
    enum class Kind : std::uint8_t { Send = 0, Expect = 1 };

    Kind kind = Kind::Send;
    AttributeId id{};
    /// Kind Send: the attribute's type, the shortest and longest seconds between reports, an analogue type's change.
    DataType type = DataType::NoData;
    std::uint16_t minimumInterval = 0;
    std::uint16_t maximumInterval = 0;
    std::optional<Value> reportableChange;
    /// Kind Expect: seconds without a report after which the sender of this counts it as lost; 0 is never.
    std::uint16_t timeoutPeriod = 0;

    bool operator==(const ReportingConfiguration &) const = default;
};

struct ConfigureReporting
{
    std::vector<ReportingConfiguration> records;
    bool operator==(const ConfigureReporting &) const = default;
};

/// Configure Reporting Response (ZCL8 2.5.8): no failures mean that every attribute was accepted.
struct ConfigureReportingResponse
{
    struct Failure
    {
        Status status = Status::Failure;
        ReportingConfiguration::Kind kind = ReportingConfiguration::Kind::Send;
        AttributeId id{};
        bool operator==(const Failure &) const = default;
    };
    std::vector<Failure> failures;
    bool operator==(const ConfigureReportingResponse &) const = default;
};

/// Default Response (ZCL8 2.5.12).
struct DefaultResponse
{
    std::uint8_t command = 0;
    Status status = Status::Success;
    bool operator==(const DefaultResponse &) const = default;
};

/// Discover Attributes (ZCL8 2.5.13).
struct DiscoverAttributes
{
    AttributeId first{};
    std::uint8_t maximum = 0;
    bool operator==(const DiscoverAttributes &) const = default;
};

/// Discover Attributes Response (ZCL8 2.5.14).
struct DiscoverAttributesResponse
{
    struct Attribute
    {
        AttributeId id{};
        DataType type = DataType::NoData;
        bool operator==(const Attribute &) const = default;
    };
    bool isComplete = false;
    std::vector<Attribute> attributes;
    bool operator==(const DiscoverAttributesResponse &) const = default;
};

/// Each decoder takes a command's payload; offsets of errors count from its first byte. Trailing bytes are errors.
/// What decodes encodes to the same bytes.
Decoded<ReadAttributes> decodeReadAttributes(ByteView payload);
Decoded<ReadAttributesResponse> decodeReadAttributesResponse(ByteView payload);
Decoded<ReportAttributes> decodeReportAttributes(ByteView payload);
Decoded<ConfigureReporting> decodeConfigureReporting(ByteView payload);
Decoded<ConfigureReportingResponse> decodeConfigureReportingResponse(ByteView payload);
Decoded<DefaultResponse> decodeDefaultResponse(ByteView payload);
Decoded<DiscoverAttributes> decodeDiscoverAttributes(ByteView payload);
Decoded<DiscoverAttributesResponse> decodeDiscoverAttributesResponse(ByteView payload);

Bytes encode(const ReadAttributes &command);
Bytes encode(const ReadAttributesResponse &command);
Bytes encode(const ReportAttributes &command);
Bytes encode(const ConfigureReporting &command);
Bytes encode(const ConfigureReportingResponse &command);
Bytes encode(const DefaultResponse &command);
Bytes encode(const DiscoverAttributes &command);
Bytes encode(const DiscoverAttributesResponse &command);

} // namespace meterglass::zcl
