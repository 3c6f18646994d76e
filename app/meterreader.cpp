#include "app/meterreader.h"

namespace meterglass::app {

MeterReader::MeterReader(han::HanAddress own, han::HanTransport &transport, const core::Clock &clock,
                         core::Alarms &alarms)
    : m_transport(transport),
      m_clock(clock),
      m_alarms(alarms),
      m_capture(transport, clock, alarms),
      m_ledger({}, transport, clock, alarms),
      m_exchange(own, transport, alarms),
      m_store(alarms)
{ }

void MeterReader::read(han::HanAddress meter)
{
    m_ledger.follow(meter);
    m_client = std::make_unique<client::EsmeClient>(meter, m_exchange, m_store, m_clock, m_alarms);
    m_client->start();
}

void MeterReader::followClock()
{
    if (m_client)
        m_client->followClock();
}

void MeterReader::acknowledge(std::uint32_t messageId)
{
    if (m_client)
        m_client->acknowledge(messageId);
}

} // namespace meterglass::app
