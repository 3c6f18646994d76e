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
    ByteReader reader = m_reader; // a copy, which stays in registers
    if (m_error || reader.atEnd())
        return nullptr;
    const std::size_t start = reader.offset();
    // An id and, in a response, a status, or in a report, the value's type.
    const ByteView head = reader.bytes(3);
    if (reader.failed()) [[unlikely]]
        return fail(start, "the frame ends inside an attribute record");
    m_record.id = AttributeId(static_cast<std::uint16_t>(head[0] | head[1] << 8));
    m_record.status = m_layout == Layout::ReadResponse ? Status(head[2]) : Status::Success;
    m_record.value.reset();
    if (m_record.status == Status::Success) {
        const DataType type = DataType(m_layout == Layout::ReadResponse ? reader.u8() : head[2]);
        if (reader.failed()) [[unlikely]]
            return fail(start, "the frame ends before an attribute's data type");
        const auto value = readValue(reader, type);
        if (!value) [[unlikely]]
            return fail(value.error().offset, value.error().what);
        m_record.value = *value;
    }
    m_reader = reader;
    return &m_record;
}

inline const RecordView *RecordCursor::fail(std::size_t offset, std::string_view what)
{
    m_error = DecodeError{offset, what};
    return nullptr;
}

} // namespace meterglass::zcl
