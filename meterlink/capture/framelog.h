#pragma once

#include "meterlink/capture/bytestore.h"
#include "meterlink/capture/capturering.h"
#include "meterlink/capture/exchangematcher.h"
#include "meterlink/capture/meteringscales.h"
#include "meterlink/capture/reportpace.h"
#include "meterlink/capture/rowstore.h"
#include "meterlink/zcl/frame.h"

#include <functional>
#include <span>

namespace meterglass::capture {

/// A radio frame that is not opened: no key at hand fits, or it is not one whole APS message.
struct SealedFrame
{
    CapturedFrame::Direction direction = CapturedFrame::Direction::Received;
    FrameRow::Time at;
    std::uint16_t source = 0;
    std::uint16_t destination = 0;
    /// Of IEEE 802.15.4, with the check sequence.
    zcl::Bytes mpdu;
};

/// Every frame that passed, the oldest first, with what breaks a rule remarked on. Frames are only ever added; a row
/// changes in two ways: its answer is joined to it, and it turns out to be unanswered.
///
/// Not to be copied; on one thread. Holds up to 2^32 - 1 frames.
class FrameLog
{
public:
    /// What HanRequest waits if nobody says otherwise.
    static constexpr std::chrono::milliseconds AnswerDeadline{1500};

    void append(const CapturedFrame &frame);
    /// @param at bench time; @param passedAt for latencies and deadlines
    void append(CapturedFrame::Direction direction, FrameRow::Time at, core::MonotonicTime passedAt,
                const han::ApsFrame &frame);
    void append(const SealedFrame &frame);

    std::size_t size() const { return m_rows.size(); }
    const FrameRow &row(std::size_t index) const { return m_rows[index]; }
    /// Of a sealed frame the radio's; else the APS payload.
    zcl::ByteView bytes(std::size_t index) const { return bytesOf(m_rows[index]); }
    zcl::ByteView bytesOf(const FrameRow &row) const { return m_bytes.at(row.place, row.length); }
    /// The frame as it was captured; not of a sealed one.
    han::ApsFrame frame(std::size_t index) const;

    /// As the meters have said so far.
    const MeteringScales &scales() const { return m_scales; }

    /// Remarks on requests that have waited too long. @param now of the clock that stamped the frames
    void settle(core::MonotonicTime now);
    /// When there will be something to settle.
    std::optional<core::MonotonicTime> nextDeadline() const { return m_matcher.nextDeadline(); }
    /// The rows that were remarked on after they were appended, in the order in which that happened.
    std::span<const std::uint32_t> remarkedLater() const { return m_remarkedLater; }

    /// Called after each frame, from inside `append`; one listener.
    void setListener(std::function<void()> listener) { m_listener = std::move(listener); }

private:
    FrameRow keep(const han::ApsFrame &frame);
    void judge(FrameRow &row, const zcl::FrameView &frame, core::MonotonicTime at);
    void join(FrameRow &row, const zcl::FrameView &frame, core::MonotonicTime at);
    void add(const FrameRow &row);

    RowStore m_rows;
    ByteStore m_bytes;
    ExchangeMatcher m_matcher{AnswerDeadline};
    ReportPace m_pace;
    MeteringScales m_scales;
    std::optional<core::MonotonicTime> m_start;
    std::vector<std::uint32_t> m_remarkedLater;
    std::function<void()> m_listener;
};

} // namespace meterglass::capture
