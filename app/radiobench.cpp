#include "app/radiobench.h"

namespace meterglass::app {

std::vector<std::unique_ptr<StationedMeter>> stationedMeters(std::vector<FittedHome> homes,
                                                             const CoordinatorSettings &settings,
                                                             coordinator::EmulatedAir &air, const core::Clock &clock,
                                                             core::Alarms &alarms, const core::HomeZone &zone)
{
    std::vector<std::unique_ptr<StationedMeter>> meters;
    for (std::size_t place = 0; place < homes.size(); ++place) {
        meters.push_back(std::make_unique<StationedMeter>(std::move(homes[place]), settings.meters.at(place),
                                                          settings.isOpen, air, clock, alarms, zone));
        meters.back()->catchUp();
    }
    return meters;
}

} // namespace meterglass::app
