#include "app/displaycommand.h"

#include "app/builtinsource.h"
#include "app/exitcode.h"
#include "app/homeoptions.h"
#include "app/kiosk/kiosk.h"
#include "app/lookoptions.h"
#include "app/portsource.h"
#include "app/sourceswitch.h"
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

/// What the options ask for, else what was chosen the last time.
PortChoice firstChoice(const CommandOptions &options, const PortChoice &asked, const QSettings &settings)
{
    if (asksForPort(options) || asksForHome(options))
        return asked;
    return SourceSwitch::savedChoice(settings);
}

/// Opens the window on the home that the options ask for, which goes on where it stopped.
int run(const CommandOptions &options, const PortChoice &asked, const ui::DisplayOptions &look, QSettings &settings)
{
    ui::Language language;
    language.speak(look.locale);
    core::QtAlarms alarms;
    const core::HomeZone zone;
    const core::SystemClock clock;
    const auto open = [&](const PortChoice &choice) {
        return choice.port.isEmpty() ? BuiltInSource::open(options, clock, alarms, zone)
                                     : PortSource::open(choice, clock, alarms);
    };
    const PortChoice first = firstChoice(options, asked, settings);
    auto source = open(first);
    if (!source)
        return refuse(source.error().reason);
    ui::DisplayWindow window((*source)->reader().store(), clock, alarms, zone, look);
    SourceSwitch sources(std::move(source).value(), first, open, window, settings);
    rememberChoices(window, look, settings, language);
    // The meter has 14 months to live through, and a week of power is read: a person sees the window first.
    QObject::connect(&window, &ui::DisplayWindow::firstPainted, &sources, &SourceSwitch::start);
    std::optional<Kiosk> kiosk;
    if (options.isSet(KioskOption)) {
        kiosk.emplace(window, settings, alarms, clock, zone);
        kiosk->show();
    } else {
        window.resize(800, 480);
        window.show();
    }
    const int code = QApplication::exec();
    sources.finish();
    return code;
}

} // namespace

int display(const QStringList &arguments, Program program)
{
    CommandOptions options(
        QStringLiteral("[--kiosk] [--scenario FILE | --load FILE | --port DEV [--role ROLE]] [--theme THEME] "
                       "[--text PERCENT] [--language CODE]"),
        QStringLiteral("Opens the In-Home Display on the built-in meter, or on the one behind a serial port."));
    options.flag(KioskOption, QStringLiteral("A panel on a wall: full screen, by touch and keys alone, no way out."));
    addPortOptions(options,
                   QStringLiteral("Show the meter behind the radio on this serial port; see meterglass ports."));
    addHomeOptions(options);
    addLookOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    const auto asked = portChoiceOf(options);
    if (!asked)
        return refuse(asked.error().reason);
    if (asksForPort(options) && asksForHome(options))
        return refuse(QStringLiteral("give either --port or a home of the built-in meter"));
    if (!hasScreen())
        return refuse(QStringLiteral("there is no display here to open a window on; "
                                     "meterglass screenshot and meterglass simulate work without one"));
    provideRuntimeDirectory();
    const QApplication application(program.argc, program.argv);
    QSettings settings;
    const auto look = lookOf(options, ui::savedPreferences(settings));
    if (!look)
        return refuse(look.error().reason);
    return run(options, *asked, *look, settings);
}

} // namespace meterglass::app
