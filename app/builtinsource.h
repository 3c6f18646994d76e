#pragma once

#include "app/arguments.h"
#include "app/builtinhome.h"
#include "app/commandoptions.h"
#include "app/displaysource.h"
#include "core/store/powerkeeper.h"
#include "core/store/storethread.h"

namespace meterglass::app {

/// The built-in meter, which goes on where it stopped.
class BuiltInSource final : public DisplaySource
{
public:
    /// The home that the options ask for. All must outlive the source.
    static Argument<std::unique_ptr<DisplaySource>> open(const CommandOptions &options, const core::Clock &clock,
                                                         core::Alarms &alarms, const core::HomeZone &zone);

    MeterReader &reader() override { return m_home->reader(); }
    ui::LinkStatus link() const override { return {.display = BuiltInHome::displayAddress()}; }
    void start(ui::DisplayWindow &window) override;
    void finish() override;

private:
    BuiltInSource(const CommandOptions &options, core::Alarms &alarms);

    const CommandOptions &m_options;
    core::StoreThread m_storeThread;
    core::MeterKeeper m_keeper;
    core::PowerKeeper m_power;
    std::optional<BuiltInHome> m_home;
};

} // namespace meterglass::app
