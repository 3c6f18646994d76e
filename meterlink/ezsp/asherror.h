#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace meterglass::ezsp {

/// Why bytes between two flags are no frame.
struct AshError
{
    enum class Fault : std::uint8_t { TooShort, TooLong, BadCheck, BadControl, BadLength, OpenEscape, Substituted };

    Fault fault = Fault::TooShort;
    /// Index of the byte at fault, without the bytes that stuffing and flow control add.
    std::size_t index = 0;
    /// The control byte was that of a DATA frame, as far as it can be believed.
    bool isOfData = false;

    bool operator==(const AshError &) const = default;
};

constexpr std::string_view toText(AshError::Fault fault)
{
    using enum AshError::Fault;
    switch (fault) {
    case TooShort:
        return "the frame is shorter than a control byte and a check sequence";
    case TooLong:
        return "the frame is longer than any ASH frame";
    case BadCheck:
        return "the check sequence does not fit";
    case BadControl:
        return "no frame has this control byte";
    case BadLength:
        return "the data field has a length that a frame of this type cannot have";
    case OpenEscape:
        return "the frame ends after an escape byte";
    case Substituted:
        return "a substitute byte marks the frame as garbled";
    }
    return {};
}

} // namespace meterglass::ezsp
