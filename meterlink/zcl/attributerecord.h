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

    /// The next record; nothing at the end and after an error.
    std::optional<RecordView> next();
    /// Why the walk ended before the payload did; its offset counts from the payload's first byte.
    const std::optional<DecodeError> &error() const { return m_error; }

private:
    ByteReader m_reader;
    Layout m_layout;
    std::optional<DecodeError> m_error;
};

} // namespace meterglass::zcl
