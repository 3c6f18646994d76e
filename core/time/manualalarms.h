#pragma once

#include "core/time/alarms.h"

namespace meterglass::core {

/// Alarms that a person or a loop drives by hand: time stands still until `advance`. For `simulate` and for tests.
class ManualAlarms final : public Alarms
{
public:
    MonotonicTime now() const override { return m_now; }

    /// Moves time on by `duration`, ringing each alarm at its own moment on the way.
    void advance(std::chrono::nanoseconds duration);
    /// Moves time to the next alarm and rings it, if one is due within `limit`. @return whether one rang
    bool advanceToNext(std::chrono::nanoseconds limit);

private:
    void rearm() override { }

    MonotonicTime m_now{};
};

} // namespace meterglass::core
