#include "meterlink/capture/exchangematcher.h"

#include "meterlink/zcl/foundation.h"

#include <algorithm>
#include <array>

namespace meterglass::capture {

namespace {

using zcl::GlobalCommand;

constexpr std::size_t MostRequests = 65536;
constexpr int DeadlinesRemembered = 10;
constexpr std::uint16_t FirstBroadcast = 0xFFF8;
constexpr std::uint8_t NoAnswer = 0xFF;

/// The answer to each foundation command; without one the Default Response alone.
std::uint8_t answerTo(std::uint8_t command)
{
    switch (GlobalCommand(command)) {
    case GlobalCommand::ReadAttributes:
    case GlobalCommand::ConfigureReporting:
    case GlobalCommand::ReadReportingConfiguration:
    case GlobalCommand::DiscoverAttributes:
    case GlobalCommand::DiscoverCommandsReceived:
    case GlobalCommand::DiscoverCommandsGenerated:
    case GlobalCommand::DiscoverAttributesExtended:
        return static_cast<std::uint8_t>(command + 1);
    case GlobalCommand::WriteAttributes:
    case GlobalCommand::WriteAttributesUndivided:
        return static_cast<std::uint8_t>(GlobalCommand::WriteAttributesResponse);
    default:
        return NoAnswer;
    }
}

std::uint64_t keyOf(std::uint16_t asker, std::uint16_t asked, const FrameRow &row)
{
    return std::uint64_t(asker) << 48 | std::uint64_t(asked) << 32 | std::uint64_t(row.cluster) << 16 | row.sequence;
}

bool isDefaultResponse(const FrameRow &row)
{
    return !row.is(FrameRow::IsClusterCommand) && GlobalCommand(row.command) == GlobalCommand::DefaultResponse;
}

std::size_t hashOf(zcl::ByteView payload)
{
    return std::hash<std::string_view>()({reinterpret_cast<const char *>(payload.data()), payload.size()});
}

} // namespace

bool ExchangeMatcher::isAnswerByCommand(const FrameRow &row)
{
    if (row.is(FrameRow::IsClusterCommand))
        return false;
    static constexpr auto Answers = std::to_array(
        {GlobalCommand::ReadAttributesResponse, GlobalCommand::WriteAttributesResponse,
         GlobalCommand::ConfigureReportingResponse, GlobalCommand::ReadReportingConfigurationResponse,
         GlobalCommand::DefaultResponse, GlobalCommand::DiscoverAttributesResponse,
         GlobalCommand::DiscoverCommandsReceivedResponse, GlobalCommand::DiscoverCommandsGeneratedResponse,
         GlobalCommand::DiscoverAttributesExtendedResponse});
    return std::find(Answers.begin(), Answers.end(), GlobalCommand(row.command)) != Answers.end();
}

bool ExchangeMatcher::suits(const Request &request, const FrameRow &answer, zcl::ByteView payload)
{
    if (isDefaultResponse(answer))
        return !payload.empty() && payload.front() == request.command;
    if (answer.is(FrameRow::IsClusterCommand) || request.isClusterCommand)
        return answer.is(FrameRow::IsClusterCommand) && request.isClusterCommand;
    return answer.command == answerTo(request.command);
}

std::optional<ExchangeMatcher::Answer> ExchangeMatcher::answer(const FrameRow &row, zcl::ByteView payload,
                                                               core::MonotonicTime at)
{
    Request *request = find(keyOf(row.destination, row.source, row));
    if (!request || !suits(*request, row, payload))
        return std::nullopt;
    Answer answer{request->row, request->at, at - request->at > m_deadline, false, !request->isAnswered};
    const std::size_t hash = hashOf(payload) ^ row.command;
    if (answer.isFirst)
        request->firstAnswer = hash;
    else
        answer.isSecond = !row.is(FrameRow::IsClusterCommand) || request->firstAnswer == hash;
    request->isAnswered = true;
    return answer;
}

void ExchangeMatcher::ask(const FrameRow &row, std::uint32_t index, core::MonotonicTime at)
{
    if (row.destination >= FirstBroadcast || isAnswerByCommand(row))
        return;
    const bool isClusterCommand = row.is(FrameRow::IsClusterCommand);
    const bool hasOwnAnswer = !isClusterCommand && answerTo(row.command) != NoAnswer;
    const std::uint64_t key = keyOf(row.source, row.destination, row);
    if (m_requests.size() == MostRequests)
        forgetOldest();
    m_requests.push_back({key, at, index, row.command, isClusterCommand,
                          hasOwnAnswer || !row.is(FrameRow::IsNoDefaultResponse), false, 0});
    m_numbers[key] = m_first + m_requests.size() - 1;
}

std::vector<std::uint32_t> ExchangeMatcher::overdue(core::MonotonicTime now)
{
    std::vector<std::uint32_t> rows;
    for (; m_undecided < m_first + m_requests.size(); ++m_undecided) {
        const Request &request = m_requests[m_undecided - m_first];
        if (now - request.at <= m_deadline)
            break;
        if (request.mustBeAnswered && !request.isAnswered)
            rows.push_back(request.row);
    }
    while (!m_requests.empty() && now - m_requests.front().at > m_deadline * DeadlinesRemembered)
        forgetOldest();
    return rows;
}

std::optional<core::MonotonicTime> ExchangeMatcher::nextDeadline() const
{
    if (m_undecided == m_first + m_requests.size())
        return std::nullopt;
    return m_requests[m_undecided - m_first].at + m_deadline;
}

ExchangeMatcher::Request *ExchangeMatcher::find(std::uint64_t key)
{
    const auto number = m_numbers.find(key);
    return number == m_numbers.end() ? nullptr : &m_requests[number->second - m_first];
}

void ExchangeMatcher::forgetOldest()
{
    const auto number = m_numbers.find(m_requests.front().key);
    if (number != m_numbers.end() && number->second == m_first)
        m_numbers.erase(number);
    m_requests.pop_front();
    ++m_first;
    m_undecided = std::max(m_undecided, m_first);
}

} // namespace meterglass::capture
