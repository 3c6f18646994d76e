#include "app/displaycommand.h"

#include "app/builtinhome.h"
#include "app/exitcode.h"
#include "app/homeoptions.h"
#include "app/keptmeter.h"
#include "app/keptpower.h"
#include "app/kiosk/kiosk.h"
#include "app/lookoptions.h"
#include "core/time/qtalarms.h"
#include "core/time/systemclock.h"
#include "ui/display/displaypreferences.h"
#include "ui/display/displaywindow.h"
#include "ui/display/language.h"

#include <QApplication>
#include <QSettings>

namespace meterglass::app {

namespace {

const QString KioskOption = QStringLiteral("kiosk");

/// What a person chooses holds at once and the next time.
void rememberChoices(ui::DisplayWindow &window, const ui::DisplayOptions &look, QSettings &settings,
                     ui::Language &language)
{
    QObject::connect(&window, &ui::DisplayWindow::optionsChosen, &window,
                     [&settings, &language, shown = look](const ui::DisplayOptions &chosen) mutable {
                         ui::savePreferences(settings, std::exchange(shown, chosen), chosen);
                         language.speak(chosen.locale);
                     });
}

/// Opens the window on the home that the options ask for, which goes on where it stopped.
int run(const CommandOptions &options, const ui::DisplayOptions &look, QSettings &settings)
{
    ui::Language language;
    language.speak(look.locale);
    core::QtAlarms alarms;
    const core::HomeZone zone;
    const core::SystemClock clock;
    const auto now = std::chrono::floor<std::chrono::seconds>(clock.now());
    core::StoreThread storeThread;
    core::MeterKeeper keeper(alarms, storeThread);
    core::PowerKeeper power(alarms, storeThread);
    KeptMeter kept = openKept(keeper, options, now);
    auto fitted = homeOf(options, kept.origin);
    if (!fitted)
        return refuse(fitted.error().reason);
    fitted->stored = std::move(kept.state);
    BuiltInHome home(std::move(fitted).value(), clock, alarms, zone);
    home.keepWith(keeper, kept.origin);
    ui::DisplayWindow window(home.store(), clock, alarms, zone, look);
    window.explainFrom(home.ledger(), {.display = BuiltInHome::displayAddress()});
    rememberChoices(window, look, settings, language);
    QObject::connect(&window, &ui::DisplayWindow::messageAcknowledged, &window,
                     [&home](std::uint32_t id) { home.acknowledge(id); });
    // The meter has 14 months to live through, and a week of power is read: a person sees the window first.
    QObject::connect(&window, &ui::DisplayWindow::firstPainted, &window, [&] {
        window.restorePower(openKept(power, options));
        power.keep([&window](core::UtcSecond since) { return window.power().stepsSince(since); });
        home.start();
    });
    std::optional<Kiosk> kiosk;
    if (options.isSet(KioskOption)) {
        kiosk.emplace(window, settings, alarms, clock, zone);
        kiosk->show();
    } else {
        window.resize(800, 480);
        window.show();
    }
    const int code = QApplication::exec();
    keeper.finish();
    power.finish();
    return code;
}

} // namespace

int display(const QStringList &arguments, Program program)
{
    CommandOptions options(
        QStringLiteral("[--kiosk] [--scenario FILE] [--load FILE] [--theme THEME] [--text PERCENT] [--language CODE]"),
        QStringLiteral("Opens the In-Home Display on the built-in meter."));
    options.flag(KioskOption, QStringLiteral("A panel on a wall: full screen, by touch and keys alone, no way out."));
    addHomeOptions(options);
    addLookOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    if (!hasScreen())
        return refuse(QStringLiteral("there is no display here to open a window on; "
                                     "meterglass screenshot and meterglass simulate work without one"));
    provideRuntimeDirectory();
    const QApplication application(program.argc, program.argv);
    QSettings settings;
    const auto look = lookOf(options, ui::savedPreferences(settings));
    if (!look)
        return refuse(look.error().reason);
    return run(options, *look, settings);
}

} // namespace meterglass::app
