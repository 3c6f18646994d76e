#include "ui/bench/registers/energystores.h"

#include "ui/bench/attributes/attributescale.h"
#include "ui/bench/registers/storetexts.h"
#include "ui/chart/chartbars.h"
#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>

namespace meterglass::ui {

using client::MeterSnapshot;
using client::ProfileSeries;
using client::Reading;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterStores)
};

QString varHoursText(core::ReactiveEnergy energy)
{
    return QString::number(core::wholeVarHours(energy));
}

QString dayText(core::LocalDay day)
{
    const std::chrono::year_month_day date(day);
    return QStringLiteral("%1-%2-%3")
        .arg(int(date.year()))
        .arg(unsigned(date.month()), 2, 10, QLatin1Char('0'))
        .arg(unsigned(date.day()), 2, 10, QLatin1Char('0'));
}

void addPeriods(RegisterTable &table, const QString &name, const Reading<core::Energy> &energyNow,
                std::span<const Reading<core::Energy>> energies, const Reading<core::Money> &costNow,
                std::span<const Reading<core::Money>> costs)
{
    const auto add = [&table](const QString &period, const Reading<core::Energy> &energy,
                              const Reading<core::Money> &cost) {
        table.rows.push_back({period, energy.isKnown() ? wattHoursText(energy.value) : QString(),
                              qualityText(energy.quality), cost.isKnown() ? poundsText(cost.value) : QString(),
                              qualityText(cost.quality)});
    };
    add(Words::tr("This %1").arg(name), energyNow, costNow);
    for (std::size_t index = 0; index < energies.size(); ++index)
        add(Words::tr("%1 %2 before").arg(index + 1).arg(name), energies[index], costs[index]);
}

QString amountText(const Reading<ProfileSeries> &channel, core::UtcSecond begin)
{
    const ProfileSeries &series = channel.value;
    if (!channel.isKnown() || begin < series.begin() || begin >= series.end())
        return {};
    const auto amount = series.amount(std::size_t((begin - series.begin()) / ProfileSeries::HalfHour));
    return amount ? QString::number(*amount) : QString();
}

/// The newest two days, as bars.
ChartContent halfHoursChart(const ProfileSeries &series, const core::HomeZone &zone)
{
    constexpr std::size_t Shown = 96;
    std::vector<std::optional<double>> values;
    std::vector<ChartTick> ticks;
    for (std::size_t index = series.size() - std::min(series.size(), Shown); index < series.size(); ++index) {
        const auto amount = series.amount(index);
        const core::LocalSecond local = zone.toLocal(series.endOfHalfHour(index) - ProfileSeries::HalfHour);
        if ((local - std::chrono::floor<std::chrono::days>(local)) % std::chrono::hours(6) == std::chrono::seconds(0))
            ticks.push_back({double(values.size()), timeOfDay(local)});
        values.push_back(amount ? std::optional(*amount / 1000.0) : std::nullopt);
    }
    return chartBars(values, ticks, Words::tr("kWh"));
}

} // namespace

RegisterTable registersTable(const MeterSnapshot &snapshot, const core::HomeZone & /*zone*/)
{
    const QString wattHours = QStringLiteral("Wh");
    const QString varHours = QStringLiteral("varh");
    RegisterTable table{itemColumns(), {}, {}};
    table.rows = {
        itemRow(Words::tr("Active Power Import"), snapshot.activePower, QStringLiteral("W"),
                [](core::Power power) { return QString::number(power.count()); }),
        itemRow(Words::tr("Active Import Register"), snapshot.activeImportRegister, wattHours, wattHoursText),
        itemRow(Words::tr("Active Export Register"), snapshot.activeExportRegister, wattHours, wattHoursText),
        itemRow(Words::tr("Reactive Import Register"), client::reactiveImportRegister(snapshot), varHours,
                varHoursText),
        itemRow(Words::tr("Reactive Export Register"), client::reactiveExportRegister(snapshot), varHours,
                varHoursText),
    };
    for (std::size_t quadrant = 0; quadrant < snapshot.reactiveQuadrants.size(); ++quadrant)
        table.rows.push_back(itemRow(Words::tr("Reactive energy, quadrant %1").arg(quadrant + 1),
                                     snapshot.reactiveQuadrants[quadrant], varHours, varHoursText));
    return table;
}

