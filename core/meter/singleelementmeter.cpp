#include "core/meter/singleelementmeter.h"

#include <algorithm>
#include <array>
#include <limits>

namespace meterglass::core {

using std::chrono::seconds;

namespace {

UtcSecond nextHalfHour(UtcSecond now)
{
    constexpr auto HalfHour = ProfileDataLog::HalfHour;
    return UtcSecond((now.time_since_epoch() / HalfHour + 1) * HalfHour);
}

/// The state of a meter as it is fitted.
MeterState fitted(const MeterConfiguration &configuration, UtcSecond start)
{
    MeterState state(start,
                     {configuration.initialImport, configuration.initialExport, configuration.initialReactiveImport,
                      configuration.initialReactiveExport});
    if (configuration.tariff) {
        CostState costs;
        costs.tariff = *configuration.tariff;
        costs.settings = configuration.account;
        costs.account.balance = configuration.initialBalance;
        costs.account.timeDebt = configuration.initialTimeDebt;
        state.costs = std::move(costs);
    }
    state.supplier = configuration.supplier;
    return state;
}

} // namespace

SingleElementMeter::SingleElementMeter(MeterConfiguration configuration, const Household &household,
                                       const HomeZone &zone, UtcSecond start, MeterDiary diary)
    : SingleElementMeter(configuration, household, zone, fitted(configuration, start), std::move(diary))
{ }

SingleElementMeter::SingleElementMeter(MeterConfiguration configuration, const Household &household,
                                       const HomeZone &zone, MeterState state, MeterDiary diary)
    : m_configuration(std::move(configuration)),
      m_household(household),
      m_zone(zone),
      m_diary(std::move(diary)),
      m_state(std::move(state)),
      m_halfHourEnd(nextHalfHour(m_state.now)),
      m_day(zone.dayOf(m_state.now)),
      m_bookedImport(activeImportWattHours())
{
    if (m_state.costs) {
        m_costs.emplace(*std::exchange(m_state.costs, std::nullopt), m_configuration.billing, zone, m_state.now);
        m_standing.emplace(m_costs->account());
    }
    followDiary();
}

MeterState SingleElementMeter::state() const
{
    MeterState state = m_state;
    if (m_costs)
        state.costs = m_costs->state();
    return state;
}

SupplyState SingleElementMeter::supplyState() const
{
    return m_costs ? m_costs->account().state().supply : SupplyState::Enabled;
}

void SingleElementMeter::advanceTo(UtcSecond now)
{
    while (m_state.now < now) {
        playUntil(nextStop(now));
        bookUse(m_state.now);
        if (m_state.now == m_halfHourEnd)
            endHalfHour();
        followDiary();
    }
}

/// The next moment up to `now` at which something may happen but for the load.
UtcSecond SingleElementMeter::nextStop(UtcSecond now) const
{
    UtcSecond stop = std::min(now, m_halfHourEnd);
    if (!isPowered())
        return std::min(stop, m_state.poweredFrom);
    const auto next = static_cast<std::size_t>(m_state.diaryEntriesDone);
    return next < m_diary.size() ? std::min(stop, m_diary[next].at) : stop;
}

void SingleElementMeter::playUntil(UtcSecond stop)
{
    std::array<LoadSegment, 128> segments;
    if (isPowered()) {
        m_state.wasPoweredInHalfHour = true;
        const Energy safe = safeImport();
        for (UtcSecond now = m_state.now; now < stop;) {
            const std::size_t count = m_household.play(now, stop, segments);
            for (std::size_t index = 0; index < count; ++index)
                measure(segments[index], safe);
            now = segments[count - 1].until;
        }
    }
    m_state.now = stop;
}

/// What the import register may come to before use can change what is logged of the account.
Energy SingleElementMeter::safeImport() const
{
    const auto safe = m_costs ? m_costs->safeWattHours() : std::nullopt;
    constexpr Energy Unlimited(std::numeric_limits<std::int64_t>::max());
    return safe ? fromWattHours(m_bookedImport + *safe + 1) - Energy(1) : Unlimited;
}

void SingleElementMeter::measure(const LoadSegment &segment, Energy safeImport)
{
    if (!segment.load || supplyState() != SupplyState::Enabled)
        return;
    const auto duration = segment.until - segment.from;
    if (m_state.registers.activeImport + energyOf(*segment.load, duration) > safeImport)
        measureSecondBySecond(segment);
    else
        m_state.registers.measure(*segment.load, segment.reactive, duration);
}

/// The supply goes off with the second in which the credit ends; what is logged has its second, too.
void SingleElementMeter::measureSecondBySecond(const LoadSegment &segment)
{
    for (UtcSecond now = segment.from; now < segment.until && supplyState() == SupplyState::Enabled;
         now += seconds(1)) {
        m_state.registers.measure(*segment.load, segment.reactive, seconds(1));
        bookUse(now + seconds(1));
    }
}

void SingleElementMeter::bookUse(UtcSecond now)
{
    const std::int64_t import = activeImportWattHours();
    if (m_costs && import > m_bookedImport) {
        m_costs->use(import - m_bookedImport);
        logStanding(now);
    }
    m_bookedImport = import;
}

/// A change of the supply is among what is logged.
void SingleElementMeter::logStanding(UtcSecond now)
{
    if (!m_costs)
        return;
    const AccountStanding standing(m_costs->account());
    if (standing == *m_standing)
        return;
    for (const EventCode code : eventsBetween(*m_standing, standing))
        m_state.events.append({now, code});
    m_standing = standing;
    ++m_keepMark;
}

/// Local days begin on a UTC half hour, too, so that all books are closed here.
void SingleElementMeter::endHalfHour()
{
    const RegisterReads reads = registers();
    takeDailySnapshots();
    const bool isInDebt = m_costs && m_costs->account().state().timeDebt > Money(0);
    m_state.consumption.endHalfHour(m_state.now, reads, m_state.wasPoweredInHalfHour);
    m_state.wasPoweredInHalfHour = false;
    m_halfHourEnd = m_state.now + ProfileDataLog::HalfHour;
    if (const LocalDay today = m_zone.dayOf(m_state.now); today != m_day) {
        m_state.consumption.beginDay(today, reads);
        if (m_costs)
            m_costs->beginDay(today);
        m_day = today;
    }
    if (m_costs)
        m_costs->endHalfHour(m_state.now);
    if (isInDebt && m_costs->account().state().timeDebt == Money(0))
        log(EventCode::TimeDebtCleared);
    logStanding(m_state.now);
    ++m_keepMark;
}

RegisterSnapshot SingleElementMeter::snapshot(RegisterSnapshot::Cause cause) const
{
    return snapshotOf(m_state.now, cause, activeImportWattHours(), m_costs ? &*m_costs : nullptr);
}

void SingleElementMeter::takeDailySnapshots()
{
    const auto day = std::chrono::floor<std::chrono::days>(m_state.now);
    if (day != m_state.now)
        return;
    m_state.dailyReads.append(snapshot(RegisterSnapshot::Cause::Daily));
    if (m_configuration.billing.beginsOn(day))
        endBilling(RegisterSnapshot::Cause::EndOfBillingPeriod);
}

/// Without a tariff nothing is billed.
void SingleElementMeter::endBilling(RegisterSnapshot::Cause cause)
{
    if (!m_costs)
        return;
    m_state.billingData.append(snapshot(cause));
    log(EventCode::BillingDataLogUpdated);
}

/// What changes the terms ends a billing period.
void SingleElementMeter::endBillingBefore(const MeterCommand &command)
{
    if (!m_costs)
        return;
    const auto *account = std::get_if<metercommand::ConfigureAccount>(&command);
    const auto *supplier = std::get_if<metercommand::ChangeSupplier>(&command);
    if (std::holds_alternative<metercommand::ChangeTariff>(command))
        endBilling(RegisterSnapshot::Cause::ChangeOfTariff);
    else if (account && account->settings.paymentMode != m_costs->account().settings().paymentMode)
        endBilling(RegisterSnapshot::Cause::ChangeOfPaymentMode);
    else if (supplier && supplier->supplier.providerId != m_state.supplier.providerId)
        endBilling(RegisterSnapshot::Cause::ChangeOfSupplier);
}

void SingleElementMeter::enter(DiaryEntry entry)
{
    entry.at = std::max(entry.at, m_state.now);
    const auto ahead = m_diary.begin() + static_cast<std::ptrdiff_t>(m_state.diaryEntriesDone);
    const auto after = std::upper_bound(ahead, m_diary.end(), entry.at,
                                        [](UtcSecond at, const DiaryEntry &other) { return at < other.at; });
    m_diary.insert(after, std::move(entry));
    followDiary();
}

/// What falls into an outage takes effect when power returns.
void SingleElementMeter::followDiary()
{
    for (auto next = static_cast<std::size_t>(m_state.diaryEntriesDone);
         next < m_diary.size() && m_diary[next].at <= m_state.now && isPowered(); ++next) {
        ++m_state.diaryEntriesDone;
        apply(m_diary[next].command);
    }
}

void SingleElementMeter::apply(const MeterCommand &command)
{
    if (const auto *cut = std::get_if<metercommand::CutPower>(&command))
        endureOutage(m_state.now + cut->duration);
    endBillingBefore(command);
    applyToRecords(command);
    if (m_costs) {
        const SupplyState supply = supplyState();
        m_costs->apply(command, m_state.now);
        logCommand(command, supply);
        logStanding(m_state.now);
    }
    ++m_keepMark;
}

/// What the consumer or the supplier did to the account; what follows from it is logged by itself.
void SingleElementMeter::logCommand(const MeterCommand &command, SupplyState before)
{
    using namespace metercommand;
    const auto is = [&command](auto... kinds) { return (std::holds_alternative<decltype(kinds)>(command) || ...); };
    if (is(TopUp()))
        log(EventCode::CreditAddedLocally);
    else if (is(EnableSupply()) && supplyState() != before)
        log(EventCode::ConsumerActed);
    else if (is(ResetBalance(), SetTimeDebt(), ConfigureAccount(), ChangeTariff()))
        log(EventCode::CommandActioned);
}

void SingleElementMeter::applyToRecords(const MeterCommand &command)
{
    if (const auto *show = std::get_if<metercommand::ShowMessage>(&command)) {
        const std::uint32_t id = m_state.message ? m_state.message->id + 1 : 1;
        m_state.message = HeldMessage{id, m_state.now, show->message, false, std::nullopt};
    } else if (std::holds_alternative<metercommand::CancelMessage>(command) && m_state.message) {
        m_state.message->isCancelled = true;
    } else if (const auto *change = std::get_if<metercommand::ChangeSupplier>(&command)) {
        m_state.supplier = change->supplier;
        log(EventCode::CommandActioned);
    }
}

bool SingleElementMeter::confirmMessage(std::uint32_t id)
{
    if (!m_state.message || m_state.message->id != id)
        return false;
    if (!m_state.message->confirmedAt) {
        m_state.message->confirmedAt = m_state.now;
        log(EventCode::MessageAcknowledged);
        ++m_keepMark;
    }
    return true;
}

std::optional<HeldMessage> SingleElementMeter::message() const
{
    return m_state.message && m_state.message->isActiveAt(m_state.now) ? m_state.message : std::nullopt;
}

void SingleElementMeter::endureOutage(UtcSecond until)
{
    if (until <= std::max(m_state.now, m_state.poweredFrom))
        return;
    m_state.outages.append({std::max(m_state.now, m_state.poweredFrom), until});
    m_state.poweredFrom = until;
}

std::optional<Power> SingleElementMeter::activePower() const
{
    if (!isPowered())
        return std::nullopt;
    if (supplyState() != SupplyState::Enabled)
        return Power();
    std::array<LoadSegment, 1> segment;
    m_household.play(m_state.now, m_state.now + seconds(1), segment);
    return segment.front().load;
}

} // namespace meterglass::core
