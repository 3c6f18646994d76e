#pragma once

#include "core/task/taskscope.h"
#include "core/time/clock.h"
#include "meterlink/client/accountplan.h"
#include "meterlink/client/meterstore.h"
#include "meterlink/client/readplan.h"
#include "meterlink/client/samplereader.h"
#include "meterlink/han/hanexchange.h"

namespace meterglass::client {

/// Keeps a store in step with one electricity meter: reads what does not change when it meets the meter, asks for
/// reports, and polls every 10 s of bench time, the first page's figures first. Past periods, half hours and daily
/// consumption are read in what time that leaves.
///
/// Reports bring most changes sooner; the poll brings what was not pushed or got lost. It meets the meter anew after a
/// silence, and once an hour for what seldom changes. Owned by the composition root, on the application's thread.
class EsmeClient final : public QObject
{
    Q_OBJECT
public:
    /// No item is older than this while the meter answers (SMETS2 6.4.4).
    static constexpr std::chrono::seconds RefreshInterval{10};
    /// A refresh begins so much before it is due, so that its answer is there in time.
    static constexpr std::chrono::milliseconds AnswerMargin{250};
    /// How soon a refresh that was not answered is tried again.
    static constexpr std::chrono::seconds RetryInterval{1};
    /// How often a request is sent before the meter counts as silent for this refresh.
    static constexpr int Attempts = 3;
    /// How often, in bench time, the meter is read for what seldom changes: thresholds, scale, its clock.
    static constexpr std::chrono::hours MeetingInterval{1};

    /// All must outlive the client.
    EsmeClient(han::HanAddress meter, han::HanExchange &exchange, MeterStore &store, const core::Clock &clock,
               core::Alarms &alarms);

    void start();
    /// The bench clock was set, or runs at another speed: refreshes at once and at the new pace from then on.
    void followClock();

    /// Nothing is left to be read before the next refresh.
    bool isUpToDate() const;

private:
    bool isMeetingDue() const;
    QCoro::Task<> refresh();
    QCoro::Task<bool> readFigures();
    QCoro::Task<> readTheRest();
    QCoro::Task<bool> readAccount();
    QCoro::Task<bool> readPrice();
    QCoro::Task<> askForAccountReports();
    QCoro::Task<> readSeldomRead();
    QCoro::Task<> readUnread();
    QCoro::Task<> readSamples();
    QCoro::Task<bool> readInto(ReadItem item);
    QCoro::Task<> askForReports(ReadItem item);
    QCoro::Task<han::Result<zcl::Frame>> requestPersistently(han::HanRequest request);

    void readHistoryAgain();
    void launchRefresh();
    void scheduleRefresh(bool isAnswered);
    han::HanRequest requestFor(const ReadItem &item, zcl::GlobalCommand command, zcl::GlobalCommand answer,
                               zcl::Bytes payload) const;
    bool isTimeLeft() const;
    void takePrice(const zcl::Frame &frame);
    void takeCommand(const han::ApsFrame &aps, const zcl::Frame &frame);
    void takeReport(const han::ApsFrame &aps, const zcl::Frame &frame);
    void apply(const std::vector<se::AttributeReading> &readings);

    han::HanAddress m_meter;
    han::HanExchange &m_exchange;
    MeterStore &m_store;
    const core::Clock &m_clock;
    core::Alarms &m_alarms;

    std::optional<core::UtcInstant> m_metAt;
    std::vector<ReadItem> m_unread;
    SampleReader m_samples;
    AccountPlan m_account;
    /// The last refresh did not come to the end of the account.
    bool m_isSeldomReadFirst = false;
    bool m_isPriceSilent = false;
    bool m_isRefreshing = false;
    core::MonotonicTime m_lastRefresh{};
    core::Alarm m_nextRefresh;
    core::TaskScope m_scope; ///< last: its end settles every wait while the members above still live
};

} // namespace meterglass::client
