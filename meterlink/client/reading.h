#pragma once

#include "core/time/instant.h"

#include <optional>

namespace meterglass::client {

/// How far a reading can be believed.
enum class Quality {
    /// Nothing has been heard yet.
    Never,
    /// Heard within the refresh that is due.
    Live,
    /// A refresh was missed.
    Late,
    /// So old that it must not be shown as the present value.
    Stale,
    /// The meter answered, but with its "invalid" or with something that cannot be a value.
    Invalid,
    /// The meter said that it does not have it.
    Unsupported,
};

/// When a frame came: in bench time and in monotonic time.
struct Stamp
{
    core::UtcInstant at{};
    core::MonotonicTime receivedAt{};
};

/// One item a meter holds, as last heard.
template<typename T>
struct Reading
{
    /// The last good value; meaningful while `isKnown()`, and kept through Late and Stale.
    T value{};
    Quality quality = Quality::Never;
    /// Bench time and monotonic time of the frame that `value` or its refusal came in.
    core::UtcInstant at{};
    core::MonotonicTime receivedAt{};

    /// There is a value that may be shown as the present one, with its age when it is Late.
    bool isCurrent() const { return quality == Quality::Live || quality == Quality::Late; }
    /// There is a value, however old.
    bool isKnown() const { return isCurrent() || quality == Quality::Stale; }

    /// @param newValue where there is none the last one stays. @return whether value or quality is another than before
    bool set(std::optional<T> newValue, Quality newQuality, Stamp stamp)
    {
        const bool isChanged = quality != newQuality || (newValue && *newValue != value);
        if (newValue)
            value = std::move(*newValue);
        quality = newQuality;
        at = stamp.at;
        receivedAt = stamp.receivedAt;
        return isChanged;
    }

    bool operator==(const Reading &) const = default;
};

/// Whether `left` says less of the present than `right`.
bool isWorse(Quality left, Quality right);

/// A figure that follows from two readings: as good as the worse of them, and as old.
template<typename T, typename Left, typename Right>
Reading<T> madeOf(T value, const Reading<Left> &left, const Reading<Right> &right)
{
    if (isWorse(right.quality, left.quality))
        return {value, right.quality, right.at, right.receivedAt};
    return {value, left.quality, left.at, left.receivedAt};
}

} // namespace meterglass::client
