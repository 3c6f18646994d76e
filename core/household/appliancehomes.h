#pragma once

#include "core/household/applianceprofile.h"

#include <string_view>

namespace meterglass::core {

/// A profile that scenarios call by its name.
struct ApplianceHome
{
    std::string_view name;
    ApplianceProfile profile;
};

/// Near UK-DALE house 2 (Kelly and Knottenbelt 2015, doi:10.1038/sdata.2015.7): about 200 kWh in June.
extern const ApplianceHome LikeUkDaleHouse2;
/// Near REFIT house 20 (Murray, Stankovic and Stankovic 2017, doi:10.1038/sdata.2016.122): about 330 kWh in January.
extern const ApplianceHome LikeRefitHouse20;

/// One of the above; null where there is none of that name.
const ApplianceHome *applianceHomeNamed(std::string_view name);

} // namespace meterglass::core
