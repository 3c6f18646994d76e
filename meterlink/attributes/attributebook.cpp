#include "meterlink/attributes/attributebook.h"

#include "meterlink/zcl/foundation.h"

namespace meterglass::attributes {

namespace {

void append(std::vector<std::int64_t> &trend, const zcl::ValueView &value)
{
    const auto number = value.isInvalid() ? std::nullopt : value.asNumber();
    if (!number)
        return;
    if (trend.size() == AttributeBook::TrendLength)
        trend.erase(trend.begin());
    trend.push_back(*number);
}

} // namespace

AttributeBook::AttributeBook(const han::HanTransport &transport, const core::Clock &clock, const core::Alarms &alarms)
    : m_clock(clock),
      m_alarms(alarms)
{
    connect(&transport, &han::HanTransport::received, this, &AttributeBook::take);
}

void AttributeBook::follow(han::HanAddress device)
{
    if (m_device == device)
        return;
    m_device = device;
    m_attributes.clear();
    Q_EMIT cleared();
}

const HeardAttribute *AttributeBook::find(const AttributeKey &key) const
{
    const auto found = m_attributes.find(key);
    return found == m_attributes.end() ? nullptr : &found->second;
}

void AttributeBook::noteRefusal(const AttributeKey &key, zcl::Status status, han::Security security)
{
    HeardAttribute &attribute = noted(key, status, security);
    attribute.value.reset();
    attribute.isReport = false;
    Q_EMIT heard({key});
}

void AttributeBook::take(const han::ApsFrame &aps)
{
    if (aps.source != m_device)
        return;
    const auto frame = zcl::decodeFrame(aps.payload);
    if (!frame || frame->header.manufacturerCode || frame->header.direction != zcl::Direction::ServerToClient)
        return;
    const auto layout = zcl::recordLayoutOf(frame->header);
    if (!layout)
        return;
    std::vector<AttributeKey> keys;
    zcl::RecordCursor records(frame->payload, *layout);
    while (const zcl::RecordView *record = records.next()) {
        keys.push_back({aps.cluster, record->id});
        HeardAttribute &attribute = noted(keys.back(), record->status, aps.security);
        attribute.isReport = *layout == zcl::RecordCursor::Layout::Report;
        attribute.value = record->value ? std::optional(zcl::Value(*record->value)) : std::nullopt;
        if (record->value)
            append(attribute.trend, *record->value);
    }
    if (!keys.empty())
        Q_EMIT heard(keys);
}

HeardAttribute &AttributeBook::noted(const AttributeKey &key, zcl::Status status, han::Security security)
{
    HeardAttribute &attribute = m_attributes[key];
    attribute.status = status;
    attribute.at = m_clock.now();
    attribute.heardAt = m_alarms.now();
    attribute.security = security;
    return attribute;
}

} // namespace meterglass::attributes
