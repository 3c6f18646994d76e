#pragma once

#include "meterlink/ezsp/coordinatorstate.h"
#include "meterlink/ezsp/ezspstatus.h"
#include "meterlink/han/linkerror.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace meterglass::ezsp {

/// How a step of bringing a co-processor up has ended.
class StepEnd
{
public:
    /// The next step may begin.
    StepEnd() = default;
    StepEnd(CoordinatorTrouble trouble) : m_trouble(trouble) { }
    /// A command was not answered. @param ifRefused what it means that the co-processor does not know the command
    StepEnd(han::LinkError error, CoordinatorTrouble ifRefused);

    bool isDone() const { return m_trouble == CoordinatorTrouble::None && !m_isCancelled; }
    /// The owner stops: touch nothing of it.
    bool isCancelled() const { return m_isCancelled; }
    CoordinatorTrouble trouble() const { return m_trouble; }

private:
    CoordinatorTrouble m_trouble = CoordinatorTrouble::None;
    bool m_isCancelled = false;
};

using Step = QCoro::Task<StepEnd>;

/// How a command ended that says no more than its status.
template<typename Response>
StepEnd endOf(const han::Result<Response> &answer, EzspVersion version, CoordinatorTrouble ifRefused)
{
    if (!answer)
        return {answer.error(), ifRefused};
    if (statusFrom(answer->status, version) != EzspStatus::Success)
        return ifRefused;
    return {};
}

inline StepEnd::StepEnd(han::LinkError error, CoordinatorTrouble ifRefused)
{
    switch (error) {
    case han::LinkError::Cancelled:
        m_isCancelled = true;
        return;
    case han::LinkError::TimedOut:
    case han::LinkError::LinkDown:
        m_trouble = CoordinatorTrouble::LinkLost;
        return;
    case han::LinkError::Refused:
        m_trouble = ifRefused;
        return;
    case han::LinkError::Malformed:
        m_trouble = CoordinatorTrouble::NotACoProcessor;
        return;
    }
}

} // namespace meterglass::ezsp
