#pragma once

#include "core/task/taskscope.h"
#include "meterlink/ezsp/ezsphost.h"
#include "meterlink/ezsp/ezspstructures.h"
#include "meterlink/han/apsframe.h"

#include <map>

namespace meterglass::ezsp {

/// Finds where one of the devices of the network serves Smart Energy metering: its short address and the endpoint, which
/// it is asked for by the ZigBee device profile (Match_Desc_req, ZigBee specification 2.4.3.1.7).
///
/// Owned by the composition root, on the thread of the host.
class MeterFinder final : public QObject
{
    Q_OBJECT
public:
    /// How often a device is asked that has not answered, or is not known to the co-processor yet.
    static constexpr std::chrono::seconds AskingInterval{5};

    /// @param host and @param alarms must outlive the finder
    MeterFinder(EzspHost &host, core::Alarms &alarms);

    /// Asks the devices, again and again, until one of them is found or `stop`.
    void lookFor(std::vector<Eui64> devices);
    void stop();

Q_SIGNALS:
    void found(meterglass::ezsp::Eui64 device, meterglass::han::HanAddress meter);

private:
    void askAll();
    QCoro::Task<> ask(Eui64 device);
    void receive(const EzspFrame &frame);

    EzspHost &m_host;
    core::Alarms &m_alarms;
    std::vector<Eui64> m_devices;
    std::map<NodeId, Eui64> m_asked;
    std::uint8_t m_sequence = 0;
    core::Alarm m_next;
    core::TaskScope m_scope;
};

} // namespace meterglass::ezsp
