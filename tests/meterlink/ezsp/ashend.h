#pragma once

#include "core/time/manualalarms.h"
#include "meterlink/ezsp/ashengine.h"
#include "tests/meterlink/ezsp/naiveash.h"

#include <QObject>

#include <vector>

namespace meterglass::test {

/// An engine on a line that a test plays the other end of, frame by frame.
class AshEnd
{
public:
    explicit AshEnd(const ezsp::AshParameters &parameters) : m_engine(parameters, m_alarms)
    {
        QObject::connect(&m_engine, &ezsp::AshEngine::written, &m_engine,
                         [this](const zcl::Bytes &bytes) { m_written += hexOf(bytes) + '\n'; });
        QObject::connect(&m_engine, &ezsp::AshEngine::received, &m_engine,
                         [this](const zcl::Bytes &data) { m_received += hexOf(data) + '\n'; });
        QObject::connect(&m_engine, &ezsp::AshEngine::connected, &m_engine,
                         [this](ezsp::AshReset reason) { m_resets.push_back(reason); });
        QObject::connect(&m_engine, &ezsp::AshEngine::failed, &m_engine,
                         [this](const ezsp::AshFailure &failure) { m_failures.push_back(failure); });
    }

    ezsp::AshEngine &engine() { return m_engine; }
    core::ManualAlarms &alarms() { return m_alarms; }

    /// @param words as NaiveAsh takes them
    void arrives(const QByteArray &words) { m_engine.receive(hex(NaiveAsh::frames(words))); }
    void arrivesRaw(const QByteArray &hexText) { m_engine.receive(hex(hexText)); }
    void sends(const QByteArray &hexText) { m_engine.send(hex(hexText)); }
    /// A host whose RST is answered, or a co-processor that has said that it is there.
    void connects()
    {
        m_engine.start();
        if (m_engine.state() == ezsp::AshEngine::State::Connecting)
            arrives("RSTACK 0b");
        written();
        resets();
    }

    /// What was written since the last call, a frame a line.
    QByteArray written() { return std::exchange(m_written, {}).trimmed(); }
    QByteArray received() { return std::exchange(m_received, {}).trimmed(); }
    std::vector<ezsp::AshReset> resets() { return std::exchange(m_resets, {}); }
    std::vector<ezsp::AshFailure> failures() { return std::exchange(m_failures, {}); }

private:
    core::ManualAlarms m_alarms;
    ezsp::AshEngine m_engine;
    QByteArray m_written;
    QByteArray m_received;
    std::vector<ezsp::AshReset> m_resets;
    std::vector<ezsp::AshFailure> m_failures;
};

} // namespace meterglass::test
