#pragma once

#include "core/outcome/outcome.h"
#include "core/quantity/power.h"
#include "core/time/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace meterglass::core {

/// Why a recorded load cannot be used.
struct TraceError
{
    /// Line of the file, from 1; 0 where the whole file is meant.
    int line = 0;
    /// Plain English, without the line.
    QString what;

    bool operator==(const TraceError &) const = default;
};

struct TraceSample
{
    UtcSecond at;
    Power load;

    bool operator==(const TraceSample &) const = default;
};

/// A household's load as it was recorded.
///
/// A sample holds until the next one. Where the next is more than `LongestHold` away there is a hole, and the load is
/// unknown from the sample to the next (design.md, "Honest data"). The last sample holds for as long as the one before
/// it did.
class RecordedTrace
{
public:
    static constexpr std::chrono::seconds LongestHold{60};

    /// @param samples in strictly rising order of time, not empty
    explicit RecordedTrace(std::vector<TraceSample> samples);

    /// Reads comma separated text, a header line and then a sample a line, in one of the two forms of `TraceForm`:
    /// `unix_utc` and the load, or `Time` and `Aggregate`, where a load of 0 W is no reading and makes a hole. Further
    /// columns are left alone. Refuses text where a number belongs, a load beyond 1 MW, a time that is not between 1970
    /// and 2100, repeats or runs backward, and a file without samples.
    static Outcome<RecordedTrace, TraceError> fromCsv(const QByteArray &text);
    /// Reads a file of that form, as it is or packed by gzip, of at most 256 MiB unpacked.
    static Outcome<RecordedTrace, TraceError> fromFile(const QString &path);

    UtcSecond begin() const { return m_samples.front().at; }
    UtcSecond end() const { return m_end; }
    std::size_t size() const { return m_samples.size(); }

    /// Index of the sample in force. @param at in [begin(), end())
    std::size_t indexAt(UtcSecond at) const;
    /// When the sample at `index` gives way to the next.
    UtcSecond endOf(std::size_t index) const;
    /// The load while the sample at `index` is in force; nothing in a hole.
    std::optional<Power> loadOf(std::size_t index) const;

private:
    std::vector<TraceSample> m_samples;
    UtcSecond m_end;
};

} // namespace meterglass::core
