#pragma once

#include "meterlink/capture/framerow.h"
#include "meterlink/se/attributetable.h"
#include "meterlink/zcl/value.h"

#include <optional>

namespace meterglass::capture {

/// An attribute that a frame speaks of.
struct FrameAttribute
{
    zcl::AttributeId id{};
    se::Side side = se::Side::Server;
    zcl::Status status = zcl::Status::Success;
    std::optional<zcl::ValueView> value;
};

/// Walks the attributes of a frame that reads, answers, reports or writes some, without allocating; of other frames
/// there are none. Ends where the bytes are not what they should be.
class FrameAttributes
{
public:
    /// @param bytes the whole ZCL frame, which must outlive this
    FrameAttributes(const FrameRow &row, zcl::ByteView bytes);

    std::optional<FrameAttribute> next();

private:
    enum class Form { None, Ids, ReadResponse, Report };

    static Form formOf(const FrameRow &row);
    std::optional<FrameAttribute> take();

    Form m_form;
    se::Side m_side;
    zcl::ByteReader m_reader;
};

} // namespace meterglass::capture
