#include "meterlink/ezsp/ezspframerows.h"

namespace meterglass::ezsp::tables {

namespace {

constexpr EzspRow Rows[] = {
    {"version", 0x0000, "desiredProtocolVersion:uint8_t",
     "protocolVersion:uint8_t, stackType:uint8_t, stackVersion:uint16_t"},
    {"getConfigurationValue", 0x0052, "configId:EzspConfigId", "status:EzspStatus, value:uint16_t"},
    {"setConfigurationValue", 0x0053, "configId:EzspConfigId, value:uint16_t", "status:EzspStatus"},
    {"addEndpoint", 0x0002,
     "endpoint:uint8_t, profileId:uint16_t, deviceId:uint16_t, deviceVersion:uint8_t, "
     "inputClusterCount:uint8_t, outputClusterCount:uint8_t, "
     "inputClusterList:uint16_t[inputClusterCount], outputClusterList:uint16_t[outputClusterCount]",
     "status:EzspStatus"},
    {"setPolicy", 0x0055, "policyId:EzspPolicyId, decisionId:EzspDecisionId", "status:EzspStatus"},
    {"getPolicy", 0x0056, "policyId:EzspPolicyId", "status:EzspStatus, decisionId:EzspDecisionId"},
    {"getValue", 0x00AA, "valueId:EzspValueId", "status:EzspStatus, value:LVBytes"},
    {"getExtendedValue", 0x0003, "valueId:EzspExtendedValueId, characteristics:uint32_t",
     "status:EzspStatus, value:LVBytes"},
    {"setValue", 0x00AB, "valueId:EzspValueId, value:LVBytes", "status:EzspStatus"},
    {"setGpioCurrentConfiguration", 0x00AC, "portPin:uint8_t, cfg:uint8_t, out:uint8_t", "status:EzspStatus", 4, 8},
    {"setGpioPowerUpDownConfiguration", 0x00AD,
     "portPin:uint8_t, puCfg:uint8_t, puOut:uint8_t, pdCfg:uint8_t, pdOut:uint8_t", "status:EzspStatus", 4, 8},
    {"setGpioRadioPowerMask", 0x00AE, "mask:uint32_t", "", 4, 7},
    {"setCtune", 0x00F5, "ctune:uint16_t", "", 4, 7},
    {"getCtune", 0x00F6, "", "ctune:uint16_t", 4, 7},
    {"nop", 0x0005, "", ""},
    {"echo", 0x0081, "data:LVBytes", "echo:LVBytes"},
    {"invalidCommand", 0x0058, "", "status:EzspStatus"},
    {"callback", 0x0006, "", ""},
    {"noCallbacks", 0x0007, "", ""},
    {"setToken", 0x0009, "tokenId:uint8_t, tokenData:uint8_t[8]", "status:EmberStatus"},
    {"getToken", 0x000A, "tokenId:uint8_t", "status:EmberStatus, tokenData:uint8_t[8]"},
    {"getMfgToken", 0x000B, "tokenId:EzspMfgTokenId", "tokenData:LVBytes"},
    {"setMfgToken", 0x000C, "tokenId:EzspMfgTokenId, tokenData:LVBytes", "status:EmberStatus"},
    {"stackTokenChangedHandler", 0x000D, "", "tokenAddress:uint16_t"},
    {"getRandomNumber", 0x0049, "", "status:EmberStatus, value:uint16_t"},
    {"setTimer", 0x000E, "timerId:uint8_t, time:uint16_t, units:EmberEventUnits, repeat:Bool", "status:EmberStatus"},
    {"getTimer", 0x004E, "timerId:uint8_t", "time:uint16_t, units:EmberEventUnits, repeat:Bool"},
    {"timerHandler", 0x000F, "", "timerId:uint8_t"},
    {"debugWrite", 0x0012, "binaryMessage:Bool, messageContents:LVBytes", "status:EmberStatus"},
    {"readAndClearCounters", 0x0065, "", "values:uint16_t[]"},
    {"readCounters", 0x00F1, "", "values:uint16_t[]"},
    {"counterRolloverHandler", 0x00F2, "", "type:EmberCounterType"},
    {"delayTest", 0x009D, "delay:uint16_t", ""},
    {"getLibraryStatus", 0x0001, "libraryId:uint8_t", "status:uint8_t"},
    {"getXncpInfo", 0x0013, "", "status:EmberStatus, manufacturerId:uint16_t, versionNumber:uint16_t"},
    {"customFrame", 0x0047, "payload:LVBytes", "status:EmberStatus, reply:LVBytes"},
    {"customFrameHandler", 0x0054, "", "payload:LVBytes"},
    {"getEui64", 0x0026, "", "eui64:EUI64"},
    {"getNodeId", 0x0027, "", "nodeId:EmberNodeId"},
    {"writeNodeData", 0x00FE, "erase:Bool", "status:EmberStatus", 6},
    {"getTrueRandomEntropySource", 0x004F, "", "entropySource:EmberEntropySource", 7},
    {"getTokenCount", 0x0100, "", "count:uint8_t", 9},
    {"getTokenInfo", 0x0101, "index:uint8_t", "status:EmberStatus, token_info:EmberTokenInfo", 9},
    {"getTokenData", 0x0102, "token:uint32_t, index:uint32_t", "status:EmberStatus, value:LVBytes32?", 9},
    {"setTokenData", 0x0103, "token:uint32_t, index:uint32_t, token_data:LVBytes32", "status:EmberStatus", 9},
    {"resetNode", 0x0104, "", "", 9},
    {"readAttribute", 0x0108,
     "endpoint:uint8_t, cluster:uint16_t, attributeId:uint16_t, mask:uint8_t, manufacturerCode:uint16_t",
     "status:EmberStatus, dataType:uint8_t, data:LVBytes", 12},
    {"writeAttribute", 0x0109,
     "endpoint:uint8_t, cluster:uint16_t, attributeId:uint16_t, mask:uint8_t, manufacturerCode:uint16_t, "
     "overrideReadOnlyAndDataType:Bool, justTest:Bool, dataType:uint8_t, data:LVBytes",
     "status:EmberStatus", 12},
    {"tokenFactoryReset", 0x0077, "excludeOutgoingFC:Bool, excludeBootCounter:Bool", "", 13},
};

} // namespace

/// Frames of configuration, utilities, tokens and the attributes of the co-processor itself (UG100).
std::span<const EzspRow> utilityFrames()
{
    return Rows;
}

} // namespace meterglass::ezsp::tables
