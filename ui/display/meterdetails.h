#pragma once

#include "ui/display/dialscale.h"
#include "ui/display/nowfigures.h"

#include <vector>

namespace meterglass::ui {

/// One line of a details card. With an ambient state, its shape stands before the name.
struct DetailRow
{
    QString name;
    QString value;
    Ambient ambient = Ambient::Unknown;

    bool operator==(const DetailRow &) const = default;
};

/// What low, medium and high mean; one sentence when the meter has no levels.
std::vector<DetailRow> levelDetails(const std::optional<PowerLevels> &levels);

/// Who made the meter and how it is known; an em dash for what it has not said.
std::vector<DetailRow> meterDetails(const client::MeterSnapshot &snapshot);

} // namespace meterglass::ui
