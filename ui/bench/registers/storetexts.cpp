#include "ui/bench/registers/storetexts.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterStores)
};

} // namespace

QString wattHoursText(core::Energy energy)
{
    return QString::number(core::wholeWattHours(energy));
}

QString poundsText(core::Money amount)
{
    constexpr std::int64_t PerPound = 100'000;
    const std::int64_t count = std::abs(amount.count());
    return QStringLiteral("%1%2.%3")
        .arg(amount.count() < 0 ? QStringLiteral("-") : QString())
        .arg(count / PerPound)
        .arg(count % PerPound, 5, 10, QLatin1Char('0'));
}

QString qualityText(client::Quality quality)
{
    switch (quality) {
    case client::Quality::Never:
        return Words::tr("never");
    case client::Quality::Live:
        return Words::tr("live");
    case client::Quality::Late:
        return Words::tr("late");
    case client::Quality::Stale:
        return Words::tr("stale");
    case client::Quality::Invalid:
        return Words::tr("invalid");
    case client::Quality::Unsupported:
        return Words::tr("unsupported");
    }
    return {};
}

std::vector<RegisterTable::Column> itemColumns()
{
    return {{Words::tr("Item"), Words::tr("What SMETS2 calls it")},
            {Words::tr("Value"), Words::tr("As the meter said it last")},
            {Words::tr("Unit"), {}},
            {Words::tr("Quality"), Words::tr("How far it can be believed now")}};
}

} // namespace meterglass::ui
