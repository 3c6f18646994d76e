#pragma once

#include "core/time/alarms.h"
#include "meterlink/han/hanrequest.h"
#include "meterlink/han/hantransport.h"
#include "meterlink/han/linkerror.h"
#include "meterlink/zcl/frame.h"

#include <QCoro/QCoroTask>

#include <list>
#include <stop_token>

namespace meterglass::core {
template<typename T>
class OneShot; // not included: moc 6.4 cannot read <coroutine>
}

namespace meterglass::han {

/// Pairs the requests of one device with their answers, each by a deadline.
///
/// Owned by the composition root, on the application's thread; outlives whoever asks. Every request ends: answered,
/// timed out, stopped by its asker, or LinkDown when the exchange goes. What arrives unasked is announced by
/// `reported`, and gets the Default Response that ZCL8 2.5.12 asks for; answers that nobody waits for (late, doubled)
/// are dropped.
class HanExchange final : public QObject
{
    Q_OBJECT
public:
    /// @param transport and @param alarms must outlive the exchange
    HanExchange(HanAddress own, HanTransport &transport, core::Alarms &alarms);
    ~HanExchange() override;

    /// Commands of this kind, when they arrive unasked, are announced by `commanded` from now on.
    void announce(const se::CommandId &command) { m_announced.push_back(command); }

    /// The answering command or a Default Response to the request, whichever comes.
    QCoro::Task<Result<zcl::Frame>> request(HanRequest request, std::stop_token stop);

Q_SIGNALS:
    /// A Report Attributes arrived.
    void reported(const meterglass::han::ApsFrame &aps, const meterglass::zcl::Frame &frame);
    /// A cluster's command arrived unasked that `announce` has asked for.
    void commanded(const meterglass::han::ApsFrame &aps, const meterglass::zcl::Frame &frame);

private:
    struct Pending
    {
        const HanRequest *request;
        std::uint8_t sequence;
        core::OneShot<Result<zcl::Frame>> *answer;
    };
    using PendingList = std::list<Pending>;
    class Registration;

    void receive(const ApsFrame &aps);
    void receiveUnasked(const ApsFrame &aps, const zcl::FrameView &frame);
    bool isAnnounced(const ApsFrame &aps, const zcl::Header &header) const;
    bool settle(const ApsFrame &aps, const zcl::FrameView &frame);
    void respond(const ApsFrame &aps, const zcl::Header &to, zcl::Status status);
    void send(HanAddress peer, zcl::ClusterId cluster, Security security, zcl::Bytes payload);

    HanAddress m_own;
    HanTransport &m_transport;
    core::Alarms &m_alarms;
    PendingList m_pending;
    std::vector<se::CommandId> m_announced;
    std::uint8_t m_sequence = 0;
};

} // namespace meterglass::han
