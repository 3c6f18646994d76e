#include "ui/display/parts/figure.h"

#include "ui/display/parts/figureformat.h"
#include "ui/style/text.h"

#include <QCoreApplication>

namespace meterglass::ui {

using client::Quality;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

} // namespace

bool takesTheSameRoom(const Figure &left, const Figure &right)
{
    return left.quality == right.quality && left.unit == right.unit && takesTheSameRoom(left.value, right.value)
        && takesTheSameRoom(left.remark, right.remark);
}

core::LocalSecond localOf(core::UtcInstant instant, const core::HomeZone &zone)
{
    return zone.toLocal(std::chrono::floor<std::chrono::seconds>(instant));
}

QString remarkOn(Quality quality, const QString &past, std::chrono::nanoseconds age, core::LocalSecond heardAt)
{
    switch (quality) {
    case Quality::Never:
        return Words::tr("Waiting for your meter");
    case Quality::Live:
        return {};
    case Quality::Late:
        return ago(age);
    case Quality::Stale:
        return Words::tr("last %1 at %2").arg(past, timeOfDay(heardAt));
    case Quality::Invalid:
        return Words::tr("Your meter is not giving a reading of this");
    case Quality::Unsupported:
        return Words::tr("Your meter does not give this");
    }
    return {};
}

} // namespace meterglass::ui
