#include "meterlink/virtual/sampleddata.h"

#include "meterlink/se/samples.h"
#include "meterlink/se/utctime.h"

#include <algorithm>

namespace meterglass::virtualhan {

using core::ProfileDataLog;
using core::SingleElementMeter;
using core::UtcSecond;
using se::SampleType;

namespace {

constexpr std::uint16_t MostSamples = (han::LargestPayload - se::SampleFrameOverhead) / se::SampleWidth;

const ProfileDataLog *channelOf(const SingleElementMeter &meter, std::uint8_t sampleType)
{
    switch (SampleType(sampleType)) {
    case SampleType::ConsumptionDelivered:
        return &meter.importProfile();
    case SampleType::ConsumptionReceived:
        return &meter.exportProfile();
    case SampleType::ReactiveConsumptionDelivered:
        return &meter.reactiveImportProfile();
    case SampleType::ReactiveConsumptionReceived:
        return &meter.reactiveExportProfile();
    }
    return nullptr;
}

/// A log as samples: what begins when, and how much it was.
struct Samples
{
    std::size_t size = 0;
    std::function<UtcSecond(std::size_t)> start;
    std::function<std::uint32_t(std::size_t)> value;
    std::uint16_t interval = 0;
};

std::uint32_t sampleOf(std::int64_t energy)
{
    return energy >= 0 && energy < se::NoSample ? static_cast<std::uint32_t>(energy) : se::NoSample;
}

Samples halfHours(const ProfileDataLog &log)
{
    return {log.size(), [&log](std::size_t index) { return log.at(index).end - ProfileDataLog::HalfHour; },
            [&log](std::size_t index) { return sampleOf(log.at(index).energy); }, se::HalfHourSeconds};
}

Samples days(const core::DailyConsumptionLog &log)
{
    return {log.size(), [&log](std::size_t index) { return UtcSecond(log.at(index).day.time_since_epoch()); },
            [&log](std::size_t index) { return sampleOf(log.at(index).energy); }, se::IntervalOfDays};
}

/// Logs are in order of time.
std::size_t firstFrom(const Samples &samples, UtcSecond earliest)
{
    std::size_t first = 0;
    std::size_t count = samples.size;
    while (count > 0) {
        const std::size_t half = count / 2;
        if (samples.start(first + half) < earliest) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

CommandAnswer answerFrom(const Samples &samples, const se::GetSampledData &asked)
{
    const std::size_t first = firstFrom(samples, se::fromUtcTime(asked.earliestSampleTime));
    const std::size_t count =
        std::min({samples.size - first, std::size_t(asked.numberOfSamples), std::size_t(MostSamples)});
    if (count == 0)
        return {zcl::Status::NotFound, 0, {}};
    zcl::ByteWriter raw;
    for (std::size_t index = first; index < first + count; ++index)
        raw.unsignedOf(samples.value(index), se::SampleWidth);
    const zcl::Bytes bytes = raw.take();
    se::GetSampledDataResponse response;
    response.sampleId = asked.sampleId;
    response.sampleStartTime = se::toUtcTime(samples.start(first));
    response.sampleType = asked.sampleType;
    response.sampleRequestInterval = samples.interval;
    response.numberOfSamples = static_cast<std::uint16_t>(count);
    response.samples = se::ListView<zcl::DataType::Uint24>(bytes);
    return {zcl::Status::Success, se::GetSampledDataResponse::Id.number, se::encodeCommand(response)};
}

} // namespace

CommandAnswer sampledData(const SingleElementMeter &meter, const se::GetSampledData &asked)
{
    const ProfileDataLog *channel = channelOf(meter, asked.sampleType);
    if (asked.sampleId == se::ProfileSampleId && channel)
        return answerFrom(halfHours(*channel), asked);
    if (asked.sampleId == se::DailyConsumptionSampleId
        && SampleType(asked.sampleType) == SampleType::ConsumptionDelivered)
        return answerFrom(days(meter.dailyConsumption()), asked);
    return {zcl::Status::NotFound, 0, {}};
}

} // namespace meterglass::virtualhan
