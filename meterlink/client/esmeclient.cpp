#include "meterlink/client/esmeclient.h"

#include "core/time/pace.h"

#include <algorithm>

namespace meterglass::client {

using Answer = MeterConversation::Answer;

namespace {

/// So much of a refresh may pass before the last item of the account is asked for: its answer comes, or does not,
/// before the next refresh begins.
constexpr std::chrono::seconds AccountTime{8};
static_assert(AccountTime + MeterConversation::Deadline < EsmeClient::RefreshInterval - EsmeClient::AnswerMargin);
/// The same of what is seldom read, which may take several attempts.
constexpr std::chrono::seconds SeldomReadTime{5};
/// The same of logs in a refresh that reads what is seldom read first: they can wait.
constexpr std::chrono::seconds RecordsFirstTime{1};

} // namespace

EsmeClient::EsmeClient(han::HanAddress meter, han::HanExchange &exchange, MeterStore &store, const core::Clock &clock,
                       core::Alarms &alarms)
    : m_store(store),
      m_clock(clock),
      m_alarms(alarms),
      m_meter(meter, exchange, store, clock),
      m_tariff(m_meter, store, alarms),
      m_confirmer(m_meter, clock)
{
    connect(&store, &MeterStore::snapshotChanged, this, &EsmeClient::noticeNewDay);
    connect(&store, &MeterStore::snapshotChanged, this, &EsmeClient::noticeAlert);
    connect(&store, &MeterStore::snapshotChanged, this, &EsmeClient::noticeNewTariff);
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
        m_events.readAgain();
        m_snapshots.readAgain();
        m_store.readTariffAgain();
    }
    if (!m_store.isScaleKnown()) {
        const Answer answer = co_await m_meter.read(scaleItem(), Attempts, stop);
        if (stop.stop_requested() || answer == Answer::None || !m_store.isScaleKnown())
            co_return false;
    }
    const Answer answer = co_await m_meter.read(refreshedItem(), Attempts, stop);
    if (stop.stop_requested() || answer == Answer::None)
        co_return false;
    if (isMeeting) {
        m_metAt = m_clock.now();
        co_await m_meter.askForReports(refreshedItem(), stop);
    }
    co_return true;
}

/// A cluster that does not answer, or a bad link, takes up a refresh's time: what is seldom read comes first the next
/// time, or it would never be read.
QCoro::Task<> EsmeClient::readTheRest()
{
    const std::stop_token stop = m_scope.token();
    const bool isSeldomReadFirst = m_isSeldomReadFirst;
    if (isSeldomReadFirst)
        co_await readSeldomRead(RecordsFirstTime);
    if (stop.stop_requested())
        co_return;
    const bool isWhole = co_await readAccount();
    if (stop.stop_requested())
        co_return;
    m_isSeldomReadFirst = !isWhole || !isTimeLeft(SeldomReadTime);
    if (isWhole && m_account.isNew())
        co_await askForAccountReports();
    if (!stop.stop_requested())
        co_await readMessage();
    if (!stop.stop_requested() && isWhole)
        co_await readSupplier();
    if (stop.stop_requested() || !isWhole || isSeldomReadFirst)
        co_return;
    co_await readSeldomRead(SeldomReadTime);
}

QCoro::Task<> EsmeClient::askForAccountReports()
{
    const std::stop_token stop = m_scope.token();
    m_account.endRound();
    for (const ReadItem &item : reportedItems()) {
        if (item == refreshedItem() || m_account.isSkipped(item.cluster()))
            continue;
        co_await m_meter.askForReports(item, stop);
        if (stop.stop_requested())
            co_return;
    }
}

/// @param ofRefresh how much of an interval may have passed before the last question for a log
QCoro::Task<> EsmeClient::readSeldomRead(std::chrono::nanoseconds ofRefresh)
{
    const std::stop_token stop = m_scope.token();
    co_await readUnread();
    if (!stop.stop_requested())
        co_await readSamples();
    if (!stop.stop_requested())
        co_await readEvents(ofRefresh);
    if (!stop.stop_requested())
        co_await readSnapshots(ofRefresh);
}

