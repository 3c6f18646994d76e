#pragma once

#include "core/task/taskscope.h"
#include "meterlink/client/meterconversation.h"

namespace meterglass::client {

/// Asks a meter for its calendar and the names of its tiers, whenever the store says that they are not known, or no
/// more. Beside the plan of 10 s, so that another tariff is shown as soon as the meter has told of it.
///
/// Owned by an `EsmeClient`, on the application's thread.
class TariffReader
{
public:
    /// How often a question is asked that does not bring what it is for, and the rest after that.
    static constexpr int Attempts = 3;
    static constexpr std::chrono::seconds Rest{10};

    /// All must outlive the reader.
    TariffReader(MeterConversation &meter, MeterStore &store, core::Alarms &alarms)
        : m_meter(meter),
          m_store(store),
          m_alarms(alarms)
    { }

    /// Begins, where there is something to read and it is not being read; not before the meter has been asked for its
    /// tariff's numbers.
    void readMissing();
    bool isUpToDate() const { return !m_isReading && !m_store.nextTariffQuestion(); }

private:
    QCoro::Task<> read();

    MeterConversation &m_meter;
    MeterStore &m_store;
    core::Alarms &m_alarms;
    bool m_isReading = false;
    core::MonotonicTime m_restUntil{};
    core::TaskScope m_scope; ///< last: its end settles every wait while the members above still live
};

} // namespace meterglass::client
