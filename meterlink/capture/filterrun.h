#pragma once

#include "meterlink/capture/framefilter.h"

namespace meterglass::capture {

/// The rows of a log that a filter lets through, found bit by bit so that nobody waits for all of them.
class FilterRun
{
public:
    /// @param log must outlive the run
    FilterRun(const FrameLog &log, FrameFilter filter) : m_log(&log), m_filter(std::move(filter)) { }

    const FrameFilter &filter() const { return m_filter; }
    /// Looks at so many rows more, or as many as there are. @return whether it has seen them all
    bool advance(std::size_t most);
    /// Rows looked at.
    std::size_t seen() const { return m_seen; }
    /// In rising order.
    const std::vector<std::uint32_t> &rows() const { return m_rows; }

    /// A row that was looked at has changed since: takes it in or out. @return whether it now is where it was not, or
    /// no longer is
    bool review(std::uint32_t row);

private:
    const FrameLog *m_log;
    FrameFilter m_filter;
    std::size_t m_seen = 0;
    std::vector<std::uint32_t> m_rows;
};

} // namespace meterglass::capture
