#pragma once

#include "core/household/household.h"
#include "core/meter/singleelementmeter.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/capture/capturering.h"
#include "meterlink/client/esmeclient.h"
#include "meterlink/client/frameledger.h"
#include "meterlink/virtual/loopback.h"
#include "meterlink/virtual/virtualesme.h"
#include "tests/support/tamperingtransport.h"
#include "ui/display/displaywindow.h"

namespace meterglass::test {

/// A home from the household to the widgets, on alarms driven by hand, with a place at which the meter's frames can be
/// changed before they are sealed.
class DisplayedHome
{
public:
    DisplayedHome(const core::Household &household, core::UtcSecond start,
                  core::MeterConfiguration configuration = plainMeter(), core::MeterDiary diary = {});

    static core::MeterConfiguration plainMeter();
    /// In prepayment mode, with a rate by day and one from 00:30 to 07:30 UTC.
    static core::MeterConfiguration meterWithTwoRates();

    /// The text of the label of that object name; fails the test where there is none.
    QString text(const QByteArray &objectName) const;
    /// Seconds since 1970 on the bench clock, rounded down.
    long long now() const;

    core::ManualAlarms alarms;
    core::HomeZone zone;
    core::BenchClock clock;
    core::SingleElementMeter meter;
    virtualhan::Loopback network;
    TamperingTransport meterDoor;
    virtualhan::VirtualEsme esme;
    capture::CaptureRing capture;
    client::FrameLedger ledger;
    han::HanExchange exchange;
    client::MeterStore store;
    client::EsmeClient client;
    ui::DisplayWindow window;
};

} // namespace meterglass::test
