#include "core/household/recordedtrace.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace meterglass::core {

using std::chrono::seconds;

namespace {

constexpr double LargestLoad = 1e6;
/// What HomeZone covers.
constexpr UtcSecond Earliest = std::chrono::sys_days(std::chrono::year(1970) / 1 / 1);
constexpr UtcSecond Latest = std::chrono::sys_days(std::chrono::year(2100) / 1 / 1);

TraceError errorAt(int line, const QString &what)
{
    return TraceError{line, what};
}

QString quoted(QByteArrayView field)
{
    constexpr qsizetype Longest = 40;
    QString text = QString::fromUtf8(field.first(std::min(field.size(), Longest)));
    for (QChar &character : text) {
        if (!character.isPrint())
            character = QLatin1Char('?');
    }
    return QLatin1Char('"') + text + QLatin1Char('"');
}

Outcome<TraceSample, TraceError> parseSample(QByteArrayView row, int line)
{
    const qsizetype comma = row.indexOf(',');
    if (comma < 0 || row.contains('\0')) // Qt's conversions would stop at the zero and be content
        return errorAt(line, QStringLiteral("expected a time and a load, found ") + quoted(row));
    const QByteArrayView timeField = row.first(comma).trimmed();
    const QByteArrayView rest = row.sliced(comma + 1);
    const qsizetype nextComma = rest.indexOf(',');
    const QByteArrayView loadField = (nextComma < 0 ? rest : rest.first(nextComma)).trimmed();

    bool isNumber = false;
    const qlonglong time = timeField.toByteArray().toLongLong(&isNumber);
    if (!isNumber)
        return errorAt(line, QStringLiteral("expected a time in whole seconds, found ") + quoted(timeField));
    const UtcSecond at{seconds(time)};
    if (at < Earliest || at > Latest)
        return errorAt(line, QStringLiteral("expected a time between 1970 and 2100, found ") + quoted(timeField));
    const double load = loadField.toByteArray().toDouble(&isNumber);
    if (!isNumber || !(std::abs(load) <= LargestLoad))
        return errorAt(line, QStringLiteral("expected a load in watts, found ") + quoted(loadField));
    return TraceSample{at, Power(std::llround(load))};
}

} // namespace

RecordedTrace::RecordedTrace(std::vector<TraceSample> samples) : m_samples(std::move(samples))
{
    const seconds usual = m_samples.size() < 2 ? LongestHold : m_samples.back().at - m_samples[m_samples.size() - 2].at;
    m_end = m_samples.back().at + std::min(usual, LongestHold);
}

Outcome<RecordedTrace, TraceError> RecordedTrace::fromCsv(const QByteArray &text)
{
    std::vector<TraceSample> samples;
    int line = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype newline = text.indexOf('\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const QByteArrayView row = QByteArrayView(text).sliced(start, end - start).trimmed();
        start = end + 1;
        ++line;
        if (line == 1) {
            if (!row.startsWith("unix_utc,"))
                return errorAt(line,
                               QStringLiteral("expected a header that starts with unix_utc, found ") + quoted(row));
            continue;
        }
        if (row.isEmpty())
            continue;
        auto sample = parseSample(row, line);
        if (!sample)
            return sample.error();
        if (!samples.empty() && sample->at <= samples.back().at)
            return errorAt(line,
                           sample->at == samples.back().at ? QStringLiteral("the time repeats the one before it")
                                                           : QStringLiteral("the time runs backward"));
        samples.push_back(*sample);
    }
    if (samples.empty())
        return errorAt(0,
                       line == 0 ? QStringLiteral("the file is empty") : QStringLiteral("the file holds no samples"));
    return RecordedTrace(std::move(samples));
}

Outcome<RecordedTrace, TraceError> RecordedTrace::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return errorAt(0, QStringLiteral("it cannot be opened: ") + file.errorString());
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return errorAt(0, QStringLiteral("it cannot be read: ") + file.errorString());
    return fromCsv(text);
}

std::size_t RecordedTrace::indexAt(UtcSecond at) const
{
    const auto after = std::upper_bound(m_samples.begin(), m_samples.end(), at,
                                        [](UtcSecond moment, const TraceSample &sample) { return moment < sample.at; });
    return static_cast<std::size_t>(after - m_samples.begin()) - 1;
}

UtcSecond RecordedTrace::endOf(std::size_t index) const
{
    return index + 1 < m_samples.size() ? m_samples[index + 1].at : m_end;
}

std::optional<Power> RecordedTrace::loadOf(std::size_t index) const
{
    const TraceSample &sample = m_samples[index];
    if (endOf(index) - sample.at > LongestHold)
        return std::nullopt;
    return sample.load;
}

} // namespace meterglass::core
