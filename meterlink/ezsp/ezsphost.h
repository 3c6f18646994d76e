#pragma once

#include "core/time/alarms.h"
#include "meterlink/ezsp/ashlink.h"
#include "meterlink/ezsp/configurationmessages.h"
#include "meterlink/ezsp/ezspframe.h"
#include "meterlink/han/linkerror.h"

#include <QCoro/QCoroTask>

#include <list>
#include <stop_token>

namespace meterglass::core {
template<typename T>
class OneShot; // not included: moc 6.4 cannot read <coroutine>
}

namespace meterglass::ezsp {

/// The host's side of EZSP: one command at a time, each with its answer, and callbacks in between.
///
/// Owned by whoever owns the line, on the line's thread; outlived by the link and the alarms. Every command ends:
/// answered, refused (invalidCommand, or this version has none such), timed out, stopped by its asker, or LinkDown when
/// the link fails, the co-processor resets, or the host goes.
class EzspHost final : public QObject
{
    Q_OBJECT
public:
    EzspHost(AshLink &ash, core::Alarms &alarms);
    ~EzspHost() override;

    /// Resets the co-processor and agrees on its version. @return Refused where it speaks none of 4 to 14
    QCoro::Task<han::Result<Version::Response>> start(std::stop_token stop);
    /// What was agreed on; 4 until then.
    EzspVersion version() const { return m_version; }

    template<EzspMessage Command>
    QCoro::Task<han::Result<typename Command::Response>> send(Command command, std::stop_token stop)
    {
        static_assert(!std::is_aggregate_v<Command> || std::is_trivially_destructible_v<Command>,
                      "g++ 12 destroys an aggregate that travels through co_await twice");
        const EzspVersion version = m_version;
        const EzspFrameInfo *info = frameOf<Command>(version);
        if (!info)
            co_return han::LinkError::Refused;
        zcl::Bytes payload = encodeMessage(command, version);
        const han::Result<EzspFrame> answer = co_await exchange(info->id, std::move(payload), std::move(stop));
        if (!answer)
            co_return answer.error();
        const auto response = answer->template as<typename Command::Response>();
        if (!response || answer->header().isTruncated)
            co_return han::LinkError::Malformed;
        co_return *response;
    }

Q_SIGNALS:
    /// A callback arrived; `as()` says what it is.
    void calledBack(const meterglass::ezsp::EzspFrame &frame);
    /// The co-processor ran out of memory and may have dropped callbacks.
    void overflowed();
    /// The co-processor has reset once more, just after it was reset: what was configured is gone.
    void restarted(meterglass::ezsp::AshReset reason);
    /// The link is of no use until `start` is called again.
    void failed(const meterglass::ezsp::AshFailure &failure);

private:
    using Answer = core::OneShot<han::Result<EzspFrame>>;
    struct Command
    {
        std::uint16_t id = 0;
        zcl::Bytes payload;
        Answer *answer = nullptr;
    };
    using Commands = std::list<Command>;
    class Registration;
    class Connecting;

    QCoro::Task<han::Result<EzspFrame>> exchange(std::uint16_t id, zcl::Bytes payload, std::stop_token stop);
    QCoro::Task<han::Result<Version::Response>> negotiate(std::stop_token stop);
    void sendNext();
    void receive(const zcl::Bytes &data);
    void settle(const EzspFrame &frame);
    void endFlight(han::Result<EzspFrame> result);
    void takeReset(AshReset reason);
    void takeFailure(const AshFailure &failure);
    void settleAll(han::LinkError error);

    AshLink &m_ash;
    core::Alarms &m_alarms;
    EzspVersion m_version = OldestEzspVersion;
    std::uint8_t m_sequence = 0;
    Commands m_waiting;
    /// Those that a reset or a failure ends.
    Commands m_ending;
    /// The command that has been sent; without an `answer` once nobody waits for it.
    std::optional<Command> m_inFlight;
    core::Alarm m_deadline;
    /// Times that the co-processor has reset unasked.
    int m_resets = 0;
    /// Of `start`, until the link is up.
    core::OneShot<han::Result<AshReset>> *m_connected = nullptr;
};

} // namespace meterglass::ezsp
