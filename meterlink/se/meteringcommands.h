#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands of the Metering cluster (ZSE 1.4 D.3).
namespace meterglass::se {

struct GetSampledData
{
    std::uint16_t sampleId = 0;
    std::uint32_t earliestSampleTime = 0; ///< UTC; 0: from the oldest
    std::uint8_t sampleType = 0;
    std::uint16_t numberOfSamples = 0; ///< at most

    bool operator==(const GetSampledData &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x08};
    static constexpr std::string_view Name = "GetSampledData";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetSampledData;
        return std::tuple(
            field<Uint16>("sampleId", &C::sampleId), field<UtcTime>("earliestSampleTime", &C::earliestSampleTime),
            field<Enum8>("sampleType", &C::sampleType), field<Uint16>("numberOfSamples", &C::numberOfSamples));
    }
};

struct GetSampledDataResponse
{
    std::uint16_t sampleId = 0;
    std::uint32_t sampleStartTime = 0; ///< UTC at which the first sample begins
    std::uint8_t sampleType = 0;
    std::uint16_t sampleRequestInterval = 0; ///< seconds
    std::uint16_t numberOfSamples = 0;
    ListView<zcl::DataType::Uint24> samples; ///< the oldest first; 0xFFFFFF is none

    bool operator==(const GetSampledDataResponse &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x07};
    static constexpr std::string_view Name = "GetSampledDataResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetSampledDataResponse;
        return std::tuple(field<Uint16>("sampleId", &C::sampleId),
                          field<UtcTime>("sampleStartTime", &C::sampleStartTime),
                          field<Enum8>("sampleType", &C::sampleType),
                          field<Uint16>("sampleRequestInterval", &C::sampleRequestInterval),
                          field<Uint16>("numberOfSamples", &C::numberOfSamples),
                          list<Uint24>("samples", &C::samples, &C::numberOfSamples));
    }
};

} // namespace meterglass::se
