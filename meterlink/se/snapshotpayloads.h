#pragma once

#include "meterlink/se/command.h"

/// What a snapshot of a meter holds (ZSE 1.4 D.3.2.3.1.7), by its payload type.
namespace meterglass::se {

/// Payload type 0.
struct TouSnapshotDelivered
{
    std::uint64_t currentSummationDelivered = 0;
    std::uint32_t billToDateDelivered = 0;
    std::uint32_t billToDateTimeStampDelivered = 0;
    std::uint32_t projectedBillDelivered = 0;
    std::uint32_t projectedBillTimeStampDelivered = 0;
    std::uint8_t billDeliveredTrailingDigit = 0; ///< decimals in the high half
    std::uint8_t numberOfTiersInUse = 0;
    ListView<zcl::DataType::Uint48> tierSummation;

    bool operator==(const TouSnapshotDelivered &) const = default;

    static constexpr std::string_view Name = "TOUInformationSetDeliveredRegisters";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TouSnapshotDelivered;
        return std::tuple(field<Uint48>("currentSummationDelivered", &C::currentSummationDelivered),
                          field<Uint32>("billToDateDelivered", &C::billToDateDelivered),
                          field<UtcTime>("billToDateTimeStampDelivered", &C::billToDateTimeStampDelivered),
                          field<Uint32>("projectedBillDelivered", &C::projectedBillDelivered),
                          field<UtcTime>("projectedBillTimeStampDelivered", &C::projectedBillTimeStampDelivered),
                          field<Map8>("billDeliveredTrailingDigit", &C::billDeliveredTrailingDigit),
                          field<Uint8>("numberOfTiersInUse", &C::numberOfTiersInUse),
                          list<Uint48>("tierSummation", &C::tierSummation, &C::numberOfTiersInUse));
    }
};

/// Payload type 1.
struct TouSnapshotReceived
{
    std::uint64_t currentSummationReceived = 0;
    std::uint32_t billToDateReceived = 0;
    std::uint32_t billToDateTimeStampReceived = 0;
    std::uint32_t projectedBillReceived = 0;
    std::uint32_t projectedBillTimeStampReceived = 0;
    std::uint8_t billReceivedTrailingDigit = 0; ///< decimals in the high half
    std::uint8_t numberOfTiersInUse = 0;
    ListView<zcl::DataType::Uint48> tierSummation;

    bool operator==(const TouSnapshotReceived &) const = default;

    static constexpr std::string_view Name = "TOUInformationSetReceivedRegisters";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TouSnapshotReceived;
        return std::tuple(field<Uint48>("currentSummationReceived", &C::currentSummationReceived),
                          field<Uint32>("billToDateReceived", &C::billToDateReceived),
                          field<UtcTime>("billToDateTimeStampReceived", &C::billToDateTimeStampReceived),
                          field<Uint32>("projectedBillReceived", &C::projectedBillReceived),
                          field<UtcTime>("projectedBillTimeStampReceived", &C::projectedBillTimeStampReceived),
                          field<Map8>("billReceivedTrailingDigit", &C::billReceivedTrailingDigit),
                          field<Uint8>("numberOfTiersInUse", &C::numberOfTiersInUse),
                          list<Uint48>("tierSummation", &C::tierSummation, &C::numberOfTiersInUse));
    }
};

/// Payload type 2. The blocks are as many as the frame holds: with one tier or none, a block more than thresholds.
struct BlockSnapshotDelivered
{
    std::uint64_t currentSummationDelivered = 0;
    std::uint32_t billToDateDelivered = 0;
    std::uint32_t billToDateTimeStampDelivered = 0;
    std::uint32_t projectedBillDelivered = 0;
    std::uint32_t projectedBillTimeStampDelivered = 0;
    std::uint8_t billDeliveredTrailingDigit = 0; ///< decimals in the high half
    std::uint8_t numberOfTiersInUse = 0;
    ListView<zcl::DataType::Uint48> tierSummation;
    std::uint8_t numberOfTiersAndBlockThresholdsInUse = 0;
    ListView<zcl::DataType::Uint48> tierBlockSummation;

    bool operator==(const BlockSnapshotDelivered &) const = default;

    static constexpr std::string_view Name = "BlockTierInformationSetDeliveredRegisters";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = BlockSnapshotDelivered;
        return std::tuple(field<Uint48>("currentSummationDelivered", &C::currentSummationDelivered),
                          field<Uint32>("billToDateDelivered", &C::billToDateDelivered),
                          field<UtcTime>("billToDateTimeStampDelivered", &C::billToDateTimeStampDelivered),
                          field<Uint32>("projectedBillDelivered", &C::projectedBillDelivered),
                          field<UtcTime>("projectedBillTimeStampDelivered", &C::projectedBillTimeStampDelivered),
                          field<Map8>("billDeliveredTrailingDigit", &C::billDeliveredTrailingDigit),
                          field<Uint8>("numberOfTiersInUse", &C::numberOfTiersInUse),
                          list<Uint48>("tierSummation", &C::tierSummation, &C::numberOfTiersInUse),
                          field<Map8>("numberOfTiersAndBlockThresholdsInUse", &C::numberOfTiersAndBlockThresholdsInUse),
                          list<Uint48>("tierBlockSummation", &C::tierBlockSummation));
    }
};

