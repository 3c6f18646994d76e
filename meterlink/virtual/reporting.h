#pragma once

#include "core/time/instant.h"
#include "meterlink/virtual/clusterserver.h"
#include "meterlink/zcl/foundation.h"

namespace meterglass::virtualhan {

/// What one cluster has been configured to report to the display (ZCL8 2.5.7), and what it last said.
///
/// It pushes on change, never faster than every `ShortestInterval` (SMETS2: 0.1 Hz), all changes of the cluster in one
/// frame.
class Reporting
{
public:
    static constexpr std::chrono::seconds ShortestInterval{10};

    /// @param server must outlive this
    explicit Reporting(const ClusterServer &server) : m_server(&server) { }

    zcl::ClusterId cluster() const { return m_server->cluster; }

    /// Takes a Configure Reporting; refuses what is not served, has another type, or asks for more than every 10 s.
    zcl::ConfigureReportingResponse configure(const zcl::ConfigureReporting &command);

    /// What is to be reported at `now`, in the order of configuration; it counts as reported. Empty while there is
    /// nothing.
    std::vector<zcl::ReportRecord> take(core::UtcInstant now);

private:
    struct Item
    {
        zcl::ReportingConfiguration configuration;
        zcl::Value reported;
        core::UtcInstant reportedAt;
    };
    zcl::Status accept(const zcl::ReportingConfiguration &configuration);
    static bool isDue(const Item &item, const zcl::Value &present, core::UtcInstant now);

    const ClusterServer *m_server;
    std::vector<Item> m_items;
    core::UtcInstant m_lastPush{};
};

} // namespace meterglass::virtualhan
