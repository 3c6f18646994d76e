#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands of the Device Management cluster (ZSE 1.4 D.10).
namespace meterglass::se {

struct EventConfiguration
{
    std::uint16_t eventId = 0;
    std::uint8_t eventConfiguration = 0; ///< bits 0 to 2: log; 0x08: push to the wide area, 0x10: to the home

    bool operator==(const EventConfiguration &) const = default;

    static constexpr std::string_view Name = "EventConfigurationPayload";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = EventConfiguration;
        return std::tuple(field<Uint16>("eventId", &C::eventId),
                          field<Map8>("eventConfiguration", &C::eventConfiguration));
    }
};

/// Configuration control 0.
struct ConfigureEventsOfList
{
    std::uint8_t numberOfEvents = 0;
    ListView<zcl::DataType::Uint16> eventIds;

    bool operator==(const ConfigureEventsOfList &) const = default;

    static constexpr std::string_view Name = "ApplyByList";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ConfigureEventsOfList;
        return std::tuple(field<Uint8>("numberOfEvents", &C::numberOfEvents),
                          list<Uint16>("eventIds", &C::eventIds, &C::numberOfEvents));
    }
};

/// Configuration control 1.
struct ConfigureEventsOfGroup
{
    std::uint16_t eventGroupId = 0;

    bool operator==(const ConfigureEventsOfGroup &) const = default;

    static constexpr std::string_view Name = "ApplyByEventGroup";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ConfigureEventsOfGroup;
        return std::tuple(field<Uint16>("eventGroupId", &C::eventGroupId));
    }
};

/// Configuration control 2.
struct ConfigureEventsOfLog
{
    std::uint8_t logId = 0;

    bool operator==(const ConfigureEventsOfLog &) const = default;

    static constexpr std::string_view Name = "ApplyByLogType";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ConfigureEventsOfLog;
        return std::tuple(field<Uint8>("logId", &C::logId));
    }
};

/// Configuration control 3.
struct ConfigureEventsOfConfiguration
{
    std::uint8_t configurationValueMatch = 0;

    bool operator==(const ConfigureEventsOfConfiguration &) const = default;

    static constexpr std::string_view Name = "ApplyByConfigurationMatch";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ConfigureEventsOfConfiguration;
        return std::tuple(field<Map8>("configurationValueMatch", &C::configurationValueMatch));
    }
};

struct GetChangeOfTenancy
{
    bool operator==(const GetChangeOfTenancy &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "GetChangeOfTenancy";
    static constexpr auto fields() { return std::tuple(); }
};

struct GetChangeOfSupplier
{
    bool operator==(const GetChangeOfSupplier &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ClientToServer, 0x01};
    static constexpr std::string_view Name = "GetChangeOfSupplier";
    static constexpr auto fields() { return std::tuple(); }
};

struct RequestNewPassword
{
    std::uint8_t passwordType = 0;

    bool operator==(const RequestNewPassword &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ClientToServer, 0x02};
    static constexpr std::string_view Name = "RequestNewPassword";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = RequestNewPassword;
        return std::tuple(field<Enum8>("passwordType", &C::passwordType));
    }
};

struct GetSiteId
{
    bool operator==(const GetSiteId &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ClientToServer, 0x03};
    static constexpr std::string_view Name = "GetSiteId";
    static constexpr auto fields() { return std::tuple(); }
};

struct ReportEventConfiguration
{
    std::uint8_t commandIndex = 0; ///< from 0
    std::uint8_t totalCommands = 0;
    RecordsView<EventConfiguration> eventConfigurationPayload;

    bool operator==(const ReportEventConfiguration &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ClientToServer, 0x04};
    static constexpr std::string_view Name = "ReportEventConfiguration";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ReportEventConfiguration;
        return std::tuple(field<Uint8>("commandIndex", &C::commandIndex),
                          field<Uint8>("totalCommands", &C::totalCommands),
                          records("eventConfigurationPayload", &C::eventConfigurationPayload));
    }
};

struct GetCIN
{
    bool operator==(const GetCIN &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ClientToServer, 0x05};
    static constexpr std::string_view Name = "GetCIN";
    static constexpr auto fields() { return std::tuple(); }
};

struct PublishChangeOfTenancy
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint8_t tariffType = 0;
    std::uint32_t implementationDateTime = 0;       ///< UTC; 0: now, 0xFFFFFFFF: cancel
    std::uint32_t proposedTenancyChangeControl = 0; ///< GB sends 0x200

    bool operator==(const PublishChangeOfTenancy &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ServerToClient, 0x00};
    static constexpr std::string_view Name = "PublishChangeOfTenancy";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishChangeOfTenancy;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId), field<Enum8>("tariffType", &C::tariffType),
                          field<UtcTime>("implementationDateTime", &C::implementationDateTime),
                          field<Map32>("proposedTenancyChangeControl", &C::proposedTenancyChangeControl));
    }
};

