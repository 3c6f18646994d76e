#include "tests/ui/support/states.h"

namespace meterglass::test {

namespace {

void bringEverything(FakeMeter &meter)
{
    meter.sayEverything();
}

std::vector<State> allStates()
{
    std::vector<State> all = nowStates();
    for (const auto &more : {usageStates(), accountStates(), messagesStates()})
        all.insert(all.end(), more.begin(), more.end());
    all.push_back({QStringLiteral("plain"), bringEverything, ui::Place::More});
    return all;
}

} // namespace

const std::vector<State> &states()
{
    static const std::vector<State> all = allStates();
    return all;
}

} // namespace meterglass::test
