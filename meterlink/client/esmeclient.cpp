#include "meterlink/client/esmeclient.h"

#include "core/time/pace.h"
#include "meterlink/client/attributereadings.h"
#include "meterlink/se/commandcodec.h"

#include <algorithm>

namespace meterglass::client {

using zcl::GlobalCommand;

EsmeClient::EsmeClient(han::HanAddress meter, han::HanExchange &exchange, MeterStore &store, const core::Clock &clock,
                       core::Alarms &alarms)
    : m_meter(meter),
      m_exchange(exchange),
      m_store(store),
      m_clock(clock),
      m_alarms(alarms)
{
    connect(&exchange, &han::HanExchange::reported, this, &EsmeClient::takeReport);
    connect(&exchange, &han::HanExchange::commanded, this, &EsmeClient::takeCommand);
    exchange.announce(se::PublishPrice::Id);
}

void EsmeClient::start()
{
    launchRefresh();
}

void EsmeClient::followClock()
{
    launchRefresh();
}

void EsmeClient::launchRefresh()
{
    if (!m_isRefreshing)
        m_scope.launch(refresh());
}

bool EsmeClient::isMeetingDue() const
{
    return !m_metAt || m_clock.now() < *m_metAt || m_clock.now() - *m_metAt >= MeetingInterval;
}

QCoro::Task<> EsmeClient::refresh()
{
    const std::stop_token stop = m_scope.token();
    m_isRefreshing = true;
    m_lastRefresh = m_alarms.now();
    const bool isAnswered = co_await readFigures();
    if (stop.stop_requested())
        co_return;
    if (isAnswered)
        co_await readTheRest();
    if (stop.stop_requested())
        co_return;
    if (!isAnswered)
        m_metAt.reset();
    m_isRefreshing = false;
    scheduleRefresh(isAnswered);
}

/// The figures, and when the meter is met before them what they mean and after them the wish for reports.
QCoro::Task<bool> EsmeClient::readFigures()
{
    const std::stop_token stop = m_scope.token();
    const bool isMeeting = isMeetingDue();
    if (isMeeting) {
        m_unread = staticItems();
        m_account.beginAnew();
        readHistoryAgain();
        m_samples.readAgain();
    }
    if (!m_store.isScaleKnown()) {
        const bool isAnswered = co_await readInto(scaleItem());
        if (stop.stop_requested() || !isAnswered || !m_store.isScaleKnown())
            co_return false;
    }
    const bool isAnswered = co_await readInto(refreshedItem());
    if (stop.stop_requested() || !isAnswered)
        co_return false;
    if (isMeeting) {
        m_metAt = m_clock.now();
        co_await askForReports(refreshedItem());
    }
    co_return true;
}

/// A cluster that does not answer takes up a refresh's time: what is seldom read comes first the next time, or it would
/// never be read.
QCoro::Task<> EsmeClient::readTheRest()
{
    const std::stop_token stop = m_scope.token();
    const bool isSeldomReadFirst = m_isSeldomReadFirst;
    if (isSeldomReadFirst)
        co_await readSeldomRead();
    if (stop.stop_requested())
        co_return;
    const bool isWhole = co_await readAccount();
    if (stop.stop_requested())
        co_return;
    m_isSeldomReadFirst = !isWhole;
    if (isWhole && m_account.isNew())
        co_await askForAccountReports();
    if (stop.stop_requested() || !isWhole || isSeldomReadFirst)
        co_return;
    co_await readSeldomRead();
}

QCoro::Task<> EsmeClient::askForAccountReports()
{
    const std::stop_token stop = m_scope.token();
    m_account.endRound();
    for (const ReadItem &item : reportedItems()) {
        if (item == refreshedItem() || m_account.isSkipped(item.cluster()))
            continue;
        co_await askForReports(item);
        if (stop.stop_requested())
            co_return;
    }
}

QCoro::Task<> EsmeClient::readSeldomRead()
{
    const std::stop_token stop = m_scope.token();
    co_await readUnread();
    if (!stop.stop_requested())
        co_await readSamples();
}

bool EsmeClient::isTimeLeft() const
{
    return m_alarms.now() - m_lastRefresh < core::paced(RefreshInterval / 2, m_clock);
}

bool EsmeClient::isUpToDate() const
{
    return !m_isRefreshing && !m_account.isNew() && m_unread.empty()
        && !m_samples.next(m_store.snapshot(), m_clock.now());
}

/// The price in force, last after it was not answered; and each item in its turn, as long as there is time; the next refresh goes on where this one
/// stopped. @return whether none is left
QCoro::Task<bool> EsmeClient::readAccount()
{
    const std::stop_token stop = m_scope.token();
    m_account.beginRefresh();
    if (!m_isPriceSilent) {
        const bool isRead = co_await readPrice();
        if (stop.stop_requested())
            co_return false;
        m_isPriceSilent = !isRead;
        if (!isRead)
            co_return false;
    }
    while (isTimeLeft()) {
        const std::optional<ReadItem> item = m_account.next(m_store.snapshot());
        if (!item)
            break;
        const bool isRead = co_await readInto(*item);
        if (stop.stop_requested() || !isRead)
            co_return false;
    }
    if (!m_account.isRoundEnded())
        co_return false;
    if (m_isPriceSilent) {
        const bool isRead = co_await readPrice();
        if (stop.stop_requested())
            co_return false;
        m_isPriceSilent = !isRead;
    }
    co_return true;
}

/// @return whether it was answered, or is known to be absent
QCoro::Task<bool> EsmeClient::readPrice()
{
    const std::stop_token stop = m_scope.token();
    if (m_account.isSkipped(se::PublishPrice::Id.cluster))
        co_return true;
    const se::GetCurrentPrice asked;
    const han::HanRequest request(m_meter, se::GetCurrentPrice::Id, se::PublishPrice::Id, se::encodeCommand(asked));
    const han::Result<zcl::Frame> answer = co_await requestPersistently(request);
    if (stop.stop_requested() || !answer)
        co_return false;
    if (answer->header().type == zcl::FrameType::Cluster) {
        takePrice(*answer);
        co_return true;
    }
    m_account.noteAbsence(se::PublishPrice::Id.cluster, *answer);
    if (const auto refusal = zcl::decodeDefaultResponse(answer->payload()))
        m_store.apply(asked, refusal->status, m_clock.now());
    co_return true;
}

/// As many pages as there is time for.
QCoro::Task<> EsmeClient::readSamples()
{
    const std::stop_token stop = m_scope.token();
    while (isTimeLeft()) {
        const auto asked = m_samples.next(m_store.snapshot(), m_clock.now());
        if (!asked)
            co_return;
        const han::HanRequest request(m_meter, se::GetSampledData::Id, se::GetSampledDataResponse::Id,
                                      se::encodeCommand(*asked));
        const han::Result<zcl::Frame> answer = co_await requestPersistently(request);
        if (stop.stop_requested() || !answer)
            co_return;
        const bool isRefused = answer->header().type != zcl::FrameType::Cluster;
        if (isRefused) {
            if (const auto refusal = zcl::decodeDefaultResponse(answer->payload()))
                m_store.apply(*asked, refusal->status, m_clock.now());
        } else if (const auto samples = se::decodeCommand<se::GetSampledDataResponse>(answer->payload())) {
            m_store.apply(*samples, m_clock.now());
        }
        m_samples.answered(*asked, isRefused, m_store.snapshot(), m_clock.now());
    }
}

void EsmeClient::takePrice(const zcl::Frame &frame)
{
    if (const auto price = se::decodeCommand<se::PublishPrice>(frame.payload()))
        m_store.apply(*price, m_clock.now());
}

void EsmeClient::takeCommand(const han::ApsFrame &aps, const zcl::Frame &frame)
{
    if (aps.source == m_meter && aps.security >= han::Security::LinkKey && aps.cluster == se::PublishPrice::Id.cluster)
        takePrice(frame);
}

void EsmeClient::readHistoryAgain()
{
    for (const ReadItem &item : historyItems()) {
        if (std::find(m_unread.begin(), m_unread.end(), item) == m_unread.end())
            m_unread.push_back(item);
    }
}

/// What is still unread of a meeting, as long as that does not delay the next refresh. What is not answered comes last
/// the next time.
QCoro::Task<> EsmeClient::readUnread()
{
    const std::stop_token stop = m_scope.token();
    while (!m_unread.empty() && isTimeLeft()) {
        // Out of the list first: what asks for it meanwhile wants a newer answer.
        const ReadItem item = m_unread.front();
        m_unread.erase(m_unread.begin());
        const bool isRead = co_await readInto(item);
        if (stop.stop_requested())
            co_return;
        if (!isRead) {
            m_unread.push_back(item);
            co_return;
        }
    }
}

/// A device may answer for fewer attributes than it was asked for, where the frame is full: the rest is asked for
/// again.
QCoro::Task<bool> EsmeClient::readInto(ReadItem item)
{
    const std::stop_token stop = m_scope.token();
    std::vector<zcl::AttributeId> missing = item.ids();
    while (!missing.empty()) {
        const auto request = requestFor(item, GlobalCommand::ReadAttributes, GlobalCommand::ReadAttributesResponse,
                                        zcl::encode(zcl::ReadAttributes{missing}));
        const han::Result<zcl::Frame> answer = co_await requestPersistently(request);
        if (stop.stop_requested() || !answer)
            co_return false;
        m_account.noteAbsence(item.cluster(), *answer);
        const auto readings = readingsOf(item.cluster(), missing, *answer);
        if (!readings)
            co_return false;
        apply(*readings);
        std::size_t answered = 0;
        for (const se::AttributeReading &reading : *readings)
            answered += std::erase(missing, reading.id);
        if (answered == 0)
            co_return false;
    }
    co_return true;
}

/// A meter that refuses to report, or says nothing to it, is polled all the same.
QCoro::Task<> EsmeClient::askForReports(ReadItem item)
{
    const std::stop_token stop = m_scope.token();
    const std::vector<zcl::ConfigureReporting> commands = reportsOnChange(item);
    for (const zcl::ConfigureReporting &command : commands) {
        const auto request = requestFor(item, GlobalCommand::ConfigureReporting,
                                        GlobalCommand::ConfigureReportingResponse, zcl::encode(command));
        const han::Result<zcl::Frame> answer = co_await m_exchange.request(request, stop);
        if (stop.stop_requested() || !answer)
            co_return;
    }
}

QCoro::Task<han::Result<zcl::Frame>> EsmeClient::requestPersistently(han::HanRequest request)
{
    const std::stop_token stop = m_scope.token();
    for (int attempt = 1;; ++attempt) {
        const han::Result<zcl::Frame> answer = co_await m_exchange.request(request, stop);
        if (answer || answer.error() != han::LinkError::TimedOut || attempt == Attempts)
            co_return answer;
    }
}

han::HanRequest EsmeClient::requestFor(const ReadItem &item, GlobalCommand command, GlobalCommand answer,
                                       zcl::Bytes payload) const
{
    han::HanRequest request(m_meter, item.cluster(), command, answer, std::move(payload));
    return request.withSecurity(item.security());
}

void EsmeClient::scheduleRefresh(bool isAnswered)
{
    core::MonotonicTime next = m_lastRefresh + core::paced(RefreshInterval - AnswerMargin, m_clock);
    if (!isAnswered)
        next = std::min(next, m_alarms.now() + core::paced(RetryInterval, m_clock));
    m_nextRefresh = m_alarms.after(next - m_alarms.now(), [this] { launchRefresh(); });
}

void EsmeClient::takeReport(const han::ApsFrame &aps, const zcl::Frame &frame)
{
    if (aps.source != m_meter || aps.security < refreshedItem().security())
        return;
    if (const auto readings = readingsOf(aps.cluster, {}, frame))
        apply(*readings);
}

void EsmeClient::apply(const std::vector<se::AttributeReading> &readings)
{
    const MeterSnapshot &snapshot = m_store.snapshot();
    const core::Energy energyBefore = snapshot.importToday.value;
    const core::Money costBefore = snapshot.costToday.value;
    m_store.apply(readings, m_clock.now());
    if (snapshot.importToday.value < energyBefore || snapshot.costToday.value < costBefore) {
        readHistoryAgain(); // a new day has begun: the past ones have moved on
        m_samples.readDaysAgain();
    }
}

} // namespace meterglass::client
