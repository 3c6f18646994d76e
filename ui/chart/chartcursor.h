#pragma once

#include <cstddef>
#include <optional>

namespace meterglass::ui {

/// The column a finger or the keys point at, and the stretch that is selected with them.
struct ChartCursor
{
    std::optional<std::size_t> pointed;
    /// Where the selection began; it goes to `pointed`.
    std::optional<std::size_t> anchor;

    struct Stretch
    {
        std::size_t first = 0;
        /// Included.
        std::size_t last = 0;

        bool operator==(const Stretch &) const = default;
    };
    std::optional<Stretch> stretch() const
    {
        if (!pointed || !anchor)
            return std::nullopt;
        return Stretch{*anchor < *pointed ? *anchor : *pointed, *anchor < *pointed ? *pointed : *anchor};
    }

    /// Steps to a neighbour, and within 0 .. count - 1; from nowhere to the last. @param extends the selection
    ChartCursor stepped(int step, bool extends, std::size_t count) const
    {
        if (count == 0)
            return {};
        const std::size_t last = count - 1;
        if (!pointed)
            return {.pointed = last, .anchor = extends ? std::optional(last) : std::nullopt};
        ChartCursor next = *this;
        if (step < 0)
            next.pointed = *pointed > 0 ? *pointed - 1 : 0;
        else
            next.pointed = *pointed < last ? *pointed + 1 : last;
        if (!extends)
            next.anchor.reset();
        else if (!anchor)
            next.anchor = pointed;
        return next;
    }

    bool operator==(const ChartCursor &) const = default;
};

} // namespace meterglass::ui
