#include "meterlink/ezsp/ezspframerows.h"

namespace meterglass::ezsp::tables {

namespace {

constexpr EzspRow Rows[] = {
    {"zllNetworkOps", 0x00B2, "networkInfo:EmberZllNetwork, op:EzspZllNetworkOperation, radioTxPower:int8s",
     "status:EmberStatus"},
    {"zllSetInitialSecurityState", 0x00B3, "networkKey:KeyData, securityState:EmberZllInitialSecurityState",
     "status:EmberStatus"},
    {"zllStartScan", 0x00B4, "channelMask:Channels, radioPowerForScan:int8s, nodeType:EmberNodeType",
     "status:EmberStatus"},
    {"zllSetRxOnWhenIdle", 0x00B5, "durationMs:uint32_t", "status:EmberStatus"},
    {"zllNetworkFoundHandler", 0x00B6, "",
     "networkInfo:EmberZllNetwork, isDeviceInfoNull:Bool, deviceInfo:EmberZllDeviceInfoRecord, "
     "lastHopLqi:uint8_t, lastHopRssi:int8s"},
    {"zllScanCompleteHandler", 0x00B7, "", "status:EmberStatus"},
    {"zllAddressAssignmentHandler", 0x00B8, "",
     "addressInfo:EmberZllAddressAssignment, lastHopLqi:uint8_t, lastHopRssi:int8s"},
    {"setLogicalAndRadioChannel", 0x00B9, "radioChannel:uint8_t", "status:EmberStatus"},
    {"getLogicalChannel", 0x00BA, "", "radioChannel:uint8_t"},
    {"zllTouchLinkTargetHandler", 0x00BB, "", "networkInfo:EmberZllNetwork"},
    {"zllGetTokens", 0x00BC, "", "data:EmberTokTypeStackZllData, security:EmberTokTypeStackZllSecurity"},
    {"zllSetDataToken", 0x00BD, "data:EmberTokTypeStackZllData", ""},
    {"zllSetNonZllNetwork", 0x00BF, "", ""},
    {"isZllNetwork", 0x00BE, "", "isZllNetwork:Bool"},
    {"zllSetSecurityStateWithoutKey", 0x00CF, "securityState:EmberZllInitialSecurityState", "status:EmberStatus", 6},
    {"zllSetRadioIdleMode", 0x00D4, "mode:EmberRadioPowerMode", "", 6},
    {"setZllNodeType", 0x00D5, "nodeType:EmberNodeType", "", 6},
    {"setZllAdditionalState", 0x00D6, "state:uint16_t", "", 6},
    {"zllOperationInProgress", 0x00D7, "", "zllOperationInProgress:Bool", 6},
    {"zllRxOnWhenIdleGetActive", 0x00D8, "", "zllRxOnWhenIdleGetActive:Bool", 6},
    {"getZllPrimaryChannelMask", 0x00D9, "", "zllPrimaryChannelMask:Channels", 6},
    {"getZllSecondaryChannelMask", 0x00DA, "", "zllSecondaryChannelMask:Channels", 6},
    {"setZllPrimaryChannelMask", 0x00DB, "zllPrimaryChannelMask:Channels", "", 6},
    {"setZllSecondaryChannelMask", 0x00DC, "zllSecondaryChannelMask:Channels", "", 6},
    {"zllClearTokens", 0x0025, "", "", 7},
};

} // namespace

/// Frames of ZigBee Light Link (UG100).
std::span<const EzspRow> zllFrames()
{
    return Rows;
}

} // namespace meterglass::ezsp::tables
