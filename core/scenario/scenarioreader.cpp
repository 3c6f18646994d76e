#include "core/scenario/scenarioreader.h"

#include "core/household/appliancehomes.h"
#include "core/scenario/accountjson.h"
#include "core/scenario/eventjson.h"
#include "core/scenario/jsonfield.h"
#include "core/scenario/jsontext.h"
#include "core/scenario/meterjson.h"
#include "core/scenario/momentjson.h"
#include "core/scenario/tariffjson.h"

namespace meterglass::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t LargestSeed = std::int64_t(1) << 53;
constexpr qsizetype LongestDescription = 400;
constexpr qsizetype LongestFileName = 1024;
constexpr std::size_t MostSpans = 16;
constexpr std::size_t MostEvents = 500;

constexpr auto Schema = "$schema"_L1; // for editors
constexpr auto Name = "name"_L1;
constexpr auto Description = "description"_L1;
constexpr auto Seed = "seed"_L1;
constexpr auto Start = "start"_L1;
constexpr auto Homes = "household"_L1;
constexpr auto Meter = "meter"_L1;
constexpr auto TariffInForce = "tariff"_L1;
constexpr auto Billing = "billingCalendar"_L1;
constexpr auto AccountInForce = "account"_L1;
constexpr auto Events = "events"_L1;

std::string readHomeName(const JsonField &json)
{
    std::string name = json.text().toStdString();
    if (!applianceHomeNamed(name))
        json.expect(QStringLiteral("a modelled home (%1 or %2)")
                        .arg(QLatin1String(LikeUkDaleHouse2.name), QLatin1String(LikeRefitHouse20.name)));
    return name;
}

std::string readFileName(const JsonField &json)
{
    std::string file = json.line(LongestFileName);
    if (file.empty())
        json.expect(QStringLiteral("a file's name"));
    return file;
}

Scenario::Span readSpan(const JsonField &json, bool isFirst, const HomeZone &zone)
{
    constexpr auto From = "from"_L1;
    const JsonMembers members = json.members({}, {From, "home"_L1, "trace"_L1});
    Scenario::Span span;
    if (members.has(From))
        span.from = readMoment(members[From], zone);
    if (isFirst && members.has(From))
        members[From].refuse(QStringLiteral("the first home is there from the start"));
    if (!isFirst && !members.has(From))
        members[From].refuse(QStringLiteral("is missing; only the first home goes without"));
    if (members.has("home"_L1) == members.has("trace"_L1))
        json.refuse(QStringLiteral("needs either home or trace"));
    if (members.has("home"_L1))
        span.home = Scenario::ModelledHome{readHomeName(members["home"_L1])};
    else
        span.home = Scenario::Recording{readFileName(members["trace"_L1])};
    return span;
}

MeterConfiguration readConfiguration(const JsonMembers &members)
{
    MeterConfiguration meter = members.has(Meter) ? readMeter(members[Meter]) : unconfiguredMeter();
    if (members.has(TariffInForce))
        meter.tariff = readTariff(members[TariffInForce]);
    if (members.has(Billing))
        meter.billing = readBillingCalendar(members[Billing]);
    if (members.has(AccountInForce))
        meter.account = readAccountSettings(members[AccountInForce]);
    if (members.has(AccountInForce) && !members.has(TariffInForce))
        members[AccountInForce].refuse(QStringLiteral("there is no account without a tariff"));
    return meter;
}

/// Whether one moment comes before another whatever the time is now; as far as that can be told.
bool isAlwaysBefore(const ScenarioMoment &moment, const ScenarioMoment &other, const ScenarioMoment &start,
                    const HomeZone &zone)
{
    const bool isCountedFromOther = std::holds_alternative<DayOfScenario>(moment) && other == start;
    if (moment.index() != other.index() && !isCountedFromOther)
        return false;
    const UtcSecond now = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1); // any other would do
    const MomentOrigin origin{now, resolved(start, {now, {}}, zone)};
    return resolved(moment, origin, zone) < resolved(other, origin, zone);
}

std::vector<Scenario::Span> readHousehold(const JsonField &json, const ScenarioMoment &start, const HomeZone &zone)
{
    std::vector<Scenario::Span> spans;
    ScenarioMoment latest = start;
    for (const JsonField &item : json.items(1, MostSpans)) {
        const Scenario::Span span = readSpan(item, spans.empty(), zone);
        if (span.from && isAlwaysBefore(*span.from, latest, start, zone))
            item.refuse(QStringLiteral("is before the home that it follows"));
        latest = span.from.value_or(start);
        spans.push_back(span);
    }
    return spans;
}

std::vector<Scenario::Event> readEvents(const JsonField &json, const ScenarioMoment &start, const HomeZone &zone)
{
    std::vector<Scenario::Event> events;
    for (const JsonField &item : json.items(0, MostEvents)) {
        events.push_back(readEvent(item, zone));
        if (isAlwaysBefore(events.back().at, start, start, zone))
            item.refuse(QStringLiteral("is before the scenario starts"));
    }
    return events;
}

Scenario readWhole(const JsonField &json, const HomeZone &zone)
{
    const JsonMembers members = json.members(
        {Name, Start, Homes}, {Schema, Description, Seed, Meter, TariffInForce, Billing, AccountInForce, Events});
    if (members.has(Schema))
        members[Schema].text();
    Scenario scenario;
    scenario.name = members[Name]
                        .text(QStringLiteral("[a-z0-9][a-z0-9-]{0,39}"),
                              QStringLiteral("a name of lower case letters, digits and hyphens, at most 40"))
                        .toStdString();
    if (members.has(Description))
        scenario.description = members[Description].line(LongestDescription);
    if (members.has(Seed))
        scenario.seed = std::uint64_t(members[Seed].integer(0, LargestSeed));
    scenario.start = readStart(members[Start], zone);
    scenario.household = readHousehold(members[Homes], scenario.start, zone);
    scenario.meter = readConfiguration(members);
    if (members.has(Events))
        scenario.events = readEvents(members[Events], scenario.start, zone);
    return scenario;
}

} // namespace

Outcome<Scenario, ScenarioError> readScenario(const QByteArray &json, const HomeZone &zone)
{
    const auto object = parseJsonText(json);
    if (!object)
        return object.error();
    JsonFaults faults;
    Scenario scenario = readWhole({*object, {}, faults}, zone);
    if (faults.first())
        return *faults.first();
    return scenario;
}

} // namespace meterglass::core
