#include "meterlink/ezsp/fragmentassembly.h"

#include <algorithm>

namespace meterglass::ezsp {

namespace {

using namespace std::chrono_literals;

/// A sender gives up after three times apscAckWaitDuration of 1.6 s.
constexpr auto Patience = 10s;
constexpr std::size_t MostMessages = 8;

} // namespace

std::optional<zcl::Bytes> FragmentAssembly::add(NodeId sender, const EzspApsFrame &aps, zcl::ByteView block,
                                                core::MonotonicTime now)
{
    forgetBefore(now - Patience);
    Message &message = messageOf(sender, aps.sequence);
    message.last = now;
    const auto number = static_cast<std::uint8_t>(aps.group & 0xFF);
    if (number == 0)
        message.count = aps.group >> 8;
    message.blocks.try_emplace(number, block.begin(), block.end());
    const bool isWhole = message.count != 0 && message.blocks.size() >= message.count
        && message.blocks.rbegin()->first + std::size_t(1) == message.count;
    if (!isWhole)
        return std::nullopt;
    zcl::Bytes whole;
    for (const auto &[index, bytes] : message.blocks)
        whole.insert(whole.end(), bytes.begin(), bytes.end());
    m_messages.erase(m_messages.begin() + (&message - m_messages.data()));
    return whole;
}

EzspApsFrame FragmentAssembly::acknowledgementOf(EzspApsFrame aps)
{
    aps.group = static_cast<std::uint16_t>(0xFF00 | (aps.group & 0xFF));
    return aps;
}

FragmentAssembly::Message &FragmentAssembly::messageOf(NodeId sender, std::uint8_t sequence)
{
    const auto known = std::find_if(m_messages.begin(), m_messages.end(), [=](const Message &message) {
        return message.sender == sender && message.sequence == sequence;
    });
    if (known != m_messages.end())
        return *known;
    if (m_messages.size() == MostMessages)
        m_messages.erase(m_messages.begin());
    Message &message = m_messages.emplace_back();
    message.sender = sender;
    message.sequence = sequence;
    return message;
}

void FragmentAssembly::forgetBefore(core::MonotonicTime oldest)
{
    std::erase_if(m_messages, [oldest](const Message &message) { return message.last < oldest; });
}

} // namespace meterglass::ezsp