/// Also how the supplier's contact details are set (GBCS use case GCS44).
struct PublishChangeOfSupplier
{
    std::uint32_t currentProviderId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint8_t tariffType = 0;
    std::uint32_t proposedProviderId = 0;
    std::uint32_t providerChangeImplementationTime = 0;
    std::uint32_t providerChangeControl = 0;
    OctetsView proposedProviderName;
    OctetsView proposedProviderContactDetails;

    bool operator==(const PublishChangeOfSupplier &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ServerToClient, 0x01};
    static constexpr std::string_view Name = "PublishChangeOfSupplier";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishChangeOfSupplier;
        return std::tuple(field<Uint32>("currentProviderId", &C::currentProviderId),
                          field<Uint32>("issuerEventId", &C::issuerEventId), field<Enum8>("tariffType", &C::tariffType),
                          field<Uint32>("proposedProviderId", &C::proposedProviderId),
                          field<UtcTime>("providerChangeImplementationTime", &C::providerChangeImplementationTime),
                          field<Map32>("providerChangeControl", &C::providerChangeControl),
                          field<OctetString>("proposedProviderName", &C::proposedProviderName),
                          field<OctetString>("proposedProviderContactDetails", &C::proposedProviderContactDetails));
    }
};

struct RequestNewPasswordResponse
{
    std::uint32_t issuerEventId = 0;
    std::uint32_t implementationDateTime = 0; ///< UTC; 0: now, 0xFFFFFFFF: cancel
    std::uint16_t durationInMinutes = 0;      ///< 0xFFFF: until changed
    std::uint8_t passwordType = 0;
    OctetsView password;

    bool operator==(const RequestNewPasswordResponse &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ServerToClient, 0x02};
    static constexpr std::string_view Name = "RequestNewPasswordResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = RequestNewPasswordResponse;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("implementationDateTime", &C::implementationDateTime),
                          field<Uint16>("durationInMinutes", &C::durationInMinutes),
                          field<Enum8>("passwordType", &C::passwordType), field<OctetString>("password", &C::password));
    }
};

struct UpdateSiteId
{
    std::uint32_t issuerEventId = 0;
    std::uint32_t siteIdTime = 0;
    std::uint32_t providerId = 0;
    OctetsView siteId;

    bool operator==(const UpdateSiteId &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ServerToClient, 0x03};
    static constexpr std::string_view Name = "UpdateSiteId";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = UpdateSiteId;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("siteIdTime", &C::siteIdTime), field<Uint32>("providerId", &C::providerId),
                          field<OctetString>("siteId", &C::siteId));
    }
};

/// The payload says which events, in the way that `configurationControl` chooses; in ways of no meaning it is octets.
struct SetEventConfiguration
{
    std::uint32_t issuerEventId = 0;
    std::uint32_t startDateTime = 0;
    std::uint8_t eventConfiguration = 0;
    std::uint8_t configurationControl = 0;
    ListView<zcl::DataType::Uint8> eventConfigurationPayload;

    bool operator==(const SetEventConfiguration &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ServerToClient, 0x04};
    static constexpr std::string_view Name = "SetEventConfiguration";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SetEventConfiguration;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("startDateTime", &C::startDateTime),
                          field<Map8>("eventConfiguration", &C::eventConfiguration),
                          field<Enum8>("configurationControl", &C::configurationControl),
                          choice<Alternative<0, ConfigureEventsOfList>, Alternative<1, ConfigureEventsOfGroup>,
                                 Alternative<2, ConfigureEventsOfLog>, Alternative<3, ConfigureEventsOfConfiguration>>(
                              "eventConfigurationPayload", &C::eventConfigurationPayload, &C::configurationControl));
    }
};

struct GetEventConfiguration
{
    std::uint16_t eventId = 0; ///< 0: all

    bool operator==(const GetEventConfiguration &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ServerToClient, 0x05};
    static constexpr std::string_view Name = "GetEventConfiguration";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetEventConfiguration;
        return std::tuple(field<Uint16>("eventId", &C::eventId));
    }
};

struct UpdateCIN
{
    std::uint32_t issuerEventId = 0;
    std::uint32_t implementationTime = 0;
    std::uint32_t providerId = 0;
    OctetsView customerIdNumber;

    bool operator==(const UpdateCIN &) const = default;

    static constexpr CommandId Id{cluster::DeviceManagement, zcl::Direction::ServerToClient, 0x06};
    static constexpr std::string_view Name = "UpdateCIN";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = UpdateCIN;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("implementationTime", &C::implementationTime),
                          field<Uint32>("providerId", &C::providerId),
                          field<OctetString>("customerIdNumber", &C::customerIdNumber));
    }
};

} // namespace meterglass::se
