#include "meterlink/client/esmeclient.h"

#include "core/time/pace.h"
#include "meterlink/client/attributereadings.h"

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
    const bool isMeeting = isMeetingDue();
    const core::UtcInstant now = m_clock.now();
    bool isAnswered = false;
    if (isMeeting)
        isAnswered = co_await meetMeter();
    else
        isAnswered = co_await readInto(refreshedItem());
    if (stop.stop_requested())
        co_return;
    if (!isAnswered)
        m_metAt.reset();
    else if (isMeeting)
        m_metAt = now;
    m_isRefreshing = false;
    scheduleRefresh();
}

QCoro::Task<bool> EsmeClient::meetMeter()
{
    // The figures come before what only explains them.
    if (!co_await readInto(scaleItem()) || !co_await readInto(refreshedItem()))
        co_return false;
    for (const ReadItem &item : staticItems()) {
        if (!co_await readInto(item))
            co_return false;
    }
    co_return co_await askForReports(refreshedItem());
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

QCoro::Task<bool> EsmeClient::askForReports(ReadItem item)
{
    const std::stop_token stop = m_scope.token();
    const auto request = requestFor(item, GlobalCommand::ConfigureReporting, GlobalCommand::ConfigureReportingResponse,
                                    zcl::encode(reportsOnChange(item)));
    // A meter that refuses to report is polled all the same.
    const han::Result<zcl::Frame> answer = co_await requestPersistently(request);
    co_return !stop.stop_requested() && answer.hasValue();
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

void EsmeClient::scheduleRefresh()
{
    const core::MonotonicTime next = m_lastRefresh + core::paced(RefreshInterval - AnswerMargin, m_clock);
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
    m_store.apply(readings, m_clock.now());
}

} // namespace meterglass::client
