#include "ui/display/usage/usagelist.h"

#include "ui/display/usage/usagewords.h"

namespace meterglass::ui {

std::vector<DetailRow> usageList(const UsageSeries &series, std::size_t most, const Locality &place)
{
    std::vector<DetailRow> rows;
    for (std::size_t i = series.parts.size(); i > 0 && rows.size() < most; --i) {
        const BubbleWords words = bubbleOf(series, i - 1, place);
        if (series.parts[i - 1].energy)
            rows.push_back({words.when, words.value});
    }
    return rows;
}

} // namespace meterglass::ui
