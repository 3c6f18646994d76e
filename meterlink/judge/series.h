#pragma once

#include "core/time/homezone.h"
#include "meterlink/judge/readout.h"

#include <span>

namespace meterglass::judge {

/// A number that a meter gave of an attribute.
struct NumberAt
{
    std::int64_t number = 0;
    core::UtcInstant at;
    std::size_t frame = 0;
};
using Numbers = std::vector<NumberAt>;

/// Those of the sayings that are numbers, in order.
Numbers numbersOf(const Sayings &sayings);

/// The last number at or before a moment, and the first after it, no further from it than a refresh and a half.
/// @return nullptr where there is none
const NumberAt *lastBefore(const Numbers &numbers, core::UtcInstant moment);
const NumberAt *firstAfter(const Numbers &numbers, core::UtcInstant moment);

/// What a register may have counted between two moments: it was read a little before and after each.
struct Advance
{
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::vector<std::size_t> evidence;

    bool holds(std::int64_t amount) const { return amount >= least && amount <= most; }
};
std::optional<Advance> advanceBetween(const Numbers &numbers, core::UtcInstant from, core::UtcInstant until);

/// A finding that nothing was said of it, or nothing but that it is not there.
/// @return nothing where the meter gave a value
std::optional<Finding> absenceOf(const Sayings &sayings, std::string_view what);

/// The first amount that was given of each sample from `from` on and before `until`, summed up.
struct SampleSum
{
    std::int64_t amount = 0;
    std::size_t count = 0;
    std::vector<std::size_t> evidence;
};
SampleSum sumOf(const SampleLog &log, core::UtcSecond from, core::UtcSecond until);

/// Puts places in order, each once.
std::vector<std::size_t> inOrder(std::vector<std::size_t> evidence);
void append(std::vector<std::size_t> &evidence, std::span<const std::size_t> more);

/// "2026-11-22T00:00:00Z"
std::string textOf(core::UtcSecond moment);
std::string textOf(core::LocalDay day);

} // namespace meterglass::judge
