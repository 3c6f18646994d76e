#include "meterlink/client/messageconfirmer.h"

#include "meterlink/se/messagebits.h"
#include "meterlink/se/utctime.h"

#include <algorithm>

namespace meterglass::client {

void MessageConfirmer::acknowledge(std::uint32_t messageId)
{
    if (std::find(m_messages.begin(), m_messages.end(), messageId) == m_messages.end())
        m_messages.push_back(messageId);
    tellAgain();
}

void MessageConfirmer::tellAgain()
{
    if (!m_isTelling && !m_messages.empty())
        m_scope.launch(tell());
}

QCoro::Task<> MessageConfirmer::tell()
{
    const std::stop_token stop = m_scope.token();
    m_isTelling = true;
    auto answer = MeterConversation::Answer::Taken;
    while (!m_messages.empty() && answer != MeterConversation::Answer::None) {
        se::MessageConfirmation confirmation;
        confirmation.messageId = m_messages.front();
        confirmation.confirmationTime = se::toUtcTime(std::chrono::floor<std::chrono::seconds>(m_clock.now()));
        confirmation.messageConfirmationControl = se::messagecontrol::ConfirmedWithYes;
        confirmation.messageResponse = se::OctetsView();
        answer = co_await m_meter.confirm(confirmation, Attempts, stop);
        if (stop.stop_requested())
            co_return;
        if (answer != MeterConversation::Answer::None)
            m_messages.erase(m_messages.begin());
    }
    m_isTelling = false;
}

} // namespace meterglass::client
