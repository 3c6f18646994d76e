#include "meterlink/zcl/attributerecord.h"

namespace meterglass::zcl {

std::optional<RecordView> RecordCursor::next()
{
    if (m_error || m_reader.atEnd())
        return std::nullopt;
    const std::size_t start = m_reader.offset();
    RecordView record;
    record.id = AttributeId(m_reader.u16());
    if (m_layout == Layout::ReadResponse)
        record.status = Status(m_reader.u8());
    if (m_reader.failed()) {
        m_error = DecodeError{start, "the frame ends inside an attribute record"};
        return std::nullopt;
    }
    if (record.status != Status::Success)
        return record;
    const DataType type = DataType(m_reader.u8());
    if (m_reader.failed()) {
        m_error = DecodeError{start, "the frame ends before an attribute's data type"};
        return std::nullopt;
    }
    auto value = readValue(m_reader, type);
    if (!value) {
        m_error = value.error();
        return std::nullopt;
    }
    record.value = *value;
    return record;
}

} // namespace meterglass::zcl
