#include "app/arguments.h"

#include "core/time/isotime.h"

#include <QRegularExpression>

namespace meterglass::app {

namespace {

ArgumentError refusal(const QString &argument, const QString &reason)
{
    return {QLatin1Char('"') + argument + QStringLiteral("\" ") + reason};
}

} // namespace

Argument<core::UtcSecond> parseTime(const QString &text, const core::HomeZone &zone)
{
    const auto moment = core::parseIsoTime(text, zone);
    if (!moment)
        return refusal(text, moment.error());
    return moment.value();
}

Argument<QSize> parseSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() < 240 || size.height() < 160 || size.width() > 7680 || size.height() > 4320)
        return refusal(text, QStringLiteral("is not a size from 240x160 to 7680x4320, such as 800x480"));
    return size;
}

Argument<core::RecordedTrace> loadFrom(const QString &path)
{
    auto trace = core::RecordedTrace::fromFile(path);
    if (trace)
        return std::move(trace).value();
    const QString line = trace.error().line > 0 ? QStringLiteral(", line %1").arg(trace.error().line) : QString();
    return ArgumentError{QStringLiteral("the load file \"") + path + QLatin1Char('"') + line + QStringLiteral(": ")
                         + trace.error().what};
}

} // namespace meterglass::app
