#include "core/meter/registersnapshot.h"

#include "core/meter/costbook.h"

namespace meterglass::core {

RegisterSnapshot snapshotOf(UtcSecond at, RegisterSnapshot::Cause cause, std::int64_t activeImport,
                            const CostBook *costs)
{
    RegisterSnapshot snapshot;
    snapshot.at = at;
    snapshot.cause = cause;
    snapshot.activeImport = activeImport;
    if (!costs)
        return snapshot;
    const Tariff &tariff = costs->tariff();
    const TariffRegisters &registers = costs->registers();
    snapshot.timeOfUse.assign(registers.timeOfUse.begin(),
                              registers.timeOfUse.begin() + static_cast<std::ptrdiff_t>(tariff.prices.size()));
    for (std::size_t set = 0; set < tariff.blockSets.size(); ++set) {
        const auto begin = registers.blocks[set].begin();
        snapshot.blocks.emplace_back(begin, begin + static_cast<std::ptrdiff_t>(tariff.blockSets[set].prices.size()));
    }
    const Account &account = costs->account();
    snapshot.balance = account.state().balance;
    snapshot.emergencyCredit = account.emergencyCreditBalance();
    snapshot.accumulatedDebt = account.state().accumulatedDebt;
    snapshot.timeDebt = account.state().timeDebt;
    return snapshot;
}

} // namespace meterglass::core
