#include "meterlink/client/esmeclient.h"

#include "core/time/pace.h"
#include "meterlink/client/attributereadings.h"

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
        co_await readUnread();
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
        readHistoryAgain();
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
    while (!m_unread.empty() && m_alarms.now() - m_lastRefresh < core::paced(RefreshInterval / 2, m_clock)) {
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
    const auto request = requestFor(item, GlobalCommand::ConfigureReporting, GlobalCommand::ConfigureReportingResponse,
                                    zcl::encode(reportsOnChange(item)));
    const han::Result<zcl::Frame> answer = co_await m_exchange.request(request, m_scope.token());
    Q_UNUSED(answer)
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
    const core::Energy todayBefore = m_store.snapshot().importToday.value;
    m_store.apply(readings, m_clock.now());
    if (m_store.snapshot().importToday.value < todayBefore) // a new day has begun: the past ones have moved on
        readHistoryAgain();
}

} // namespace meterglass::client
