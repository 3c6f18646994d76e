#pragma once

#include "core/time/instant.h"
#include "meterlink/capture/framerow.h"
#include "meterlink/zcl/bytes.h"

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace meterglass::capture {

/// Joins requests to their answers: the same two addresses the other way round, cluster and sequence number, and the
/// command that answers the request's (ZCL8 2.4.1.3, 2.5.12). A report answers nothing.
///
/// A request is remembered until ten deadlines have passed or 65,536 newer ones have come.
class ExchangeMatcher
{
public:
    struct Answer
    {
        std::uint32_t request = 0; ///< its row
        core::MonotonicTime asked;
        bool isLate = false;
        /// The request had an answer that is no other page of the same.
        bool isSecond = false;
        bool isFirst = false;
    };

    explicit ExchangeMatcher(std::chrono::nanoseconds deadline) : m_deadline(deadline) { }

    /// Whether the frame must be an answer by its command: of a cluster's own commands that is not known.
    static bool isAnswerByCommand(const FrameRow &row);

    /// Joins a frame. @param payload of the ZCL frame
    std::optional<Answer> answer(const FrameRow &row, zcl::ByteView payload, core::MonotonicTime at);
    /// Remembers a frame that answers nothing, if it can be answered.
    void ask(const FrameRow &row, std::uint32_t index, core::MonotonicTime at);

    /// The rows of requests whose deadline has passed without an answer that they must have, each once.
    std::vector<std::uint32_t> overdue(core::MonotonicTime now);
    /// When the next request is overdue unless it is answered.
    std::optional<core::MonotonicTime> nextDeadline() const;

private:
    struct Request
    {
        std::uint64_t key = 0;
        core::MonotonicTime at;
        std::uint32_t row = 0;
        std::uint8_t command = 0;
        bool isClusterCommand = false;
        bool mustBeAnswered = false;
        bool isAnswered = false;
        std::size_t firstAnswer = 0; ///< hash of its bytes
    };

    static bool suits(const Request &request, const FrameRow &answer, zcl::ByteView payload);
    Request *find(std::uint64_t key);
    void forgetOldest();

    std::chrono::nanoseconds m_deadline;
    std::deque<Request> m_requests;
    /// The number of the first of them; numbers go on.
    std::uint64_t m_first = 0;
    /// The first whose deadline has not been looked at.
    std::uint64_t m_undecided = 0;
    std::unordered_map<std::uint64_t, std::uint64_t> m_numbers;
};

} // namespace meterglass::capture
