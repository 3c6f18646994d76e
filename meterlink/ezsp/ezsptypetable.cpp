#include "meterlink/ezsp/ezsptypetable.h"

#include "meterlink/ezsp/ezspfieldtext.h"

#include <algorithm>
#include <deque>

namespace meterglass::ezsp {

namespace {

using Kind = EzspType::Kind;

struct PlainType
{
    std::string_view name;
    Kind kind = Kind::Unsigned;
    std::uint8_t width = 1;
};

constexpr PlainType PlainTypes[] = {
    {"uint8_t"},
    {"uint16_t", Kind::Unsigned, 2},
    {"uint32_t", Kind::Unsigned, 4},
    {"uint128_t", Kind::Octets, 16},
    {"int8s", Kind::Signed},
    {"Bool"},
    {"Channels", Kind::Unsigned, 4},
    {"EUI64", Kind::Address, 8},
    {"ExtendedPanId", Kind::Address, 8},
    {"KeyData", Kind::Octets, 16},
    {"LVBytes", Kind::CountedOctets, 1},
    {"LVBytes32", Kind::CountedOctets, 4},
    {"NWK", Kind::Unsigned, 2},
    {"BroadcastAddress", Kind::Unsigned, 2},
    {"EmberNodeId", Kind::Unsigned, 2},
    {"EmberPanId", Kind::Unsigned, 2},
    {"EmberMulticastId", Kind::Unsigned, 2},
    // Enumerations.
    {"sl_Status", Kind::Unsigned, 4},
    {"EmberStatus"},
    {"EzspStatus"},
    {"EzspConfigId"},
    {"EzspPolicyId"},
    {"EzspDecisionId"},
    {"EzspValueId"},
    {"EzspExtendedValueId"},
    {"EzspMfgTokenId"},
    {"EzspNetworkScanType"},
    {"EzspZllNetworkOperation"},
    {"EmberCounterType"},
    {"EmberDeviceUpdate"},
    {"EmberDutyCycleState"},
    {"EmberEntropySource"},
    {"EmberEventUnits"},
    {"EmberGpKeyType"},
    {"EmberGpSecurityLevel"},
    {"EmberIncomingMessageType"},
    {"EmberJoinDecision"},
    {"EmberJoinMethod"},
    {"EmberKeyStatus"},
    {"EmberKeyType"},
    {"EmberMacPassthroughType"},
    {"EmberNetworkStatus"},
    {"EmberNodeType"},
    {"EmberOutgoingMessageType"},
    {"EmberRadioPowerMode"},
    {"EmberStackError"},
    {"EmberZllState", Kind::Unsigned, 2},
    {"SecureEzspSecurityLevel"},
    {"SecureEzspSecurityType", Kind::Unsigned, 4},
    {"SecurityManagerKeyType"},
    {"SecurityManagerDerivedKeyTypeV12"},
    {"SecurityManagerDerivedKeyTypeV13", Kind::Unsigned, 2},
    // Bit masks.
    {"EmberApsOption", Kind::Unsigned, 2},
    {"EmberCurrentSecurityBitmask", Kind::Unsigned, 2},
    {"EmberInitialSecurityBitmask", Kind::Unsigned, 2},
    {"EmberKeyStructBitmask", Kind::Unsigned, 2},
    {"EmberMultiPhyNwkConfig"},
    {"EmberNetworkInitBitmask", Kind::Unsigned, 2},
    {"EmberRf4ceApplicationCapabilities"},
    {"EmberRf4ceNodeCapabilities"},
    {"EmberRf4ceTxOption"},
    {"SecurityManagerContextFlags"},
    // Keys, certificates and what is computed with them.
    {"EmberCertificateData", Kind::Octets, 48},
    {"EmberPublicKeyData", Kind::Octets, 22},
    {"EmberPrivateKeyData", Kind::Octets, 21},
    {"EmberSignatureData", Kind::Octets, 42},
    {"EmberCertificate283k1Data", Kind::Octets, 74},
    {"EmberPublicKey283k1Data", Kind::Octets, 37},
    {"EmberPrivateKey283k1Data", Kind::Octets, 36},
    {"EmberSignature283k1Data", Kind::Octets, 72},
    {"EmberSmacData", Kind::Octets, 16},
    {"EmberMessageDigest", Kind::Octets, 16},
};

struct StructureType
{
    std::string_view name;
    std::string_view members;
};

/// Each after those that it holds. A multicast table entry of version 4 can lack its last byte.
constexpr StructureType StructureTypes[] = {
    {"EmberNetworkParameters",
     "extendedPanId:ExtendedPanId, panId:EmberPanId, radioTxPower:uint8_t, radioChannel:uint8_t, "
     "joinMethod:EmberJoinMethod, nwkManagerId:EmberNodeId, nwkUpdateId:uint8_t, channels:Channels"},
    {"EmberZigbeeNetwork",
     "channel:uint8_t, panId:EmberPanId, extendedPanId:ExtendedPanId, allowingJoin:Bool, stackProfile:uint8_t, "
     "nwkUpdateId:uint8_t"},
    {"EmberApsFrame",
     "profileId:uint16_t, clusterId:uint16_t, sourceEndpoint:uint8_t, destinationEndpoint:uint8_t, "
     "options:EmberApsOption, groupId:uint16_t, sequence:uint8_t"},
    {"EmberBindingTableEntry",
     "type:uint8_t, local:uint8_t, clusterId:uint16_t, remote:uint8_t, identifier:EUI64, networkIndex:uint8_t"},
    {"EmberMulticastTableEntry", "multicastId:EmberMulticastId, endpoint:uint8_t, networkIndex:uint8_t?"},
    {"EmberNeighborTableEntry",
     "shortId:EmberNodeId, averageLqi:uint8_t, inCost:uint8_t, outCost:uint8_t, age:uint8_t, longId:EUI64"},
    {"EmberRouteTableEntry",
     "destination:EmberNodeId, nextHop:uint16_t, status:uint8_t, age:uint8_t, concentratorType:uint8_t, "
     "routeRecordState:uint8_t"},
    {"EmberChildDataV7",
     "eui64:EUI64, type:EmberNodeType, id:EmberNodeId, phy:uint8_t, power:uint8_t, timeout:uint8_t"},
    {"EmberChildDataV10",
     "eui64:EUI64, type:EmberNodeType, id:EmberNodeId, phy:uint8_t, power:uint8_t, timeout:uint8_t, "
     "timeout_remaining:uint32_t"},
    {"EmberTokenInfo", "nvm3Key:uint32_t, isCnt:Bool, isIdx:Bool, size:uint8_t, arraySize:uint8_t"},
    {"EmberMultiPhyRadioParameters", "radioTxPower:int8s, radioPage:uint8_t, radioChannel:uint8_t"},
    {"EmberDutyCycleLimits", "limitThresh:uint16_t, critThresh:uint16_t, suspLimit:uint16_t"},
    {"EmberPerDeviceDutyCycle", "nodeId:EmberNodeId, dutyCycleConsumed:uint16_t"},
    {"EmberBeaconData",
     "channel:uint8_t, lqi:uint8_t, rssi:int8s, depth:uint8_t, nwkUpdateId:uint8_t, power:int8s, "
     "parentPriority:int8s, panId:EmberPanId, extendedPanId:ExtendedPanId, sender:EmberNodeId, enhanced:Bool, "
     "permitJoin:Bool, hasCapacity:Bool"},
    {"EmberBeaconIterator", "beacon:EmberBeaconData, index:uint8_t"},
    {"EmberBeaconClassificationParams", "minRssiForReceivingPkts:int8s, beaconClassificationMask:uint16_t"},
    // Security.
    {"EmberInitialSecurityState",
     "bitmask:EmberInitialSecurityBitmask, preconfiguredKey:KeyData, networkKey:KeyData, "
     "networkKeySequenceNumber:uint8_t, preconfiguredTrustCenterEui64:EUI64"},
    {"EmberCurrentSecurityState", "bitmask:EmberCurrentSecurityBitmask, trustCenterLongAddress:EUI64"},
    {"EmberKeyStruct",
     "bitmask:EmberKeyStructBitmask, type:EmberKeyType, key:KeyData, outgoingFrameCounter:uint32_t, "
     "incomingFrameCounter:uint32_t, sequenceNumber:uint8_t, partnerEUI64:EUI64"},
    {"EmberTransientKeyDataV5",
     "eui64:EUI64, keyData:KeyData, incomingFrameCounter:uint32_t, countdownTimerMs:uint32_t"},
    {"EmberTransientKeyDataV8",
     "eui64:EUI64, keyData:KeyData, bitmask:EmberKeyStructBitmask, remainingTimeSeconds:uint16_t"},
    {"EmberAesMmoHashContext", "result:uint8_t[16], length:uint32_t"},
    {"SecurityManagerContextV12",
     "core_key_type:SecurityManagerKeyType, key_index:uint8_t, derived_type:SecurityManagerDerivedKeyTypeV12, "
     "eui64:EUI64, multi_network_index:uint8_t, flags:SecurityManagerContextFlags, psa_key_alg_permission:uint32_t"},
    {"SecurityManagerContextV13",
     "core_key_type:SecurityManagerKeyType, key_index:uint8_t, derived_type:SecurityManagerDerivedKeyTypeV13, "
     "eui64:EUI64, multi_network_index:uint8_t, flags:SecurityManagerContextFlags, psa_key_alg_permission:uint32_t"},
    {"SecurityManagerAPSKeyMetadata",
     "bitmask:EmberKeyStructBitmask, outgoing_frame_counter:uint32_t, incoming_frame_counter:uint32_t, "
     "ttl_in_seconds:uint16_t"},
    {"SecurityManagerNetworkKeyInfo",
     "network_key_set:Bool, alternate_network_key_set:Bool, network_key_sequence_number:uint8_t, "
     "alt_network_key_sequence_number:uint8_t, network_key_frame_counter:uint32_t"},
    // ZigBee Light Link.
    {"EmberZllSecurityAlgorithmData", "transactionId:uint32_t, responseId:uint32_t, bitmask:uint16_t"},
    {"EmberZllNetwork",
     "zigbeeNetwork:EmberZigbeeNetwork, securityAlgorithm:EmberZllSecurityAlgorithmData, eui64:EUI64, "
     "nodeId:EmberNodeId, state:EmberZllState, nodeType:EmberNodeType, numberSubDevices:uint8_t, "
     "totalGroupIdentifiers:uint8_t, rssiCorrection:uint8_t"},
    {"EmberZllInitialSecurityState",
     "bitmask:uint32_t, keyIndex:uint8_t, encryptionKey:KeyData, preconfiguredKey:KeyData"},
    {"EmberZllDeviceInfoRecord",
     "ieeeAddress:EUI64, endpointId:uint8_t, profileId:uint16_t, deviceId:uint16_t, version:uint8_t, "
     "groupIdCount:uint8_t"},
    {"EmberZllAddressAssignment",
     "nodeId:EmberNodeId, freeNodeIdMin:EmberNodeId, freeNodeIdMax:EmberNodeId, groupIdMin:EmberMulticastId, "
     "groupIdMax:EmberMulticastId, freeGroupIdMin:EmberMulticastId, freeGroupIdMax:EmberMulticastId"},
    {"EmberTokTypeStackZllData",
     "bitmask:uint32_t, freeNodeIdMin:uint16_t, freeNodeIdMax:uint16_t, myGroupIdMin:uint16_t, "
     "freeGroupIdMin:uint16_t, freeGroupIdMax:uint16_t, rssiCorrection:uint8_t"},
    {"EmberTokTypeStackZllSecurity",
     "bitmask:uint32_t, keyIndex:uint8_t, encryptionKey:KeyData, preconfiguredKey:KeyData"},
    // RF4CE.
    {"EmberRf4ceVendorInfo", "vendorId:uint16_t, vendorString:uint8_t[7]"},
    {"EmberRf4ceApplicationInfo",
     "capabilities:EmberRf4ceApplicationCapabilities, userString:uint8_t[15], deviceTypeList:uint8_t[3], "
     "profileIdList:uint8_t[7]"},
    {"EmberRf4cePairingTableEntry",
     "securityLinkKey:KeyData, destLongId:EUI64, frameCounter:uint32_t, sourceNodeId:EmberNodeId, "
     "destPanId:EmberPanId, destNodeId:EmberNodeId, destVendorId:uint16_t, destProfileIdList:uint8_t[7], "
     "destProfileIdListLength:uint8_t, info:uint8_t, channel:uint8_t, capabilities:uint8_t, lastSeqn:uint8_t"},
    // Green Power.
    {"EmberGpAddress", "applicationId:uint8_t, id:uint8_t[8], endpoint:uint8_t"},
};

constexpr std::string_view Masks[] = {
    "EmberApsOption",        "EmberCurrentSecurityBitmask", "EmberInitialSecurityBitmask",
    "EmberKeyStructBitmask", "EmberNetworkInitBitmask",     "SecurityManagerContextFlags",
};

/// The types by name. Fields point to what stands in the deque.
class TypeTable
{
public:
    TypeTable()
    {
        for (const PlainType &plain : PlainTypes) {
            const bool isMask = std::find(std::begin(Masks), std::end(Masks), plain.name) != std::end(Masks);
            m_types.push_back({plain.name, plain.kind, plain.width, namesOf(plain.name), isMask, {}});
        }
        m_types.push_back({"EmberStatus8", Kind::Unsigned, 1, namesOf("EmberStatus"), false, {}});
        const auto typeNamed = [this](std::string_view name) { return find(name); };
        for (const StructureType &structure : StructureTypes) {
            m_types.push_back({structure.name,
                               Kind::Structure,
                               0,
                               {},
                               false,
                               fieldsFrom(structure.members, OldestEzspVersion, typeNamed)});
        }
    }

    const EzspType *find(std::string_view name) const
    {
        const auto found =
            std::find_if(m_types.begin(), m_types.end(), [&](const EzspType &type) { return type.name == name; });
        return found == m_types.end() ? nullptr : &*found;
    }

private:
    std::deque<EzspType> m_types;
};

} // namespace

const EzspType *ezspType(std::string_view name)
{
    static const TypeTable table;
    return table.find(name);
}

} // namespace meterglass::ezsp
