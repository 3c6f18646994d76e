#pragma once

#include "core/task/taskscope.h"
#include "meterlink/han/hanexchange.h"

namespace meterglass::judge {

/// Asks a meter for what it must refuse, and again for logs that it has given. Changes nothing on a meter that takes a
/// write after all: it is given back what it said.
///
/// What the meter answers is for whoever keeps the transcript. Owned by whoever examines, on the application's thread.
class Prober
{
public:
    /// Begins at once. @param exchange must outlive the prober
    Prober(han::HanExchange &exchange, han::HanAddress meter);

    bool isDone() const { return m_scope.running() == 0; }

private:
    QCoro::Task<> probe();
    QCoro::Task<> readUnder(han::Security security);
    QCoro::Task<> writeBack(han::Security security);
    QCoro::Task<> readLogAgain(std::uint16_t sampleId);

    han::HanExchange &m_exchange;
    han::HanAddress m_meter;
    core::TaskScope m_scope; ///< last: its end settles every wait while the members above still live
};

} // namespace meterglass::judge
