#pragma once

#include "core/quantity/energy.h"
#include "core/quantity/money.h"
#include "core/time/instant.h"

#include <map>
#include <optional>
#include <vector>

namespace meterglass::client {

/// A log of snapshots: of the registers or of the account, of each day or of billing periods.
struct SnapshotLog
{
    bool isOfAccount = false;
    std::uint32_t causes = 0; ///< SnapshotCause

    bool operator==(const SnapshotLog &) const = default;
};

/// What became of a question for a snapshot.
enum class SnapshotOutcome {
    New,
    Known,   ///< it was known before
    Refused, ///< there is none
    Unusable ///< it says nothing that could be understood
};

/// When a snapshot was taken, and its id: no two of a meter's have both.
struct SnapshotKey
{
    core::UtcSecond at{};
    std::uint32_t id = 0;

    auto operator<=>(const SnapshotKey &) const = default;
};

/// What a meter's registers held at a moment (PublishSnapshot).
struct RegisterRecord
{
    std::uint32_t cause = 0; ///< SnapshotCause
    core::Energy activeImport;
    std::vector<core::Energy> tiers;  ///< from tier 1
    std::vector<core::Energy> blocks; ///< of each tier with blocks, one after the other
    std::optional<core::Money> bill;  ///< what is owed; nothing of a snapshot without a bill

    bool operator==(const RegisterRecord &) const = default;
};

/// What a meter's account held at a moment (PublishPrepaySnapshot).
struct AccountRecord
{
    std::uint32_t cause = 0; ///< SnapshotCause
    core::Money balance;
    core::Money emergencyCredit;
    core::Money accumulatedDebt;
    core::Money timeDebt;

    bool operator==(const AccountRecord &) const = default;
};

/// A log of snapshots as far as it has been read.
template<typename Record>
class SnapshotRecords
{
public:
    /// The oldest first.
    const std::map<SnapshotKey, Record> &records() const { return m_records; }
    /// How many the meter said there are.
    std::size_t total() const { return m_total; }
    bool isComplete() const { return m_records.size() >= m_total; }

    /// The oldest go where the meter has fewer. @return whether the record was not known yet
    bool put(SnapshotKey key, Record record, std::size_t total)
    {
        m_total = total;
        const bool isNew = m_records.insert_or_assign(key, std::move(record)).second;
        while (m_records.size() > m_total)
            m_records.erase(m_records.begin());
        return isNew;
    }

    bool operator==(const SnapshotRecords &) const = default;

private:
    std::map<SnapshotKey, Record> m_records;
    std::size_t m_total = 0;
};

using RegisterRecords = SnapshotRecords<RegisterRecord>;
using AccountRecords = SnapshotRecords<AccountRecord>;

} // namespace meterglass::client
