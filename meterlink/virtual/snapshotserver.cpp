#include "meterlink/virtual/snapshotserver.h"

#include "meterlink/se/meteringcommands.h"
#include "meterlink/se/prepaymentcommands.h"
#include "meterlink/se/snapshotbits.h"
#include "meterlink/se/utctime.h"
#include "meterlink/virtual/pricepublisher.h"

#include <algorithm>
#include <numeric>

namespace meterglass::virtualhan {

using core::RegisterSnapshot;
using core::SingleElementMeter;

namespace {

constexpr std::size_t RegisterWidth = 6;
/// Bytes of a PublishSnapshot frame beside its payload.
constexpr std::size_t FrameOverhead = 3 + 16;
constexpr std::uint32_t OfBilling = 0x8000'0000;

struct Found
{
    const RegisterSnapshot *snapshot = nullptr;
    std::uint32_t id = 0;
    std::size_t total = 0; ///< of all that match
};

/// The snapshot that a question asks for, as both kinds of question say it.
template<typename Question>
Found find(const SingleElementMeter &meter, const Question &asked)
{
    std::vector<Found> matching;
    const auto take = [&](const auto &log, std::uint32_t idBase) {
        for (std::size_t index = 0; index < log.entries().size(); ++index) {
            const RegisterSnapshot &snapshot = log.entries().at(index);
            const std::uint32_t at = se::toUtcTime(snapshot.at);
            const bool isOfCause = (static_cast<std::uint32_t>(snapshot.cause) & asked.snapshotCause) != 0;
            if (isOfCause && at >= asked.earliestStartTime && at <= asked.latestEndTime)
                matching.push_back({&snapshot, idBase | static_cast<std::uint32_t>(log.numberOf(index)), 0});
        }
    };
    take(meter.dailyReads(), 0);
    take(meter.billingData(), OfBilling);
    std::reverse(matching.begin(), matching.end());
    std::stable_sort(matching.begin(), matching.end(),
                     [](const Found &left, const Found &right) { return left.snapshot->at > right.snapshot->at; });
    if (asked.snapshotOffset >= matching.size())
        return {};
    Found found = matching[asked.snapshotOffset];
    found.total = matching.size();
    return found;
}

zcl::Bytes numbers(const std::vector<std::int64_t> &registers)
{
    zcl::ByteWriter writer;
    for (const std::int64_t wattHours : registers)
        writer.unsignedOf(static_cast<std::uint64_t>(wattHours), RegisterWidth);
    return writer.take();
}

/// The bill is the account's in credit mode; in prepayment mode there is none.
template<typename Payload>
void sayBill(Payload &payload, const RegisterSnapshot &snapshot)
{
    constexpr std::int64_t NoBill = 0xFFFF'FFFF;
    const std::int64_t bill = -snapshot.balance.count();
    payload.billToDateDelivered = static_cast<std::uint32_t>(bill >= 0 && bill < NoBill ? bill : NoBill);
    payload.billToDateTimeStampDelivered = se::toUtcTime(snapshot.at);
    payload.projectedBillDelivered = static_cast<std::uint32_t>(NoBill);
    payload.billDeliveredTrailingDigit = FiveDecimals;
}

/// A payload of either kind with what registers it has room for.
template<typename Payload>
zcl::Bytes payloadOf(const RegisterSnapshot &snapshot, const SnapshotRegisters &registers)
{
    Payload payload;
    payload.currentSummationDelivered = static_cast<std::uint64_t>(snapshot.activeImport);
    if constexpr (requires { payload.billToDateDelivered; })
        sayBill(payload, snapshot);
    const zcl::Bytes tiers = numbers(registers.tiers);
    const zcl::Bytes blocks = numbers(registers.blocks);
    payload.numberOfTiersInUse = static_cast<std::uint8_t>(registers.tiers.size());
    payload.tierSummation = se::ListView<zcl::DataType::Uint48>(tiers);
    if constexpr (requires { payload.tierBlockSummation; }) {
        payload.numberOfTiersAndBlockThresholdsInUse =
            static_cast<std::uint8_t>(registers.tiersWithBlocks << 4 | registers.blockThresholds);
        payload.tierBlockSummation = se::ListView<zcl::DataType::Uint48>(blocks);
    }
    return se::encodeRecords(std::array{payload});
}

zcl::Bytes payloadOf(se::SnapshotPayload type, const RegisterSnapshot &snapshot, const SnapshotRegisters &registers)
{
    switch (type) {
    case se::SnapshotPayload::TouWithBill:
        return payloadOf<se::TouSnapshotDelivered>(snapshot, registers);
    case se::SnapshotPayload::BlocksWithBill:
        return payloadOf<se::BlockSnapshotDelivered>(snapshot, registers);
    case se::SnapshotPayload::Tou:
        return payloadOf<se::TouSummationsDelivered>(snapshot, registers);
    case se::SnapshotPayload::Blocks:
        return payloadOf<se::BlockSummationsDelivered>(snapshot, registers);
    }
    return {};
}

se::SnapshotPayload typeOf(const RegisterSnapshot &snapshot)
{
    const bool isDaily = snapshot.cause == RegisterSnapshot::Cause::Daily;
    if (snapshot.blocks.empty())
        return isDaily ? se::SnapshotPayload::Tou : se::SnapshotPayload::TouWithBill;
    return isDaily ? se::SnapshotPayload::Blocks : se::SnapshotPayload::BlocksWithBill;
}

std::vector<std::int64_t> part(const std::vector<std::int64_t> &all, std::size_t from, std::size_t until)
{
    const auto at = [&all](std::size_t index) {
        return all.begin() + static_cast<std::ptrdiff_t>(std::min(index, all.size()));
    };
    return {at(from), at(until)};
}

/// The registers, tiers before blocks, as many in each page as fit a frame.
std::vector<SnapshotRegisters> pagesOf(const SnapshotRegisters &all, std::size_t payloadOverhead)
{
    const std::size_t room = (han::LargestPayload - FrameOverhead - payloadOverhead) / RegisterWidth;
    std::vector<SnapshotRegisters> pages;
    const std::size_t count = all.tiers.size() + all.blocks.size();
    for (std::size_t first = 0; first == 0 || first < count; first += room) {
        SnapshotRegisters page = all;
        page.tiers = part(all.tiers, first, first + room);
        const std::size_t tiers = all.tiers.size();
        page.blocks =
            part(all.blocks, first > tiers ? first - tiers : 0, first + room > tiers ? first + room - tiers : 0);
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace

SnapshotRegisters registersIn(const RegisterSnapshot &snapshot)
{
    SnapshotRegisters registers;
    std::size_t most = 0;
    for (const auto &blocks : snapshot.blocks)
        most = std::max(most, blocks.size());
    for (const auto &blocks : snapshot.blocks) {
        registers.tiers.push_back(std::accumulate(blocks.begin(), blocks.end(), std::int64_t(0)));
        registers.blocks.insert(registers.blocks.end(), blocks.begin(), blocks.end());
        registers.blocks.insert(registers.blocks.end(), most - blocks.size(), 0);
    }
    registers.tiers.insert(registers.tiers.end(), snapshot.timeOfUse.begin(), snapshot.timeOfUse.end());
    registers.tiersWithBlocks = static_cast<int>(snapshot.blocks.size());
    registers.blockThresholds = most == 0 ? 0 : static_cast<int>(most) - 1;
    return registers;
}

CommandAnswer registerSnapshot(const SingleElementMeter &meter, const se::GetSnapshot &asked)
{
    const Found found = find(meter, asked);
    if (!found.snapshot)
        return {zcl::Status::NotFound, 0, {}};
    const se::SnapshotPayload type = typeOf(*found.snapshot);
    const std::size_t overhead = payloadOf(type, *found.snapshot, {}).size();
    const std::vector<SnapshotRegisters> pages = pagesOf(registersIn(*found.snapshot), overhead);
    se::PublishSnapshot command;
    command.snapshotId = found.id;
    command.snapshotTime = se::toUtcTime(found.snapshot->at);
    command.totalSnapshotsFound = static_cast<std::uint8_t>(found.total);
    command.totalCommands = static_cast<std::uint8_t>(pages.size());
    command.snapshotCause = static_cast<std::uint32_t>(found.snapshot->cause);
    command.snapshotPayloadType = static_cast<std::uint8_t>(type);
    std::vector<zcl::Bytes> payloads;
    for (const SnapshotRegisters &page : pages) {
        const zcl::Bytes payload = payloadOf(type, *found.snapshot, page);
        command.commandIndex = static_cast<std::uint8_t>(payloads.size());
        command.snapshotPayload = se::ListView<zcl::DataType::Uint8>(payload);
        payloads.push_back(se::encodeCommand(command));
    }
    return answerWith(se::PublishSnapshot::Id, std::move(payloads));
}

CommandAnswer accountSnapshot(const SingleElementMeter &meter, const se::GetPrepaySnapshot &asked)
{
    const Found found = find(meter, asked);
    if (!found.snapshot)
        return {zcl::Status::NotFound, 0, {}};
    se::PrepaySnapshot account;
    account.accumulatedDebt = static_cast<std::int32_t>(found.snapshot->accumulatedDebt.count());
    account.type1DebtRemaining = static_cast<std::uint32_t>(found.snapshot->timeDebt.count());
    account.emergencyCreditRemaining = static_cast<std::int32_t>(found.snapshot->emergencyCredit.count());
    account.creditRemaining = static_cast<std::int32_t>(found.snapshot->balance.count());
    const zcl::Bytes payload = se::encodeRecords(std::array{account});
    se::PublishPrepaySnapshot command;
    command.snapshotId = found.id;
    command.snapshotTime = se::toUtcTime(found.snapshot->at);
    command.totalSnapshotsFound = static_cast<std::uint8_t>(found.total);
    command.totalNumberOfCommands = 1;
    command.snapshotCause = static_cast<std::uint32_t>(found.snapshot->cause);
    command.snapshotPayload = se::ListView<zcl::DataType::Uint8>(payload);
    return {zcl::Status::Success, se::PublishPrepaySnapshot::Id.number, se::encodeCommand(command)};
}

} // namespace meterglass::virtualhan
