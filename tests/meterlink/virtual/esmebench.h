#pragma once

#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/virtual/virtualesme.h"
#include "tests/support/listedhousehold.h"
#include "tests/support/scriptedtransport.h"

#include <QByteArray>

namespace meterglass::test {

/// A virtual meter fitted on 6 January 2026 at 00:00 UTC with 12,480,000 Wh, and a wire to it that a test holds.
class EsmeBench
{
public:
    /// @param loads what the home draws; 1615 W for ever where it is empty. @param diary what is done to the meter
    explicit EsmeBench(std::vector<core::LoadSegment> loads = {},
                       core::MeterConfiguration configuration = withoutTariff(), core::MeterDiary diary = {});

    static core::MeterConfiguration withoutTariff();
    /// In prepayment mode, with a rate by day (27691) and one from 00:30 to 07:30 UTC (13847), in 10^-5 GBP a kWh.
    static core::MeterConfiguration withTwoRates();

    static constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 6);

    /// Hands the meter a frame of the display's, under the link key. @return what it sent at once, in hexadecimal; the
    /// last where it sent more
    QByteArray ask(std::uint16_t cluster, const QByteArray &frame);
    static han::ApsFrame request(std::uint16_t cluster, const QByteArray &frame);

    core::ManualAlarms alarms;
    core::BenchClock clock;
    ListedHousehold household;
    core::HomeZone zone;
    core::SingleElementMeter meter;
    ScriptedTransport wire;
    virtualhan::VirtualEsme esme;
};

} // namespace meterglass::test
