#pragma once

#include "core/task/taskscope.h"
#include "meterlink/ezsp/ezsphost.h"
#include "meterlink/ezsp/radiocounter.h"

#include <vector>

namespace meterglass::ezsp {

/// What the co-processor has counted since `start`, read while it runs. Its own 16 bits do not wrap here.
///
/// Owned by the composition root, on the thread of the host.
class RadioCounters final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds ReadingInterval{10};

    /// @param host and @param alarms must outlive this
    RadioCounters(EzspHost &host, core::Alarms &alarms) : m_host(host), m_alarms(alarms) { }

    /// The co-processor was just reset: it counts from 0.
    void start();
    /// Keeps what was read so far.
    void stop();

    /// Nothing of one that this firmware does not count, or before the first answer.
    std::optional<std::uint64_t> value(RadioCounter counter) const;

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> read();
    void add(const std::vector<std::uint16_t> &values);

    EzspHost &m_host;
    core::Alarms &m_alarms;
    std::vector<std::uint16_t> m_last;
    std::vector<std::uint64_t> m_totals;
    core::Alarm m_next;
    core::TaskScope m_scope;
};

} // namespace meterglass::ezsp
