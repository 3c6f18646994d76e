#include "meterlink/client/meterstore.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/historyattributes.h"
#include "meterlink/se/utctime.h"

#include <algorithm>

namespace meterglass::client {

namespace {

/// What an answer comes to: a value, or why there is none.
template<typename T>
struct Verdict
{
    std::optional<T> value;
    Quality quality = Quality::Invalid;
};

/// Judges an answer; `convert` turns a good raw value into what is stored, or gives nothing where it cannot be one.
template<typename T, typename Convert>
Verdict<T> judge(const se::AttributeReading &answer, Convert convert)
{
    if (answer.status == zcl::Status::UnsupportedAttribute)
        return {std::nullopt, Quality::Unsupported};
    if (!answer.value || answer.value->isInvalid())
        return {};
    std::optional<T> value = convert(*answer.value);
    const Quality quality = value ? Quality::Live : Quality::Invalid;
    return {std::move(value), quality};
}

/// Every reading that the poll plan refreshes, and that therefore ages.
template<typename Visitor>
void forEachRefreshed(MeterSnapshot &snapshot, Visitor visit)
{
    visit(snapshot.activePower);
    visit(snapshot.activeImportRegister);
    visit(snapshot.activeExportRegister);
    visit(snapshot.importToday);
    visit(snapshot.importThisWeek);
    visit(snapshot.importThisMonth);
}

/// The reading of a past period that an attribute holds; nullptr where it holds none.
Reading<core::Energy> *findPast(MeterSnapshot &snapshot, zcl::AttributeId id)
{
    static const auto days = se::previousDayAttributes();
    static const auto weeks = se::previousWeekAttributes();
    static const auto months = se::previousMonthAttributes();
    const auto findIn = [id](const auto &ids, auto &readings) -> Reading<core::Energy> * {
        const auto found = std::find(ids.begin(), ids.end(), id);
        return found == ids.end() ? nullptr : &readings[static_cast<std::size_t>(found - ids.begin())];
    };
    if (auto *day = findIn(days, snapshot.importPreviousDays))
        return day;
    if (auto *week = findIn(weeks, snapshot.importPreviousWeeks))
        return week;
    return findIn(months, snapshot.importPreviousMonths);
}

std::optional<std::string> text(const zcl::ValueView &value)
{
    const auto octets = value.asOctets();
    if (!octets)
        return std::nullopt;
    return std::string(octets->begin(), octets->end());
}

std::optional<core::Power> threshold(const zcl::ValueView &value)
{
    const auto watts = value.asUnsigned();
    if (!watts || *watts == 0)
        return std::nullopt;
    return core::Power(static_cast<std::int64_t>(*watts));
}

/// A clock that was never set starts at an epoch: 1970, or 2000 on ZigBee.
std::optional<core::UtcSecond> plausibleTime(const zcl::ValueView &value)
{
    const auto seconds = value.asUnsigned();
    const core::UtcSecond time = se::fromUtcTime(static_cast<std::uint32_t>(seconds.value_or(0)));
    if (!seconds || time < std::chrono::sys_days(std::chrono::year(2001) / 1 / 1))
        return std::nullopt;
    return time;
}

} // namespace

MeterStore::MeterStore(core::Alarms &alarms) : m_alarms(alarms) { }

template<typename T, typename Convert>
void MeterStore::take(Reading<T> &reading, const se::AttributeReading &answer, Stamp stamp, Convert convert)
{
    Verdict<T> verdict = judge<T>(answer, convert);
    m_changed = m_changed || reading.quality != verdict.quality || (verdict.value && *verdict.value != reading.value);
    if (verdict.value)
        reading.value = std::move(*verdict.value);
    reading.quality = verdict.quality;
    reading.at = stamp.at;
    reading.receivedAt = stamp.receivedAt;
}

void MeterStore::apply(std::span<const se::AttributeReading> readings, core::UtcInstant at)
{
    const Stamp stamp{at, m_alarms.now()};
    for (const se::AttributeReading &reading : readings) {
        if (m_scale.apply(reading))
            continue;
        if (reading.cluster == se::cluster::Metering)
            applyMetering(reading, stamp);
        else
            applyOther(reading, stamp);
    }
    scheduleAge();
    emitChange();
}

void MeterStore::applyMetering(const se::AttributeReading &reading, Stamp stamp)
{
    using namespace se::metering;
    const auto energy = [this](const zcl::ValueView &value) {
        const auto raw = value.asUnsigned();
        return raw ? m_scale.energy(*raw) : std::nullopt;
    };
    const auto power = [this](const zcl::ValueView &value) {
        const auto raw = value.asSigned();
        return raw ? m_scale.power(*raw) : std::nullopt;
    };
    if (reading.id == MeterSerialNumber)
        return take(m_snapshot.meterSerialNumber, reading, stamp, text);
    if (reading.id == SiteId)
        return take(m_snapshot.siteId, reading, stamp, text);
    if (!m_scale.isKnown())
        return;
    if (reading.id == InstantaneousDemand)
        take(m_snapshot.activePower, reading, stamp, power);
    else if (reading.id == CurrentSummationDelivered)
        take(m_snapshot.activeImportRegister, reading, stamp, energy);
    else if (reading.id == CurrentSummationReceived)
        take(m_snapshot.activeExportRegister, reading, stamp, energy);
    else if (reading.id == CurrentDayConsumptionDelivered)
        take(m_snapshot.importToday, reading, stamp, energy);
    else if (reading.id == CurrentWeekConsumptionDelivered)
        take(m_snapshot.importThisWeek, reading, stamp, energy);
    else if (reading.id == CurrentMonthConsumptionDelivered)
        take(m_snapshot.importThisMonth, reading, stamp, energy);
    else if (auto *past = findPast(m_snapshot, reading.id))
        take(*past, reading, stamp, energy);
}

void MeterStore::applyOther(const se::AttributeReading &reading, Stamp stamp)
{
    const auto is = [&reading](zcl::ClusterId cluster, zcl::AttributeId id) {
        return reading.cluster == cluster && reading.id == id;
    };
    if (is(se::cluster::DeviceManagement, se::devicemanagement::LowMediumThreshold))
        take(m_snapshot.lowMediumThreshold, reading, stamp, threshold);
    else if (is(se::cluster::DeviceManagement, se::devicemanagement::MediumHighThreshold))
        take(m_snapshot.mediumHighThreshold, reading, stamp, threshold);
    else if (is(se::cluster::Time, se::time::Time))
        take(m_snapshot.deviceTime, reading, stamp, plausibleTime);
    else if (is(se::cluster::Basic, se::basic::ManufacturerName))
        take(m_snapshot.manufacturerName, reading, stamp, text);
    else if (is(se::cluster::Basic, se::basic::ModelIdentifier))
        take(m_snapshot.modelIdentifier, reading, stamp, text);
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
