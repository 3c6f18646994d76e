#include "meterlink/client/attributereadings.h"

#include "meterlink/zcl/foundation.h"

namespace meterglass::client {

using zcl::GlobalCommand;
using zcl::RecordCursor;
using zcl::Status;
using Readings = std::vector<se::AttributeReading>;

namespace {

zcl::Decoded<Readings> recordsOf(zcl::ClusterId cluster, zcl::ByteView payload, RecordCursor::Layout layout)
{
    Readings readings;
    RecordCursor cursor(payload, layout);
    while (const auto *record = cursor.next())
        readings.push_back({cluster, record->id, record->status, record->value});
    if (cursor.error())
        return *cursor.error();
    return readings;
}

/// A refusal of a whole cluster or command is a refusal of every attribute that was asked for.
zcl::Decoded<Readings> refusalOf(zcl::ClusterId cluster, const std::vector<zcl::AttributeId> &asked,
                                 zcl::ByteView payload)
{
    const auto response = zcl::decodeDefaultResponse(payload);
    if (!response)
        return response.error();
    const bool isAbsent = response->status == Status::UnsupportedCluster
        || response->status == Status::UnsupportedGeneralCommand
        || response->status == Status::UnsupportedClusterCommand;
    const Status status = isAbsent            ? Status::UnsupportedAttribute
        : response->status == Status::Success ? Status::Failure
                                              : response->status;
    Readings readings;
    for (const zcl::AttributeId id : asked)
        readings.push_back({cluster, id, status, std::nullopt});
    return readings;
}

} // namespace

zcl::Decoded<Readings> readingsOf(zcl::ClusterId cluster, const std::vector<zcl::AttributeId> &asked,
                                  const zcl::Frame &frame)
{
    const auto command = static_cast<GlobalCommand>(frame.header().command);
    if (command == GlobalCommand::ReadAttributesResponse)
        return recordsOf(cluster, frame.payload(), RecordCursor::Layout::ReadResponse);
    if (command == GlobalCommand::ReportAttributes)
        return recordsOf(cluster, frame.payload(), RecordCursor::Layout::Report);
    if (command == GlobalCommand::DefaultResponse)
        return refusalOf(cluster, asked, frame.payload());
    return zcl::DecodeError{0, "the command says nothing of attributes"};
}

} // namespace meterglass::client
