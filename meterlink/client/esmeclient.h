#pragma once

#include "core/task/taskscope.h"
#include "core/time/clock.h"
#include "meterlink/client/accountplan.h"
#include "meterlink/client/eventlogreader.h"
#include "meterlink/client/messageconfirmer.h"
#include "meterlink/client/meterconversation.h"
#include "meterlink/client/samplereader.h"
#include "meterlink/client/tariffreader.h"

namespace meterglass::client {

/// Keeps a store in step with one electricity meter, by a rolling plan of what to ask when: what does not change when it
/// meets the meter, reports, and each 10 s of bench time every item that may change, the first page's figures first.
/// Past periods, half hours and daily consumption are read in what time that leaves; the calendar and the names of tiers
/// beside the plan, when the meter is met and when what is polled or pushed says that the tariff is another.
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
    /// How often the figures, and what is seldom read, are asked for before the meter counts as silent for this
    /// refresh. An item of the account is asked for once, and again after all others.
    static constexpr int Attempts = 3;
    /// How often, in bench time, the meter is read for what seldom changes: thresholds, scale, its clock.
    static constexpr std::chrono::hours MeetingInterval{1};

    /// All must outlive the client.
    EsmeClient(han::HanAddress meter, han::HanExchange &exchange, MeterStore &store, const core::Clock &clock,
               core::Alarms &alarms);

    void start();
    /// The bench clock was set, or runs at another speed: refreshes at once and at the new pace from then on.
    void followClock();

    /// The consumer has seen a message of the snapshot: tells the meter, again and again until it answers.
    void acknowledge(std::uint32_t messageId) { m_confirmer.acknowledge(messageId); }

    /// Nothing is left to be read before the next refresh.
    bool isUpToDate() const;

private:
    bool isMeetingDue() const;
    QCoro::Task<> refresh();
    QCoro::Task<bool> readFigures();
    QCoro::Task<> readTheRest();
    QCoro::Task<bool> readAccount();
    QCoro::Task<> askForAccountReports();
    QCoro::Task<bool> readPrice();
    QCoro::Task<> readMessage();
    QCoro::Task<> readSupplier();
    QCoro::Task<> readEvents(std::chrono::nanoseconds ofRefresh);
    QCoro::Task<> readSnapshots(std::chrono::nanoseconds ofRefresh);
    QCoro::Task<> readTariffInformation();
    QCoro::Task<> readSeldomRead(std::chrono::nanoseconds ofRefresh);
    QCoro::Task<> readUnread();
    QCoro::Task<> readSamples();

    void readHistoryAgain();
    void launchRefresh();
    void scheduleRefresh(bool isAnswered);
    bool isTimeLeft(std::chrono::nanoseconds ofRefresh) const;
    void noticeNewDay();
    void noticeAlert();
    void noticeNewTariff();

    MeterStore &m_store;
    const core::Clock &m_clock;
    core::Alarms &m_alarms;
    MeterConversation m_meter;

    std::optional<core::UtcInstant> m_metAt;
    std::vector<ReadItem> m_unread;
    SampleReader m_samples;
    AccountPlan m_account;
    EventLogReader m_events;
    SnapshotReader m_snapshots;
    ReceivedEvent m_latestAlert;
    TariffReader m_tariff;
    MessageConfirmer m_confirmer;
    /// The last refresh came to the end of the account too late, or not at all.
    bool m_isSeldomReadFirst = false;
    bool m_isPriceSilent = false;
    bool m_isRefreshing = false;
    /// The day's figures when they were last seen.
    core::Energy m_importToday;
    core::Money m_costToday;
    std::optional<TariffIdentity> m_tariffSeen;
    core::MonotonicTime m_lastRefresh{};
    core::Alarm m_nextRefresh;
    core::TaskScope m_scope; ///< last: its end settles every wait while the members above still live
};

} // namespace meterglass::client
