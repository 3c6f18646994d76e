#include "app/joiningoption.h"

#include "ui/display/source/joinentry.h"

#include <QTextStream>

namespace meterglass::app {

namespace {

constexpr QLatin1String JoinOption("join");
/// 36 digits in groups of any size.
constexpr qint64 LongestCode = 256;

} // namespace

void addJoiningOption(CommandOptions &options)
{
    options.value(JoinOption, QStringLiteral("NUMBER"),
                  QStringLiteral("Let the meter of this number (16 digits) join first; its install code is read from "
                                 "standard input."));
}

bool asksForJoining(const CommandOptions &options)
{
    return options.isSet(JoinOption);
}

Argument<std::optional<MeterSearch::Joining>> joiningOf(const CommandOptions &options)
{
    if (!options.isSet(JoinOption))
        return std::optional<MeterSearch::Joining>();
    const ui::JoinEntry entry = ui::joinEntry(options.valueOf(JoinOption), QTextStream(stdin).readLine(LongestCode));
    if (!entry.isWhole())
        return ArgumentError{entry.remark};
    return std::optional(MeterSearch::Joining{*entry.device, *entry.code});
}

} // namespace meterglass::app
