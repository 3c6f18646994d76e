#include "app/builtinsource.h"

#include "app/homeoptions.h"
#include "app/keptmeter.h"
#include "app/keptpower.h"

namespace meterglass::app {

BuiltInSource::BuiltInSource(const CommandOptions &options, core::Alarms &alarms)
    : m_options(options),
      m_keeper(alarms, m_storeThread),
      m_power(alarms, m_storeThread)
{ }

Argument<std::unique_ptr<DisplaySource>> BuiltInSource::open(const CommandOptions &options, const core::Clock &clock,
                                                             core::Alarms &alarms, const core::HomeZone &zone)
{
    std::unique_ptr<BuiltInSource> source(new BuiltInSource(options, alarms));
    KeptMeter kept = openKept(source->m_keeper, options, std::chrono::floor<std::chrono::seconds>(clock.now()));
    auto fitted = homeOf(options, kept.origin);
    if (!fitted)
        return fitted.error();
    fitted->stored = std::move(kept.state);
    source->m_home.emplace(std::move(fitted).value(), clock, alarms, zone);
    source->m_home->keepWith(source->m_keeper, kept.origin);
    return std::unique_ptr<DisplaySource>(std::move(source));
}

void BuiltInSource::start(ui::DisplayWindow &window)
{
    window.restorePower(openKept(m_power, m_options));
    m_power.keep([&window](core::UtcSecond since) { return window.power().stepsSince(since); });
    m_home->start();
}

void BuiltInSource::finish()
{
    m_keeper.finish();
    m_power.finish();
}

} // namespace meterglass::app
