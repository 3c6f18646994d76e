#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"
#include "meterlink/se/prepaymentrequests.h"

/// Commands of the Prepayment cluster (ZSE 1.4 D.7): those that a server sends, and by inclusion those that a client
/// sends.
namespace meterglass::se {

/// Payload type 0; the credits are signed, as the attributes are.
struct PrepaySnapshot
{
    std::int32_t accumulatedDebt = 0;
    std::uint32_t type1DebtRemaining = 0;
    std::uint32_t type2DebtRemaining = 0;
    std::uint32_t type3DebtRemaining = 0;
    std::int32_t emergencyCreditRemaining = 0;
    std::int32_t creditRemaining = 0;

    bool operator==(const PrepaySnapshot &) const = default;

    static constexpr std::string_view Name = "DebtCreditStatus";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PrepaySnapshot;
        return std::tuple(field<Int32>("accumulatedDebt", &C::accumulatedDebt),
                          field<Uint32>("type1DebtRemaining", &C::type1DebtRemaining),
                          field<Uint32>("type2DebtRemaining", &C::type2DebtRemaining),
                          field<Uint32>("type3DebtRemaining", &C::type3DebtRemaining),
                          field<Int32>("emergencyCreditRemaining", &C::emergencyCreditRemaining),
                          field<Int32>("creditRemaining", &C::creditRemaining));
    }
};

struct TopUp
{
    OctetsView topUpCode;
    std::int32_t topUpAmount = 0;
    std::uint32_t topUpTime = 0;

    bool operator==(const TopUp &) const = default;

    static constexpr std::string_view Name = "TopUpPayload";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TopUp;
        return std::tuple(field<OctetString>("topUpCode", &C::topUpCode), field<Int32>("topUpAmount", &C::topUpAmount),
                          field<UtcTime>("topUpTime", &C::topUpTime));
    }
};

struct DebtRepayment
{
    std::uint32_t collectionTime = 0;
    std::uint32_t amountCollected = 0;
    std::uint8_t debtType = 0;
    std::uint32_t outstandingDebt = 0;

    bool operator==(const DebtRepayment &) const = default;

    static constexpr std::string_view Name = "DebtPayload";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = DebtRepayment;
        return std::tuple(field<UtcTime>("collectionTime", &C::collectionTime),
                          field<Uint32>("amountCollected", &C::amountCollected), field<Enum8>("debtType", &C::debtType),
                          field<Uint32>("outstandingDebt", &C::outstandingDebt));
    }
};

/// The payload of type 0 is a record, of other types plain octets.
struct PublishPrepaySnapshot
{
    std::uint32_t snapshotId = 0;
    std::uint32_t snapshotTime = 0;
    std::uint8_t totalSnapshotsFound = 0;
    std::uint8_t commandIndex = 0; ///< from 0
    std::uint8_t totalNumberOfCommands = 0;
    std::uint32_t snapshotCause = 0;
    std::uint8_t snapshotPayloadType = 0;
    ListView<zcl::DataType::Uint8> snapshotPayload;

    bool operator==(const PublishPrepaySnapshot &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ServerToClient, 0x01};
    static constexpr std::string_view Name = "PublishPrepaySnapshot";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishPrepaySnapshot;
        return std::tuple(
            field<Uint32>("snapshotId", &C::snapshotId), field<UtcTime>("snapshotTime", &C::snapshotTime),
            field<Uint8>("totalSnapshotsFound", &C::totalSnapshotsFound),
            field<Uint8>("commandIndex", &C::commandIndex),
            field<Uint8>("totalNumberOfCommands", &C::totalNumberOfCommands),
            field<Map32>("snapshotCause", &C::snapshotCause),
            field<Enum8>("snapshotPayloadType", &C::snapshotPayloadType),
            choice<Alternative<0, PrepaySnapshot>>("snapshotPayload", &C::snapshotPayload, &C::snapshotPayloadType));
    }
};

struct ChangePaymentModeResponse
{
    std::uint8_t friendlyCredit = 0;
    std::uint32_t friendlyCreditCalendarId = 0;
    std::uint32_t emergencyCreditLimit = 0;
    std::uint32_t emergencyCreditThreshold = 0;

    bool operator==(const ChangePaymentModeResponse &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ServerToClient, 0x02};
    static constexpr std::string_view Name = "ChangePaymentModeResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ChangePaymentModeResponse;
        return std::tuple(field<Map8>("friendlyCredit", &C::friendlyCredit),
                          field<Uint32>("friendlyCreditCalendarId", &C::friendlyCreditCalendarId),
                          field<Uint32>("emergencyCreditLimit", &C::emergencyCreditLimit),
                          field<Uint32>("emergencyCreditThreshold", &C::emergencyCreditThreshold));
    }
};

/// A meter that refuses a top-up may end after `resultType`. Money is signed, as the attributes are and as GB meters
/// send it; the ZAP data has it unsigned, here and in the other commands of the cluster.
struct ConsumerTopUpResponse
{
    std::uint8_t resultType = 0; ///< 0 and 0x10 to 0x12: accepted
    std::optional<std::int32_t> topUpValue;
    std::optional<std::uint8_t> sourceOfTopUp;
    std::optional<std::int32_t> creditRemaining;

    bool operator==(const ConsumerTopUpResponse &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ServerToClient, 0x03};
    static constexpr std::string_view Name = "ConsumerTopUpResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ConsumerTopUpResponse;
        return std::tuple(field<Enum8>("resultType", &C::resultType), field<Int32>("topUpValue", &C::topUpValue),
                          field<Enum8>("sourceOfTopUp", &C::sourceOfTopUp),
                          field<Int32>("creditRemaining", &C::creditRemaining));
    }
};

struct PublishTopUpLog
{
    std::uint8_t commandIndex = 0; ///< from 0
    std::uint8_t totalNumberOfCommands = 0;
    RecordsView<TopUp> topUpPayload;

    bool operator==(const PublishTopUpLog &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ServerToClient, 0x05};
    static constexpr std::string_view Name = "PublishTopUpLog";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishTopUpLog;
        return std::tuple(field<Uint8>("commandIndex", &C::commandIndex),
                          field<Uint8>("totalNumberOfCommands", &C::totalNumberOfCommands),
                          records("topUpPayload", &C::topUpPayload));
    }
};

struct PublishDebtLog
{
    std::uint8_t commandIndex = 0; ///< from 0
    std::uint8_t totalNumberOfCommands = 0;
    RecordsView<DebtRepayment> debtPayload;

    bool operator==(const PublishDebtLog &) const = default;

    static constexpr CommandId Id{cluster::Prepayment, zcl::Direction::ServerToClient, 0x06};
    static constexpr std::string_view Name = "PublishDebtLog";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishDebtLog;
        return std::tuple(field<Uint8>("commandIndex", &C::commandIndex),
                          field<Uint8>("totalNumberOfCommands", &C::totalNumberOfCommands),
                          records("debtPayload", &C::debtPayload));
    }
};

} // namespace meterglass::se
