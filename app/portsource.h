#pragma once

#include "app/arguments.h"
#include "app/displaysource.h"
#include "app/portchoice.h"
#include "app/porthome.h"

namespace meterglass::app {

/// The meter behind a radio on a serial port.
class PortSource final : public DisplaySource
{
public:
    /// Opens the user's keys; the port is opened by `start`. Clock and alarms must outlive the source.
    static Argument<std::unique_ptr<DisplaySource>> open(const PortChoice &choice, const core::Clock &clock,
                                                         core::Alarms &alarms);

    MeterReader &reader() override { return m_home.reader(); }
    ui::LinkStatus link() const override;
    void start(ui::DisplayWindow &window) override;
    void finish() override { }
    void admit(ezsp::Eui64 device, const security::InstallCode &code) override { m_home.network().admit(device, code); }

private:
    PortSource(const PortChoice &choice, PortKeys keys, const core::Clock &clock, core::Alarms &alarms);

    QString m_port;
    QString m_name;
    PortKeys m_keys;
    PortHome m_home;
};

} // namespace meterglass::app
