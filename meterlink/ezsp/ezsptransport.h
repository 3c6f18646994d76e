#pragma once

#include "core/task/taskscope.h"
#include "meterlink/ezsp/ezsphost.h"
#include "meterlink/ezsp/fragmentassembly.h"
#include "meterlink/ezsp/messagingmessages.h"
#include "meterlink/ezsp/radiosignal.h"
#include "meterlink/han/hantransport.h"

namespace meterglass::ezsp {

/// The door to the home area network that a co-processor is: Smart Energy messages out and in, each with the key that
/// protects it, fragments put together.
///
/// Owned by the coordinator, on its thread.
class EzspTransport final : public han::HanTransport
{
    Q_OBJECT
public:
    /// @param host and @param alarms must outlive the transport
    EzspTransport(EzspHost &host, core::Alarms &alarms);

    void send(const han::ApsFrame &frame) override;

    /// This end's short address, as frames that arrive name it; 0 of a coordinator.
    void setOwnNode(NodeId node) { m_ownNode = node; }
    /// @return nullptr of a node that was never heard
    const RadioSignal *signalOf(NodeId node) const;

Q_SIGNALS:
    /// No acknowledgement came for a frame, or the co-processor did not take it.
    void undelivered(meterglass::han::HanAddress peer);

private:
    QCoro::Task<> deliver(SendUnicast message);
    QCoro::Task<> acknowledge(NodeId sender, EzspApsFrame fragment);
    void receive(const EzspFrame &frame);
    void takeMessage(IncomingMessageHandler message);
    void takeConfirmation(const MessageSentHandler &confirmation);
    han::ApsFrame apsFrameOf(IncomingMessageHandler message) const;

    EzspHost &m_host;
    core::Alarms &m_alarms;
    NodeId m_ownNode = 0;
    FragmentAssembly m_fragments;
    std::map<NodeId, RadioSignal> m_signals;
    core::TaskScope m_scope;
};

} // namespace meterglass::ezsp
