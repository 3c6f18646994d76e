#include "meterlink/ezsp/ezspframerows.h"

namespace meterglass::ezsp::tables {

namespace {

constexpr EzspRow Rows[] = {
    {"setInitialSecurityState", 0x0068, "state:EmberInitialSecurityState", "status:EmberStatus"},
    {"getCurrentSecurityState", 0x0069, "", "status:EmberStatus, state:EmberCurrentSecurityState"},
    {"getKey", 0x006A, "keyType:EmberKeyType", "status:EmberStatus, keyStruct:EmberKeyStruct", 4, 12},
    {"switchNetworkKeyHandler", 0x006E, "", "sequenceNumber:uint8_t"},
    {"getKeyTableEntry", 0x0071, "index:uint8_t", "status:EmberStatus, keyStruct:EmberKeyStruct", 4, 12},
    {"setKeyTableEntry", 0x0072, "index:uint8_t, address:EUI64, linkKey:Bool, keyData:KeyData", "status:EmberStatus", 4,
     12},
    {"findKeyTableEntry", 0x0075, "address:EUI64, linkKey:Bool", "index:uint8_t"},
    {"addOrUpdateKeyTableEntry", 0x0066, "address:EUI64, linkKey:Bool, keyData:KeyData", "status:EmberStatus", 4, 12},
    {"eraseKeyTableEntry", 0x0076, "index:uint8_t", "status:EmberStatus"},
    {"clearKeyTable", 0x00B1, "", "status:EmberStatus"},
    {"requestLinkKey", 0x0014, "partner:EUI64", "status:EmberStatus"},
    {"zigbeeKeyEstablishmentHandler", 0x009B, "", "partner:EUI64, status:EmberKeyStatus"},
    {"addTransientLinkKey", 0x00AF, "partner:EUI64, transientKey:KeyData", "status:EmberStatus", 4, 12},
    {"clearTransientLinkKeys", 0x006B, "", ""},
    {"trustCenterJoinHandler", 0x0024, "",
     "newNodeId:EmberNodeId, newNodeEui64:EUI64, status:EmberDeviceUpdate, "
     "policyDecision:EmberJoinDecision, parentOfNewNodeId:EmberNodeId"},
    {"broadcastNextNetworkKey", 0x0073, "key:KeyData", "status:EmberStatus"},
    {"broadcastNetworkKeySwitch", 0x0074, "", "status:EmberStatus"},
    {"becomeTrustCenter", 0x0077, "key:KeyData", "status:EmberStatus", 4, 12},
    {"aesMmoHash", 0x006F, "context:EmberAesMmoHashContext, finalize:Bool, data:LVBytes",
     "status:EmberStatus, returnContext:EmberAesMmoHashContext"},
    {"removeDevice", 0x00A8, "destShort:EmberNodeId, destLong:EUI64, targetLong:EUI64", "status:EmberStatus"},
    {"unicastNwkKeyUpdate", 0x00A9, "destShort:EmberNodeId, destLong:EUI64, key:KeyData", "status:EmberStatus"},
    {"setSecurityKey", 0x00CA, "securityKey:KeyData, securityType:SecureEzspSecurityType", "status:EzspStatus", 5, 12},
    {"setSecurityParameters", 0x00CB, "securityLevel:SecureEzspSecurityLevel",
     "status:EzspStatus, randomNumber:uint128_t", 5, 12},
    {"resetToFactoryDefaults", 0x00CC, "", "status:EzspStatus", 5, 12},
    {"getSecurityKeyStatus", 0x00CD, "", "status:EzspStatus, securityType:SecureEzspSecurityType", 5, 12},
    {"getTransientLinkKey", 0x00CE, "eui:EUI64", "status:EmberStatus, transientKeyData:EmberTransientKeyDataV5", 5, 7},
    {"getTransientLinkKey", 0x00CE, "eui64:EUI64", "status:EmberStatus, transient_key_data:EmberTransientKeyDataV8", 8,
     12},
    {"sendTrustCenterLinkKey", 0x0067, "destinationNodeId:EmberNodeId, destinationEui64:EUI64", "status:EmberStatus",
     6},
    {"unicastCurrentNetworkKey", 0x0050, "targetShort:EmberNodeId, targetLong:EUI64, parentShortId:EmberNodeId",
     "status:EmberStatus", 7},
    {"updateTcLinkKey", 0x006C, "maxAttempts:uint8_t", "status:EmberStatus", 7},
    {"getTransientKeyTableEntry", 0x006D, "index:uint8_t", "status:EmberStatus, keyStruct:EmberTransientKeyDataV5", 7,
     7},
    {"getTransientKeyTableEntry", 0x006D, "index:uint8_t",
     "status:EmberStatus, transient_key_data:EmberTransientKeyDataV8", 8, 12},
    {"checkKeyContext", 0x0110, "config:uint8_t, minAcksNeeded:uint8_t", "status:EmberStatus", 12},
    {"exportKey", 0x0114, "context:SecurityManagerContextV12", "key:KeyData, status:sl_Status", 12, 12},
    {"exportKey", 0x0114, "context:SecurityManagerContextV13", "key:KeyData, status:sl_Status", 13, 13},
    {"exportKey", 0x0114, "context:SecurityManagerContextV13",
     "status:sl_Status, key:KeyData, context:SecurityManagerContextV13", 14},
    {"exportLinkKeyByEui", 0x010D, "eui64:EUI64",
     "plaintext_key:KeyData, index:uint8_t, key_data:SecurityManagerAPSKeyMetadata, status:sl_Status", 12},
    {"exportLinkKeyByIndex", 0x010F, "index:uint8_t",
     "eui64:EUI64, plaintext_key:KeyData, key_data:SecurityManagerAPSKeyMetadata, status:sl_Status", 12, 13},
    {"exportLinkKeyByIndex", 0x010F, "index:uint8_t",
     "status:sl_Status, context:SecurityManagerContextV13, plaintext_key:KeyData, "
     "key_data:SecurityManagerAPSKeyMetadata",
     14},
    {"exportTransientKeyByEui", 0x0113, "eui64:EUI64",
     "context:SecurityManagerContextV12, plaintext_key:KeyData, key_data:SecurityManagerAPSKeyMetadata, "
     "status:sl_Status",
     12, 12},
    {"exportTransientKeyByEui", 0x0113, "eui64:EUI64",
     "context:SecurityManagerContextV13, plaintext_key:KeyData, key_data:SecurityManagerAPSKeyMetadata, "
     "status:sl_Status",
     13},
    {"exportTransientKeyByIndex", 0x0112, "index:uint8_t",
     "context:SecurityManagerContextV12, plaintext_key:KeyData, key_data:SecurityManagerAPSKeyMetadata, "
     "status:sl_Status",
     12, 12},
    {"exportTransientKeyByIndex", 0x0112, "index:uint8_t",
     "context:SecurityManagerContextV13, plaintext_key:KeyData, key_data:SecurityManagerAPSKeyMetadata, "
     "status:sl_Status",
     13},
    {"getApsKeyInfo", 0x010C, "context_in:SecurityManagerContextV12",
     "eui:EUI64, key_data:SecurityManagerAPSKeyMetadata, status:sl_Status", 12, 12},
    {"getApsKeyInfo", 0x010C, "context_in:SecurityManagerContextV13",
     "eui:EUI64, key_data:SecurityManagerAPSKeyMetadata, status:sl_Status", 13},
    {"importKey", 0x0115, "context:SecurityManagerContextV12, key:KeyData", "status:sl_Status", 12, 12},
    {"importKey", 0x0115, "context:SecurityManagerContextV13, key:KeyData", "status:sl_Status", 13},
    {"importLinkKey", 0x010E, "index:uint8_t, address:EUI64, key:KeyData", "status:sl_Status", 12},
    {"importTransientKey", 0x0111, "eui64:EUI64, plaintext_key:KeyData, flags:SecurityManagerContextFlags",
     "status:sl_Status", 12, 13},
    {"importTransientKey", 0x0111, "eui64:EUI64, plaintext_key:KeyData, flags:SecurityManagerContextFlags?",
     "status:sl_Status", 14},
    {"getNetworkKeyInfo", 0x0116, "", "status:sl_Status, network_key_info:SecurityManagerNetworkKeyInfo", 13},
};

} // namespace

/// Frames of keys and the trust centre (UG100).
std::span<const EzspRow> securityFrames()
{
    return Rows;
}

} // namespace meterglass::ezsp::tables
