#include "meterlink/client/meterstore.h"

#include "meterlink/client/attributevalues.h"
#include "meterlink/client/publishedprice.h"
#include "meterlink/client/refusal.h"
#include "meterlink/client/snapshotplaces.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/samples.h"
#include "meterlink/se/utctime.h"

#include <algorithm>

namespace meterglass::client {

MeterStore::MeterStore(core::Alarms &alarms) : m_alarms(alarms) { }

/// @param convert turns a good raw value into what is stored, or gives nothing where it cannot be one
template<typename T, typename Convert>
void MeterStore::take(Reading<T> &reading, const se::AttributeReading &answer, Stamp stamp, Convert convert)
{
    if (answer.status == zcl::Status::UnsupportedAttribute)
        return write<T>(reading, std::nullopt, Quality::Unsupported, stamp);
    const bool isGood = answer.value && !answer.value->isInvalid();
    std::optional<T> value = isGood ? convert(*answer.value) : std::nullopt;
    const Quality quality = value ? Quality::Live : Quality::Invalid;
    write(reading, std::move(value), quality, stamp);
}

void MeterStore::apply(std::span<const se::AttributeReading> readings, core::UtcInstant at)
{
    const Stamp stamp = stampOf(at);
    for (const se::AttributeReading &reading : readings) {
        if (m_scale.apply(reading) || m_money.apply(reading) || m_thresholdScale.apply(reading))
            continue;
        if (auto *text = textAt(m_snapshot, reading.cluster, reading.id))
            take(*text, reading, stamp, textIn);
        else if (!applyQuantity(reading, stamp) && !applyTariffEnergy(reading, stamp) && !applyAmount(reading, stamp))
            applyState(reading, stamp);
    }
    forgetPricesBeyondTheTariff();
    scheduleAge();
    emitChange();
}

/// @return whether it was a quantity; one whose scale is not known yet says nothing
bool MeterStore::applyQuantity(const se::AttributeReading &reading, Stamp stamp)
{
    auto *energy = energyAt(m_snapshot, reading.cluster, reading.id);
    auto *reactive = reactiveEnergyAt(m_snapshot, reading.cluster, reading.id);
    const bool isPower = reading.cluster == se::cluster::Metering && reading.id == se::metering::InstantaneousDemand;
    if (!energy && !reactive && !isPower)
        return false;
    if (!m_scale.isKnown())
        return true;
    const auto energyIn = [this](const zcl::ValueView &value) {
        const auto raw = value.asUnsigned();
        return raw ? m_scale.energy(*raw) : std::nullopt;
    };
    if (energy)
        take(*energy, reading, stamp, energyIn);
    else if (reactive)
        take(*reactive, reading, stamp, [&energyIn](const zcl::ValueView &value) {
            const auto active = energyIn(value);
            return active ? std::optional(core::ReactiveEnergy(active->count())) : std::nullopt;
        });
    else
        take(m_snapshot.activePower, reading, stamp, [this](const zcl::ValueView &value) {
            const auto raw = value.asSigned();
            return raw ? m_scale.power(*raw) : std::nullopt;
        });
    return true;
}

/// A register or threshold that the tariff does not have has no place in its list. @return whether it was one; one whose
/// scale is not known yet says nothing
bool MeterStore::applyTariffEnergy(const se::AttributeReading &reading, Stamp stamp)
{
    const auto ofRegister = registerAt(reading.cluster, reading.id);
    const auto place = ofRegister ? ofRegister : thresholdAt(reading.cluster, reading.id);
    if (!place)
        return false;
    auto &list = ofRegister ? m_snapshot.tariffRegisters : m_snapshot.blockThresholds;
    const MeterScale &scale = ofRegister ? m_scale : m_thresholdScale;
    if (reading.status == zcl::Status::UnsupportedAttribute)
        m_changed = list.erase(*place) > 0 || m_changed;
    else if (scale.isKnown())
        take(list[*place], reading, stamp, [&scale](const zcl::ValueView &value) {
            const auto raw = value.asUnsigned();
            return raw ? scale.energy(*raw) : std::nullopt;
        });
    return true;
}

/// @return whether it was an amount; one whose scale is not known yet says nothing
bool MeterStore::applyAmount(const se::AttributeReading &reading, Stamp stamp)
{
    const auto in = [this](auto convert) {
        return [this, convert](const zcl::ValueView &value) {
            const auto raw = numberIn(value);
            return raw ? (m_money.*convert)(*raw) : std::nullopt;
        };
    };
    if (auto *cost = costAt(m_snapshot, reading.cluster, reading.id)) {
        if (m_money.isCostKnown())
            take(*cost, reading, stamp, in(&MoneyScale::cost));
    } else if (auto *balance = balanceAt(m_snapshot, reading.cluster, reading.id)) {
        if (m_money.isPriceKnown())
            take(*balance, reading, stamp, in(&MoneyScale::balance));
    } else if (const auto place = priceAt(reading.cluster, reading.id)) {
        if (m_money.isPriceKnown())
            applyPrice(*place, reading, stamp);
    } else if (reading.cluster == se::cluster::Metering && reading.id == se::metering::BillToDateDelivered) {
        if (m_money.isBillKnown())
            take(m_snapshot.billToDate, reading, stamp, in(&MoneyScale::bill));
    } else {
        return false;
    }
    return true;
}

/// A price that the tariff does not have has no place in the list.
void MeterStore::applyPrice(TierBlock place, const se::AttributeReading &reading, Stamp stamp)
{
    if (reading.status == zcl::Status::UnsupportedAttribute) {
        m_changed = m_snapshot.prices.erase(place) > 0 || m_changed;
        return;
    }
    take(m_snapshot.prices[place], reading, stamp, [this](const zcl::ValueView &value) {
        const auto raw = numberIn(value);
        const auto money = raw ? m_money.balance(*raw) : std::nullopt;
        return money ? std::optional(core::Price(money->count())) : std::nullopt;
    });
}

void MeterStore::applyState(const se::AttributeReading &reading, Stamp stamp)
{
    const auto is = [&reading](zcl::ClusterId cluster, zcl::AttributeId id) {
        return reading.cluster == cluster && reading.id == id;
    };
    if (is(se::cluster::Prepayment, se::prepayment::PaymentControlConfiguration))
        take(m_snapshot.paymentMode, reading, stamp, paymentModeIn);
    else if (is(se::cluster::Prepayment, se::prepayment::CreditStatus))
        take(m_snapshot.creditStatus, reading, stamp, creditStatusIn);
    else if (is(se::cluster::Prepayment, se::prepayment::DebtRecoveryFrequency1))
        take(m_snapshot.debtPeriod, reading, stamp, debtPeriodIn);
    else if (is(se::cluster::Metering, se::metering::SupplyStatus))
        take(m_snapshot.supplyState, reading, stamp, supplyStateIn);
    else if (is(se::cluster::Prepayment, se::prepayment::PrepaymentAlarmStatus))
        take(m_snapshot.isDisablementSuspended, reading, stamp, disablementSuspensionIn);
    else if (is(se::cluster::Price, se::price::NumberOfPriceTiersInUse))
        take(m_snapshot.tiersInUse, reading, stamp, countIn);
    else if (is(se::cluster::Price, se::price::NumberOfBlockThresholdsInUse))
        take(m_snapshot.blockThresholdsInUse, reading, stamp, countIn);
    else if (is(se::cluster::DeviceManagement, se::devicemanagement::LowMediumThreshold))
        take(m_snapshot.lowMediumThreshold, reading, stamp, thresholdIn);
    else if (is(se::cluster::DeviceManagement, se::devicemanagement::MediumHighThreshold))
        take(m_snapshot.mediumHighThreshold, reading, stamp, thresholdIn);
    else if (is(se::cluster::DeviceManagement, se::devicemanagement::ProviderId))
        take(m_snapshot.supplierId, reading, stamp, numberIn);
    else if (is(se::cluster::Basic, se::basic::ApplicationVersion))
        take(m_snapshot.firmwareVersion, reading, stamp, countIn);
    else if (is(se::cluster::Basic, se::basic::HardwareVersion))
        take(m_snapshot.hardwareVersion, reading, stamp, countIn);
    else if (is(se::cluster::Time, se::time::Time))
        take(m_snapshot.deviceTime, reading, stamp, plausibleTimeIn);
}

void MeterStore::forgetPricesBeyondTheTariff()
{
    if (!m_snapshot.tiersInUse.isKnown() || !m_snapshot.blockThresholdsInUse.isKnown())
        return;
    const int tiers = m_snapshot.tiersInUse.value;
    const int blocks = m_snapshot.blockThresholdsInUse.value + 1;
    const auto forgotten = std::erase_if(
        m_snapshot.prices, [=](const auto &price) { return price.first.tier > tiers || price.first.block > blocks; });
    m_changed = m_changed || forgotten > 0;
    forgetWhatHasNoPrice();
}

void MeterStore::forgetWhatHasNoPrice()
{
    const auto &prices = m_snapshot.prices;
    const auto registers = std::erase_if(m_snapshot.tariffRegisters,
                                         [&prices](const auto &energy) { return !prices.contains(energy.first); });
    const auto thresholds = std::erase_if(m_snapshot.blockThresholds, [&prices](const auto &threshold) {
        const auto [tier, block] = threshold.first;
        return !prices.contains({tier, block + 1});
    });
    m_changed = m_changed || registers > 0 || thresholds > 0;
}

void MeterStore::apply(const se::PublishPrice &price, core::UtcInstant at)
{
    auto active = activePriceOf(price);
    const Quality quality = active ? Quality::Live : Quality::Invalid;
    if (active && m_snapshot.activePrice.value != *active)
        m_tariff.notice(*active);
    write(m_snapshot.activePrice, std::move(active), quality, stampOf(at));
    scheduleAge();
    emitChange();
}

void MeterStore::apply(const se::GetCurrentPrice & /*asked*/, zcl::Status refusal, core::UtcInstant at)
{
    write<ActivePrice>(m_snapshot.activePrice, std::nullopt,
                       isAbsence(refusal) ? Quality::Unsupported : Quality::Invalid, stampOf(at));
    emitChange();
}

void MeterStore::apply(const se::PublishTariffInformation &information, core::UtcInstant at)
{
    m_changed = m_tariff.take(information, stampOf(at)) || m_changed;
    scheduleAge();
    emitChange();
}

void MeterStore::apply(const se::GetTariffInformation &asked, zcl::Status refusal, core::UtcInstant at)
{
    m_changed = m_tariff.refuse(asked, isAbsence(refusal), stampOf(at)) || m_changed;
    emitChange();
}

void MeterStore::apply(const TariffPage &page, core::UtcInstant at)
{
    m_changed = m_tariff.take(page, stampOf(at)) || m_changed;
    emitChange();
}

void MeterStore::apply(const TariffQuestion &asked, zcl::Status refusal, core::UtcInstant at)
{
    const bool isAbsent = isAbsence(refusal) || refusal == zcl::Status::NotFound;
    m_changed = m_tariff.refuse(asked, isAbsent, stampOf(at)) || m_changed;
    emitChange();
}

void MeterStore::apply(const se::GetSampledDataResponse &samples, core::UtcInstant at)
{
    const Stamp stamp = stampOf(at);
    if (samples.sampleId == se::DailyConsumptionSampleId)
        applyDays(samples, stamp);
    else
        applyHalfHours(samples, stamp);
    Q_EMIT samplesChanged();
}

void MeterStore::applyHalfHours(const se::GetSampledDataResponse &samples, Stamp stamp)
{
    const auto profile = profileOf(samples.sampleId, samples.sampleType);
    if (!profile || samples.sampleRequestInterval != se::HalfHourSeconds)
        return;
    std::vector<std::uint32_t> amounts;
    for (std::size_t index = 0; index < samples.samples.size(); ++index) {
        const std::uint32_t raw = samples.samples[index];
        const auto energy = raw == se::NoSample ? std::nullopt : m_scale.energy(raw);
        amounts.push_back(energy ? static_cast<std::uint32_t>(core::wholeWattHours(*energy)) : ProfileSeries::None);
    }
    Reading<ProfileSeries> &reading = m_snapshot.*profile;
    reading.value.put(se::fromUtcTime(samples.sampleStartTime), amounts);
    reading.quality = Quality::Live;
    reading.at = stamp.at;
    reading.receivedAt = stamp.receivedAt;
}

/// A day's stamp is a date: 00:00 of it in UTC, or where a meter sends the moment at which it began, in local time.
void MeterStore::applyDays(const se::GetSampledDataResponse &samples, Stamp stamp)
{
    constexpr std::size_t Capacity = 731;
    auto &days = m_snapshot.dailyConsumption;
    const auto first =
        std::chrono::floor<std::chrono::days>(se::fromUtcTime(samples.sampleStartTime) + std::chrono::hours(12));
    for (std::size_t index = 0; index < samples.samples.size(); ++index) {
        const core::LocalDay day(first.time_since_epoch() + std::chrono::days(index));
        const std::uint32_t raw = samples.samples[index];
        const auto energy = raw == se::NoSample ? std::nullopt : m_scale.energy(raw);
        if (energy)
            days.value[day] = *energy;
    }
    while (days.value.size() > Capacity)
        days.value.erase(days.value.begin());
    days.quality = Quality::Live;
    days.at = stamp.at;
    days.receivedAt = stamp.receivedAt;
}

void MeterStore::apply(const se::GetSampledData &asked, zcl::Status refusal, core::UtcInstant at)
{
    const Stamp stamp = stampOf(at);
    const auto refuse = [&](auto &reading) {
        if (refusal == zcl::Status::NotFound) {
            reading.quality = Quality::Live;
        } else {
            reading.quality = isAbsence(refusal) ? Quality::Unsupported : Quality::Invalid;
        }
        reading.at = stamp.at;
        reading.receivedAt = stamp.receivedAt;
    };
    if (const auto profile = profileOf(asked.sampleId, asked.sampleType))
        refuse(m_snapshot.*profile);
    else if (asked.sampleId == se::DailyConsumptionSampleId)
        refuse(m_snapshot.dailyConsumption);
    Q_EMIT samplesChanged();
}

void MeterStore::age()
{
    const core::MonotonicTime now = m_alarms.now();
    forEachRefreshed(m_snapshot, [this, now](auto &reading) {
        if (!reading.isKnown())
            return;
        const auto silence = now - reading.receivedAt;
        const Quality quality = silence >= StaleAfter ? Quality::Stale
            : silence >= LateAfter                    ? Quality::Late
                                                      : Quality::Live;
        m_changed = m_changed || reading.quality != quality;
        reading.quality = quality;
    });
    scheduleAge();
    emitChange();
}

void MeterStore::scheduleAge()
{
    core::MonotonicTime next = core::MonotonicTime::max();
    forEachRefreshed(m_snapshot, [&next](const auto &reading) {
        if (reading.isCurrent())
            next = std::min(next, reading.receivedAt + (reading.quality == Quality::Live ? LateAfter : StaleAfter));
    });
    m_nextAge = {};
    if (next != core::MonotonicTime::max())
        m_nextAge = m_alarms.after(next - m_alarms.now(), [this] { age(); });
}

void MeterStore::emitChange()
{
    if (std::exchange(m_changed, false))
        Q_EMIT snapshotChanged();
}

} // namespace meterglass::client
