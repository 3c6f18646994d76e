#pragma once

#include "meterlink/judge/judgement.h"
#include "meterlink/judge/reference.h"

namespace meterglass::judge {

/// The active import register against a reference, one judgement for each load point of EN 50470-3. The load is taken as
/// 230 V at power factor 1, on a meter of 0.25-5(100) A.
///
/// A meter is wrong where it is outside of class A, the widest that may be installed, whatever the true energy was
/// within the reference's uncertainty and the steps in which the register was read; supported where it is surely
/// inside; else untestable.
std::vector<Judgement> judgeAccuracy(const Readout &readout, const Reference &reference);

} // namespace meterglass::judge
