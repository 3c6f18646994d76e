#include "meterlink/virtual/meternews.h"

#include "meterlink/se/devicemanagementcommands.h"
#include "meterlink/se/eventscommands.h"
#include "meterlink/se/messagingcommands.h"
#include "meterlink/virtual/devicemanagementserver.h"
#include "meterlink/virtual/eventsserver.h"
#include "meterlink/virtual/messagingserver.h"

#include <algorithm>

namespace meterglass::virtualhan {

MeterNews::MeterNews(const core::SingleElementMeter &meter)
    : m_meter(meter),
      m_message(meter.lastMessage()),
      m_supplier(meter.supplier()),
      m_events(meter.events().count())
{ }

std::vector<MeterNews::Command> MeterNews::take()
{
    std::vector<Command> news;
    takeMessage(news);
    takeSupplier(news);
    takeAlerts(news);
    return news;
}

/// That a message was confirmed is news only to other displays.
void MeterNews::takeMessage(std::vector<Command> &news)
{
    const std::optional<core::HeldMessage> &held = m_meter.lastMessage();
    if (!held || held == m_message)
        return;
    const bool isNew = !m_message || m_message->id != held->id;
    const bool isWithdrawn = held->isCancelled && (isNew || !m_message->isCancelled);
    if (isWithdrawn)
        news.push_back({se::CancelMessage::Id, cancelMessage(*held)});
    else if (isNew)
        news.push_back({se::DisplayMessage::Id, displayMessage(*held)});
    m_message = held;
}

void MeterNews::takeSupplier(std::vector<Command> &news)
{
    const core::SupplierDetails before = std::exchange(m_supplier, m_meter.supplier());
    if (before.customerIdNumber != m_supplier.customerIdNumber)
        news.push_back({se::UpdateCIN::Id, customerIdNumber(m_meter)});
    if (before.providerId != m_supplier.providerId || before.name != m_supplier.name
        || before.contact != m_supplier.contact)
        news.push_back({se::PublishChangeOfSupplier::Id, supplierContact(m_meter)});
}

void MeterNews::takeAlerts(std::vector<Command> &news)
{
    const auto &events = m_meter.events().entries();
    const std::int64_t count = m_meter.events().count();
    const auto fresh = std::min<std::int64_t>(count - std::exchange(m_events, count), std::int64_t(events.size()));
    for (auto index = events.size() - static_cast<std::size_t>(fresh); index < events.size(); ++index) {
        if (isHanAlert(events.at(index).code))
            news.push_back({se::PublishEvent::Id, publishEvent(events.at(index))});
    }
}

} // namespace meterglass::virtualhan
