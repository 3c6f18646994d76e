#include "meterlink/client/meterconversation.h"

#include "meterlink/client/attributereadings.h"
#include "meterlink/client/tariffquestions.h"
#include "meterlink/se/commandcodec.h"

namespace meterglass::client {

using zcl::GlobalCommand;
using Answer = MeterConversation::Answer;

namespace {

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
    exchange.announce(se::PublishPrice::Id);
    exchange.announce(se::PublishTariffInformation::Id);
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

QCoro::Task<Answer> MeterConversation::readPrice(std::stop_token stop)
{
    const se::GetCurrentPrice asked;
    const han::HanRequest question(m_meter, se::GetCurrentPrice::Id, se::PublishPrice::Id, se::encodeCommand(asked));
    const han::Result<zcl::Frame> answer = co_await ask(question, 1, stop);
    if (stop.stop_requested() || !answer)
        co_return Answer::None;
    const std::optional<zcl::Status> refusal = refusalIn(*answer);
    if (!refusal)
        co_return takePrice(*answer) ? Answer::Taken : Answer::None;
    m_store.apply(asked, *refusal, m_clock.now());
    co_return refusal == zcl::Status::UnsupportedCluster ? Answer::AbsentCluster : Answer::Taken;
}

QCoro::Task<Answer> MeterConversation::readTariffInformation(std::stop_token stop)
{
    se::GetTariffInformation asked;
    asked.minIssuerEventId = AnyEvent;
    asked.numberOfCommands = 1;
    const han::HanRequest question(m_meter, se::GetTariffInformation::Id, se::PublishTariffInformation::Id,
                                   se::encodeCommand(asked));
    const han::Result<zcl::Frame> answer = co_await ask(question, 1, stop);
    if (stop.stop_requested() || !answer)
        co_return Answer::None;
    const std::optional<zcl::Status> refusal = refusalIn(*answer);
    if (!refusal)
        co_return takeTariffInformation(*answer) ? Answer::Taken : Answer::None;
    m_store.apply(asked, *refusal, m_clock.now());
    co_return refusal == zcl::Status::UnsupportedCluster ? Answer::AbsentCluster : Answer::Taken;
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
    co_return refusal ? Answer::NoSamples : Answer::Taken;
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

bool MeterConversation::takePrice(const zcl::Frame &frame)
{
    const auto price = se::decodeCommand<se::PublishPrice>(frame.payload());
    if (price)
        m_store.apply(*price, m_clock.now());
    return price.hasValue();
}

bool MeterConversation::takeTariffInformation(const zcl::Frame &frame)
{
    const auto information = se::decodeCommand<se::PublishTariffInformation>(frame.payload());
    if (information)
        m_store.apply(*information, m_clock.now());
    return information.hasValue();
}

void MeterConversation::takeCommand(const han::ApsFrame &aps, const zcl::Frame &frame)
{
    if (aps.source != m_meter || aps.security < han::Security::LinkKey)
        return;
    const auto is = [&](const se::CommandId &id) {
        return aps.cluster == id.cluster && frame.header().command == id.number;
    };
    if (is(se::PublishPrice::Id))
        takePrice(frame);
    else if (is(se::PublishTariffInformation::Id))
        takeTariffInformation(frame);
}

void MeterConversation::takeReport(const han::ApsFrame &aps, const zcl::Frame &frame)
{
    if (aps.source != m_meter || aps.security < han::Security::LinkKey)
        return;
    if (const auto readings = readingsOf(aps.cluster, {}, frame))
        m_store.apply(*readings, m_clock.now());
}

} // namespace meterglass::client
