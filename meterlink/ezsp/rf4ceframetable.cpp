#include "meterlink/ezsp/ezspframerows.h"

namespace meterglass::ezsp::tables {

namespace {

constexpr EzspRow Rows[] = {
    {"rf4ceSetPairingTableEntry", 0x00D0, "pairingIndex:uint8_t, entry:EmberRf4cePairingTableEntry",
     "status:EmberStatus", 4, 5},
    {"rf4ceGetPairingTableEntry", 0x00D1, "pairingIndex:uint8_t",
     "status:EmberStatus, entry:EmberRf4cePairingTableEntry", 4, 5},
    {"rf4ceDeletePairingTableEntry", 0x00D2, "pairingIndex:uint8_t", "status:EmberStatus", 4, 5},
    {"rf4ceKeyUpdate", 0x00D3, "pairingIndex:uint8_t, key:KeyData", "status:EmberStatus", 4, 5},
    {"rf4ceSend", 0x00D4,
     "pairingIndex:uint8_t, profileId:uint8_t, vendorId:uint16_t, txOptions:EmberRf4ceTxOption, "
     "messageTag:uint8_t, message:LVBytes",
     "status:EmberStatus", 4, 5},
    {"rf4ceIncomingMessageHandler", 0x00D5, "",
     "pairingIndex:uint8_t, profileId:uint8_t, vendorId:uint16_t, txOptions:EmberRf4ceTxOption, message:LVBytes", 4, 5},
    {"rf4ceMessageSentHandler", 0x00D6, "",
     "status:EmberStatus, pairingIndex:uint8_t, profileId:uint8_t, vendorId:uint16_t, txOptions:uint8_t, "
     "message:LVBytes",
     4, 5},
    {"rf4ceStart", 0x00D7, "capabilities:EmberRf4ceNodeCapabilities, vendorInfo:EmberRf4ceVendorInfo, power:int8s",
     "status:EmberStatus", 4, 5},
    {"rf4ceStop", 0x00D8, "", "status:EmberStatus", 4, 5},
    {"rf4ceDiscovery", 0x00D9,
     "panId:EmberPanId, nodeId:EmberNodeId, searchDevType:uint8_t, discDuration:uint16_t, "
     "maxDiscRepetitions:uint8_t, discProfileIdList:uint8_t[#]",
     "status:EmberStatus", 4, 5},
    {"rf4ceDiscoveryCompleteHandler", 0x00DA, "", "status:EmberStatus", 4, 5},
    {"rf4ceDiscoveryRequestHandler", 0x00DB, "",
     "ieeeAddr:EUI64, nodeCapabilities:uint8_t, vendorInfo:EmberRf4ceVendorInfo, "
     "appInfo:EmberRf4ceApplicationInfo, searchDevType:uint8_t, rxLinkQuality:uint8_t",
     4, 5},
    {"rf4ceDiscoveryResponseHandler", 0x00DC, "",
     "atCapacity:Bool, channel:uint8_t, panId:EmberPanId, ieeeAddr:EUI64, nodeCapabilities:uint8_t, "
     "vendorInfo:EmberRf4ceVendorInfo, appInfo:EmberRf4ceApplicationInfo, rxLinkQuality:uint8_t, "
     "discRequestLqi:uint8_t",
     4, 5},
    {"rf4ceEnableAutoDiscoveryResponse", 0x00DD, "duration:uint16_t", "status:EmberStatus", 4, 5},
    {"rf4ceAutoDiscoveryResponseCompleteHandler", 0x00DE, "",
     "status:EmberStatus, srcIeeeAddr:EUI64, nodeCapabilities:uint8_t, vendorInfo:EmberRf4ceVendorInfo, "
     "appInfo:EmberRf4ceApplicationInfo, searchDevType:uint8_t",
     4, 5},
    {"rf4cePair", 0x00DF, "channel:uint8_t, panId:EmberPanId, ieeeAddr:EUI64, keyExchangeTransferCount:uint8_t",
     "status:EmberStatus", 4, 5},
    {"rf4cePairCompleteHandler", 0x00E0, "",
     "status:EmberStatus, pairingIndex:uint8_t, vendorInfo:EmberRf4ceVendorInfo, appInfo:EmberRf4ceApplicationInfo", 4,
     5},
    {"rf4cePairRequestHandler", 0x00E1, "",
     "status:EmberStatus, pairingIndex:uint8_t, srcIeeeAddr:EUI64, nodeCapabilities:uint8_t, "
     "vendorInfo:EmberRf4ceVendorInfo, appInfo:EmberRf4ceApplicationInfo, "
     "keyExchangeTransferCount:uint8_t",
     4, 5},
    {"rf4ceUnpair", 0x00E2, "pairingIndex:uint8_t", "status:EmberStatus", 4, 5},
    {"rf4ceUnpairHandler", 0x00E3, "", "pairingIndex:uint8_t", 4, 5},
    {"rf4ceUnpairCompleteHandler", 0x00E4, "", "pairingIndex:uint8_t", 4, 5},
    {"rf4ceSetPowerSavingParameters", 0x00E5, "dutyCycle:uint32_t, activePeriod:uint32_t", "status:EmberStatus", 4, 5},
    {"rf4ceSetFrequencyAgilityParameters", 0x00E6,
     "rssiWindowSize:uint8_t, channelChangeReads:uint8_t, rssiThreshold:int8s, readInterval:uint16_t, "
     "readDuration:uint8_t",
     "status:EmberStatus", 4, 5},
    {"rf4ceSetApplicationInfo", 0x00E7, "appInfo:EmberRf4ceApplicationInfo", "status:EmberStatus", 4, 5},
    {"rf4ceGetApplicationInfo", 0x00EF, "", "status:EmberStatus, appInfo:EmberRf4ceApplicationInfo", 4, 5},
    {"rf4ceGetMaxPayload", 0x00F3, "pairingIndex:uint8_t, txOptions:EmberRf4ceTxOption", "maxLength:uint8_t", 4, 5},
    {"rf4ceGetNetworkParameters", 0x00F4, "",
     "status:EmberStatus, nodeType:EmberNodeType, parameters:EmberNetworkParameters", 4, 5},
};

} // namespace

/// Frames of RF4CE, which version 6 dropped (UG100).
std::span<const EzspRow> rf4ceFrames()
{
    return Rows;
}

} // namespace meterglass::ezsp::tables
