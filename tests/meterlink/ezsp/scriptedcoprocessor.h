#pragma once

#include "core/time/manualalarms.h"
#include "meterlink/ezsp/ashengine.h"
#include "meterlink/ezsp/ezspheader.h"
#include "meterlink/zcl/bytewriter.h"

#include <functional>

namespace meterglass::test {

/// A co-processor that answers as a test says, at the far end of a line that takes a millisecond.
class ScriptedCoProcessor
{
public:
    ScriptedCoProcessor(ezsp::EzspVersion version, ezsp::AshEngine &host, core::Alarms &alarms)
        : m_version(version),
          m_host(host),
          m_alarms(alarms),
          m_ash(ezsp::AshParameters::coProcessor(), alarms)
    {
        using ezsp::AshEngine;
        QObject::connect(&host, &AshEngine::written, &m_ash, [this](const zcl::Bytes &bytes) {
            later([this, bytes] {
                if (isListening)
                    m_ash.receive(bytes);
            });
        });
        QObject::connect(&m_ash, &AshEngine::written, &m_ash,
                         [this](const zcl::Bytes &bytes) { later([this, bytes] { m_host.receive(bytes); }); });
        QObject::connect(&m_ash, &AshEngine::received, &m_ash, [this](const zcl::Bytes &data) { take(data); });
        QObject::connect(&m_ash, &AshEngine::connected, &m_ash, [this] { m_form = ezsp::OldestEzspVersion; });
        m_ash.start();
    }

    /// Of every command but `version`, in the order of their arrival; what it returns is the answer's payload, and
    /// nothing is no answer.
    std::function<std::optional<zcl::Bytes>(const ezsp::EzspFrameView &command)> answers;
    bool isListening = true;

    ezsp::AshEngine &ash() { return m_ash; }
    ezsp::EzspVersion form() const { return m_form; }
    /// The protocol versions that hosts have asked for.
    std::vector<int> asked;

    void send(const ezsp::EzspHeader &header, zcl::ByteView payload)
    {
        m_ash.send(ezsp::encodeEzspFrame(header, payload, m_form));
    }

    /// @param sequence as real ones do, of the last command that was answered
    void callBack(std::uint16_t id, zcl::ByteView payload)
    {
        ezsp::EzspHeader header;
        header.direction = ezsp::EzspDirection::FromCoProcessor;
        header.isAsyncCallback = true;
        header.sequence = m_answered;
        header.id = id;
        send(header, payload);
    }

private:
    void later(std::function<void()> callback)
    {
        m_alarmsHeld.push_back(m_alarms.after(std::chrono::milliseconds(1), std::move(callback)));
    }

    void take(const zcl::Bytes &data)
    {
        const auto command = ezsp::decodeEzspFrame(data, m_form);
        if (!command)
            return;
        ezsp::EzspHeader header = command->header;
        header.direction = ezsp::EzspDirection::FromCoProcessor;
        if (header.id != 0) {
            const auto answer = answers ? answers(*command) : std::nullopt;
            if (answer)
                send(header, *answer);
        } else {
            asked.push_back(command->payload[0]);
            send(header, zcl::ByteWriter().u8(m_version).u8(2).u16(0x7430).take());
            m_form = m_version;
        }
        m_answered = header.sequence;
    }

    ezsp::EzspVersion m_version;
    ezsp::AshEngine &m_host;
    core::Alarms &m_alarms;
    ezsp::AshEngine m_ash;
    ezsp::EzspVersion m_form = ezsp::OldestEzspVersion;
    std::uint8_t m_answered = 0;
    std::vector<core::Alarm> m_alarmsHeld;
};

} // namespace meterglass::test
