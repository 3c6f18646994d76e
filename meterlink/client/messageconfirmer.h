#pragma once

#include "core/task/taskscope.h"
#include "core/time/clock.h"
#include "meterlink/client/meterconversation.h"

namespace meterglass::client {

/// Tells a meter which messages the consumer has seen, each until the meter answers.
///
/// Owned by an `EsmeClient`, on the application's thread.
class MessageConfirmer
{
public:
    /// How often a confirmation is sent in a row.
    static constexpr int Attempts = 3;

    /// Both must outlive the confirmer.
    MessageConfirmer(MeterConversation &meter, const core::Clock &clock) : m_meter(meter), m_clock(clock) { }

    void acknowledge(std::uint32_t messageId);
    /// The meter is there: what it has not answered is told again.
    void tellAgain();

private:
    QCoro::Task<> tell();

    MeterConversation &m_meter;
    const core::Clock &m_clock;
    std::vector<std::uint32_t> m_messages;
    bool m_isTelling = false;
    core::TaskScope m_scope; ///< last: its end settles every wait while the members above still live
};

} // namespace meterglass::client
