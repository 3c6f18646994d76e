#include "meterlink/ezsp/ezspstatus.h"

namespace meterglass::ezsp {

namespace {

struct StatusRow
{
    EzspStatus status = EzspStatus::Success;
    std::uint32_t narrow = 0; ///< EmberStatus
    std::uint32_t wide = 0;   ///< sl_Status

    std::uint32_t in(EzspVersion version) const { return version >= WideStatusVersion ? wide : narrow; }
};

/// sl_Status has no name for an absent library, where 0x0F is NOT_SUPPORTED, nor for a join that failed: 1 is FAIL.
constexpr StatusRow Rows[] = {
    {EzspStatus::Success, 0x00, 0x0000},
    {EzspStatus::InProgress, 0xBA, 0x0005},
    {EzspStatus::NetworkUp, 0x90, 0x0015},
    {EzspStatus::NetworkDown, 0x91, 0x0016},
    {EzspStatus::NotJoined, 0x93, 0x0017},
    {EzspStatus::BadArgument, 0x02, 0x0021},
    {EzspStatus::InvalidCall, 0x70, 0x0002},
    {EzspStatus::NotFound, 0x03, 0x002D},
    {EzspStatus::TableFull, 0xB4, 0x001C},
    {EzspStatus::OutOfMemory, 0x18, 0x0019},
    {EzspStatus::MessageLimitReached, 0x72, 0x0C03},
    {EzspStatus::DeliveryFailed, 0x66, 0x0C02},
    {EzspStatus::LibraryNotPresent, 0xB5, 0x000F},
    {EzspStatus::FlashWriteInhibited, 0x46, 0x003B},
    {EzspStatus::SecurityNotSet, 0xA8, 0x0C0B},
    {EzspStatus::SignatureWrong, 0xB9, 0x0C0D},
    {EzspStatus::ApsEncryptionFailed, 0xA6, 0x0C0A},
    {EzspStatus::JoinFailed, 0x94, 0x0001},
    {EzspStatus::NoBeacons, 0xAB, 0x0018},
    {EzspStatus::KeyInTheClear, 0xAC, 0x0C1A},
    {EzspStatus::NoNetworkKey, 0xAD, 0x0C1B},
    {EzspStatus::NoLinkKey, 0xAE, 0x0C1C},
    {EzspStatus::PreconfiguredKeyRequired, 0xAF, 0x0C1D},
};

} // namespace

EzspStatus statusFrom(std::uint32_t status, EzspVersion version)
{
    for (const StatusRow &row : Rows) {
        if (row.in(version) == status)
            return row.status;
    }
    return EzspStatus::Other;
}

std::uint32_t toWire(EzspStatus status, EzspVersion version)
{
    constexpr std::uint32_t Fatal = 1; // in every version
    for (const StatusRow &row : Rows) {
        if (row.status == status)
            return row.in(version);
    }
    return Fatal;
}

} // namespace meterglass::ezsp
