#pragma once

#include "meterlink/capture/frameremark.h"
#include "meterlink/han/apsframe.h"

#include <chrono>

namespace meterglass::capture {

/// What a log of frames keeps of each frame beside its bytes.
struct FrameRow
{
    /// What the bytes are.
    enum class Kind : std::uint8_t {
        Zcl,
        DeviceProfile, ///< a command of the ZigBee device profile
        Sealed,        ///< a whole radio frame that is not opened
    };
    enum Flag : std::uint8_t {
        IsSent = 0x01,
        IsClusterCommand = 0x02, ///< else one of the ZCL foundation
        IsFromServer = 0x04,
        IsManufacturers = 0x08,
        IsNoDefaultResponse = 0x10,
        IsAnswer = 0x20, ///< `partner` is the request; else, where there is one, the first answer
    };
    static constexpr std::uint32_t NoPartner = ~std::uint32_t(0);

    using Time = std::chrono::sys_time<std::chrono::microseconds>;

    Time at;                 ///< bench time
    std::uint64_t place = 0; ///< of its bytes in the store
    std::uint32_t partner = NoPartner;
    std::uint32_t latency = 0; ///< of an answer: microseconds since its request, by monotonic time
    std::uint16_t length = 0;  ///< bytes
    std::uint16_t source = 0;
    std::uint16_t destination = 0;
    std::uint16_t profile = 0;
    std::uint16_t cluster = 0;
    std::uint16_t manufacturer = 0;
    std::uint8_t sourceEndpoint = 0;
    std::uint8_t destinationEndpoint = 0;
    std::uint8_t command = 0;
    std::uint8_t sequence = 0;
    Kind kind = Kind::Zcl;
    han::Security security = han::Security::None;
    std::uint8_t flags = 0;
    RemarkBits remarks = 0;

    bool is(Flag flag) const { return (flags & flag) != 0; }
    void set(Flag flag, bool isSet) { flags = static_cast<std::uint8_t>(isSet ? flags | flag : flags & ~flag); }
    bool has(FrameRemark remark) const { return (remarks & bitOf(remark)) != 0; }
    bool hasPartner() const { return partner != NoPartner; }
    bool isAnswer() const { return is(IsAnswer); }
    zcl::ClusterId clusterId() const { return zcl::ClusterId(cluster); }

    bool operator==(const FrameRow &) const = default;
};

static_assert(sizeof(FrameRow) <= 48, "millions of them are kept");

} // namespace meterglass::capture
