#include "meterlink/capture/frameattributes.h"

#include "meterlink/zcl/foundation.h"

namespace meterglass::capture {

using zcl::GlobalCommand;

namespace {

bool isFromHolder(std::uint8_t command)
{
    return GlobalCommand(command) == GlobalCommand::ReadAttributesResponse
        || GlobalCommand(command) == GlobalCommand::ReportAttributes;
}

se::Side sideOf(const FrameRow &row)
{
    return isFromHolder(row.command) == row.is(FrameRow::IsFromServer) ? se::Side::Server : se::Side::Client;
}

} // namespace

FrameAttributes::FrameAttributes(const FrameRow &row, zcl::ByteView bytes)
    : m_form(formOf(row)),
      m_side(sideOf(row)),
      m_reader(bytes)
{
    constexpr std::size_t HeaderSize = 3;
    constexpr std::size_t ManufacturersHeaderSize = 5;
    m_reader.bytes(row.is(FrameRow::IsManufacturers) ? ManufacturersHeaderSize : HeaderSize);
}

FrameAttributes::Form FrameAttributes::formOf(const FrameRow &row)
{
    if (row.kind != FrameRow::Kind::Zcl || row.is(FrameRow::IsClusterCommand))
        return Form::None;
    switch (GlobalCommand(row.command)) {
    case GlobalCommand::ReadAttributes:
        return Form::Ids;
    case GlobalCommand::ReadAttributesResponse:
        return Form::ReadResponse;
    case GlobalCommand::ReportAttributes:
    case GlobalCommand::WriteAttributes:
    case GlobalCommand::WriteAttributesUndivided:
    case GlobalCommand::WriteAttributesNoResponse:
        return Form::Report;
    default:
        return Form::None;
    }
}

std::optional<FrameAttribute> FrameAttributes::next()
{
    if (m_form == Form::None || m_reader.failed() || m_reader.atEnd())
        return std::nullopt;
    auto attribute = take();
    if (!attribute || m_reader.failed()) {
        m_form = Form::None;
        return std::nullopt;
    }
    return attribute;
}

std::optional<FrameAttribute> FrameAttributes::take()
{
    FrameAttribute attribute;
    attribute.side = m_side;
    attribute.id = zcl::AttributeId(m_reader.u16());
    if (m_form == Form::ReadResponse)
        attribute.status = zcl::Status(m_reader.u8());
    if (m_form == Form::Ids || attribute.status != zcl::Status::Success)
        return attribute;
    const auto type = zcl::DataType(m_reader.u8());
    if (m_reader.failed())
        return std::nullopt;
    const auto value = zcl::readValue(m_reader, type);
    if (!value)
        return std::nullopt;
    attribute.value = *value;
    return attribute;
}

} // namespace meterglass::capture
