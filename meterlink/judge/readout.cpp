#include "meterlink/judge/readout.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/commandcodec.h"
#include "meterlink/se/eventlogs.h"
#include "meterlink/se/eventscommands.h"
#include "meterlink/se/meteringcommands.h"
#include "meterlink/se/samples.h"
#include "meterlink/se/utctime.h"
#include "meterlink/zcl/foundation.h"

namespace meterglass::judge {

using capture::CapturedFrame;
using zcl::FrameView;
using zcl::GlobalCommand;
using zcl::RecordCursor;

namespace {

bool isGlobal(const FrameView &frame, GlobalCommand command)
{
    return frame.header.type == zcl::FrameType::Global && frame.header.command == std::uint8_t(command);
}

bool isWrite(const FrameView &frame)
{
    return isGlobal(frame, GlobalCommand::WriteAttributes);
}

/// An answer that gives a value, or says that all was taken.
bool grants(const FrameView &frame)
{
    if (isGlobal(frame, GlobalCommand::WriteAttributesResponse))
        return frame.payload.size() == 1 && frame.payload[0] == std::uint8_t(zcl::Status::Success);
    if (!isGlobal(frame, GlobalCommand::ReadAttributesResponse))
        return false;
    RecordCursor records(frame.payload, RecordCursor::Layout::ReadResponse);
    while (const zcl::RecordView *record = records.next()) {
        if (record->value)
            return true;
    }
    return false;
}

template<typename Map, typename Key>
const typename Map::mapped_type &found(const Map &map, const Key &key)
{
    static const typename Map::mapped_type None;
    const auto place = map.find(key);
    return place == map.end() ? None : place->second;
}

} // namespace

std::optional<std::int64_t> Saying::number() const
{
    if (!value || value->isInvalid())
        return std::nullopt;
    return value->asNumber();
}

Readout::Readout(const Transcript &transcript)
{
    for (std::size_t place = 0; place < transcript.size(); ++place)
        take(place, transcript[place]);
}

const Sayings &Readout::of(zcl::ClusterId cluster, zcl::AttributeId id) const
{
    return found(m_sayings, std::pair(cluster, id));
}

const Sayings &Readout::ofMetering(zcl::AttributeId id) const
{
    return of(se::cluster::Metering, id);
}

const SampleLog &Readout::log(std::uint16_t sampleId, std::uint8_t sampleType) const
{
    return found(m_logs, std::pair(sampleId, sampleType));
}

void Readout::take(std::size_t place, const CapturedFrame &captured)
{
    const auto frame = zcl::decodeFrame(captured.frame.payload);
    if (!frame || frame->header.manufacturerCode)
        return;
    if (captured.direction == CapturedFrame::Direction::Sent)
        return takeRequest(place, captured, *frame);
    takeAnswer(place, captured, *frame);
    if (captured.frame.security < han::Security::LinkKey)
        return;
    if (frame->header.type == zcl::FrameType::Cluster)
        takeCommand(place, captured, *frame);
    else
        takeRecords(place, captured, *frame);
}

void Readout::takeRecords(std::size_t place, const CapturedFrame &captured, const FrameView &frame)
{
    const auto layout = zcl::recordLayoutOf(frame.header);
    if (!layout)
        return;
    const bool isUnasked = *layout == RecordCursor::Layout::Report;
    RecordCursor records(frame.payload, *layout);
    while (const zcl::RecordView *record = records.next())
        m_sayings[{captured.frame.cluster, record->id}].push_back(
            {place, captured.at, isUnasked, record->status, record->value});
}

void Readout::takeCommand(std::size_t place, const CapturedFrame &captured, const FrameView &frame)
{
    const se::CommandId id{captured.frame.cluster, frame.header.direction, frame.header.command};
    if (id == se::GetSampledDataResponse::Id)
        takeSamples(place, frame);
    if (id == se::PublishEventLog::Id)
        takeEvents(place, frame);
    if (id != se::PublishPrice::Id)
        return;
    if (const auto price = se::decodeCommand<se::PublishPrice>(frame.payload))
        m_prices.push_back({place, captured.at, *price});
}

void Readout::takeEvents(std::size_t place, const FrameView &frame)
{
    const auto part = se::decodeCommand<se::PublishEventLog>(frame.payload);
    if (!part)
        return;
    if (part->commandIndex == 0)
        ++m_eventPages;
    for (const se::LoggedEvent &event : part->logPayload)
        m_entries.push_back({place, m_eventPages, std::uint8_t(event.logId & se::LogIdMask), event.eventId,
                             se::fromUtcTime(event.eventTime), part->totalNumberOfEvents});
}

void Readout::takeSamples(std::size_t place, const FrameView &frame)
{
    const auto page = se::decodeCommand<se::GetSampledDataResponse>(frame.payload);
    if (!page)
        return;
    SampleLog &log = m_logs[{page->sampleId, page->sampleType}];
    const std::chrono::seconds step = page->sampleRequestInterval == se::IntervalOfDays
        ? std::chrono::days(1)
        : std::chrono::seconds(page->sampleRequestInterval);
    core::UtcSecond start = se::fromUtcTime(page->sampleStartTime);
    for (std::size_t index = 0; index < page->samples.size(); ++index) {
        const std::uint32_t amount = page->samples[index];
        if (amount != se::NoSample)
            log[start].push_back({place, amount});
        start += step;
    }
}

void Readout::takeRequest(std::size_t place, const CapturedFrame &captured, const FrameView &frame)
{
    const bool isRead = isGlobal(frame, GlobalCommand::ReadAttributes);
    const bool isUnderLess = captured.frame.security < han::Security::LinkKey;
    const bool isPublic = captured.frame.cluster == se::cluster::Basic;
    if (!isWrite(frame) && (!isRead || !isUnderLess || isPublic))
        return;
    m_open[{captured.frame.cluster, frame.header.sequence}] = m_trespasses.size();
    m_trespasses.push_back({place, std::nullopt, captured.frame.security, isWrite(frame), false});
}

void Readout::takeAnswer(std::size_t place, const CapturedFrame &captured, const FrameView &frame)
{
    const auto open = m_open.find({captured.frame.cluster, frame.header.sequence});
    if (open == m_open.end() || isGlobal(frame, GlobalCommand::ReportAttributes))
        return;
    Trespass &trespass = m_trespasses[open->second];
    trespass.answer = place;
    trespass.isGranted = grants(frame);
    m_open.erase(open);
}

} // namespace meterglass::judge
