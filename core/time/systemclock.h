#pragma once

#include "core/time/clock.h"

namespace meterglass::core {

/// The machine's own UTC.
class SystemClock final : public Clock
{
public:
    UtcInstant now() const override;
    double speed() const override { return 1.0; }
};

} // namespace meterglass::core
