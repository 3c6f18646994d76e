#pragma once

#include "meterlink/zcl/identifiers.h"
#include "meterlink/zcl/value.h"

#include <optional>

namespace meterglass::zcl {

/// One attribute of a Read Attributes Response: a value when `status` is Success, otherwise none.
struct ReadRecord
{
    AttributeId id{};
    Status status = Status::Success;
    std::optional<Value> value;
    bool operator==(const ReadRecord &) const = default;
};

/// One attribute of a Report Attributes.
struct ReportRecord
{
    AttributeId id{};
    Value value;
    bool operator==(const ReportRecord &) const = default;
};

/// One record of either command, borrowing its value from the payload.
struct RecordView
{
    AttributeId id{};
    Status status = Status::Success;
    std::optional<ValueView> value;
};

/// Walks the records of a Read Attributes Response or Report Attributes payload without allocating.
class RecordCursor
{
public:
    enum class Layout { ReadResponse, Report };

    RecordCursor(ByteView payload, Layout layout) : m_reader(payload), m_layout(layout) { }

    /// The next record, valid until the next call; nullptr at the end and after an error.
    const RecordView *next();
    /// Why the walk ended before the payload did; its offset counts from the payload's first byte.
    const std::optional<DecodeError> &error() const { return m_error; }

private:
    const RecordView *fail(std::size_t offset, std::string_view what);

    ByteReader m_reader;
    Layout m_layout;
    RecordView m_record;
    std::optional<DecodeError> m_error;
};

inline const RecordView *RecordCursor::next()
{
    if (m_error || m_reader.atEnd())
        return nullptr;
    const std::size_t start = m_reader.offset();
    m_record.id = AttributeId(m_reader.u16());
    m_record.status = m_layout == Layout::ReadResponse ? Status(m_reader.u8()) : Status::Success;
    if (m_reader.failed())
        return fail(start, "the frame ends inside an attribute record");
    m_record.value.reset();
    if (m_record.status != Status::Success)
        return &m_record;
    const DataType type = DataType(m_reader.u8());
    if (m_reader.failed())
        return fail(start, "the frame ends before an attribute's data type");
    const auto value = readValue(m_reader, type);
    if (!value)
        return fail(value.error().offset, value.error().what);
    m_record.value = *value;
    return &m_record;
}

inline const RecordView *RecordCursor::fail(std::size_t offset, std::string_view what)
{
    m_error = DecodeError{offset, what};
    return nullptr;
}

} // namespace meterglass::zcl
