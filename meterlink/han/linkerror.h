#pragma once

#include "core/outcome/outcome.h"

namespace meterglass::han {

/// Why a link operation brought no answer.
enum class LinkError {
    /// Its owner stopped; touch nothing of the owner after this.
    Cancelled,
    /// No answer before the deadline.
    TimedOut,
    /// The link went away.
    LinkDown,
    /// The device answered that it will not.
    Refused,
    /// The answer cannot be read.
    Malformed,
};

template<typename T>
using Result = core::Outcome<T, LinkError>;

} // namespace meterglass::han
