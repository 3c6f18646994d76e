#include "meterlink/ezsp/radiocounters.h"

#include "meterlink/ezsp/utilitymessages.h"

#include <algorithm>

namespace meterglass::ezsp {

void RadioCounters::start()
{
    m_last.clear();
    m_scope.launch(read());
}

void RadioCounters::stop()
{
    m_next.cancel();
}

QCoro::Task<> RadioCounters::read()
{
    m_next = m_alarms.after(ReadingInterval, [this] { m_scope.launch(read()); });
    const std::stop_token stopped = m_scope.token();
    const ReadCounters question;
    const auto answer = co_await m_host.send(question, stopped);
    if (!stopped.stop_requested() && answer)
        add(answer->counters);
}

void RadioCounters::add(const std::vector<std::uint16_t> &values)
{
    m_last.resize(values.size());
    m_totals.resize(std::max(m_totals.size(), values.size()));
    for (std::size_t counter = 0; counter < values.size(); ++counter) {
        // Modulo 65536, as they are counted.
        m_totals[counter] += static_cast<std::uint16_t>(values[counter] - m_last[counter]);
        m_last[counter] = values[counter];
    }
    Q_EMIT changed();
}

std::optional<std::uint64_t> RadioCounters::value(RadioCounter counter) const
{
    const auto place = static_cast<std::size_t>(counter);
    return place < m_totals.size() ? std::optional(m_totals[place]) : std::nullopt;
}

} // namespace meterglass::ezsp