/// Payload type 3. The blocks are as many as the frame holds: with one tier or none, a block more than thresholds.
struct BlockSnapshotReceived
{
    std::uint64_t currentSummationReceived = 0;
    std::uint32_t billToDateReceived = 0;
    std::uint32_t billToDateTimeStampReceived = 0;
    std::uint32_t projectedBillReceived = 0;
    std::uint32_t projectedBillTimeStampReceived = 0;
    std::uint8_t billReceivedTrailingDigit = 0; ///< decimals in the high half
    std::uint8_t numberOfTiersInUse = 0;
    ListView<zcl::DataType::Uint48> tierSummation;
    std::uint8_t numberOfTiersAndBlockThresholdsInUse = 0;
    ListView<zcl::DataType::Uint48> tierBlockSummation;

    bool operator==(const BlockSnapshotReceived &) const = default;

    static constexpr std::string_view Name = "BlockTierInformationSetReceivedRegisters";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = BlockSnapshotReceived;
        return std::tuple(field<Uint48>("currentSummationReceived", &C::currentSummationReceived),
                          field<Uint32>("billToDateReceived", &C::billToDateReceived),
                          field<UtcTime>("billToDateTimeStampReceived", &C::billToDateTimeStampReceived),
                          field<Uint32>("projectedBillReceived", &C::projectedBillReceived),
                          field<UtcTime>("projectedBillTimeStampReceived", &C::projectedBillTimeStampReceived),
                          field<Map8>("billReceivedTrailingDigit", &C::billReceivedTrailingDigit),
                          field<Uint8>("numberOfTiersInUse", &C::numberOfTiersInUse),
                          list<Uint48>("tierSummation", &C::tierSummation, &C::numberOfTiersInUse),
                          field<Map8>("numberOfTiersAndBlockThresholdsInUse", &C::numberOfTiersAndBlockThresholdsInUse),
                          list<Uint48>("tierBlockSummation", &C::tierBlockSummation));
    }
};

/// Payload type 4, without the bill.
struct TouSummationsDelivered
{
    std::uint64_t currentSummationDelivered = 0;
    std::uint8_t numberOfTiersInUse = 0;
    ListView<zcl::DataType::Uint48> tierSummation;

    bool operator==(const TouSummationsDelivered &) const = default;

    static constexpr std::string_view Name = "TOUInformationSetDeliveredRegistersNoBilling";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TouSummationsDelivered;
        return std::tuple(field<Uint48>("currentSummationDelivered", &C::currentSummationDelivered),
                          field<Uint8>("numberOfTiersInUse", &C::numberOfTiersInUse),
                          list<Uint48>("tierSummation", &C::tierSummation, &C::numberOfTiersInUse));
    }
};

/// Payload type 5, without the bill.
struct TouSummationsReceived
{
    std::uint64_t currentSummationReceived = 0;
    std::uint8_t numberOfTiersInUse = 0;
    ListView<zcl::DataType::Uint48> tierSummation;

    bool operator==(const TouSummationsReceived &) const = default;

    static constexpr std::string_view Name = "TOUInformationSetReceivedRegistersNoBilling";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TouSummationsReceived;
        return std::tuple(field<Uint48>("currentSummationReceived", &C::currentSummationReceived),
                          field<Uint8>("numberOfTiersInUse", &C::numberOfTiersInUse),
                          list<Uint48>("tierSummation", &C::tierSummation, &C::numberOfTiersInUse));
    }
};

/// Payload type 6, without the bill.
struct BlockSummationsDelivered
{
    std::uint64_t currentSummationDelivered = 0;
    std::uint8_t numberOfTiersInUse = 0;
    ListView<zcl::DataType::Uint48> tierSummation;
    std::uint8_t numberOfTiersAndBlockThresholdsInUse = 0;
    ListView<zcl::DataType::Uint48> tierBlockSummation;

    bool operator==(const BlockSummationsDelivered &) const = default;

    static constexpr std::string_view Name = "BlockTierInformationSetDeliveredRegistersNoBilling";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = BlockSummationsDelivered;
        return std::tuple(field<Uint48>("currentSummationDelivered", &C::currentSummationDelivered),
                          field<Uint8>("numberOfTiersInUse", &C::numberOfTiersInUse),
                          list<Uint48>("tierSummation", &C::tierSummation, &C::numberOfTiersInUse),
                          field<Map8>("numberOfTiersAndBlockThresholdsInUse", &C::numberOfTiersAndBlockThresholdsInUse),
                          list<Uint48>("tierBlockSummation", &C::tierBlockSummation));
    }
};

/// Payload type 7, without the bill.
struct BlockSummationsReceived
{
    std::uint64_t currentSummationReceived = 0;
    std::uint8_t numberOfTiersInUse = 0;
    ListView<zcl::DataType::Uint48> tierSummation;
    std::uint8_t numberOfTiersAndBlockThresholdsInUse = 0;
    ListView<zcl::DataType::Uint48> tierBlockSummation;

    bool operator==(const BlockSummationsReceived &) const = default;

    static constexpr std::string_view Name = "BlockTierInformationSetReceivedRegistersNoBilling";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = BlockSummationsReceived;
        return std::tuple(field<Uint48>("currentSummationReceived", &C::currentSummationReceived),
                          field<Uint8>("numberOfTiersInUse", &C::numberOfTiersInUse),
                          list<Uint48>("tierSummation", &C::tierSummation, &C::numberOfTiersInUse),
                          field<Map8>("numberOfTiersAndBlockThresholdsInUse", &C::numberOfTiersAndBlockThresholdsInUse),
                          list<Uint48>("tierBlockSummation", &C::tierBlockSummation));
    }
};

/// Payload type 0x80: the meter has no data of that time.
struct NoSnapshotData
{
    bool operator==(const NoSnapshotData &) const = default;

    static constexpr std::string_view Name = "DataUnavailable";
    static constexpr auto fields() { return std::tuple(); }
};

} // namespace meterglass::se
