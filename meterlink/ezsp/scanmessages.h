#pragma once

#include "meterlink/ezsp/ezspmessage.h"
#include "meterlink/ezsp/ezspstatusanswer.h"
#include "meterlink/ezsp/ezspstructures.h"

/// How the air is looked at: energy on channels, networks on them (UG100 6).
namespace meterglass::ezsp {

struct StartScan
{
    std::uint8_t type = 0;      ///< 0 energy, 1 networks
    std::uint32_t channels = 0; ///< bit n is channel n
    std::uint8_t duration = 0;

    bool operator==(const StartScan &) const = default;

    static constexpr std::string_view Name = "startScan";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = StartScan;
        return std::array{member<&C::type>("scanType"), member<&C::channels>("channelMask"),
                          member<&C::duration>("duration")};
    }

    using Response = EzspStatusAnswer<StartScan>;
};

struct StopScan
{
    bool operator==(const StopScan &) const = default;

    static constexpr std::string_view Name = "stopScan";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<StopScan>, 0>{}; }

    using Response = EzspStatusAnswer<StopScan>;
};

struct EnergyScanResultHandler
{
    std::uint8_t channel = 0;
    std::int8_t rssi = 0; ///< dBm

    bool operator==(const EnergyScanResultHandler &) const = default;

    static constexpr std::string_view Name = "energyScanResultHandler";
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members()
    {
        using C = EnergyScanResultHandler;
        return std::array{member<&C::channel>("channel"), member<&C::rssi>("maxRssiValue")};
    }
};

struct NetworkFoundHandler
{
    EzspFoundNetwork network;
    std::uint8_t lqi = 0;
    std::int8_t rssi = 0; ///< dBm

    bool operator==(const NetworkFoundHandler &) const = default;

    static constexpr std::string_view Name = "networkFoundHandler";
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members()
    {
        using C = NetworkFoundHandler;
        return std::array{member<&C::network>("networkFound"), member<&C::lqi>("lastHopLqi"),
                          member<&C::rssi>("lastHopRssi")};
    }
};

struct ScanCompleteHandler
{
    std::uint8_t channel = 0;
    std::uint32_t status = 0;

    bool operator==(const ScanCompleteHandler &) const = default;

    static constexpr std::string_view Name = "scanCompleteHandler";
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members()
    {
        using C = ScanCompleteHandler;
        return std::array{member<&C::channel>("channel"), member<&C::status>("status")};
    }
};

} // namespace meterglass::ezsp
