#include "meterlink/ezsp/ezspframerows.h"

namespace meterglass::ezsp::tables {

namespace {

constexpr EzspRow Rows[] = {
    {"maximumPayloadLength", 0x0033, "", "apsLength:uint8_t"},
    {"sendUnicast", 0x0034,
     "type:EmberOutgoingMessageType, indexOrDestination:EmberNodeId, apsFrame:EmberApsFrame, "
     "messageTag:uint8_t, messageContents:LVBytes",
     "status:EmberStatus, sequence:uint8_t", 4, 13},
    {"sendUnicast", 0x0034,
     "message_type:EmberOutgoingMessageType, nwk:NWK, aps_frame:EmberApsFrame, message_tag:uint16_t, message:LVBytes",
     "status:sl_Status, sequence:uint8_t", 14},
    {"sendBroadcast", 0x0036,
     "destination:EmberNodeId, apsFrame:EmberApsFrame, radius:uint8_t, messageTag:uint8_t, messageContents:LVBytes",
     "status:EmberStatus, sequence:uint8_t", 4, 13},
    {"sendBroadcast", 0x0036,
     "alias:uint16_t, destination:BroadcastAddress, sequence:uint8_t, aps_frame:EmberApsFrame, "
     "radius:uint8_t, message_tag:uint16_t, message:LVBytes",
     "status:sl_Status, sequence:uint8_t", 14},
    {"proxyBroadcast", 0x0037,
     "source:EmberNodeId, destination:EmberNodeId, nwkSequence:uint8_t, apsFrame:EmberApsFrame, "
     "radius:uint8_t, messageTag:uint8_t, messageContents:LVBytes",
     "status:EmberStatus, apsSequence:uint8_t"},
    {"sendMulticast", 0x0038,
     "apsFrame:EmberApsFrame, hops:uint8_t, nonmemberRadius:uint8_t, messageTag:uint8_t, messageContents:LVBytes",
     "status:EmberStatus, sequence:uint8_t", 4, 13},
    {"sendMulticast", 0x0038,
     "aps_frame:EmberApsFrame, hops:uint8_t, broadcast_addr:BroadcastAddress, alias:uint16_t, "
     "sequence:uint8_t, message_tag:uint16_t, message:LVBytes",
     "status:sl_Status, sequence:uint8_t", 14},
    {"sendReply", 0x0039, "sender:EmberNodeId, apsFrame:EmberApsFrame, messageContents:LVBytes", "status:EmberStatus"},
    {"messageSentHandler", 0x003F, "",
     "type:EmberOutgoingMessageType, indexOrDestination:uint16_t, apsFrame:EmberApsFrame, "
     "messageTag:uint8_t, status:EmberStatus, messageContents:LVBytes",
     4, 13},
    {"messageSentHandler", 0x003F, "",
     "status:sl_Status, message_type:EmberOutgoingMessageType, nwk:NWK, aps_frame:EmberApsFrame, "
     "message_tag:uint16_t, message:LVBytes",
     14},
    {"sendManyToOneRouteRequest", 0x0041, "concentratorType:uint16_t, radius:uint8_t", "status:EmberStatus"},
    {"pollForData", 0x0042, "interval:uint16_t, units:EmberEventUnits, failureLimit:uint8_t", "status:EmberStatus"},
    {"pollCompleteHandler", 0x0043, "", "status:EmberStatus"},
    {"pollHandler", 0x0044, "", "childId:EmberNodeId", 4, 10},
    {"pollHandler", 0x0044, "", "childId:EmberNodeId, transmitExpected:Bool", 11},
    {"incomingSenderEui64Handler", 0x0062, "", "senderEui64:EUI64"},
    {"incomingMessageHandler", 0x0045, "",
     "type:EmberIncomingMessageType, apsFrame:EmberApsFrame, lastHopLqi:uint8_t, lastHopRssi:int8s, "
     "sender:EmberNodeId, bindingIndex:uint8_t, addressIndex:uint8_t, messageContents:LVBytes",
     4, 13},
    {"incomingMessageHandler", 0x0045, "",
     "message_type:EmberIncomingMessageType, aps_frame:EmberApsFrame, nwk:NWK, eui64:EUI64, "
     "binding_index:uint8_t, address_index:uint8_t, lqi:uint8_t, rssi:int8s, timestamp:uint32_t, "
     "message:LVBytes",
     14},
    {"incomingRouteRecordHandler", 0x0059, "",
     "source:EmberNodeId, sourceEui:EUI64, lastHopLqi:uint8_t, lastHopRssi:int8s, relayList:EmberNodeId[#]"},
    {"setSourceRoute", 0x005A, "destination:EmberNodeId, relayList:EmberNodeId[#]", "status:EmberStatus", 4, 7},
    {"setSourceRoute", 0x00AE, "destination:EmberNodeId, relayList:EmberNodeId[#]", "status:EmberStatus", 8},
    {"incomingManyToOneRouteRequestHandler", 0x007D, "", "source:EmberNodeId, longId:EUI64, cost:uint8_t"},
    {"incomingRouteErrorHandler", 0x0080, "", "status:EmberStatus, target:EmberNodeId"},
    {"addressTableEntryIsActive", 0x005B, "addressTableIndex:uint8_t", "active:Bool"},
    {"setAddressTableRemoteEui64", 0x005C, "addressTableIndex:uint8_t, eui64:EUI64", "status:EmberStatus"},
    {"setAddressTableRemoteNodeId", 0x005D, "addressTableIndex:uint8_t, id:EmberNodeId", ""},
    {"getAddressTableRemoteEui64", 0x005E, "addressTableIndex:uint8_t", "eui64:EUI64", 4, 13},
    {"getAddressTableRemoteNodeId", 0x005F, "addressTableIndex:uint8_t", "nodeId:EmberNodeId"},
    {"setExtendedTimeout", 0x007E, "remoteEui64:EUI64, extendedTimeout:Bool", "", 4, 13},
    {"setExtendedTimeout", 0x007E, "remoteEui64:EUI64, extendedTimeout:Bool", "status:sl_Status", 14},
    {"getExtendedTimeout", 0x007F, "remoteEui64:EUI64", "extendedTimeout:Bool"},
    {"replaceAddressTableEntry", 0x0082,
     "addressTableIndex:uint8_t, newEui64:EUI64, newId:EmberNodeId, newExtendedTimeout:Bool",
     "status:EmberStatus, oldEui64:EUI64, oldId:EmberNodeId, oldExtendedTimeout:Bool"},
    {"lookupNodeIdByEui64", 0x0060, "eui64:EUI64", "nodeId:EmberNodeId"},
    {"lookupEui64ByNodeId", 0x0061, "nodeId:EmberNodeId", "status:EmberStatus, eui64:EUI64"},
    {"getMulticastTableEntry", 0x0063, "index:uint8_t", "status:EmberStatus, value:EmberMulticastTableEntry"},
    {"setMulticastTableEntry", 0x0064, "index:uint8_t, value:EmberMulticastTableEntry", "status:EmberStatus"},
    {"idConflictHandler", 0x007C, "", "nodeId:EmberNodeId"},
    {"sendRawMessage", 0x0096, "messageContents:LVBytes", "status:EmberStatus"},
    {"macPassthroughMessageHandler", 0x0097, "",
     "messageType:EmberMacPassthroughType, lastHopLqi:uint8_t, lastHopRssi:int8s, messageContents:LVBytes"},
    {"macFilterMatchMessageHandler", 0x0046, "",
     "filterIndexMatch:uint8_t, legacyPassthroughType:EmberMacPassthroughType, lastHopLqi:uint8_t, "
     "lastHopRssi:int8s, messageContents:LVBytes"},
    {"rawTransmitCompleteHandler", 0x0098, "", "status:EmberStatus"},
    {"changeSourceRouteHandler", 0x00C4, "", "newChildId:EmberNodeId, newParentId:EmberNodeId, ourChild:Bool", 5, 7},
    {"getSourceRouteTableTotalSize", 0x00C3, "", "sourceRouteTableTotalSize:uint8_t", 6},
    {"getSourceRouteTableFilledSize", 0x00C2, "", "sourceRouteTableFilledSize:uint8_t", 6},
    {"getSourceRouteTableEntry", 0x00C1, "index:uint8_t",
     "status:EmberStatus, destination:EmberNodeId, closerIndex:uint8_t", 6},
    {"setRoutingShortcutThreshold", 0x00D0, "index:uint8_t", "status:EmberStatus", 6},
    {"getRoutingShortcutThreshold", 0x00D1, "", "routingShortcutThresh:uint8_t", 6},
    {"setBrokenRouteErrorCode", 0x0011, "errorCode:uint8_t", "status:EmberStatus", 6},
    {"sendMulticastWithAlias", 0x003A,
     "hops:EmberApsFrame, nonmemberRadius:uint8_t, alias:uint8_t, nwkSequence:uint16_t, "
     "messageTag:uint8_t, messageLength:uint8_t, messageContents:LVBytes",
     "status:EmberStatus, sequence:uint8_t", 6},
    {"incomingNetworkStatusHandler", 0x00C4, "", "errorCode:EmberStackError, target:EmberNodeId", 8},
    {"sendRawMessageExtended", 0x0051, "message:LVBytes, priority:uint8_t, useCca:Bool", "status:EmberStatus", 8},
    {"setSourceRouteDiscoveryMode", 0x005A, "mode:uint8_t", "remainingTime:uint32_t", 8},
    {"setPassiveAckConfig", 0x0105, "config:uint8_t, minAcksNeeded:uint8_t", "status:EmberStatus", 12},
    {"getAddressTableInfo", 0x005E, "index:uint8_t", "status:sl_Status, nwk:NWK, eui64:EUI64", 14},
};

} // namespace

/// Frames of messages, routes and the address and multicast tables (UG100).
std::span<const EzspRow> messagingFrames()
{
    return Rows;
}

} // namespace meterglass::ezsp::tables
