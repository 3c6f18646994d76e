#include "core/household/tracerow.h"

#include <algorithm>
#include <cmath>

namespace meterglass::core {

using std::chrono::seconds;

namespace {

constexpr double LargestLoad = 1e6;
/// What HomeZone covers.
constexpr UtcSecond Earliest = std::chrono::sys_days(std::chrono::year(1970) / 1 / 1);
constexpr UtcSecond Latest = std::chrono::sys_days(std::chrono::year(2100) / 1 / 1);

std::optional<UtcSecond> parseUnixSeconds(QByteArrayView field)
{
    bool isNumber = false;
    const qlonglong time = field.toByteArray().toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return UtcSecond(seconds(time));
}

/// `length` digits from `start`; -1 where there is anything else.
int digits(QByteArrayView text, qsizetype start, qsizetype length)
{
    int value = 0;
    for (const char character : text.sliced(start, length)) {
        if (character < '0' || character > '9')
            return -1;
        value = value * 10 + (character - '0');
    }
    return value;
}

/// 2013-06-01 00:00:30
std::optional<UtcSecond> parseUtcText(QByteArrayView field)
{
    constexpr QByteArrayView Pattern("0000-00-00 00:00:00");
    if (field.size() != Pattern.size())
        return std::nullopt;
    for (qsizetype index = 0; index < Pattern.size(); ++index) {
        if (Pattern[index] != '0' && field[index] != Pattern[index])
            return std::nullopt;
    }
    const int month = digits(field, 5, 2);
    const int day = digits(field, 8, 2);
    const int hour = digits(field, 11, 2);
    const int minute = digits(field, 14, 2);
    const int second = digits(field, 17, 2);
    const std::chrono::year_month_day date(std::chrono::year(digits(field, 0, 4)),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day)));
    const bool isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    if (!date.ok() || digits(field, 0, 4) < 0 || !isTime)
        return std::nullopt;
    return UtcSecond(std::chrono::sys_days(date)) + seconds(hour * 3600 + minute * 60 + second);
}

Outcome<UtcSecond, TraceError> parseTime(QByteArrayView field, TraceForm form, int line)
{
    const bool isText = form == TraceForm::UtcText;
    const auto at = isText ? parseUtcText(field) : parseUnixSeconds(field);
    if (!at) {
        const QString expected = isText ? QStringLiteral("expected a time like 2013-06-01 00:00:30, found ")
                                        : QStringLiteral("expected a time in whole seconds, found ");
        return TraceError{line, expected + quotedFromTrace(field)};
    }
    if (*at < Earliest || *at > Latest)
        return TraceError{line,
                          QStringLiteral("expected a time between 1970 and 2100, found ") + quotedFromTrace(field)};
    return *at;
}

} // namespace

QString quotedFromTrace(QByteArrayView field)
{
    constexpr qsizetype Longest = 40;
    QString text = QString::fromUtf8(field.first(std::min(field.size(), Longest)));
    for (QChar &character : text) {
        if (!character.isPrint())
            character = QLatin1Char('?');
    }
    return QLatin1Char('"') + text + QLatin1Char('"');
}

std::optional<TraceForm> traceFormOf(QByteArrayView header)
{
    if (header.startsWith("unix_utc,"))
        return TraceForm::UnixSeconds;
    if (header == "Time,Aggregate" || header.startsWith("Time,Aggregate,"))
        return TraceForm::UtcText;
    return std::nullopt;
}

Outcome<std::optional<TraceSample>, TraceError> parseTraceRow(QByteArrayView row, TraceForm form, int line)
{
    const qsizetype comma = row.indexOf(',');
    if (comma < 0 || row.contains('\0')) // Qt's conversions would stop at the zero and be content
        return TraceError{line, QStringLiteral("expected a time and a load, found ") + quotedFromTrace(row)};
    const QByteArrayView rest = row.sliced(comma + 1);
    const qsizetype nextComma = rest.indexOf(',');
    const QByteArrayView loadField = (nextComma < 0 ? rest : rest.first(nextComma)).trimmed();
    const auto at = parseTime(row.first(comma).trimmed(), form, line);
    if (!at)
        return at.error();
    bool isNumber = false;
    const double load = loadField.toByteArray().toDouble(&isNumber);
    if (!isNumber || !(std::abs(load) <= LargestLoad))
        return TraceError{line, QStringLiteral("expected a load in watts, found ") + quotedFromTrace(loadField)};
    if (form == TraceForm::UtcText && load == 0)
        return std::optional<TraceSample>();
    return std::optional(TraceSample{at.value(), Power(std::llround(load))});
}

} // namespace meterglass::core
