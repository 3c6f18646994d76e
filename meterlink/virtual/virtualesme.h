#pragma once

#include "core/meter/singleelementmeter.h"
#include "core/time/alarms.h"
#include "core/time/clock.h"
#include "meterlink/han/hantransport.h"
#include "meterlink/virtual/clusterserver.h"
#include "meterlink/virtual/meternews.h"
#include "meterlink/virtual/pricepublisher.h"
#include "meterlink/virtual/reporting.h"
#include "meterlink/zcl/frame.h"

namespace meterglass::virtualhan {

/// An electricity meter on the home area network: answers for a meter model, byte for byte as a meter behind a
/// coordinator would.
///
/// Owned by the composition root, on the application's thread. It lets the model live up to the present before every
/// answer and once a second of bench time, when it pushes what it was configured to report, and unasked a new price,
/// messages and alerts.
/// While the meter has no power it says nothing.
class VirtualEsme final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this. @param display where reports go
    VirtualEsme(core::SingleElementMeter &meter, han::HanAddress own, han::HanAddress display,
                han::HanTransport &transport, const core::Clock &clock, core::Alarms &alarms);

    /// The bench clock was set, or runs at another speed: looks at the present at once and at the new pace from then
    /// on.
    void followClock();

Q_SIGNALS:
    /// The model has lived up to the present.
    void lived();

private:
    void tick();
    void waitForNextSecond();
    void catchUp();
    void receive(const han::ApsFrame &aps);
    void report();
    void publishPrice();
    void publishTariff();
    void push(zcl::ClusterId cluster, zcl::FrameType type, std::uint8_t command, const zcl::Bytes &payload);
    void serve(const ClusterServer &server, const han::ApsFrame &aps, const zcl::FrameView &frame);
    Reporting &reportingOf(const ClusterServer &server);
    void serveCommand(const ClusterServer &server, const han::ApsFrame &aps, const zcl::FrameView &frame);
    void answer(const han::ApsFrame &aps, const zcl::Header &to, zcl::GlobalCommand command, zcl::Bytes payload);
    void answer(const han::ApsFrame &aps, zcl::Header header, zcl::Bytes payload);
    void refuse(const han::ApsFrame &aps, const zcl::Header &to, zcl::Status status);
    void send(han::HanAddress to, zcl::ClusterId cluster, han::Security security, zcl::Bytes payload);
    const ClusterServer *findServer(zcl::ClusterId cluster) const;

    core::SingleElementMeter &m_meter;
    han::HanAddress m_own;
    han::HanAddress m_display;
    han::HanTransport &m_transport;
    const core::Clock &m_clock;
    core::Alarms &m_alarms;
    PricePublisher m_price;
    MeterNews m_news;
    std::vector<ClusterServer> m_servers;
    std::vector<Reporting> m_reporting;
    std::uint8_t m_sequence = 0;
    core::UtcInstant m_pricePublished{};
    std::optional<std::uint32_t> m_tariffPublished; ///< its digest
    core::Alarm m_nextTick;
};

} // namespace meterglass::virtualhan
