#pragma once

#include "meterlink/ezsp/addressmessages.h"
#include "meterlink/ezsp/cbkemessages.h"
#include "meterlink/ezsp/configurationmessages.h"
#include "meterlink/ezsp/keymessages.h"
#include "meterlink/ezsp/messagingmessages.h"
#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/scanmessages.h"
#include "meterlink/ezsp/securitymessages.h"
#include "meterlink/ezsp/utilitymessages.h"

namespace meterglass::test {

template<typename... Messages>
struct MessageList
{
    /// Calls back with a value of each.
    template<typename Visit>
    static void forEach(Visit visit)
    {
        (visit(Messages()), ...);
    }
};

/// Every message that has a struct.
using EveryMessage = MessageList<
    ezsp::LookupEui64ByNodeId, ezsp::LookupEui64ByNodeId::Response, ezsp::LookupNodeIdByEui64,
    ezsp::LookupNodeIdByEui64::Response, ezsp::SetExtendedTimeout, ezsp::SetExtendedTimeout::Response,
    ezsp::GetMulticastTableEntry, ezsp::GetMulticastTableEntry::Response, ezsp::SetMulticastTableEntry,
    ezsp::SetMulticastTableEntry::Response, ezsp::GenerateCbkeKeys, ezsp::GenerateCbkeKeys::Response,
    ezsp::GenerateCbkeKeysHandler, ezsp::CalculateSmacs, ezsp::CalculateSmacs::Response, ezsp::CalculateSmacsHandler,
    ezsp::ClearCbkeData, ezsp::ClearCbkeData::Response, ezsp::GetCertificate, ezsp::GetCertificate::Response,
    ezsp::SaveCbkeData, ezsp::SaveCbkeData::Response, ezsp::Version, ezsp::Version::Response,
    ezsp::GetConfigurationValue, ezsp::GetConfigurationValue::Response, ezsp::SetConfigurationValue,
    ezsp::SetConfigurationValue::Response, ezsp::GetValue, ezsp::GetValue::Response, ezsp::SetValue,
    ezsp::SetValue::Response, ezsp::GetExtendedValue, ezsp::GetExtendedValue::Response, ezsp::SetPolicy,
    ezsp::SetPolicy::Response, ezsp::AddEndpoint, ezsp::AddEndpoint::Response, ezsp::AddTransientLinkKey,
    ezsp::AddTransientLinkKey::Response, ezsp::ImportTransientKey, ezsp::ImportTransientKey::Response,
    ezsp::ClearTransientLinkKeys, ezsp::ClearTransientLinkKeys::Response, ezsp::ClearKeyTable,
    ezsp::ClearKeyTable::Response, ezsp::AddOrUpdateKeyTableEntry, ezsp::AddOrUpdateKeyTableEntry::Response,
    ezsp::ImportKey, ezsp::ImportKey::Response, ezsp::RequestLinkKey, ezsp::RequestLinkKey::Response,
    ezsp::SetAddressTableRemoteEui64, ezsp::SetAddressTableRemoteEui64::Response, ezsp::SetAddressTableRemoteNodeId,
    ezsp::SetAddressTableRemoteNodeId::Response, ezsp::ImportLinkKey, ezsp::ImportLinkKey::Response,
    ezsp::FindKeyTableEntry, ezsp::FindKeyTableEntry::Response, ezsp::GetKey, ezsp::GetKey::Response, ezsp::ExportKey,
    ezsp::ExportKey::Response, ezsp::GetNetworkKeyInfo, ezsp::GetNetworkKeyInfo::Response, ezsp::SendUnicast,
    ezsp::SendUnicast::Response, ezsp::SendBroadcast, ezsp::SendBroadcast::Response, ezsp::SendReply,
    ezsp::SendReply::Response, ezsp::MessageSentHandler, ezsp::IncomingMessageHandler, ezsp::SetManufacturerCode,
    ezsp::SetManufacturerCode::Response, ezsp::NetworkInit, ezsp::NetworkInit::Response, ezsp::NetworkState,
    ezsp::NetworkState::Response, ezsp::StackStatusHandler, ezsp::FormNetwork, ezsp::FormNetwork::Response,
    ezsp::JoinNetwork, ezsp::JoinNetwork::Response, ezsp::LeaveNetwork, ezsp::LeaveNetwork::Response,
    ezsp::PermitJoining, ezsp::PermitJoining::Response, ezsp::GetNetworkParameters,
    ezsp::GetNetworkParameters::Response, ezsp::ChildJoinHandler, ezsp::SetConcentrator,
    ezsp::SetConcentrator::Response, ezsp::SetSourceRouteDiscoveryMode, ezsp::SetSourceRouteDiscoveryMode::Response,
    ezsp::StartScan, ezsp::StartScan::Response, ezsp::StopScan, ezsp::StopScan::Response, ezsp::EnergyScanResultHandler,
    ezsp::NetworkFoundHandler, ezsp::ScanCompleteHandler, ezsp::SetInitialSecurityState,
    ezsp::SetInitialSecurityState::Response, ezsp::TrustCentreJoinHandler, ezsp::KeyEstablishmentHandler,
    ezsp::RemoveDevice, ezsp::RemoveDevice::Response, ezsp::Nop, ezsp::Nop::Response, ezsp::GetLibraryStatus,
    ezsp::GetLibraryStatus::Response, ezsp::GetMfgToken, ezsp::GetMfgToken::Response, ezsp::GetTokenData,
    ezsp::GetTokenData::Response, ezsp::GetEui64, ezsp::GetEui64::Response, ezsp::GetNodeId, ezsp::GetNodeId::Response,
    ezsp::ReadCounters, ezsp::ReadCounters::Response, ezsp::TokenFactoryReset, ezsp::TokenFactoryReset::Response,
    ezsp::InvalidCommand>;

} // namespace meterglass::test
