#include "ui/chart/chartscale.h"

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

/// About so many steps fit one above the other.
constexpr double Steps = 4;

} // namespace

ChartScale chartScale(double least, double most, double floor)
{
    const double span = std::max(most - least, floor);
    const int exponent = int(std::floor(std::log10(span / Steps) + 1e-9));
    const double power = std::pow(10.0, exponent);
    double factor = 10;
    for (const double candidate : {5.0, 2.0, 1.0}) {
        if (candidate * power * Steps >= span * (1 - 1e-9))
            factor = candidate;
    }
    ChartScale scale;
    scale.step = factor * power;
    scale.decimals = std::max(0, factor == 10.0 ? -exponent - 1 : -exponent);
    const int first = int(std::floor(least / scale.step + 1e-9));
    const int last = std::max(first + 1, int(std::ceil(std::max(most, least + floor) / scale.step - 1e-9)));
    for (int line = first; line <= last; ++line)
        scale.lines.push_back(line * scale.step);
    return scale;
}

} // namespace meterglass::ui
