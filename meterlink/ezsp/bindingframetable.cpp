#include "meterlink/ezsp/ezspframerows.h"

namespace meterglass::ezsp::tables {

namespace {

constexpr EzspRow Rows[] = {
    {"clearBindingTable", 0x002A, "", "status:EmberStatus"},
    {"setBinding", 0x002B, "index:uint8_t, value:EmberBindingTableEntry", "status:EmberStatus"},
    {"getBinding", 0x002C, "index:uint8_t", "status:EmberStatus, value:EmberBindingTableEntry"},
    {"deleteBinding", 0x002D, "index:uint8_t", "status:EmberStatus"},
    {"bindingIsActive", 0x002E, "index:uint8_t", "active:Bool"},
    {"getBindingRemoteNodeId", 0x002F, "index:uint8_t", "nodeId:EmberNodeId"},
    {"setBindingRemoteNodeId", 0x0030, "index:uint8_t, nodeId:EmberNodeId", ""},
    {"remoteSetBindingHandler", 0x0031, "", "entry:EmberBindingTableEntry, index:uint8_t, policyDecision:EmberStatus"},
    {"remoteDeleteBindingHandler", 0x0032, "", "index:uint8_t, policyDecision:EmberStatus"},
};

} // namespace

/// Frames of the binding table (UG100).
std::span<const EzspRow> bindingFrames()
{
    return Rows;
}

} // namespace meterglass::ezsp::tables
