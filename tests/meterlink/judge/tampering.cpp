#include "tests/meterlink/judge/tampering.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/commandcodec.h"
#include "meterlink/se/samples.h"
#include "meterlink/se/utctime.h"

#include <algorithm>
#include <map>

namespace meterglass::test {

using capture::CapturedFrame;
using zcl::GlobalCommand;

namespace {

bool isFromMeter(const CapturedFrame &captured)
{
    return captured.direction == CapturedFrame::Direction::Received;
}

zcl::Value withNumber(const zcl::Value &value, std::int64_t number)
{
    return value.view().asSigned() ? zcl::Value::ofSigned(value.type(), number)
                                   : zcl::Value::ofUnsigned(value.type(), std::uint64_t(number));
}

zcl::Bytes changedRead(zcl::ByteView payload, const ChangeRecord &change, const AttributeAt &where)
{
    const auto response = zcl::decodeReadAttributesResponse(payload);
    zcl::ReadAttributesResponse changed;
    for (const zcl::ReadRecord &record : response->records) {
        if (const auto other = change(record, where))
            changed.records.push_back(*other);
    }
    return zcl::encode(changed);
}

zcl::Bytes changedReport(zcl::ByteView payload, const ChangeRecord &change, const AttributeAt &where)
{
    const auto report = zcl::decodeReportAttributes(payload);
    zcl::ReportAttributes changed;
    for (const zcl::ReportRecord &record : report->records) {
        if (const auto other = change({record.id, zcl::Status::Success, record.value}, where); other && other->value)
            changed.records.push_back({other->id, *other->value});
    }
    return zcl::encode(changed);
}

/// Log, event, time and, after its length, the event's data.
void appendTo(zcl::Bytes &payload, const se::LoggedEvent &event)
{
    payload.push_back(event.logId);
    for (int shift = 0; shift < 16; shift += 8)
        payload.push_back(std::uint8_t(event.eventId >> shift));
    for (int shift = 0; shift < 32; shift += 8)
        payload.push_back(std::uint8_t(event.eventTime >> shift));
    const zcl::ByteView data = event.eventData.octets();
    payload.push_back(std::uint8_t(data.size()));
    payload.insert(payload.end(), data.begin(), data.end());
}

} // namespace

bool isGlobal(const CapturedFrame &captured, GlobalCommand command)
{
    const auto frame = zcl::decodeFrame(captured.frame.payload);
    return frame && frame->header.type == zcl::FrameType::Global && frame->header.command == std::uint8_t(command);
}

judge::Transcript withRecords(judge::Transcript transcript, const ChangeRecord &change)
{
    for (CapturedFrame &captured : transcript) {
        const bool isReport = isGlobal(captured, GlobalCommand::ReportAttributes);
        if (!isFromMeter(captured) || (!isReport && !isGlobal(captured, GlobalCommand::ReadAttributesResponse)))
            continue;
        const auto frame = zcl::decodeFrame(captured.frame.payload);
        const AttributeAt where{captured.frame.cluster, captured.at, isReport};
        captured.frame.payload = zcl::encodeFrame(frame->header,
                                                  isReport ? changedReport(frame->payload, change, where)
                                                           : changedRead(frame->payload, change, where));
    }
    return transcript;
}

judge::Transcript withNumbers(judge::Transcript transcript, zcl::ClusterId cluster, zcl::AttributeId id,
                              const ChangeNumber &change)
{
    return withRecords(std::move(transcript), [&](zcl::ReadRecord record, const AttributeAt &where) {
        if (where.cluster != cluster || record.id != id || !record.value || record.value->view().isInvalid())
            return std::optional(record);
        const zcl::ValueView value = record.value->view();
        const std::int64_t number = value.asSigned() ? *value.asSigned() : std::int64_t(value.asUnsigned().value_or(0));
        record.value = withNumber(*record.value, change(number, where.at));
        return std::optional(record);
    });
}

judge::Transcript withSamples(judge::Transcript transcript, std::uint16_t sampleId, const ChangeSample &change)
{
    std::map<core::UtcSecond, int> given;
    for (CapturedFrame &captured : transcript) {
        const auto frame = zcl::decodeFrame(captured.frame.payload);
        if (!isFromMeter(captured) || !frame || captured.frame.cluster != se::cluster::Metering
            || frame->header.type != zcl::FrameType::Cluster
            || frame->header.command != se::GetSampledDataResponse::Id.number)
            continue;
        auto page = se::decodeCommand<se::GetSampledDataResponse>(frame->payload);
        if (!page || page->sampleId != sampleId || page->sampleType != 0)
            continue;
        const bool areDays = page->sampleRequestInterval == se::IntervalOfDays;
        zcl::Bytes payload(frame->payload.begin(), frame->payload.end());
        auto place = payload.end() - std::ptrdiff_t(se::SampleWidth * page->samples.size());
        auto start = se::fromUtcTime(page->sampleStartTime);
        for (std::size_t index = 0; index < page->samples.size(); ++index) {
            const std::uint32_t changed = change(page->samples[index], start, given[start]++);
            for (int shift = 0; shift < 24; shift += 8)
                *place++ = std::uint8_t(changed >> shift);
            start += areDays ? std::chrono::seconds(std::chrono::days(1)) : std::chrono::seconds(1800);
        }
        captured.frame.payload = zcl::encodeFrame(frame->header, payload);
    }
    return transcript;
}

judge::Transcript withEvents(judge::Transcript transcript, const ChangeEvents &change)
{
    for (CapturedFrame &captured : transcript) {
        const auto frame = zcl::decodeFrame(captured.frame.payload);
        if (!isFromMeter(captured) || !frame || captured.frame.cluster != se::PublishEventLog::Id.cluster
            || frame->header.type != zcl::FrameType::Cluster || frame->header.command != se::PublishEventLog::Id.number)
            continue;
        const auto log = se::decodeCommand<se::PublishEventLog>(frame->payload);
        if (!log)
            continue;
        std::vector<se::LoggedEvent> events;
        for (const se::LoggedEvent &event : log->logPayload)
            events.push_back(event);
        change(events);
        zcl::Bytes payload(frame->payload.begin(), frame->payload.end() - std::ptrdiff_t(log->logPayload.raw().size()));
        for (const se::LoggedEvent &event : events)
            appendTo(payload, event);
        captured.frame.payload = zcl::encodeFrame(frame->header, payload);
    }
    return transcript;
}

judge::Transcript without(judge::Transcript transcript, const std::function<bool(const CapturedFrame &)> &isLost)
{
    std::erase_if(transcript,
                  [&isLost](const CapturedFrame &captured) { return isFromMeter(captured) && isLost(captured); });
    return transcript;
}

} // namespace meterglass::test
