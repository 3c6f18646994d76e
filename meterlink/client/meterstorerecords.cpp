// What a store takes of a meter's records: messages, supplier and customer, event logs, snapshots.
#include "meterlink/client/meterstore.h"
#include "meterlink/client/refusal.h"
#include "meterlink/client/snapshotplaces.h"
#include "meterlink/client/snapshotvalues.h"
#include "meterlink/se/utctime.h"

namespace meterglass::client {

namespace {

std::string textOf(const se::OctetsView &octets)
{
    return octets.text();
}

core::UtcSecond secondOf(core::UtcInstant at)
{
    return std::chrono::floor<std::chrono::seconds>(at);
}

} // namespace

void MeterStore::apply(const se::DisplayMessage &message, core::UtcInstant at)
{
    writeLive(m_snapshot.messages, withMessage(m_snapshot.messages.value, messageIn(message, secondOf(at))), at);
}

void MeterStore::apply(const se::CancelMessage &cancelled, core::UtcInstant at)
{
    writeLive(m_snapshot.messages, withoutActive(m_snapshot.messages.value, cancelled.messageId), at);
}

void MeterStore::apply(const se::CancelAllMessages & /*cancelled*/, core::UtcInstant at)
{
    writeLive(m_snapshot.messages, withoutActive(m_snapshot.messages.value), at);
}

void MeterStore::apply(const se::MessageConfirmation &confirmed, core::UtcInstant at)
{
    writeLive(m_snapshot.messages, withConfirmed(m_snapshot.messages.value, confirmed.messageId), at);
}

void MeterStore::apply(const se::GetLastMessage & /*asked*/, zcl::Status refusal, core::UtcInstant at)
{
    if (!isAbsence(refusal))
        return writeLive(m_snapshot.messages, withoutActive(m_snapshot.messages.value), at);
    write<ReceivedMessages>(m_snapshot.messages, std::nullopt, Quality::Unsupported, stampOf(at));
    emitChange();
}

void MeterStore::apply(const se::PublishChangeOfSupplier &supplier, core::UtcInstant at)
{
    const Stamp stamp = stampOf(at);
    write<std::int64_t>(m_snapshot.supplierId, supplier.proposedProviderId, Quality::Live, stamp);
    write<std::string>(m_snapshot.supplierName, textOf(supplier.proposedProviderName), Quality::Live, stamp);
    write<std::string>(m_snapshot.supplierContact, textOf(supplier.proposedProviderContactDetails), Quality::Live,
                       stamp);
    emitChange();
}

void MeterStore::apply(const se::UpdateSiteId &site, core::UtcInstant at)
{
    writeLive(m_snapshot.siteId, textOf(site.siteId), at);
}

void MeterStore::apply(const se::UpdateCIN &customer, core::UtcInstant at)
{
    writeLive(m_snapshot.customerIdNumber, textOf(customer.customerIdNumber), at);
}

void MeterStore::apply(const se::PublishEvent &event, core::UtcInstant at)
{
    writeLive(m_snapshot.latestAlert, ReceivedEvent{se::fromUtcTime(event.eventTime), event.eventId}, at);
}

void MeterStore::apply(const se::GetEventLog &asked, const se::PublishEventLog &page, core::UtcInstant at)
{
    const auto log = eventLogOf(asked.eventControlLogId);
    if (!log)
        return;
    ReceivedEventLog read = (m_snapshot.*log).value;
    read.put(page, asked.eventOffset);
    writeLive(m_snapshot.*log, std::move(read), at);
}

void MeterStore::apply(const se::GetEventLog &asked, zcl::Status refusal, core::UtcInstant at)
{
    const auto log = eventLogOf(asked.eventControlLogId);
    if (!log)
        return;
    const bool isEmpty = refusal == zcl::Status::NotFound;
    const Quality quality = isEmpty ? Quality::Live : isAbsence(refusal) ? Quality::Unsupported : Quality::Invalid;
    write(m_snapshot.*log, isEmpty ? std::optional(ReceivedEventLog()) : std::nullopt, quality, stampOf(at));
    emitChange();
}

template<typename Record>
SnapshotOutcome MeterStore::keep(const SnapshotLog &log, SnapshotKey key, std::optional<Record> record,
                                 std::size_t total, core::UtcInstant at)
{
    if (!record)
        return SnapshotOutcome::Unusable;
    SnapshotOutcome outcome = SnapshotOutcome::Unusable;
    visitSnapshotLog(m_snapshot, log, [&](auto &reading) {
        auto records = reading.value;
        if constexpr (requires { records.put(key, *record, total); }) {
            outcome = records.put(key, *record, total) ? SnapshotOutcome::New : SnapshotOutcome::Known;
            writeLive(reading, std::move(records), at);
        }
    });
    return outcome;
}

SnapshotOutcome MeterStore::apply(std::span<const se::PublishSnapshot> pages, core::UtcInstant at)
{
    if (pages.empty() || !m_scale.isKnown())
        return SnapshotOutcome::Unusable;
    const se::PublishSnapshot &first = pages.front();
    return keep({false, first.snapshotCause}, {se::fromUtcTime(first.snapshotTime), first.snapshotId},
                registersIn(pages, m_scale), first.totalSnapshotsFound, at);
}

SnapshotOutcome MeterStore::apply(const se::PublishPrepaySnapshot &page, core::UtcInstant at)
{
    if (!m_money.isPriceKnown())
        return SnapshotOutcome::Unusable;
    return keep({true, page.snapshotCause}, {se::fromUtcTime(page.snapshotTime), page.snapshotId},
                accountIn(page, m_money), page.totalSnapshotsFound, at);
}

void MeterStore::refuseSnapshot(const SnapshotLog &log, std::size_t offset, zcl::Status refusal, core::UtcInstant at)
{
    const bool isEmpty = refusal == zcl::Status::NotFound && offset == 0;
    if (offset > 0)
        return;
    visitSnapshotLog(m_snapshot, log, [&](auto &reading) {
        using Records = std::decay_t<decltype(reading.value)>;
        const Quality quality = isEmpty ? Quality::Live : isAbsence(refusal) ? Quality::Unsupported : Quality::Invalid;
        write(reading, isEmpty ? std::optional(Records()) : std::nullopt, quality, stampOf(at));
    });
    emitChange();
}

void MeterStore::apply(const se::GetSnapshot &asked, zcl::Status refusal, core::UtcInstant at)
{
    refuseSnapshot({false, asked.snapshotCause}, asked.snapshotOffset, refusal, at);
}

void MeterStore::apply(const se::GetPrepaySnapshot &asked, zcl::Status refusal, core::UtcInstant at)
{
    refuseSnapshot({true, asked.snapshotCause}, asked.snapshotOffset, refusal, at);
}

} // namespace meterglass::client
