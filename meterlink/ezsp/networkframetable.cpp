#include "meterlink/ezsp/ezspframerows.h"

namespace meterglass::ezsp::tables {

namespace {

constexpr EzspRow Rows[] = {
    {"networkInit", 0x0017, "", "status:EmberStatus", 4, 5},
    {"networkInit", 0x0017, "networkInitBitmask:EmberNetworkInitBitmask", "status:EmberStatus", 6},
    {"setManufacturerCode", 0x0015, "code:uint16_t", ""},
    {"setPowerDescriptor", 0x0016, "descriptor:uint16_t", ""},
    {"networkInitExtended", 0x0070, "networkInitStruct:EmberNetworkInitBitmask", "status:EmberStatus", 4, 5},
    {"networkState", 0x0018, "", "status:EmberNetworkStatus"},
    {"stackStatusHandler", 0x0019, "", "status:EmberStatus"},
    {"startScan", 0x001A, "scanType:EzspNetworkScanType, channelMask:Channels, duration:uint8_t", "status:EmberStatus"},
    {"energyScanResultHandler", 0x0048, "", "channel:uint8_t, maxRssiValue:int8s"},
    {"networkFoundHandler", 0x001B, "", "networkFound:EmberZigbeeNetwork, lastHopLqi:uint8_t, lastHopRssi:int8s"},
    {"scanCompleteHandler", 0x001C, "", "channel:uint8_t, status:EmberStatus"},
    {"stopScan", 0x001D, "", "status:EmberStatus"},
    {"formNetwork", 0x001E, "parameters:EmberNetworkParameters", "status:EmberStatus"},
    {"joinNetwork", 0x001F, "nodeType:EmberNodeType, parameters:EmberNetworkParameters", "status:EmberStatus"},
    {"leaveNetwork", 0x0020, "", "status:EmberStatus"},
    {"findAndRejoinNetwork", 0x0021, "haveCurrentNetworkKey:Bool, channelMask:uint32_t", "status:EmberStatus"},
    {"permitJoining", 0x0022, "duration:uint8_t", "status:EmberStatus"},
    {"childJoinHandler", 0x0023, "",
     "index:uint8_t, joining:Bool, childId:EmberNodeId, childEui64:EUI64, childType:EmberNodeType"},
    {"energyScanRequest", 0x009C, "target:EmberNodeId, scanChannels:Channels, scanDuration:uint8_t, scanCount:uint16_t",
     "status:EmberStatus"},
    {"getNetworkParameters", 0x0028, "",
     "status:EmberStatus, nodeType:EmberNodeType, parameters:EmberNetworkParameters"},
    {"getParentChildParameters", 0x0029, "", "childCount:uint8_t, parentEui64:EUI64, parentNodeId:EmberNodeId"},
    {"getChildData", 0x004A, "index:uint8_t",
     "status:EmberStatus, childId:EmberNodeId, childEui64:EUI64, childType:EmberNodeType", 4, 6},
    {"getChildData", 0x004A, "index:uint8_t", "status:EmberStatus, childData:EmberChildDataV7", 7, 9},
    {"getChildData", 0x004A, "index:uint8_t", "status:EmberStatus, child_data:EmberChildDataV10", 10},
    {"getNeighbor", 0x0079, "index:uint8_t", "status:EmberStatus, value:EmberNeighborTableEntry"},
    {"neighborCount", 0x007A, "", "value:uint8_t"},
    {"getRouteTableEntry", 0x007B, "index:uint8_t", "status:EmberStatus, value:EmberRouteTableEntry"},
    {"setRadioPower", 0x0099, "power:int8s", "status:EmberStatus"},
    {"setRadioChannel", 0x009A, "channel:uint8_t", "status:EmberStatus"},
    {"setConcentrator", 0x0010,
     "on:Bool, concentratorType:uint16_t, minTime:uint16_t, maxTime:uint16_t, "
     "routeErrorThreshold:uint8_t, deliveryFailureThreshold:uint8_t, maxHops:uint8_t",
     "status:EmberStatus"},
    {"setChannelMap", 0x00F7, "page:uint8_t, channel:uint8_t", "", 5, 5},
    {"getPhyInterfaceCount", 0x00FC, "", "interfaceCount:uint8_t", 6},
    {"unusedPanIdFoundHandler", 0x00D2, "", "panId:uint16_t, channel:uint8_t", 6},
    {"findUnusedPanId", 0x00D3, "channelMask:Channels, duration:uint8_t", "status:EmberStatus", 6},
    {"getRadioParameters", 0x00FD, "phyIndex:uint8_t", "status:EmberStatus, parameters:EmberMultiPhyRadioParameters",
     6},
    {"multiPhyStart", 0x00F8,
     "phyIndex:uint8_t, page:uint8_t, channel:uint8_t, power:int8s, bitmask:EmberMultiPhyNwkConfig",
     "status:EmberStatus", 6},
    {"multiPhyStop", 0x00F9, "phyIndex:uint8_t", "status:EmberStatus", 6},
    {"multiPhySetRadioPower", 0x00FA, "phyIndex:uint8_t, power:int8s", "status:EmberStatus", 6},
    {"sendLinkPowerDeltaRequest", 0x00F7, "", "status:EmberStatus", 6},
    {"multiPhySetRadioChannel", 0x00FB, "phyIndex:uint8_t, page:uint8_t, channel:uint8_t", "status:EmberStatus", 6},
    {"getDutyCycleState", 0x0035, "", "status:EmberStatus, returnedState:EmberDutyCycleState", 6},
    {"setDutyCycleLimitsInStack", 0x0040, "limits:EmberDutyCycleLimits", "status:EmberStatus", 6},
    {"getDutyCycleLimits", 0x004B, "", "status:EmberStatus, limits:EmberDutyCycleLimits", 6},
    {"getCurrentDutyCycle", 0x004C, "maxDevices:uint8_t", "status:EmberStatus, arrayOfDeviceDutyCycles:uint8_t[134]",
     6},
    {"dutyCycleHandler", 0x004D, "",
     "channelPage:uint8_t, channel:uint8_t, state:EmberDutyCycleState, "
     "arrayOfDeviceDutyCycles:EmberPerDeviceDutyCycle[#]",
     6},
    {"sendPanIdUpdate", 0x0057, "newPan:EmberPanId", "status:EmberStatus", 7},
    {"joinNetworkDirectly", 0x003B,
     "localNodeType:EmberNodeType, beacon:EmberBeaconData, radioTxPower:int8s, clearBeaconsAfterNetworkUp:Bool",
     "status:EmberStatus", 7},
    {"getFirstBeacon", 0x003D, "", "status:EmberStatus, beaconIterator:EmberBeaconIterator", 7},
    {"getNextBeacon", 0x0004, "", "status:EmberStatus, beaconData:EmberBeaconData", 7},
    {"getNumStoredBeacons", 0x0008, "", "numStoredBeacons:uint8_t", 7},
    {"clearStoredBeacons", 0x003C, "", "", 7},
    {"setMacPollCcaWaitTime", 0x00F4, "waitBeforeRetryIntervalMs:uint8_t", "", 7, 7},
    {"setBeaconClassificationParams", 0x00EF, "param:EmberBeaconClassificationParams", "status:EmberStatus", 7},
    {"getBeaconClassificationParams", 0x00F3, "", "status:EmberStatus, param:EmberBeaconClassificationParams", 7},
    {"setParentClassificationEnabled", 0x00E7, "enabled:Bool", "", 7},
    {"getParentClassificationEnabled", 0x00F0, "", "enabled:Bool", 7},
    {"setLongUpTime", 0x00E3, "hasLongUpTime:Bool", "", 7},
    {"setHubConnectivity", 0x00E4, "connected:Bool", "", 7},
    {"isUpTimeLong", 0x00E5, "", "hasLongUpTime:Bool", 7},
    {"isHubConnected", 0x00E6, "", "connected:Bool", 7},
    {"getNeighborFrameCounter", 0x003E, "eui64:EUI64", "status:EmberStatus, frameCounter:uint32_t", 8},
    {"setMacPollFailureWaitTime", 0x00F4, "waitBeforeRetryIntervalMs:uint32_t", "", 8},
    {"setChildData", 0x00AC, "index:uint8_t, child_data:EmberChildDataV7", "status:EmberStatus", 9, 9},
    {"setChildData", 0x00AC, "index:uint8_t, child_data:EmberChildDataV10", "status:EmberStatus", 10},
    {"setNeighborFrameCounter", 0x00AD, "eui64:EUI64, frame_counter:uint32_t", "status:EmberStatus", 9},
    {"setRadioIeee802154CcaMode", 0x0095, "cca_mode:uint8_t", "status:EmberStatus", 9},
    {"childId", 0x0106, "childIndex:uint8_t", "childId:EmberNodeId", 12},
};

} // namespace

/// Frames of networks: forming, joining, scanning, neighbours, radio (UG100).
std::span<const EzspRow> networkFrames()
{
    return Rows;
}

} // namespace meterglass::ezsp::tables
