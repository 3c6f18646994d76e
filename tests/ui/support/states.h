#pragma once

#include "tests/ui/support/fakemeter.h"

#include <QString>

#include <vector>

namespace meterglass::test {

/// A situation that the Now page has to show well.
struct State
{
    QString name;
    void (*bring)(FakeMeter &meter);
};

const std::vector<State> &states();

} // namespace meterglass::test
