#include "meterlink/client/snapshotvalues.h"

#include "meterlink/se/commandcodec.h"
#include "meterlink/se/snapshotbits.h"

#include <algorithm>

namespace meterglass::client {

namespace {

using Sums = se::ListView<zcl::DataType::Uint48>;

/// @return false where a sum cannot be one
bool append(std::vector<core::Energy> &energies, const Sums &sums, const MeterScale &scale)
{
    for (std::size_t index = 0; index < sums.size(); ++index) {
        const auto energy = scale.energy(sums[index]);
        if (!energy)
            return false;
        energies.push_back(*energy);
    }
    return true;
}

/// @return false where the payload is no such record
template<typename Payload>
bool take(RegisterRecord &record, const se::PublishSnapshot &page, const MeterScale &scale)
{
    const auto payload = se::decodeCommand<Payload>(page.snapshotPayload.raw());
    const auto import = payload ? scale.energy(payload->currentSummationDelivered) : std::nullopt;
    if (!import || !append(record.tiers, payload->tierSummation, scale))
        return false;
    record.activeImport = *import;
    if constexpr (requires { payload->billToDateDelivered; }) {
        constexpr std::uint32_t NoBill = 0xFFFF'FFFF;
        const auto bill = MoneyScale::price(payload->billToDateDelivered, MoneyScale::PoundSterling,
                                            payload->billDeliveredTrailingDigit);
        if (payload->billToDateDelivered != NoBill && bill)
            record.bill = core::Money(bill->count());
    }
    if constexpr (requires { payload->tierBlockSummation; })
        return append(record.blocks, payload->tierBlockSummation, scale);
    return true;
}

bool takeAny(RegisterRecord &record, const se::PublishSnapshot &page, const MeterScale &scale)
{
    switch (se::SnapshotPayload(page.snapshotPayloadType)) {
    case se::SnapshotPayload::TouWithBill:
        return take<se::TouSnapshotDelivered>(record, page, scale);
    case se::SnapshotPayload::BlocksWithBill:
        return take<se::BlockSnapshotDelivered>(record, page, scale);
    case se::SnapshotPayload::Tou:
        return take<se::TouSummationsDelivered>(record, page, scale);
    case se::SnapshotPayload::Blocks:
        return take<se::BlockSummationsDelivered>(record, page, scale);
    }
    return false;
}

} // namespace

std::optional<RegisterRecord> registersIn(std::span<const se::PublishSnapshot> pages, const MeterScale &scale)
{
    RegisterRecord record;
    for (std::size_t index = 0; index < pages.size(); ++index) {
        const auto page = std::find_if(pages.begin(), pages.end(), [index](const se::PublishSnapshot &candidate) {
            return candidate.commandIndex == index;
        });
        const bool isPart = page != pages.end() && page->totalCommands <= pages.size()
            && page->snapshotId == pages.front().snapshotId && page->snapshotTime == pages.front().snapshotTime;
        if (!isPart || !takeAny(record, *page, scale))
            return std::nullopt;
    }
    record.cause = pages.front().snapshotCause;
    return record;
}

std::optional<AccountRecord> accountIn(const se::PublishPrepaySnapshot &page, const MoneyScale &scale)
{
    const auto payload = se::decodeCommand<se::PrepaySnapshot>(page.snapshotPayload.raw());
    if (!payload || page.snapshotPayloadType != 0)
        return std::nullopt;
    const auto balance = scale.balance(payload->creditRemaining);
    const auto emergencyCredit = scale.balance(payload->emergencyCreditRemaining);
    const auto accumulatedDebt = scale.balance(payload->accumulatedDebt);
    const auto timeDebt =
        scale.balance(std::int64_t(payload->type1DebtRemaining) + std::int64_t(payload->type2DebtRemaining));
    if (!balance || !emergencyCredit || !accumulatedDebt || !timeDebt)
        return std::nullopt;
    return AccountRecord{page.snapshotCause, *balance, *emergencyCredit, *accumulatedDebt, *timeDebt};
}

} // namespace meterglass::client
