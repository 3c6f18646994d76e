#include "core/household/recordedtrace.h"

#include "core/household/gzip.h"
#include "core/household/tracerow.h"

#include <QFile>

#include <algorithm>

namespace meterglass::core {

using std::chrono::seconds;

namespace {

/// A month of seconds takes 90 MB.
constexpr qsizetype LargestText = 256 << 20;

TraceError errorAt(int line, const QString &what)
{
    return TraceError{line, what};
}

/// Takes the first line off `left`. @return it without its newline and without blanks around it
QByteArrayView takeLine(QByteArrayView &left)
{
    const qsizetype newline = left.indexOf('\n');
    const QByteArrayView row = newline < 0 ? left : left.first(newline);
    left = newline < 0 ? QByteArrayView() : left.sliced(newline + 1);
    return row.trimmed();
}

} // namespace

RecordedTrace::RecordedTrace(std::vector<TraceSample> samples) : m_samples(std::move(samples))
{
    const seconds usual = m_samples.size() < 2 ? LongestHold : m_samples.back().at - m_samples[m_samples.size() - 2].at;
    m_end = m_samples.back().at + std::min(usual, LongestHold);
}

Outcome<RecordedTrace, TraceError> RecordedTrace::fromCsv(const QByteArray &text)
{
    if (text.isEmpty())
        return errorAt(0, QStringLiteral("the file is empty"));
    QByteArrayView left(text);
    const QByteArrayView header = takeLine(left);
    const auto form = traceFormOf(header);
    if (!form)
        return errorAt(1,
                       QStringLiteral("expected a header that starts with unix_utc or Time,Aggregate, found ")
                           + quotedFromTrace(header));
    std::vector<TraceSample> samples;
    for (int line = 2; !left.isEmpty(); ++line) {
        const QByteArrayView row = takeLine(left);
        if (row.isEmpty())
            continue;
        const auto sample = parseTraceRow(row, *form, line);
        if (!sample)
            return sample.error();
        if (!sample.value())
            continue;
        const UtcSecond at = sample.value()->at;
        if (!samples.empty() && at <= samples.back().at)
            return errorAt(line,
                           at == samples.back().at ? QStringLiteral("the time repeats the one before it")
                                                   : QStringLiteral("the time runs backward"));
        samples.push_back(*sample.value());
    }
    if (samples.empty())
        return errorAt(0, QStringLiteral("the file holds no samples"));
    return RecordedTrace(std::move(samples));
}

Outcome<RecordedTrace, TraceError> RecordedTrace::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return errorAt(0, QStringLiteral("it cannot be opened: ") + file.errorString());
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return errorAt(0, QStringLiteral("it cannot be read: ") + file.errorString());
    if (!isGzip(content))
        return fromCsv(content);
    const auto text = gunzip(content, LargestText);
    return text ? fromCsv(text.value()) : errorAt(0, text.error());
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