/// @param ofRefresh how much of an interval may have passed
bool EsmeClient::isTimeLeft(std::chrono::nanoseconds ofRefresh) const
{
    return m_alarms.now() - m_lastRefresh < core::paced(ofRefresh, m_clock);
}

bool EsmeClient::isUpToDate() const
{
    return !m_isRefreshing && !m_account.isNew() && m_unread.empty() && m_tariff.isUpToDate()
        && !m_samples.next(m_store.snapshot(), m_clock.now()) && !m_events.next(m_store.snapshot(), m_clock.now())
        && !m_snapshots.next(m_clock.now());
}

/// The price in force, last after it was not answered; and each item in its turn, as long as there is time; the next
/// refresh goes on where this one stopped. @return whether none is left
QCoro::Task<bool> EsmeClient::readAccount()
{
    const std::stop_token stop = m_scope.token();
    m_account.beginRefresh();
    bool isPriceRead = false;
    if (!m_isPriceSilent)
        isPriceRead = co_await readPrice();
    if (!stop.stop_requested())
        co_await readTariffInformation();
    while (!stop.stop_requested() && isTimeLeft(AccountTime)) {
        const std::optional<ReadItem> item = m_account.next(m_store.snapshot());
        if (!item)
            break;
        const Answer answer = co_await m_meter.read(*item, 1, stop);
        if (stop.stop_requested())
            co_return false;
        if (answer == Answer::AbsentCluster)
            m_account.noteAbsence(item->cluster());
        if (answer == Answer::None)
            m_account.noteMiss(*item);
    }
    if (!stop.stop_requested() && !isPriceRead && isTimeLeft(AccountTime))
        isPriceRead = co_await readPrice();
    if (stop.stop_requested())
        co_return false;
    m_isPriceSilent = !isPriceRead;
    co_return m_account.isRoundEnded();
}

/// @return whether it was answered, or is known to be absent
QCoro::Task<bool> EsmeClient::readPrice()
{
    const std::stop_token stop = m_scope.token();
    if (m_account.isSkipped(se::PublishPrice::Id.cluster))
        co_return true;
    const Answer answer = co_await m_meter.readPrice(stop);
    if (stop.stop_requested())
        co_return false;
    if (answer == Answer::AbsentCluster)
        m_account.noteAbsence(se::PublishPrice::Id.cluster);
    co_return answer != Answer::None;
}

QCoro::Task<> EsmeClient::readMessage()
{
    const std::stop_token stop = m_scope.token();
    if (m_account.isSkipped(se::GetLastMessage::Id.cluster) || !isTimeLeft(AccountTime))
        co_return;
    const Answer answer = co_await m_meter.readMessage(stop);
    if (stop.stop_requested())
        co_return;
    if (answer == Answer::AbsentCluster)
        m_account.noteAbsence(se::GetLastMessage::Id.cluster);
    if (answer == Answer::Taken)
        m_confirmer.tellAgain();
}

/// It is pushed, too: what is not answered is asked for again in the next refresh.
QCoro::Task<> EsmeClient::readSupplier()
{
    const std::stop_token stop = m_scope.token();
    if (m_account.isSkipped(supplierItem().cluster()) || !isTimeLeft(AccountTime))
        co_return;
    const Answer answer = co_await m_meter.read(supplierItem(), 1, stop);
    if (!stop.stop_requested() && answer == Answer::AbsentCluster)
        m_account.noteAbsence(supplierItem().cluster());
}

QCoro::Task<> EsmeClient::readEvents(std::chrono::nanoseconds ofRefresh)
{
    const std::stop_token stop = m_scope.token();
    while (isTimeLeft(ofRefresh)) {
        const auto asked = m_events.next(m_store.snapshot(), m_clock.now());
        if (!asked)
            co_return;
        const Answer answer = co_await m_meter.readEvents(*asked, 1, stop);
        if (stop.stop_requested() || answer == Answer::None)
            co_return;
        m_events.answered(*asked, answer == Answer::NotFound, m_store.snapshot(), m_clock.now());
    }
}

