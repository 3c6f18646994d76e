#pragma once

#include "core/meter/metercommand.h"
#include "core/meter/meterconfiguration.h"
#include "core/scenario/scenariomoment.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace meterglass::core {

/// A home, its meter and what happens to it, as a file tells it (resources/scenarios/scenario.schema.json). A plain
/// value; `readScenario` makes one that is sound.
struct Scenario
{
    /// One of the modelled homes (`applianceHomeNamed`), driven by the scenario's seed.
    struct ModelledHome
    {
        std::string name;

        bool operator==(const ModelledHome &) const = default;
    };
    /// A recorded load, replayed by weekday and local time.
    struct Recording
    {
        std::string file; ///< UTF-8: beside the scenario's file, or one of the program's own

        bool operator==(const Recording &) const = default;
    };
    /// Who lives there from a moment on, until the next span.
    struct Span
    {
        std::optional<ScenarioMoment> from; ///< nothing of the first alone: from the start
        std::variant<ModelledHome, Recording> home;

        bool operator==(const Span &) const = default;
    };
    /// What happens once, or every so many days at the same local time.
    struct Event
    {
        ScenarioMoment at;
        std::optional<int> everyDays;        ///< at least 1
        std::optional<ScenarioMoment> until; ///< the last moment at which it may repeat
        MeterCommand command;

        bool operator==(const Event &) const = default;
    };

    std::string name; ///< lower case letters, digits and hyphens
    std::string description;
    std::uint64_t seed = 1; ///< at most 2^53, what every JSON reader keeps exact
    ScenarioMoment start;   ///< when the meter is fitted; not a `DayOfScenario`
    std::vector<Span> household;
    MeterConfiguration meter;
    std::vector<Event> events;

    bool operator==(const Scenario &) const = default;
};

/// When the meter of a scenario is fitted.
inline UtcSecond startOf(const Scenario &scenario, UtcSecond now, const HomeZone &zone)
{
    return resolved(scenario.start, {now, {}}, zone);
}

} // namespace meterglass::core
