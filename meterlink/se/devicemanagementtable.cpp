#include "meterlink/se/clustertables.h"

#include <array>

namespace meterglass::se::tables {

namespace {

using enum zcl::DataType;
using enum Access;

/// What became of a command; one attribute each.
constexpr auto Outcomes = std::to_array<std::string_view>({
    "Received",
    "Actioned",
    "Cancelled",
    "Rejected",
});

constexpr auto TunnelOutcomes = std::to_array<std::string_view>({
    "Received",
    "Rejected",
    "Generated",
});

constexpr auto PriceEvents = std::to_array<std::string_view>({
    "TouTariffActivation",
    "BlockTariffActivated",
    "BlockTouTariffActivated",
    "SingleTariffRateActivated",
    "AsynchronousBillingOccurred",
    "SynchronousBillingOccurred",
    "TariffNotSupported",
    "PriceClusterNotFound",
    "CurrencyChangePassiveActivated",
    "CurrencyChangePassiveUpdated",
    "PriceMatrixPassiveActivated",
    "PriceMatrixPassiveUpdated",
    "TariffChangePassiveActivated",
    "TariffChangePassiveUpdated",
});

constexpr auto PriceCommands = std::to_array<std::string_view>({
    "PublishPrice",
    "PublishTariffInformation",
    "PublishPriceMatrix",
    "PublishBlockThresholds",
    "PublishCalorificValue",
    "PublishConversionFactor",
    "PublishCo2Value",
    "PublishCppEvent",
    "PublishTierLabels",
    "PublishBillingPeriod",
    "PublishConsolidatedBill",
    "PublishBlockPeriod",
    "PublishCreditPaymentInfo",
    "PublishConversionFactor",
});

constexpr auto MeteringEvents = std::to_array<std::string_view>({
    "CheckMeter",         "LowBattery",           "TamperDetect",
    "SupplyStatus",       "SupplyQuality",        "LeakDetect",
    "ServiceDisconnect",  "ReverseFlowGeneral",   "MeterCoverRemoved",
    "MeterCoverClosed",   "StrongMagneticField",  "NoStrongMagneticField",
    "BatteryFailure",     "ProgramMemoryError",   "RamError",
    "NvMemoryError",      "LowVoltageL1",         "HighVoltageL1",
    "LowVoltageL2",       "HighVoltageL2",        "LowVoltageL3",
    "HighVoltageL3",      "OverCurrentL1",        "OverCurrentL2",
    "OverCurrentL3",      "FrequencyTooLowL1",    "FrequencyTooHighL1",
    "FrequencyTooLowL2",  "FrequencyTooHighL2",   "FrequencyTooLowL3",
    "FrequencyTooHighL3", "GroundFault",          "ElectricTamperDetect",
    "IncorrectPolarity",  "CurrentNoVoltage",     "UnderVoltage",
    "OverVoltage",        "NormalVoltage",        "PfBelowThreshold",
    "PfAboveThreshold",   "TerminalCoverRemoved", "TerminalCoverClosed",
});

constexpr auto WaterEvents = std::to_array<std::string_view>({
    "BurstDetect",
    "PressureTooLow",
    "PressureTooHigh",
    "FlowSensorCommunicationError",
    "FlowSensorMeasurementFault",
    "FlowSensorReverseFlow",
    "FlowSensorAirDetect",
    "PipeEmpty",
});

constexpr auto HeatAndCoolingEvents = std::to_array<std::string_view>({
    "InletTemperatureSensorFault",
    "OutletTemperatureSensorFault",
});

constexpr auto GasEvents = std::to_array<std::string_view>({
    "ReverseFlow",
    "TiltTamper",
    "BatteryCoverRemoved",
    "BatteryCoverClosed",
    "ExcessFlow",
    "TiltTamperEnabled",
});

constexpr auto ExtendedMeteringEvents = std::to_array<std::string_view>({
    "MeasurementSystemError",
    "WatchdogError",
    "SupplyDisconnectFailure",
    "SupplyConnectFailure",
    "MeasurementSoftwareChanged",
    "DstEnabled",
    "DstDisabled",
    "ClockAdjBackward",
    "ClockAdjForward",
    "ClockInvalid",
    "CommunicationErrorHan",
    "CommunicationOkHan",
    "MeterFraudAttempt",
    "PowerLoss",
    "UnusualHanTraffic",
    "UnexpectedClockChange",
    "CommsUsingUnauthenticatedComponent",
    "MeteringErrorRegClear",
    "MeteringAlarmRegClear",
    "UnexpectedHwReset",
    "UnexpectedProgramExecution",
    "LimitThresholdExceeded",
    "LimitThresholdOk",
    "LimitThresholdChanged",
    "MaximumDemandExceeded",
    "ProfileCleared",
    "LoadProfileCleared",
    "BatteryWarn",
    "WrongSignature",
    "NoSignature",
    "SignatureNotValid",
    "UnauthoriseActionFromHAN",
    "FastPollingStart",
    "FastPollingEnd",
    "MeterReportingIntervalChanged",
    "DisconnectToLoadLimit",
    "MeterSupplyStatusRegisterChanged",
    "MeterAlarmStatusRegisterChanged",
    "ExtendedMeterAlarmStatusRegisterChanged",
    "DataAccessViaLocalPort",
    "ConfigureMirrorSuccess",
    "ConfigureMirrorFailure",
    "ConfigureNotificationFlagSchemeSuccess",
    "ConfigureNotificationFlagSchemeFailure",
    "ConfigureNotificationFlagsSuccess",
    "ConfigureNotificationFlagsFailure",
    "StayAwakeRequestHan",
    "StayAwakeRequestWan",
});

constexpr auto ManufacturerEvents = std::to_array<std::string_view>({
    "ManufacturerSpecificA",
    "ManufacturerSpecificB",
    "ManufacturerSpecificC",
    "ManufacturerSpecificD",
    "ManufacturerSpecificE",
    "ManufacturerSpecificF",
    "ManufacturerSpecificG",
    "ManufacturerSpecificH",
    "ManufacturerSpecificI",
});

constexpr auto MeteringCommands = std::to_array<std::string_view>({
    "GetProfileCommand",
    "RequestMirrorResponseCommand",
    "MirrorRemovedCommand",
    "GetSnapshotCommand",
    "TakeSnapshotCommand",
    "MirrorReportAttributeResponseCommand",
    "ScheduleSnapshotCommand",
    "StartSamplingCommand",
    "GetSampledDataCommand",
});

constexpr auto SupplyEvents = std::to_array<std::string_view>({
    "SupplyOn",
    "SupplyArmed",
    "SupplyOff",
    "DisconnectedDueToTamperDetected",
    "ManualDisconnect",
    "ManualConnect",
    "RemoteDisconnection",
    "RemoteConnect",
    "LocalDisconnection",
    "LocalConnect",
});

constexpr auto SupplyCommands = std::to_array<std::string_view>({
    "ChangeSupply",
    "LocalChangeSupply",
    "PublishUncontrolledFlowThreshold",
});

constexpr auto MessagingCommands = std::to_array<std::string_view>({
    "DisplayMessage",
    "CancelMessage",
});

constexpr auto CreditEvents = std::to_array<std::string_view>({
    "LowCredit",
    "NoCredit",
    "CreditExhausted",
    "EmergencyCreditEnabled",
    "EmergencyCreditExhausted",
    "IHDLowCreditWarning",
});

constexpr auto PrepaymentEvents = std::to_array<std::string_view>({
    "PhysicalAttackOnThePrepayMeter",
    "ElectronicAttackOnThePrepayMeter",
    "DiscountApplied",
    "CreditAdjustment",
    "CreditAdjustFail",
    "DebtAdjustment",
    "DebtAdjustFail",
    "ModeChange",
    "TopupCodeError",
    "TopupAlreadyUsed",
    "TopupCodeInvalid",
    "TopupAcceptedViaRemote",
    "TopupAcceptedViaManualEntry",
    "FriendlyCreditInUse",
    "FriendlyCreditEndWarning",
    "FriendlyCreditPeriodEnd",
    "PrepayErrorRegClear",
    "PrepayAlarmRegClear",
    "PrepayClusterNotFound",
    "TopupValueTooLarge",
});

constexpr auto PaymentModeEvents = std::to_array<std::string_view>({
    "ModeCredit2Prepay",
    "ModePrepay2Credit",
    "ModeDefault",
});

constexpr auto PrepaymentCommands = std::to_array<std::string_view>({
    "SelectAvailableEmergencyCredit",
    "ChangeDebt",
    "EmergencyCreditSetup",
    "ConsumerTopup",
    "CreditAdjustment",
    "ChangePaymentMode",
    "GetPrepaySnapshot",
    "GetTopupLog",
    "SetLowCreditWarningLevel",
    "GetDebtRepayLog",
    "SetMaximumCreditLimit",
    "SetOverallDebtCap",
});

constexpr auto CalendarEvents = std::to_array<std::string_view>({
    "CalendarClusterNotFound",
    "CalendarChangePassiveActivated",
    "CalendarChangePassiveUpdated",
});

constexpr auto CalendarCommands = std::to_array<std::string_view>({
    "PublishCalendar",
    "PublishDayProfile",
    "PublishWeekProfile",
    "PublishSeasons",
    "PublishSpecialDays",
});

constexpr auto DeviceManagementEvents = std::to_array<std::string_view>({
    "Password1Change",
    "Password2Change",
    "Password3Change",
    "Password4Change",
    "EventLogCleared",
});

constexpr auto NetworkEvents = std::to_array<std::string_view>({
    "ZigbeeApsTimeout",
    "ZigbeeIeeeTransmissionFailureOverThreshold",
    "ZigbeeIeeeFrameCheckSequenceThreshold",
    "ErrorCertificate",
    "ErrorSignature",
    "ErrorProgramStorage",
});

constexpr auto DeviceManagementCommands = std::to_array<std::string_view>({
    "PublishCot",
    "PublishCos",
    "ChangePassword",
    "SetEventConfiguration",
    "UpdateSiteId",
    "UpdateCin",
});

constexpr auto TunnelingEvents = std::to_array<std::string_view>({
    "TunnelingClusterNotFound",
    "UnsupportedProtocol",
    "UnsupportedProtocol",
});

constexpr auto TunnelingCommands = std::to_array<std::string_view>({
    "RequestTunnelCommand",
    "CloseTunnelCommand",
    "TransferDataCommand",
    "TransferDataErrorCommand",
    "AckTransferDataCommand",
    "ReadyDataCommand",
    "GetSupportedTunnelProtocolsCommand",
});

constexpr auto UpgradeEvents = std::to_array<std::string_view>({
    "FirmwareReadyForActivation",
    "FirmwareActivated",
    "FirmwareActivationFailure",
    "PatchReadyForActivation",
    "PatchActivated",
    "PatchFailure",
});

constexpr auto UpgradeCommands = std::to_array<std::string_view>({
    "ImageNotifyCommandReceived",
    "ImageNotifyCommandRejected",
    "QueryNextImageRequestGenerated",
    "QueryNextImageResponseReceived",
    "QueryNextImageResponseRejected",
    "ImageBlockRequestGenerated",
    "ImagePageRequestGenerated",
    "ImageBlockResponseReceived",
    "ImageBlockResponseRejected",
    "UpgradeEndRequestGenerated",
    "UpgradeEndResponseReceived",
    "UpgradeEndResponseRejected",
    "QuerySpecificFileRequestGenerated",
    "QuerySpecificFileResponseReceived",
    "QuerySpecificFileResponseRejected",
});

constexpr auto Server = std::to_array<AttributeRange>({
    {0x0100, "ProviderId", Uint32, ReadOnly},
    {0x0101, "ProviderName", OctetString, ReadOnly},
    {0x0102, "ProviderContactDetails", OctetString, ReadOnly},
    {0x0110, "ProposedProviderId", Uint32, ReadOnly},
    {0x0111, "ProposedProviderName", OctetString, ReadOnly},
    {0x0112, "ProposedProviderChangeDateTime", UtcTime, ReadOnly},
    {0x0113, "ProposedProviderChangeControl", Map32, ReadOnly},
    {0x0114, "ProposedProviderContactDetails", OctetString, ReadOnly},
    {0x0120, "ReceivedProviderId", Uint32, ReadOnly},
    {0x0121, "ReceivedProviderName", OctetString, ReadOnly},
    {0x0122, "ReceivedProviderContactDetails", OctetString, ReadOnly},
    {0x0130, "ReceivedProposedProviderId", Uint32, ReadOnly},
    {0x0131, "ReceivedProposedProviderName", OctetString, ReadOnly},
    {0x0132, "ReceivedProposedProviderChangeDateTime", UtcTime, ReadOnly},
    {0x0133, "ReceivedProposedProviderChangeControl", Map32, ReadOnly},
    {0x0134, "ReceivedProposedProviderContactDetails", OctetString, ReadOnly},
    {0x0200, "ChangeOfTenancyUpdateDateTime", UtcTime, ReadOnly},
    {0x0201, "ProposedTenancyChangeControl", Map32, ReadOnly},
    {0x0300, "WanStatus", Enum8, ReadOnly},
    {0x0400, "LowMediumThreshold", Uint32, ReadOnly},
    {0x0401, "MediumHighThreshold", Uint32, ReadOnly},
});

/// The event configuration attributes, one for each event.
constexpr auto Client = std::to_array<AttributeRange>({
    {0x0000, "ProviderId", Uint32, ReadOnly},
    {0x0010, "ReceivedProviderId", Uint32, ReadOnly},
    {0x0100, "#", Map8, ReadOnly, named(PriceEvents)},
    {0x01B0, "##", Map8, ReadOnly, named(PriceCommands, 4), named(Outcomes)},
    {0x0200, "#", Map8, ReadOnly, named(MeteringEvents)},
    {0x0230, "#", Map8, ReadOnly, named(WaterEvents)},
    {0x0250, "#", Map8, ReadOnly, named(HeatAndCoolingEvents)},
    {0x0260, "#", Map8, ReadOnly, named(GasEvents)},
    {0x0270, "#", Map8, ReadOnly, named(ExtendedMeteringEvents)},
    {0x02B0, "#", Map8, ReadOnly, named(ManufacturerEvents)},
    {0x02C0, "##", Map8, ReadOnly, named(MeteringCommands, 4), named(Outcomes)},
    {0x02E4, "#", Map8, ReadOnly, named(SupplyEvents)},
    {0x02EE, "##", Map8, ReadOnly, named(SupplyCommands, 4), named(Outcomes)},
    {0x0300, "MessageConfirmationSent", Map8, ReadOnly},
    {0x03C0, "##", Map8, ReadOnly, named(MessagingCommands, 4), named(Outcomes)},
    {0x0400, "#", Map8, ReadOnly, named(CreditEvents)},
    {0x0420, "#", Map8, ReadOnly, named(PrepaymentEvents)},
    {0x0441, "#", Map8, ReadOnly, named(PaymentModeEvents)},
    {0x04C0, "##", Map8, ReadOnly, named(PrepaymentCommands, 4), named(Outcomes)},
    {0x0500, "#", Map8, ReadOnly, named(CalendarEvents)},
    {0x05C0, "##", Map8, ReadOnly, named(CalendarCommands, 4), named(Outcomes)},
    {0x0600, "#", Map8, ReadOnly, named(DeviceManagementEvents)},
    {0x0610, "#", Map8, ReadOnly, named(NetworkEvents)},
    {0x06C0, "##", Map8, ReadOnly, named(DeviceManagementCommands, 4), named(Outcomes)},
    {0x0700, "#", Map8, ReadOnly, named(TunnelingEvents)},
    {0x07C0, "##", Map8, ReadOnly, named(TunnelingCommands, 3), named(TunnelOutcomes)},
    {0x0800, "#", Map8, ReadOnly, named(UpgradeEvents)},
    {0x08C0, "#", Map8, ReadOnly, named(UpgradeCommands)},
});

} // namespace

std::span<const AttributeRange> deviceManagementServer()
{
    return Server;
}

std::span<const AttributeRange> deviceManagementClient()
{
    return Client;
}

} // namespace meterglass::se::tables
