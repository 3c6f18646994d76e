#pragma once

#include "meterlink/han/apsframe.h"
#include "meterlink/se/command.h"
#include "meterlink/zcl/foundation.h"

#include <chrono>

namespace meterglass::han {

/// A command to a device, and the command that answers it.
class HanRequest
{
public:
    /// A request of the ZCL foundation; `answer` belongs to the foundation too.
    HanRequest(HanAddress peer, zcl::ClusterId cluster, zcl::GlobalCommand command, zcl::GlobalCommand answer,
               zcl::Bytes payload)
        : m_peer(peer),
          m_cluster(cluster),
          m_command(static_cast<std::uint8_t>(command)),
          m_answer(static_cast<std::uint8_t>(answer)),
          m_payload(std::move(payload))
    { }

    /// A cluster's own request and the cluster's command that answers it.
    HanRequest(HanAddress peer, const se::CommandId &command, const se::CommandId &answer, zcl::Bytes payload)
        : m_peer(peer),
          m_cluster(command.cluster),
          m_type(zcl::FrameType::Cluster),
          m_command(command.number),
          m_answer(answer.number),
          m_payload(std::move(payload))
    { }

    HanAddress peer() const { return m_peer; }
    zcl::ClusterId cluster() const { return m_cluster; }
    zcl::FrameType type() const { return m_type; }
    std::uint8_t command() const { return m_command; }
    std::uint8_t answer() const { return m_answer; }
    const zcl::Bytes &payload() const { return m_payload; }

    Security security() const { return m_security; }
    HanRequest &withSecurity(Security security)
    {
        m_security = security;
        return *this;
    }

    /// From sending to the last moment at which an answer counts.
    std::chrono::milliseconds deadline() const { return m_deadline; }
    HanRequest &withDeadline(std::chrono::milliseconds deadline)
    {
        m_deadline = deadline;
        return *this;
    }

private:
    HanAddress m_peer;
    zcl::ClusterId m_cluster;
    zcl::FrameType m_type = zcl::FrameType::Global;
    std::uint8_t m_command;
    std::uint8_t m_answer;
    zcl::Bytes m_payload;
    Security m_security = Security::LinkKey;
    std::chrono::milliseconds m_deadline{1500};
};

static_assert(!std::is_aggregate_v<HanRequest>, "travels into a coroutine");

} // namespace meterglass::han
