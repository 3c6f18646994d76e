#pragma once

#include "core/time/clock.h"
#include "meterlink/client/meterstore.h"
#include "meterlink/client/readplan.h"
#include "meterlink/client/snapshotreader.h"
#include "meterlink/han/hanexchange.h"

namespace meterglass::client {

/// Asks one meter, and takes its answers and what it says unasked into the store. When to ask what is its owner's
/// business.
///
/// Owned by an `EsmeClient`, on the application's thread. A question is over when its stop token stops: then no member
/// is touched any more.
class MeterConversation final : public QObject
{
    Q_OBJECT
public:
    enum class Answer {
        /// The meter said nothing, or nothing of use.
        None,
        /// It does not have the cluster.
        AbsentCluster,
        /// It does not have the samples, the message or the events.
        NotFound,
        Taken,
    };

    /// How long an answer is waited for.
    static constexpr std::chrono::milliseconds Deadline{1500};

    /// All must outlive the conversation.
    MeterConversation(han::HanAddress meter, han::HanExchange &exchange, MeterStore &store, const core::Clock &clock);

    /// Reads every attribute of the item. A device may answer for fewer than it was asked for, where the frame is full:
    /// the rest is asked for again. @param attempts how often a request is sent before the meter counts as silent
    QCoro::Task<Answer> read(ReadItem item, int attempts, std::stop_token stop);
    /// The price in force.
    QCoro::Task<Answer> readPrice(std::stop_token stop);
    /// Under which numbers the tariff is published.
    QCoro::Task<Answer> readTariffInformation(std::stop_token stop);
    /// A part of the calendar, or the names of tiers.
    QCoro::Task<Answer> readTariff(TariffQuestion asked, std::stop_token stop);
    /// A page of half hours or days.
    QCoro::Task<Answer> readSamples(se::GetSampledData asked, int attempts, std::stop_token stop);
    /// The message in force.
    QCoro::Task<Answer> readMessage(std::stop_token stop);
    /// A page of an event log.
    QCoro::Task<Answer> readEvents(se::GetEventLog asked, int attempts, std::stop_token stop);
    /// A snapshot. @return nothing where the meter said nothing
    QCoro::Task<std::optional<SnapshotOutcome>> readSnapshot(SnapshotReader::Question question, int attempts,
                                                             std::stop_token stop);
    /// Says that the consumer has seen a message. @return NotFound where the meter does not take it
    QCoro::Task<Answer> confirm(se::MessageConfirmation confirmation, int attempts, std::stop_token stop);
    /// A meter that refuses to report, or says nothing to it, is polled all the same.
    QCoro::Task<> askForReports(ReadItem item, std::stop_token stop);

private:
    QCoro::Task<han::Result<zcl::Frame>> ask(han::HanRequest request, int attempts, std::stop_token stop);
    han::HanRequest requestFor(const ReadItem &item, zcl::GlobalCommand command, zcl::GlobalCommand answer,
                               zcl::Bytes payload) const;
    std::optional<SnapshotOutcome> takeSnapshot(const SnapshotReader::Question &question,
                                                const std::vector<zcl::Frame> &frames);
    /// Sends a question once that one command answers, and takes that, or the refusal: an answer, too.
    template<typename Answered, typename Asked>
    QCoro::Task<Answer> askOnce(Asked asked, std::stop_token stop);
    template<typename Command>
    bool takeAs(const se::CommandId &id, const zcl::Frame &frame);
    void takeCommand(const han::ApsFrame &aps, const zcl::Frame &frame);
    void takeReport(const han::ApsFrame &aps, const zcl::Frame &frame);

    han::HanAddress m_meter;
    han::HanExchange &m_exchange;
    MeterStore &m_store;
    const core::Clock &m_clock;
};

} // namespace meterglass::client
