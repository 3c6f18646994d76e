#pragma once

#include "meterlink/capture/filternames.h"
#include "meterlink/capture/filtertime.h"
#include "meterlink/zcl/bytes.h"

namespace meterglass::capture {

/// One comparison of a filter with a frame.
struct FilterCondition
{
    enum class Field : std::uint8_t {
        Number, ///< the frame's, counted from 1
        Time,
        Node, ///< either end
        From,
        To,
        Endpoint, ///< either end's
        Profile,
        Cluster,
        Command,
        Attribute,
        Sequence,
        Manufacturer,
        Direction, ///< 0 sent, 1 received
        Side,      ///< 0 client, 1 server
        Security,
        Latency, ///< microseconds; of answers only
        Length,
        Bytes,
        Remark,
        Answer,
        Sealed,
        Anything, ///< a word in a name
    };
    enum class Comparison : std::uint8_t { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };

    Field field = Field::Anything;
    Comparison comparison = Comparison::Equal;
    /// Of a name instead of a number: see filternames.h.
    bool isNamed = false;
    std::int64_t number = 0;
    FilterTime time;
    /// Of the field, or of Anything the commands.
    filternames::Keys keys;
    /// Of Anything.
    filternames::Keys clusters;
    filternames::Keys attributes;
    zcl::Bytes bytes;

    /// @param index of the frame; @param octets of it; @param zone needed by times
    bool matches(const FrameRow &row, std::size_t index, zcl::ByteView octets, const core::HomeZone *zone) const;

    bool operator==(const FilterCondition &) const = default;

private:
    bool compare(std::int64_t value, std::int64_t with) const;
    bool isEqual(bool isSame) const { return isSame == (comparison == Comparison::Equal); }
    bool matchesTime(FrameRow::Time at, const core::HomeZone &zone) const;
    bool matchesCommand(const FrameRow &row) const;
    bool hasAttribute(const FrameRow &row, zcl::ByteView octets, const filternames::Keys &wanted) const;
    bool matchesAnything(const FrameRow &row, zcl::ByteView octets) const;
};

} // namespace meterglass::capture
