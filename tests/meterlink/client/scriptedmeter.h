#pragma once

#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/client/esmeclient.h"
#include "tests/support/scriptedtransport.h"

#include <QByteArray>

#include <map>

namespace meterglass::test {

/// A client, and a meter at the other end of its wire that behaves as a test tells it to. It answers 4 ms after a
/// request.
class ScriptedMeter
{
public:
    ScriptedMeter();

    /// What the meter does.
    bool isSilent = false;
    /// Sent instead of each answer, after "18" and the sequence number, where it is not empty.
    QByteArray insteadOfAnswer;
    /// Answers for no more attributes than that in a frame.
    std::size_t recordsPerFrame = 100;
    bool refusesReporting = false;
    /// Type and raw value in hexadecimal, by cluster and attribute.
    std::map<std::pair<int, int>, QByteArray> attributes;

    /// Pushes power in W, as a report.
    void report(int watts);

    /// When each request was sent that reads the power.
    std::vector<core::MonotonicTime> polls;

    core::ManualAlarms alarms;
    core::BenchClock clock;
    ScriptedTransport wire;
    han::HanExchange exchange;
    client::MeterStore store;
    std::optional<client::EsmeClient> client;

private:
    void hear(const han::ApsFrame &frame);
    zcl::Bytes answerTo(const han::ApsFrame &frame) const;
    QByteArray recordsFor(const han::ApsFrame &frame) const;

    std::vector<core::Alarm> m_answers;
};

} // namespace meterglass::test
