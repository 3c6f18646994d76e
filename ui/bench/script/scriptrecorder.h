#pragma once

#include "core/bench/script.h"
#include "core/time/clock.h"

#include <QStringList>

namespace meterglass::ui {

/// Makes lines of a script of what is done, with the bench time between. A value.
class ScriptRecorder
{
public:
    void start(core::UtcInstant now) { m_last = now; }
    void stop() { m_last.reset(); }
    bool isRecording() const { return m_last.has_value(); }

    /// The lines of a step that was just done, at `now`: what was waited, in whole seconds, and the step; none while
    /// nothing is recorded. After a jump nothing was waited.
    QStringList linesOf(const core::ScriptStep &step, core::UtcInstant now, const core::HomeZone &zone)
    {
        using std::chrono::seconds;
        QStringList lines;
        if (!m_last)
            return lines;
        const auto *time = std::get_if<core::TimeAction>(&step);
        const bool isJump = time && std::holds_alternative<core::timeaction::Jump>(*time);
        const auto waited = std::chrono::floor<seconds>(now - *m_last);
        if (waited >= seconds(1) && !isJump)
            lines += core::toLine(core::CheckStep(core::checkstep::Wait{waited}), zone);
        lines += core::toLine(step, zone);
        m_last = isJump || waited >= seconds(1) ? now : *m_last;
        return lines;
    }

private:
    std::optional<core::UtcInstant> m_last;
};

} // namespace meterglass::ui
