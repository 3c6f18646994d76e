#include "meterlink/ezsp/ezspframerows.h"

namespace meterglass::ezsp::tables {

namespace {

constexpr EzspRow Rows[] = {
    {"mfglibStart", 0x0083, "rxCallback:Bool", "status:EmberStatus"},
    {"mfglibEnd", 0x0084, "", "status:EmberStatus"},
    {"mfglibStartTone", 0x0085, "", "status:EmberStatus"},
    {"mfglibStopTone", 0x0086, "", "status:EmberStatus"},
    {"mfglibStartStream", 0x0087, "", "status:EmberStatus"},
    {"mfglibStopStream", 0x0088, "", "status:EmberStatus"},
    {"mfglibSendPacket", 0x0089, "packetContents:LVBytes", "status:EmberStatus"},
    {"mfglibSetChannel", 0x008A, "channel:uint8_t", "status:EmberStatus"},
    {"mfglibGetChannel", 0x008B, "", "channel:uint8_t"},
    {"mfglibSetPower", 0x008C, "txPowerMode:uint16_t, power:int8s", "status:EmberStatus"},
    {"mfglibGetPower", 0x008D, "", "power:int8s"},
    {"mfglibRxHandler", 0x008E, "", "linkQuality:uint8_t, rssi:int8s, packetContents:LVBytes"},
    {"launchStandaloneBootloader", 0x008F, "mode:uint8_t", "status:EmberStatus8"},
    {"sendBootloadMessage", 0x0090, "broadcast:Bool, destEui64:EUI64, messageContents:LVBytes", "status:EmberStatus"},
    {"getStandaloneBootloaderVersionPlatMicroPhy", 0x0091, "",
     "bootloader_version:uint16_t, nodePlat:uint8_t, nodeMicro:uint8_t, nodePhy:uint8_t"},
    {"incomingBootloadMessageHandler", 0x0092, "",
     "longId:EUI64, lastHopLqi:uint8_t, lastHopRssi:int8s, messageContents:LVBytes"},
    {"bootloadTransmitCompleteHandler", 0x0093, "", "status:EmberStatus, messageContents:LVBytes"},
    {"aesEncrypt", 0x0094, "plaintext:uint8_t[16], key:uint8_t[16]", "ciphertext:uint8_t[16]"},
    {"overrideCurrentChannel", 0x0095, "channel:uint8_t", "status:EmberStatus", 4, 8},
};

} // namespace

/// Frames of manufacturing tests and the bootloader (UG100).
std::span<const EzspRow> testFrames()
{
    return Rows;
}

} // namespace meterglass::ezsp::tables
