#include "meterlink/client/tariffreader.h"

namespace meterglass::client {

void TariffReader::readMissing()
{
    const bool isMet = m_store.snapshot().tariffIdentity.quality != Quality::Never;
    if (isMet && !m_isReading && m_alarms.now() >= m_restUntil && m_store.nextTariffQuestion())
        m_scope.launch(read());
}

QCoro::Task<> TariffReader::read()
{
    const std::stop_token stop = m_scope.token();
    m_isReading = true;
    int misses = 0;
    while (const auto question = m_store.nextTariffQuestion()) {
        co_await m_meter.readTariff(*question, stop);
        if (stop.stop_requested())
            co_return;
        misses = m_store.nextTariffQuestion() == question ? misses + 1 : 0;
        if (misses == Attempts) {
            // Half of it may be of a tariff that has been replaced meanwhile.
            m_store.readTariffAgain();
            m_restUntil = m_alarms.now() + Rest;
            break;
        }
    }
    m_isReading = false;
}

} // namespace meterglass::client
