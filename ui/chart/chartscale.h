#pragma once

#include <vector>

namespace meterglass::ui {

/// Round values for the lines of an axis: their step is 1, 2 or 5 times a power of ten.
struct ChartScale
{
    double step = 1;
    /// How many digits after the point a label needs.
    int decimals = 0;
    /// From the lowest to the highest; they hold all that is shown, and 0.
    std::vector<double> lines;

    bool operator==(const ChartScale &) const = default;
};

/// @param least at most 0; @param most at least 0; both 0 give a scale up to `floor`, the least span that is worth showing
ChartScale chartScale(double least, double most, double floor);

} // namespace meterglass::ui
