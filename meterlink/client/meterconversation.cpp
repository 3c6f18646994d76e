#include "meterlink/client/meterconversation.h"

#include "meterlink/client/attributereadings.h"
#include "meterlink/client/tariffquestions.h"
#include "meterlink/se/commandcodec.h"

#include <array>

namespace meterglass::client {

using zcl::GlobalCommand;
using Answer = MeterConversation::Answer;

namespace {

template<typename... Commands>
struct CommandList
{
    static constexpr std::array Ids{Commands::Id...};
};
using Unasked =
    CommandList<se::PublishPrice, se::PublishTariffInformation, se::DisplayMessage, se::CancelMessage,
                se::CancelAllMessages, se::PublishChangeOfSupplier, se::UpdateSiteId, se::UpdateCIN, se::PublishEvent>;

constexpr std::uint32_t AnyEvent = 0xFFFF'FFFF;

/// What a Default Response says; nothing where the frame is none.
std::optional<zcl::Status> refusalIn(const zcl::Frame &frame)
{
    const zcl::Header &header = frame.header();
    if (header.type != zcl::FrameType::Global || GlobalCommand(header.command) != GlobalCommand::DefaultResponse)
        return std::nullopt;
    const auto response = zcl::decodeDefaultResponse(frame.payload());
    return response ? std::optional(response->status) : std::nullopt;
}

/// Over how many commands a snapshot is spread.
std::size_t snapshotCommands(const zcl::FrameView &frame)
{
    const auto page = se::decodeCommand<se::PublishSnapshot>(frame.payload);
    return page ? page->totalCommands : 1;
}

} // namespace

MeterConversation::MeterConversation(han::HanAddress meter, han::HanExchange &exchange, MeterStore &store,
                                     const core::Clock &clock)
    : m_meter(meter),
      m_exchange(exchange),
      m_store(store),
      m_clock(clock)
{
    connect(&exchange, &han::HanExchange::reported, this, &MeterConversation::takeReport);
    connect(&exchange, &han::HanExchange::commanded, this, &MeterConversation::takeCommand);
    for (const se::CommandId &command : Unasked::Ids)
        exchange.announce(command);
}

QCoro::Task<Answer> MeterConversation::read(ReadItem item, int attempts, std::stop_token stop)
{
    std::vector<zcl::AttributeId> missing = item.ids();
    while (!missing.empty()) {
        const auto asked = requestFor(item, GlobalCommand::ReadAttributes, GlobalCommand::ReadAttributesResponse,
                                      zcl::encode(zcl::ReadAttributes{missing}));
        const han::Result<zcl::Frame> answer = co_await ask(asked, attempts, stop);
        if (stop.stop_requested() || !answer)
            co_return Answer::None;
        const auto readings = readingsOf(item.cluster(), missing, *answer);
        if (!readings)
            co_return Answer::None;
        m_store.apply(*readings, m_clock.now());
        if (refusalIn(*answer) == zcl::Status::UnsupportedCluster)
            co_return Answer::AbsentCluster;
        std::size_t answered = 0;
        for (const se::AttributeReading &reading : *readings)
            answered += std::erase(missing, reading.id);
        if (answered == 0)
            co_return Answer::None;
    }
    co_return Answer::Taken;
}

template<typename Answered, typename Asked>
QCoro::Task<Answer> MeterConversation::askOnce(Asked asked, std::stop_token stop)
{
    const han::HanRequest question(m_meter, Asked::Id, Answered::Id, se::encodeCommand(asked));
    const han::Result<zcl::Frame> answer = co_await ask(question, 1, stop);
    if (stop.stop_requested() || !answer)
        co_return Answer::None;
    const std::optional<zcl::Status> refusal = refusalIn(*answer);
    if (!refusal)
        co_return takeAs<Answered>(Answered::Id, *answer) ? Answer::Taken : Answer::None;
    m_store.apply(asked, *refusal, m_clock.now());
    co_return refusal == zcl::Status::UnsupportedCluster ? Answer::AbsentCluster : Answer::Taken;
}

QCoro::Task<Answer> MeterConversation::readPrice(std::stop_token stop)
{
    return askOnce<se::PublishPrice>(se::GetCurrentPrice(), stop);
}

QCoro::Task<Answer> MeterConversation::readTariffInformation(std::stop_token stop)
{
    se::GetTariffInformation asked;
    asked.minIssuerEventId = AnyEvent;
    asked.numberOfCommands = 1;
    return askOnce<se::PublishTariffInformation>(asked, stop);
}

QCoro::Task<Answer> MeterConversation::readTariff(TariffQuestion asked, std::stop_token stop)
{
    const han::HanRequest request = requestOf(m_meter, asked);
    const han::HanExchange::CommandCount count = countOf(asked);
    const han::Result<std::vector<zcl::Frame>> answer = co_await m_exchange.requestAll(request, count, stop);
    if (stop.stop_requested() || !answer)
        co_return Answer::None;
    const std::optional<zcl::Status> refusal = refusalIn(answer->front());
    if (refusal)
        m_store.apply(asked, *refusal, m_clock.now());
    for (const zcl::Frame &frame : *answer) {
        const auto page = refusal ? std::nullopt : pageIn(frame.payload(), asked);
        if (page)
            m_store.apply(*page, m_clock.now());
    }
    co_return Answer::Taken;
}

QCoro::Task<Answer> MeterConversation::readSamples(se::GetSampledData asked, int attempts, std::stop_token stop)
{
    const han::HanRequest question(m_meter, se::GetSampledData::Id, se::GetSampledDataResponse::Id,
                                   se::encodeCommand(asked));
    const han::Result<zcl::Frame> answer = co_await ask(question, attempts, stop);
    if (stop.stop_requested() || !answer)
        co_return Answer::None;
    const std::optional<zcl::Status> refusal = refusalIn(*answer);
    if (refusal)
        m_store.apply(asked, *refusal, m_clock.now());
    else if (const auto samples = se::decodeCommand<se::GetSampledDataResponse>(answer->payload()))
        m_store.apply(*samples, m_clock.now());
    co_return refusal ? Answer::NotFound : Answer::Taken;
}

QCoro::Task<Answer> MeterConversation::readMessage(std::stop_token stop)
{
    return askOnce<se::DisplayMessage>(se::GetLastMessage(), stop);
}

QCoro::Task<Answer> MeterConversation::readEvents(se::GetEventLog asked, int attempts, std::stop_token stop)
{
    const han::HanRequest question(m_meter, se::GetEventLog::Id, se::PublishEventLog::Id, se::encodeCommand(asked));
    const han::Result<zcl::Frame> answer = co_await ask(question, attempts, stop);
    if (stop.stop_requested() || !answer)
        co_return Answer::None;
    const std::optional<zcl::Status> refusal = refusalIn(*answer);
    if (refusal) {
        m_store.apply(asked, *refusal, m_clock.now());
        co_return Answer::NotFound;
    }
    const auto page = se::decodeCommand<se::PublishEventLog>(answer->payload());
    if (!page)
        co_return Answer::None;
    m_store.apply(asked, *page, m_clock.now());
    co_return Answer::Taken;
}

QCoro::Task<std::optional<SnapshotOutcome>> MeterConversation::readSnapshot(SnapshotReader::Question question,
                                                                            int attempts, std::stop_token stop)
{
    const se::GetSnapshot &asked = question.asked;
    const se::GetPrepaySnapshot ofAccount{asked.earliestStartTime, asked.latestEndTime, asked.snapshotOffset,
                                          asked.snapshotCause};
    const han::HanRequest request = question.log.isOfAccount
        ? han::HanRequest(m_meter, se::GetPrepaySnapshot::Id, se::PublishPrepaySnapshot::Id,
                          se::encodeCommand(ofAccount))
        : han::HanRequest(m_meter, se::GetSnapshot::Id, se::PublishSnapshot::Id, se::encodeCommand(asked));
    const han::HanExchange::CommandCount count = snapshotCommands;
    std::optional<SnapshotOutcome> outcome;
    for (int attempt = 1; attempt <= attempts && !outcome; ++attempt) {
        const han::Result<std::vector<zcl::Frame>> answer = co_await m_exchange.requestAll(request, count, stop);
        if (stop.stop_requested())
            co_return std::nullopt;
        if (answer)
            outcome = takeSnapshot(question, *answer);
    }
    co_return outcome;
}

/// @return nothing where not all of its commands came
std::optional<SnapshotOutcome> MeterConversation::takeSnapshot(const SnapshotReader::Question &question,
                                                               const std::vector<zcl::Frame> &frames)
{
    const se::GetSnapshot &asked = question.asked;
    const core::UtcInstant now = m_clock.now();
    if (const auto refusal = refusalIn(frames.front())) {
        if (question.log.isOfAccount)
            m_store.apply(se::GetPrepaySnapshot{0, 0, asked.snapshotOffset, asked.snapshotCause}, *refusal, now);
        else
            m_store.apply(asked, *refusal, now);
        return SnapshotOutcome::Refused;
    }
    if (question.log.isOfAccount) {
        const auto page = se::decodeCommand<se::PublishPrepaySnapshot>(frames.front().payload());
        return page ? m_store.apply(*page, now) : SnapshotOutcome::Unusable;
    }
    std::vector<se::PublishSnapshot> pages;
    for (const zcl::Frame &frame : frames) {
        const auto page = se::decodeCommand<se::PublishSnapshot>(frame.payload());
        if (!page)
            return SnapshotOutcome::Unusable;
        pages.push_back(*page);
    }
    if (pages.size() < pages.front().totalCommands)
        return std::nullopt;
    return m_store.apply(pages, now);
}

QCoro::Task<Answer> MeterConversation::confirm(se::MessageConfirmation confirmation, int attempts, std::stop_token stop)
{
    // Only a Default Response answers it.
    constexpr se::CommandId NoCommand{se::cluster::Messaging, zcl::Direction::ServerToClient, 0xFF};
    const han::HanRequest request(m_meter, se::MessageConfirmation::Id, NoCommand, se::encodeCommand(confirmation));
    const han::Result<zcl::Frame> answer = co_await ask(request, attempts, stop);
    if (stop.stop_requested() || !answer)
        co_return Answer::None;
    if (refusalIn(*answer) != zcl::Status::Success)
        co_return Answer::NotFound;
    m_store.apply(confirmation, m_clock.now());
    co_return Answer::Taken;
}

QCoro::Task<> MeterConversation::askForReports(ReadItem item, std::stop_token stop)
{
    const std::vector<zcl::ConfigureReporting> commands = reportsOnChange(item);
    for (const zcl::ConfigureReporting &command : commands) {
        const auto asked = requestFor(item, GlobalCommand::ConfigureReporting,
                                      GlobalCommand::ConfigureReportingResponse, zcl::encode(command));
        const han::Result<zcl::Frame> answer = co_await ask(asked, 1, stop);
        if (stop.stop_requested() || !answer)
            co_return;
    }
}

QCoro::Task<han::Result<zcl::Frame>> MeterConversation::ask(han::HanRequest request, int attempts, std::stop_token stop)
{
    for (int attempt = 1;; ++attempt) {
        const han::Result<zcl::Frame> answer = co_await m_exchange.request(request, stop);
        if (answer || answer.error() != han::LinkError::TimedOut || attempt == attempts)
            co_return answer;
    }
}

han::HanRequest MeterConversation::requestFor(const ReadItem &item, GlobalCommand command, GlobalCommand answer,
                                              zcl::Bytes payload) const
{
    han::HanRequest request(m_meter, item.cluster(), command, answer, std::move(payload));
    return request.withSecurity(item.security()).withDeadline(Deadline);
}

/// @return whether it is such a command, and whole
template<typename Command>
bool MeterConversation::takeAs(const se::CommandId &id, const zcl::Frame &frame)
{
    if (id.cluster != Command::Id.cluster || id.number != Command::Id.number)
        return false;
    const auto command = se::decodeCommand<Command>(frame.payload());
    if (command)
        m_store.apply(*command, m_clock.now());
    return command.hasValue();
}

void MeterConversation::takeCommand(const han::ApsFrame &aps, const zcl::Frame &frame)
{
    if (aps.source != m_meter || aps.security < han::Security::LinkKey)
        return;
    const se::CommandId id{aps.cluster, frame.header().direction, frame.header().command};
    const auto takeAnyOf = [&]<typename... Commands>(CommandList<Commands...>) {
        return (takeAs<Commands>(id, frame) || ...);
    };
    takeAnyOf(Unasked());
}

void MeterConversation::takeReport(const han::ApsFrame &aps, const zcl::Frame &frame)
{
    if (aps.source != m_meter || aps.security < han::Security::LinkKey)
        return;
    if (const auto readings = readingsOf(aps.cluster, {}, frame))
        m_store.apply(*readings, m_clock.now());
}

} // namespace meterglass::client
