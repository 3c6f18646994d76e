#include "meterlink/ezsp/ezspframerows.h"

namespace meterglass::ezsp::tables {

namespace {

constexpr EzspRow Rows[] = {
    {"gpProxyTableProcessGpPairing", 0x00C9,
     "options:uint32_t, addr:EmberGpAddress, commMode:uint8_t, sinkNetworkAddress:uint16_t, "
     "sinkGroupId:uint16_t, assignedAlias:uint16_t, sinkIeeeAddress:EUI64, gpdKey:KeyData",
     "gpPairingAdded:Bool"},
    {"dGpSend", 0x00C6,
     "action:Bool, useCca:Bool, addr:EmberGpAddress, gpdCommandId:uint8_t, gpdAsdu:LVBytes, "
     "gpepHandle:uint8_t, gpTxQueueEntryLifetimeMs:uint16_t",
     "status:EmberStatus"},
    {"dGpSentHandler", 0x00C7, "", "status:EmberStatus, gpepHandle:uint8_t"},
    {"gpepIncomingMessageHandler", 0x00C5, "",
     "status:EmberStatus, gpdLink:uint8_t, sequenceNumber:uint8_t, addrType:uint8_t, addr:uint32_t, "
     "applicationId:uint8_t, address:EUI64, endpoint:uint8_t, gpdfSecurityLevel:EmberGpSecurityLevel, "
     "gpdfSecurityKeyType:EmberGpKeyType, autoCommissioning:Bool, bidirectionalInfo:Bool, "
     "gpdSecurityFrameCounter:uint32_t, gpdCommandId:uint8_t, mic:uint32_t, proxyTableIndex:uint8_t, "
     "gpdCommandPayload:LVBytes"},
    {"gpProxyTableGetEntry", 0x00C8, "proxyIndex:uint8_t", "status:EmberStatus, entry:uint8_t[]", 6},
    {"gpProxyTableLookup", 0x00C0, "addr:EmberGpAddress", "index:uint8_t", 6},
    {"gpSinkTableGetEntry", 0x00DD, "index:uint8_t", "status:EmberStatus, entry:uint8_t[]", 6},
    {"gpSinkTableLookup", 0x00DE, "addr:EmberGpAddress", "index:uint8_t", 6},
    {"gpSinkTableSetEntry", 0x00DF, "sinkIndex:uint8_t, entry:uint8_t[]", "status:EmberStatus", 6},
    {"gpSinkTableRemoveEntry", 0x00E0, "sinkIndex:uint8_t", "", 6},
    {"gpSinkTableFindOrAllocateEntry", 0x00E1, "addr:EmberGpAddress", "index:uint8_t", 6},
    {"gpClearSinkTable", 0x00E2, "", "", 6, 6},
    {"gpSinkTableClearAll", 0x00E2, "", "", 7},
    {"gpSinkTableInit", 0x0070, "", "", 7},
    {"gpSinkCommission", 0x010A,
     "options:uint8_t, gpmAddrForSecurity:uint16_t, gpmAddrForPairing:uint16_t, sinkEndpoint:uint8_t",
     "status:EmberStatus", 12},
    {"gpTranslationTableClear", 0x010B, "", "", 12},
    {"gpSecurityTestVectors", 0x0117, "", "status:EmberStatus", 13},
    {"gpSinkTableGetNumberOfActiveEntries", 0x0118, "", "number_of_entries:uint8_t", 13},
};

} // namespace

/// Frames of Green Power (UG100).
std::span<const EzspRow> greenPowerFrames()
{
    return Rows;
}

} // namespace meterglass::ezsp::tables
