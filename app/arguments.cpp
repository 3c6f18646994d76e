#include "app/arguments.h"

#include <QDateTime>
#include <QRegularExpression>

namespace meterglass::app {

using std::chrono::seconds;

namespace {

ArgumentError refusal(const QString &argument, const QString &reason)
{
    return {QLatin1Char('"') + argument + QStringLiteral("\" ") + reason};
}

} // namespace

Argument<core::UtcSecond> parseTime(const QString &text, const core::HomeZone &zone)
{
    static const QRegularExpression offset(QStringLiteral("(Z|[+-]\\d\\d:?\\d\\d)$"));
    const bool isDate = !text.contains(QLatin1Char('T'));
    const bool hasOffset = !isDate && offset.match(text).hasMatch();
    // Read as UTC where it has no offset: the machine's own zone must have no say.
    const QString complete = isDate ? text + QStringLiteral("T00:00:00Z") : hasOffset ? text : text + QLatin1Char('Z');
    const QDateTime parsed = QDateTime::fromString(complete, Qt::ISODate);
    if (!parsed.isValid())
        return refusal(text, QStringLiteral("is not a time such as 2026-07-01T18:30 or 2026-07-01T17:30:00Z"));
    if (parsed.date().year() < 2001 || parsed.date().year() > 2099)
        return refusal(text, QStringLiteral("is not between the years 2001 and 2099"));
    const seconds sinceEpoch(parsed.toSecsSinceEpoch());
    return hasOffset ? core::UtcSecond(sinceEpoch) : zone.toUtc(core::LocalSecond(sinceEpoch));
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
