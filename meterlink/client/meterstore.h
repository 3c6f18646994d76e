#pragma once

#include "core/time/alarms.h"
#include "meterlink/client/meterscale.h"
#include "meterlink/client/metersnapshot.h"
#include "meterlink/client/moneyscale.h"
#include "meterlink/client/tariffkeeper.h"
#include "meterlink/se/attributereading.h"
#include "meterlink/se/devicemanagementcommands.h"
#include "meterlink/se/eventscommands.h"
#include "meterlink/se/messagingcommands.h"
#include "meterlink/se/meteringcommands.h"
#include "meterlink/se/prepaymentcommands.h"
#include "meterlink/se/pricecommands.h"

#include <QObject>

#include <span>

namespace meterglass::client {

/// Holds the snapshot of one meter and its readings' ages. Only `apply` writes values into it.
///
/// Owned by the composition root, on the application's thread. A reading that is refreshed and is not heard for
/// `LateAfter` turns Late, after `StaleAfter` Stale; `snapshotChanged` follows every change of a value or a quality,
/// once for a batch, but for half hours and daily consumption, whose many pages `samplesChanged` follows.
class MeterStore final : public QObject
{
    Q_OBJECT
public:
    /// One missed refresh of 10 s, with time for the answer.
    static constexpr std::chrono::seconds LateAfter{15};
    /// Three refresh intervals.
    static constexpr std::chrono::seconds StaleAfter{30};

    /// @param alarms must outlive the store
    explicit MeterStore(core::Alarms &alarms);

    const MeterSnapshot &snapshot() const { return m_snapshot; }
    /// The meter has said how its numbers are scaled; before that they say nothing.
    bool isScaleKnown() const { return m_scale.isKnown(); }

    /// Takes in what one frame said. @param at the bench time of the frame
    void apply(std::span<const se::AttributeReading> readings, core::UtcInstant at);
    void apply(const se::PublishPrice &price, core::UtcInstant at);
    void apply(const se::GetSampledDataResponse &samples, core::UtcInstant at);
    void apply(const se::DisplayMessage &message, core::UtcInstant at);
    void apply(const se::CancelMessage &cancelled, core::UtcInstant at);
    void apply(const se::CancelAllMessages &cancelled, core::UtcInstant at);
    void apply(const se::PublishChangeOfSupplier &supplier, core::UtcInstant at);
    void apply(const se::UpdateSiteId &site, core::UtcInstant at);
    void apply(const se::UpdateCIN &customer, core::UtcInstant at);
    void apply(const se::PublishEvent &event, core::UtcInstant at);
    /// @param asked what the page answers
    void apply(const se::GetEventLog &asked, const se::PublishEventLog &page, core::UtcInstant at);
    /// Of a snapshot that is spread over several commands, all of them. @return New, Known or Unusable
    SnapshotOutcome apply(std::span<const se::PublishSnapshot> pages, core::UtcInstant at);
    SnapshotOutcome apply(const se::PublishPrepaySnapshot &page, core::UtcInstant at);
    /// The meter has taken a confirmation.
    void apply(const se::MessageConfirmation &confirmed, core::UtcInstant at);
    void apply(const se::PublishTariffInformation &information, core::UtcInstant at);
    void apply(const TariffPage &page, core::UtcInstant at);
    /// The meter refused a command. NotFound is an answer: there are no samples, events, messages.
    void apply(const se::GetCurrentPrice &asked, zcl::Status refusal, core::UtcInstant at);
    void apply(const se::GetSampledData &asked, zcl::Status refusal, core::UtcInstant at);
    void apply(const se::GetLastMessage &asked, zcl::Status refusal, core::UtcInstant at);
    void apply(const se::GetEventLog &asked, zcl::Status refusal, core::UtcInstant at);
    void apply(const se::GetSnapshot &asked, zcl::Status refusal, core::UtcInstant at);
    void apply(const se::GetPrepaySnapshot &asked, zcl::Status refusal, core::UtcInstant at);
    void apply(const se::GetTariffInformation &asked, zcl::Status refusal, core::UtcInstant at);
    void apply(const TariffQuestion &asked, zcl::Status refusal, core::UtcInstant at);

    /// What is still to be asked for of the calendar and the names of tiers; nothing while all is known.
    std::optional<TariffQuestion> nextTariffQuestion() const { return m_tariff.next(); }
    /// All of that is to be asked for again.
    void readTariffAgain() { m_tariff.readAgain(); }

Q_SIGNALS:
    void snapshotChanged();
    void samplesChanged();

private:
    template<typename T, typename Convert>
    void take(Reading<T> &reading, const se::AttributeReading &answer, Stamp stamp, Convert convert);
    template<typename T>
    void write(Reading<T> &reading, std::optional<T> value, Quality quality, Stamp stamp)
    {
        m_changed = reading.set(std::move(value), quality, stamp) || m_changed;
    }
    /// What a good answer says.
    template<typename T>
    void writeLive(Reading<T> &reading, T value, core::UtcInstant at)
    {
        write<T>(reading, std::move(value), Quality::Live, stampOf(at));
        scheduleAge();
        emitChange();
    }
    Stamp stampOf(core::UtcInstant at) const { return {at, m_alarms.now()}; }
    bool applyQuantity(const se::AttributeReading &reading, Stamp stamp);
    bool applyTariffEnergy(const se::AttributeReading &reading, Stamp stamp);
    bool applyAmount(const se::AttributeReading &reading, Stamp stamp);
    void applyPrice(TierBlock place, const se::AttributeReading &reading, Stamp stamp);
    void applyState(const se::AttributeReading &reading, Stamp stamp);
    void applyHalfHours(const se::GetSampledDataResponse &samples, Stamp stamp);
    void applyDays(const se::GetSampledDataResponse &samples, Stamp stamp);
    template<typename Record>
    SnapshotOutcome keep(const SnapshotLog &log, SnapshotKey key, std::optional<Record> record, std::size_t total,
                         core::UtcInstant at);
    void refuseSnapshot(const SnapshotLog &log, std::size_t offset, zcl::Status refusal, core::UtcInstant at);
    void forgetPricesBeyondTheTariff();
    void forgetWhatHasNoPrice();
    void age();
    void scheduleAge();
    void emitChange();

    core::Alarms &m_alarms;
    MeterSnapshot m_snapshot;
    MeterScale m_scale;
    MoneyScale m_money;
    MeterScale m_thresholdScale = MeterScale::ofThresholds();
    TariffKeeper m_tariff{m_snapshot};
    bool m_changed = false;
    core::Alarm m_nextAge;
};

} // namespace meterglass::client
