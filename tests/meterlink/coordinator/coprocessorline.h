#pragma once

#include "core/time/manualalarms.h"
#include "meterlink/coordinator/networkcoprocessor.h"
#include "tests/support/hex.h"

#include <QByteArrayList>

namespace meterglass::test {

/// A co-processor on a line whose other end is an ASH engine and a test's EZSP frames, written out by hand.
class CoprocessorLine
{
public:
    static constexpr ezsp::Eui64 Own = 0x0102030405060708;

    explicit CoprocessorLine(ezsp::EzspVersion version)
        : m_air(m_alarms),
          m_coprocessor(m_air, m_alarms, version, Own),
          m_host(ezsp::AshParameters::host(), m_alarms)
    {
        using coordinator::NetworkCoprocessor;
        QObject::connect(&m_host, &ezsp::AshEngine::written, &m_coprocessor,
                         [this](const zcl::Bytes &bytes) { later([this, bytes] { m_coprocessor.receive(bytes); }); });
        QObject::connect(&m_coprocessor, &NetworkCoprocessor::written, &m_host,
                         [this](const zcl::Bytes &bytes) { later([this, bytes] { m_host.receive(bytes); }); });
        QObject::connect(&m_host, &ezsp::AshEngine::received, &m_host,
                         [this](const zcl::Bytes &data) { m_heard += hexOf(data); });
        m_coprocessor.start();
        wait(std::chrono::milliseconds(10));
        reset();
    }

    core::ManualAlarms &alarms() { return m_alarms; }
    coordinator::EmulatedAir &air() { return m_air; }
    coordinator::NetworkCoprocessor &coprocessor() { return m_coprocessor; }

    void reset()
    {
        m_host.start();
        wait(std::chrono::milliseconds(100));
    }
    /// Agrees on the co-processor's version.
    void agree() { say("00 00 00 04"); }
    /// @return what the co-processor has sent within 100 ms, in hexadecimal
    QByteArrayList say(const QByteArray &frame)
    {
        m_heard.clear();
        m_host.send(hex(frame));
        wait(std::chrono::milliseconds(100));
        return m_heard;
    }
    /// The same of what it says unasked.
    QByteArrayList listen(std::chrono::milliseconds time)
    {
        m_heard.clear();
        wait(time);
        return m_heard;
    }

private:
    void later(std::function<void()> what)
    {
        m_flights.push_back(m_alarms.after(std::chrono::milliseconds(1), std::move(what)));
    }
    void wait(std::chrono::milliseconds time) { m_alarms.advance(time); }

    core::ManualAlarms m_alarms;
    coordinator::EmulatedAir m_air;
    coordinator::NetworkCoprocessor m_coprocessor;
    ezsp::AshEngine m_host;
    QByteArrayList m_heard;
    std::vector<core::Alarm> m_flights;
};

/// EZSP 13: formNetwork on channel 15, PAN 0x1234.
inline const QByteArray FormNetwork13 = "00 00 01 1e 00"
                                        "8877665544332211 3412 05 0f 00 0000 00 00f8ff07";

} // namespace meterglass::test
