#include "core/history/periodstore.h"

namespace meterglass::core {

void PeriodStore::close(std::int64_t reading)
{
    if (!m_previous.empty()) {
        m_previous.pop_back();
        m_previous.insert(m_previous.begin(), current(reading));
    }
    m_startReading = reading;
}

} // namespace meterglass::core