/// What is not answered is asked for again in the next refresh.
QCoro::Task<> EsmeClient::readTariffInformation()
{
    const std::stop_token stop = m_scope.token();
    const bool isRefused = m_store.snapshot().tariffIdentity.quality == Quality::Unsupported;
    if ((isRefused && !m_account.isNew()) || m_account.isSkipped(se::PublishTariffInformation::Id.cluster))
        co_return;
    const Answer answer = co_await m_meter.readTariffInformation(stop);
    if (stop.stop_requested())
        co_return;
    if (answer == Answer::AbsentCluster)
        m_account.noteAbsence(se::PublishTariffInformation::Id.cluster);
    m_tariff.readMissing();
}

/// As many as there is time for.
QCoro::Task<> EsmeClient::readSnapshots(std::chrono::nanoseconds ofRefresh)
{
    const std::stop_token stop = m_scope.token();
    while (isTimeLeft(ofRefresh)) {
        const auto question = m_snapshots.next(m_clock.now());
        if (!question)
            co_return;
        const auto outcome = co_await m_meter.readSnapshot(*question, 1, stop);
        if (stop.stop_requested() || !outcome)
            co_return;
        m_snapshots.answered(*question, *outcome, m_store.snapshot(), m_clock.now());
    }
}

/// As many pages as there is time for.
QCoro::Task<> EsmeClient::readSamples()
{
    const std::stop_token stop = m_scope.token();
    while (isTimeLeft(SeldomReadTime)) {
        const auto asked = m_samples.next(m_store.snapshot(), m_clock.now());
        if (!asked)
            co_return;
        const Answer answer = co_await m_meter.readSamples(*asked, Attempts, stop);
        if (stop.stop_requested() || answer == Answer::None)
            co_return;
        m_samples.answered(*asked, answer == Answer::NotFound, m_store.snapshot(), m_clock.now());
    }
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
    while (!m_unread.empty() && isTimeLeft(SeldomReadTime)) {
        // Out of the list first: what asks for it meanwhile wants a newer answer.
        const ReadItem item = m_unread.front();
        m_unread.erase(m_unread.begin());
        const Answer answer = co_await m_meter.read(item, Attempts, stop);
        if (stop.stop_requested())
            co_return;
        if (answer == Answer::None) {
            m_unread.push_back(item);
            co_return;
        }
    }
}

void EsmeClient::scheduleRefresh(bool isAnswered)
{
    core::MonotonicTime next = m_lastRefresh + core::paced(RefreshInterval - AnswerMargin, m_clock);
    if (!isAnswered)
        next = std::min(next, m_alarms.now() + core::paced(RetryInterval, m_clock));
    m_nextRefresh = m_alarms.after(next - m_alarms.now(), [this] { launchRefresh(); });
}

/// What the meter announces stands in its log, too.
void EsmeClient::noticeAlert()
{
    const ReceivedEvent &latest = m_store.snapshot().latestAlert.value;
    if (std::exchange(m_latestAlert, latest) != latest)
        m_events.readAgain();
}

/// Whose prices and registers are others: all is read at once, not when the next refresh is due.
void EsmeClient::noticeNewTariff()
{
    const Reading<TariffIdentity> &identity = m_store.snapshot().tariffIdentity;
    if (identity.isKnown() && m_tariffSeen != identity.value) {
        const bool isAnother = m_tariffSeen.has_value();
        m_tariffSeen = identity.value;
        if (isAnother)
            launchRefresh();
    }
    m_tariff.readMissing();
}

/// Where the day's figures have fallen, past periods have moved on.
void EsmeClient::noticeNewDay()
{
    const MeterSnapshot &snapshot = m_store.snapshot();
    if (snapshot.importToday.value < m_importToday || snapshot.costToday.value < m_costToday) {
        readHistoryAgain();
        m_samples.readDaysAgain();
    }
    m_importToday = snapshot.importToday.value;
    m_costToday = snapshot.costToday.value;
}

} // namespace meterglass::client
