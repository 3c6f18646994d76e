#pragma once

#include "core/time/manualalarms.h"
#include "meterlink/ezsp/ezsphost.h"
#include "tests/meterlink/ezsp/scriptedcoprocessor.h"
#include "tests/support/hex.h"

#include <map>

namespace meterglass::test {

/// A host and a co-processor whose answers to each command are written out by hand.
class ScriptedRadio
{
public:
    explicit ScriptedRadio(ezsp::EzspVersion version)
        : hostAsh(ezsp::AshParameters::host(), alarms),
          coProcessor(version, hostAsh, alarms),
          host(hostAsh, alarms),
          m_isWide(version >= 14)
    {
        coProcessor.answers = [this](const ezsp::EzspFrameView &command) { return answerTo(command); };
    }

    bool isWide() const { return m_isWide; }
    /// A status, as this version writes it.
    QByteArray status(const char *narrow, const char *wide) const { return m_isWide ? wide : narrow; }
    QByteArray success() const { return status("00", "00000000"); }

    /// Answers a command; each with the last payload that was given for it.
    void answer(std::uint16_t id, const QByteArray &payload) { m_answers[id] = payload; }
    /// Sends a callback 5 ms after each time that the command came.
    void callBackAfter(std::uint16_t command, std::uint16_t id, const QByteArray &payload)
    {
        m_callbacks.emplace(command, std::pair(id, payload));
    }
    void forgetCallbacks() { m_callbacks.clear(); }

    /// The payloads with which a command came, as hexadecimal.
    QList<QByteArray> commands(std::uint16_t id) const { return m_commands.value(id); }

    core::ManualAlarms alarms;
    ezsp::AshEngine hostAsh;
    ScriptedCoProcessor coProcessor;
    ezsp::EzspHost host;
    /// Hears of each command before it is answered.
    std::function<void(const ezsp::EzspFrameView &)> onCommand;

private:
    std::optional<zcl::Bytes> answerTo(const ezsp::EzspFrameView &command)
    {
        const std::uint16_t id = command.header.id;
        m_commands[id].append(hexOf(command.payload).replace(" ", ""));
        if (onCommand)
            onCommand(command);
        const auto [first, last] = m_callbacks.equal_range(id);
        for (auto callback = first; callback != last; ++callback)
            m_alarms.push_back(alarms.after(std::chrono::milliseconds(5), [this, what = callback->second] {
                coProcessor.callBack(what.first, hex(what.second));
            }));
        if (const auto answer = m_answers.find(id); answer != m_answers.end())
            return hex(answer->second);
        ezsp::EzspHeader invalid = command.header;
        invalid.direction = ezsp::EzspDirection::FromCoProcessor;
        invalid.id = 0x58;
        coProcessor.send(invalid, hex(status("31", "00000200")));
        return std::nullopt;
    }

    bool m_isWide;
    std::map<std::uint16_t, QByteArray> m_answers;
    std::multimap<std::uint16_t, std::pair<std::uint16_t, QByteArray>> m_callbacks;
    QMap<std::uint16_t, QList<QByteArray>> m_commands;
    std::vector<core::Alarm> m_alarms;
};

} // namespace meterglass::test
