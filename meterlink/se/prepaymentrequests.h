#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands that a client of the Prepayment cluster sends (ZSE 1.4 D.7.2.3). Money is in the currency of the meter.
namespace meterglass::se {

/// SE 1.0 and 1.1 end with the site and the serial number; SE 1.2 and GB have neither.
struct SelectAvailableEmergencyCredit
{
    std::uint32_t commandIssueDateTime = 0;
    std::uint8_t originatingDevice = 0; ///< 0 ESI, 1 meter, 2 display
    std::optional<OctetsView> siteId;
    std::optional<OctetsView> meterSerialNumber;

    bool operator==(const SelectAvailableEmergencyCredit &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "SelectAvailableEmergencyCredit";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SelectAvailableEmergencyCredit;
        return std::tuple(field<UtcTime>("commandIssueDateTime", &C::commandIssueDateTime),
                          field<Enum8>("originatingDevice", &C::originatingDevice),
                          field<OctetString>("siteId", &C::siteId),
                          field<OctetString>("meterSerialNumber", &C::meterSerialNumber));
    }
};

struct ChangeDebt
{
    std::uint32_t issuerEventId = 0;
    OctetsView debtLabel;
    std::int32_t debtAmount = 0;
    std::uint8_t debtRecoveryMethod = 0; ///< 0 by time, 1 by percentage, 2 catch-up
    std::uint8_t debtAmountType = 0;
    std::uint32_t debtRecoveryStartTime = 0;
    std::uint16_t debtRecoveryCollectionTime = 0; ///< minutes from midnight
    std::uint8_t debtRecoveryFrequency = 0;
    std::int32_t debtRecoveryAmount = 0;
    std::uint16_t debtRecoveryBalancePercentage = 0; ///< of 0.01 %

    bool operator==(const ChangeDebt &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ClientToServer, 0x02};
    static constexpr std::string_view Name = "ChangeDebt";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ChangeDebt;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<OctetString>("debtLabel", &C::debtLabel), field<Int32>("debtAmount", &C::debtAmount),
                          field<Enum8>("debtRecoveryMethod", &C::debtRecoveryMethod),
                          field<Enum8>("debtAmountType", &C::debtAmountType),
                          field<UtcTime>("debtRecoveryStartTime", &C::debtRecoveryStartTime),
                          field<Uint16>("debtRecoveryCollectionTime", &C::debtRecoveryCollectionTime),
                          field<Enum8>("debtRecoveryFrequency", &C::debtRecoveryFrequency),
                          field<Int32>("debtRecoveryAmount", &C::debtRecoveryAmount),
                          field<Uint16>("debtRecoveryBalancePercentage", &C::debtRecoveryBalancePercentage));
    }
};

struct EmergencyCreditSetup
{
    std::uint32_t issuerEventId = 0;
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint32_t emergencyCreditLimit = 0;
    std::uint32_t emergencyCreditThreshold = 0;

    bool operator==(const EmergencyCreditSetup &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ClientToServer, 0x03};
    static constexpr std::string_view Name = "EmergencyCreditSetup";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = EmergencyCreditSetup;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId), field<UtcTime>("startTime", &C::startTime),
                          field<Uint32>("emergencyCreditLimit", &C::emergencyCreditLimit),
                          field<Uint32>("emergencyCreditThreshold", &C::emergencyCreditThreshold));
    }
};

struct ConsumerTopUp
{
    std::uint8_t originatingDevice = 0; ///< 0 ESI, 1 meter, 2 display
    OctetsView topUpCode;               ///< 20 digits

    bool operator==(const ConsumerTopUp &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ClientToServer, 0x04};
    static constexpr std::string_view Name = "ConsumerTopUp";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ConsumerTopUp;
        return std::tuple(field<Enum8>("originatingDevice", &C::originatingDevice),
                          field<OctetString>("topUpCode", &C::topUpCode));
    }
};

struct CreditAdjustment
{
    std::uint32_t issuerEventId = 0;
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint8_t creditAdjustmentType = 0;
    std::int32_t creditAdjustmentValue = 0;

    bool operator==(const CreditAdjustment &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ClientToServer, 0x05};
    static constexpr std::string_view Name = "CreditAdjustment";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = CreditAdjustment;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId), field<UtcTime>("startTime", &C::startTime),
                          field<Enum8>("creditAdjustmentType", &C::creditAdjustmentType),
                          field<Int32>("creditAdjustmentValue", &C::creditAdjustmentValue));
    }
};

