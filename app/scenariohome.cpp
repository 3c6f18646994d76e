#include "app/scenariohome.h"

#include "app/readings.h"
#include "app/shippedscenarios.h"
#include "core/household/appliancehomes.h"
#include "core/household/appliancehousehold.h"
#include "core/household/replayhousehold.h"
#include "core/household/splicedhousehold.h"
#include "core/scenario/jsontext.h"
#include "core/scenario/scenariodiary.h"
#include "core/scenario/scenarioreader.h"

#include <QDir>

namespace meterglass::app {

namespace {

using Home = std::unique_ptr<core::Household>;

/// A display runs on after now.
constexpr std::chrono::days DiaryAhead(3660);

QString pathOf(const core::Scenario::Recording &recording, const QString &folder)
{
    const QString file = QString::fromStdString(recording.file);
    const QString beside = QDir(folder).filePath(file);
    const QString shipped = QDir(shippedRecordings()).filePath(file);
    return !QFileInfo::exists(beside) && QFileInfo::exists(shipped) ? shipped : beside;
}

Argument<Home> homeIn(const core::Scenario::Span &span, std::uint64_t seed, const QString &recordings,
                      const core::HomeZone &zone)
{
    if (const auto *modelled = std::get_if<core::Scenario::ModelledHome>(&span.home))
        return Home(
            std::make_unique<core::ApplianceHousehold>(core::applianceHomeNamed(modelled->name)->profile, seed, zone));
    auto load = loadFrom(pathOf(std::get<core::Scenario::Recording>(span.home), recordings));
    if (!load)
        return load.error();
    return Home(std::make_unique<core::ReplayHousehold>(std::move(load).value(), zone));
}

/// One home after the other.
Argument<Home> householdOf(const core::Scenario &scenario, const QString &recordings, const core::MomentOrigin &origin,
                           const core::HomeZone &zone)
{
    Home household;
    for (std::size_t index = 0; index < scenario.household.size(); ++index) {
        const core::Scenario::Span &span = scenario.household[index];
        auto next = homeIn(span, scenario.seed, recordings, zone);
        if (!next)
            return ArgumentError{QStringLiteral("household[%1].trace: ").arg(index) + next.error().reason};
        household = span.from ? std::make_unique<core::SplicedHousehold>(
                        std::move(household), resolved(*span.from, origin, zone), std::move(next).value())
                              : std::move(next).value();
    }
    return household;
}

Argument<core::Scenario> scenarioFrom(const QString &path, const core::HomeZone &zone)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ArgumentError{QStringLiteral("it cannot be opened: ") + file.errorString()};
    const QByteArray json = file.read(core::LargestJsonText + 1);
    if (file.error() != QFileDevice::NoError)
        return ArgumentError{QStringLiteral("it cannot be read: ") + file.errorString()};
    auto scenario = core::readScenario(json, zone);
    if (!scenario)
        return ArgumentError{scenario.error().text()};
    return std::move(scenario).value();
}

Argument<FittedHome> homeOfFile(const QString &path, core::UtcSecond now, const core::HomeZone &zone)
{
    const auto scenario = scenarioFrom(path, zone);
    if (!scenario)
        return scenario.error();
    return homeOf(*scenario, QFileInfo(path).path(), now, zone);
}

} // namespace

Argument<FittedHome> homeOf(const core::Scenario &scenario, const QString &recordings, core::UtcSecond now,
                            const core::HomeZone &zone)
{
    const core::UtcSecond start = startOf(scenario, now, zone);
    if (start > now)
        return ArgumentError{QStringLiteral("start: the scenario starts at ") + isoTime(start)
                             + QStringLiteral(", which is after ") + isoTime(now)};
    const core::MomentOrigin origin{now, start};
    auto household = householdOf(scenario, recordings, origin, zone);
    if (!household)
        return household.error();
    return FittedHome{std::move(household).value(), start, scenario.meter,
                      core::diaryOf(scenario.events, origin, now + DiaryAhead, zone)};
}

Argument<FittedHome> homeOfScenario(const QString &nameOrPath, core::UtcSecond now, const core::HomeZone &zone)
{
    const auto shipped = shippedScenario(nameOrPath, zone);
    if (!shipped && !nameOrPath.contains(u'/') && !QFileInfo::exists(nameOrPath))
        return ArgumentError{
            QStringLiteral("there is no scenario \"") + nameOrPath
            + QStringLiteral("\", shipped or in a file; meterglass simulate --list names the shipped")};
    auto home = shipped ? homeOf(*shipped, shippedRecordings(), now, zone) : homeOfFile(nameOrPath, now, zone);
    if (!home)
        return ArgumentError{QStringLiteral("the scenario \"") + nameOrPath + QStringLiteral("\": ")
                             + home.error().reason};
    return home;
}

} // namespace meterglass::app
