#include "meterlink/client/samplereader.h"

#include "meterlink/client/snapshotplaces.h"
#include "meterlink/han/apsframe.h"
#include "meterlink/se/samples.h"
#include "meterlink/se/utctime.h"

#include <algorithm>

namespace meterglass::client {

using core::UtcInstant;
using core::UtcSecond;

namespace {

/// When the half hour ends that `moment` is in.
UtcInstant endOfHalfHour(UtcInstant moment)
{
    const auto sinceEpoch = moment.time_since_epoch();
    return UtcInstant(sinceEpoch - sinceEpoch % ProfileSeries::HalfHour + ProfileSeries::HalfHour);
}

constexpr std::uint16_t SamplesOfAPage = (han::LargestPayload - se::SampleFrameOverhead) / se::SampleWidth;

} // namespace

void SampleReader::readAgain()
{
    for (Log &log : m_logs) {
        log.isDue = true;
        log.askAgainAt = {};
    }
}

void SampleReader::readDaysAgain()
{
    for (Log &log : m_logs) {
        if (log.sampleId == se::DailyConsumptionSampleId) {
            log.isDue = true;
            log.askAgainAt = {};
        }
    }
}

UtcSecond SampleReader::firstUnknown(const Log &log, const MeterSnapshot &snapshot)
{
    if (const auto profile = profileOf(log.sampleId, log.sampleType)) {
        const ProfileSeries &series = (snapshot.*profile).value;
        return series.isEmpty() ? se::UtcTimeEpoch : series.end();
    }
    const auto &days = snapshot.dailyConsumption.value;
    if (days.empty())
        return se::UtcTimeEpoch;
    // After both forms of the last day's stamp, and before both of the next.
    return UtcSecond(days.rbegin()->first.time_since_epoch()) + std::chrono::hours(12);
}

bool SampleReader::isDue(const Log &log, const MeterSnapshot &snapshot, UtcInstant now)
{
    if (now < log.askAgainAt)
        return false;
    const auto profile = profileOf(log.sampleId, log.sampleType);
    if (log.isDue || !profile || (snapshot.*profile).quality != Quality::Live)
        return log.isDue;
    const ProfileSeries &series = (snapshot.*profile).value;
    return series.isEmpty() || series.end() + ProfileSeries::HalfHour <= now;
}

std::optional<se::GetSampledData> SampleReader::next(const MeterSnapshot &snapshot, UtcInstant now) const
{
    const auto log = std::find_if(m_logs.begin(), m_logs.end(),
                                  [&](const Log &candidate) { return isDue(candidate, snapshot, now); });
    if (log == m_logs.end())
        return std::nullopt;
    se::GetSampledData asked;
    asked.sampleId = log->sampleId;
    asked.sampleType = log->sampleType;
    asked.earliestSampleTime = se::toUtcTime(firstUnknown(*log, snapshot));
    asked.numberOfSamples = SamplesOfAPage;
    return asked;
}

void SampleReader::answered(const se::GetSampledData &asked, bool isRefused, const MeterSnapshot &snapshot,
                            UtcInstant now)
{
    const auto log = std::find_if(m_logs.begin(), m_logs.end(), [&asked](const Log &candidate) {
        return candidate.sampleId == asked.sampleId && candidate.sampleType == asked.sampleType;
    });
    if (log == m_logs.end())
        return;
    const bool isStuck = se::toUtcTime(firstUnknown(*log, snapshot)) == asked.earliestSampleTime;
    const auto profile = profileOf(asked.sampleId, asked.sampleType);
    const bool isUpToDate = profile && (snapshot.*profile).value.end() + ProfileSeries::HalfHour > now;
    const bool isEmpty = profile && (snapshot.*profile).value.isEmpty();
    if (isRefused || isStuck || isUpToDate)
        log->isDue = false;
    if (isRefused || isStuck)
        log->askAgainAt = isEmpty ? endOfHalfHour(now) : std::min<UtcInstant>(now + Patience, endOfHalfHour(now));
}

} // namespace meterglass::client
