#pragma once

#include "meterlink/han/hantransport.h"

#include <functional>
#include <vector>

namespace meterglass::test {

/// A door to a network that is not there: keeps what is sent, and delivers what the test says, when it says so.
class ScriptedTransport final : public han::HanTransport
{
public:
    std::vector<han::ApsFrame> frames;
    /// Hears of each frame after it was kept.
    std::function<void(const han::ApsFrame &)> onSend;

    void send(const han::ApsFrame &frame) override
    {
        frames.push_back(frame);
        Q_EMIT sent(frame);
        if (onSend)
            onSend(frame);
    }

    void deliver(const han::ApsFrame &frame) { Q_EMIT received(frame); }

    /// The frame turned round: the same link, with another payload.
    static han::ApsFrame answerTo(const han::ApsFrame &frame, zcl::Bytes payload)
    {
        han::ApsFrame answer = frame;
        std::swap(answer.source, answer.destination);
        answer.payload = std::move(payload);
        return answer;
    }
};

} // namespace meterglass::test
