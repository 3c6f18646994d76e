#pragma once

#include "core/time/alarms.h"
#include "meterlink/han/hanrequest.h"
#include "meterlink/han/hantransport.h"
#include "meterlink/han/linkerror.h"
#include "meterlink/zcl/frame.h"

#include <QCoro/QCoroTask>

#include <functional>
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

    /// The device has another address from now on: it has joined a network.
    void moveTo(HanAddress own) { m_own = own; }

    /// Commands of this kind, when they arrive unasked, are announced by `commanded` from now on.
    void announce(const se::CommandId &command) { m_announced.push_back(command); }

    /// The answering command or a Default Response to the request, whichever comes.
    QCoro::Task<Result<zcl::Frame>> request(HanRequest request, std::stop_token stop);

    /// Of a command that is one of several: how many there are in all.
    using CommandCount = std::function<std::size_t(const zcl::FrameView &)>;
    /// The answering commands of a request that several answer, in the order in which they came, each once: all, or
    /// those that came by the deadline; or a Default Response alone.
    QCoro::Task<Result<std::vector<zcl::Frame>>> requestAll(HanRequest request, CommandCount count,
                                                            std::stop_token stop);

Q_SIGNALS:
    /// A Report Attributes arrived.
    void reported(const meterglass::han::ApsFrame &aps, const meterglass::zcl::Frame &frame);
    /// A cluster's command arrived unasked that `announce` has asked for.
    void commanded(const meterglass::han::ApsFrame &aps, const meterglass::zcl::Frame &frame);

private:
    struct Collection
    {
        CommandCount count;
        std::vector<zcl::Frame> frames;
    };
    struct Pending
    {
        const HanRequest *request;
        std::uint8_t sequence;
        core::OneShot<Result<zcl::Frame>> *answer;
        Collection *collection; ///< nullptr where one command answers
    };
    using PendingList = std::list<Pending>;
    class Registration;

    QCoro::Task<Result<zcl::Frame>> exchange(HanRequest request, Collection *collection, std::stop_token stop);
    void receive(const ApsFrame &aps);
    void receiveUnasked(const ApsFrame &aps, const zcl::FrameView &frame);
    bool isAnnounced(const ApsFrame &aps, const zcl::Header &header) const;
    static bool isWholeWith(const zcl::FrameView &frame, Collection &collection);
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
