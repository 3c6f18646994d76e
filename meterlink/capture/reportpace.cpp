#include "meterlink/capture/reportpace.h"

#include "meterlink/zcl/attributerecord.h"

namespace meterglass::capture {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::microseconds Shortest = 10s - 500ms;
/// Of a network where devices invent attributes; then it begins again.
constexpr std::size_t MostAttributes = 65536;

} // namespace

bool ReportPace::isTooSoon(const FrameRow &report, zcl::ByteView payload)
{
    bool isTooSoon = false;
    zcl::RecordCursor cursor(payload, zcl::RecordCursor::Layout::Report);
    while (const zcl::RecordView *record = cursor.next()) {
        if (m_last.size() == MostAttributes)
            m_last.clear();
        const std::uint64_t key = std::uint64_t(report.source) << 48 | std::uint64_t(report.cluster) << 32
            | std::uint64_t(static_cast<std::uint16_t>(record->id)) << 16 | std::uint64_t(report.sourceEndpoint) << 8
            | (report.is(FrameRow::IsManufacturers) ? 1U : 0U);
        const auto [last, isFirst] = m_last.try_emplace(key, report.at);
        // A clock that was set back says nothing.
        isTooSoon = isTooSoon || (!isFirst && report.at >= last->second && report.at - last->second < Shortest);
        last->second = report.at;
    }
    return isTooSoon;
}

} // namespace meterglass::capture