struct ChangePaymentMode
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t implementationDateTime = 0;              ///< UTC; 0: now, 0xFFFFFFFF: cancel
    std::uint16_t proposedPaymentControlConfiguration = 0; ///< bit 1: prepayment
    std::int32_t cutOffValue = 0;

    bool operator==(const ChangePaymentMode &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ClientToServer, 0x06};
    static constexpr std::string_view Name = "ChangePaymentMode";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ChangePaymentMode;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("implementationDateTime", &C::implementationDateTime),
                          field<Map16>("proposedPaymentControlConfiguration", &C::proposedPaymentControlConfiguration),
                          field<Int32>("cutOffValue", &C::cutOffValue));
    }
};

struct GetPrepaySnapshot
{
    std::uint32_t earliestStartTime = 0; ///< UTC; 0: from the oldest
    std::uint32_t latestEndTime = 0;     ///< UTC
    std::uint8_t snapshotOffset = 0;     ///< of those that match, newest first
    std::uint32_t snapshotCause = 0;

    bool operator==(const GetPrepaySnapshot &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ClientToServer, 0x07};
    static constexpr std::string_view Name = "GetPrepaySnapshot";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetPrepaySnapshot;
        return std::tuple(field<UtcTime>("earliestStartTime", &C::earliestStartTime),
                          field<UtcTime>("latestEndTime", &C::latestEndTime),
                          field<Uint8>("snapshotOffset", &C::snapshotOffset),
                          field<Map32>("snapshotCause", &C::snapshotCause));
    }
};

struct GetTopUpLog
{
    std::uint32_t latestEndTime = 0; ///< UTC
    std::uint8_t numberOfRecords = 0;

    bool operator==(const GetTopUpLog &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ClientToServer, 0x08};
    static constexpr std::string_view Name = "GetTopUpLog";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetTopUpLog;
        return std::tuple(field<UtcTime>("latestEndTime", &C::latestEndTime),
                          field<Uint8>("numberOfRecords", &C::numberOfRecords));
    }
};

struct SetLowCreditWarningLevel
{
    std::uint32_t lowCreditWarningLevel = 0;

    bool operator==(const SetLowCreditWarningLevel &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ClientToServer, 0x09};
    static constexpr std::string_view Name = "SetLowCreditWarningLevel";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SetLowCreditWarningLevel;
        return std::tuple(field<Uint32>("lowCreditWarningLevel", &C::lowCreditWarningLevel));
    }
};

struct GetDebtRepaymentLog
{
    std::uint32_t latestEndTime = 0; ///< UTC
    std::uint8_t numberOfDebts = 0;
    std::uint8_t debtType = 0;

    bool operator==(const GetDebtRepaymentLog &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ClientToServer, 0x0A};
    static constexpr std::string_view Name = "GetDebtRepaymentLog";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetDebtRepaymentLog;
        return std::tuple(field<UtcTime>("latestEndTime", &C::latestEndTime),
                          field<Uint8>("numberOfDebts", &C::numberOfDebts), field<Enum8>("debtType", &C::debtType));
    }
};

struct SetMaximumCreditLimit
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t implementationDateTime = 0; ///< UTC; 0: now, 0xFFFFFFFF: cancel
    std::uint32_t maximumCreditLevel = 0;
    std::uint32_t maximumCreditPerTopUp = 0;

    bool operator==(const SetMaximumCreditLimit &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ClientToServer, 0x0B};
    static constexpr std::string_view Name = "SetMaximumCreditLimit";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SetMaximumCreditLimit;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("implementationDateTime", &C::implementationDateTime),
                          field<Uint32>("maximumCreditLevel", &C::maximumCreditLevel),
                          field<Uint32>("maximumCreditPerTopUp", &C::maximumCreditPerTopUp));
    }
};

struct SetOverallDebtCap
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t implementationDateTime = 0; ///< UTC; 0: now, 0xFFFFFFFF: cancel
    std::int32_t overallDebtCap = 0;

    bool operator==(const SetOverallDebtCap &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ClientToServer, 0x0C};
    static constexpr std::string_view Name = "SetOverallDebtCap";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SetOverallDebtCap;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("implementationDateTime", &C::implementationDateTime),
                          field<Int32>("overallDebtCap", &C::overallDebtCap));
    }
};

} // namespace meterglass::se