RegisterTable tariffRegistersTable(const MeterSnapshot &snapshot, const core::HomeZone & /*zone*/)
{
    RegisterTable table{{{Words::tr("Tier"), Words::tr("Tier of the Price cluster, from 1")},
                         {Words::tr("Block"), Words::tr("Block of the tier, from 1")},
                         {Words::tr("Consumption / Wh"), Words::tr("Counted since the register was last reset")},
                         {Words::tr("Block ends at / Wh"), Words::tr("Its threshold; empty of the last block")},
                         {Words::tr("Price / £ per kWh"), Words::tr("Of the tariff in force")},
                         {Words::tr("Quality"), Words::tr("Of the consumption")}},
                        {},
                        {}};
    for (const auto &[place, counted] : snapshot.tariffRegisters) {
        const auto threshold = snapshot.blockThresholds.find(place);
        const auto price = snapshot.prices.find(place);
        const bool hasThreshold = threshold != snapshot.blockThresholds.end() && threshold->second.isKnown();
        const bool hasPrice = price != snapshot.prices.end() && price->second.isKnown();
        table.rows.push_back({QString::number(place.tier), QString::number(place.block),
                              counted.isKnown() ? wattHoursText(counted.value) : QString(),
                              hasThreshold ? wattHoursText(threshold->second.value) : QString(),
                              hasPrice ? poundsText(core::Money(price->second.value.count())) : QString(),
                              qualityText(counted.quality)});
    }
    return table;
}

RegisterTable periodsTable(const MeterSnapshot &snapshot, const core::HomeZone & /*zone*/)
{
    RegisterTable table{{{Words::tr("Period"), Words::tr("Local days, weeks from Monday, calendar months")},
                         {Words::tr("Consumption / Wh"), Words::tr("Import")},
                         {Words::tr("Its quality"), {}},
                         {Words::tr("Cost / £"), Words::tr("At the prices that were in force")},
                         {Words::tr("Its quality"), {}}},
                        {},
                        {}};
    addPeriods(table, Words::tr("day"), snapshot.importToday, snapshot.importPreviousDays, snapshot.costToday,
               snapshot.costPreviousDays);
    addPeriods(table, Words::tr("week"), snapshot.importThisWeek, snapshot.importPreviousWeeks, snapshot.costThisWeek,
               snapshot.costPreviousWeeks);
    addPeriods(table, Words::tr("month"), snapshot.importThisMonth, snapshot.importPreviousMonths,
               snapshot.costThisMonth, snapshot.costPreviousMonths);
    return table;
}

RegisterTable halfHoursTable(const MeterSnapshot &snapshot, const core::HomeZone &zone)
{
    RegisterTable table{{{Words::tr("Begins, local"), Words::tr("Europe/London")},
                         {Words::tr("Begins, UTC"), Words::tr("Seconds since 1970")},
                         {Words::tr("Active import / Wh"), Words::tr("Empty: not recorded, or not read")},
                         {Words::tr("Active export / Wh"), Words::tr("Empty: not recorded, or not read")},
                         {Words::tr("Reactive import / varh"), Words::tr("Empty: not recorded, or not read")},
                         {Words::tr("Reactive export / varh"), Words::tr("Empty: not recorded, or not read")}},
                        {},
                        {}};
    const ProfileSeries &series = snapshot.importProfile.value;
    table.rows.reserve(series.size());
    for (std::size_t index = series.size(); index-- > 0;) {
        const core::UtcSecond begin = series.endOfHalfHour(index) - ProfileSeries::HalfHour;
        table.rows.push_back({momentText(begin, zone), QString::number(begin.time_since_epoch().count()),
                              amountText(snapshot.importProfile, begin), amountText(snapshot.exportProfile, begin),
                              amountText(snapshot.reactiveImportProfile, begin),
                              amountText(snapshot.reactiveExportProfile, begin)});
    }
    if (!series.isEmpty())
        table.chart = halfHoursChart(series, zone);
    return table;
}

RegisterTable dailyLogTable(const MeterSnapshot &snapshot, const core::HomeZone & /*zone*/)
{
    RegisterTable table{{{Words::tr("Day"), Words::tr("From local midnight to local midnight")},
                         {Words::tr("Active import / Wh"), Words::tr("Daily Consumption Log")}},
                        {},
                        {}};
    std::vector<std::optional<double>> values;
    std::vector<ChartTick> ticks;
    std::optional<core::LocalDay> last;
    for (const auto &[day, energy] : snapshot.dailyConsumption.value) {
        table.rows.insert(table.rows.begin(), {dayText(day), wattHoursText(energy)});
        for (; last && *last + std::chrono::days(1) < day; *last += std::chrono::days(1))
            values.emplace_back();
        if (unsigned(std::chrono::year_month_day(day).day()) == 1)
            ticks.push_back({double(values.size()), dayText(day)});
        values.emplace_back(double(core::wholeWattHours(energy)) / 1000);
        last = day;
    }
    if (!values.empty())
        table.chart = chartBars(values, ticks, Words::tr("kWh"));
    return table;
}

} // namespace meterglass::ui
