#pragma once

#include <cstdint>

/// What GetSampledData can be asked for (ZSE 1.4 D.3; GBCS 10.4.2).
namespace meterglass::se {

inline constexpr std::uint16_t ProfileSampleId = 0x0000;
inline constexpr std::uint16_t DailyConsumptionSampleId = 0x0001;

enum class SampleType : std::uint8_t {
    ConsumptionDelivered = 0,
    ConsumptionReceived = 1,
    ReactiveConsumptionDelivered = 2,
    ReactiveConsumptionReceived = 3,
};

/// A sample for which there is no record.
inline constexpr std::uint32_t NoSample = 0xFF'FFFF;
/// SampleRequestInterval of half hours, and of days: they have no number of seconds, and no 16 bits would hold it.
inline constexpr std::uint16_t HalfHourSeconds = 1800;
inline constexpr std::uint16_t IntervalOfDays = 0xFFFF;

/// Bytes of a GetSampledDataResponse before its samples, with the frame's header, and of each sample.
inline constexpr std::uint16_t SampleFrameOverhead = 14;
inline constexpr std::uint16_t SampleWidth = 3;

} // namespace meterglass::se
