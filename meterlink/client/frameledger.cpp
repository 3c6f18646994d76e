#include "meterlink/client/frameledger.h"

#include "meterlink/client/readplan.h"
#include "meterlink/zcl/foundation.h"

namespace meterglass::client {

using zcl::RecordCursor;

namespace {

std::size_t offsetIn(const zcl::Bytes &frame, zcl::ByteView part)
{
    return std::size_t(part.data() - frame.data());
}

} // namespace

FrameLedger::FrameLedger(han::HanAddress device, const han::HanTransport &transport, const core::Clock &clock,
                         const core::Alarms &alarms)
    : m_device(device),
      m_clock(clock),
      m_alarms(alarms)
{
    const auto add = [this](const ReadItem &item) {
        for (const zcl::AttributeId id : item.ids())
            m_refreshed.emplace(item.cluster(), id);
    };
    add(refreshedItem());
    for (const ReadItem &item : accountItems())
        add(item);
    connect(&transport, &han::HanTransport::received, this, &FrameLedger::take);
}

const FrameLedger::Entry *FrameLedger::attribute(zcl::ClusterId cluster, zcl::AttributeId id) const
{
    const auto found = m_attributes.find({cluster, id});
    return found == m_attributes.end() ? nullptr : &found->second;
}

const FrameLedger::Entry *FrameLedger::command(const se::CommandId &id) const
{
    const auto found = m_commands.find({id.cluster, id.direction, id.number});
    return found == m_commands.end() ? nullptr : &found->second;
}

void FrameLedger::take(const han::ApsFrame &aps)
{
    if (aps.source != m_device || aps.security < han::Security::LinkKey)
        return;
    auto bytes = std::make_shared<const zcl::Bytes>(aps.payload);
    const auto frame = zcl::decodeFrame(*bytes);
    if (!frame || frame->header.manufacturerCode)
        return;
    Entry entry{.at = m_clock.now(), .receivedAt = m_alarms.now(), .frame = std::move(bytes)};
    if (frame->header.type == zcl::FrameType::Global)
        return takeAttributes(aps.cluster, *frame, std::move(entry));
    entry.offset = frame->payloadOffset;
    entry.size = frame->payload.size();
    m_commands[{aps.cluster, frame->header.direction, frame->header.command}] = std::move(entry);
}

void FrameLedger::takeAttributes(zcl::ClusterId cluster, const zcl::FrameView &frame, Entry entry)
{
    const auto layout = zcl::recordLayoutOf(frame.header);
    if (!layout || frame.header.direction != zcl::Direction::ServerToClient)
        return;
    RecordCursor records(frame.payload, *layout);
    while (const zcl::RecordView *record = records.next()) {
        if (!record->value)
            continue;
        entry.offset = offsetIn(*entry.frame, record->value->raw);
        entry.size = record->value->raw.size();
        note({cluster, record->id}, entry);
    }
}

void FrameLedger::note(AttributeKey key, Entry entry)
{
    const auto [place, isNew] = m_attributes.try_emplace(key);
    if (!isNew && m_refreshed.contains(key))
        m_intervals.add(entry.receivedAt - place->second.receivedAt);
    place->second = std::move(entry);
}

} // namespace meterglass::client
