#include "app/displaycommand.h"

#include "app/builtinhome.h"
#include "app/exitcode.h"
#include "app/homeoptions.h"
#include "app/lookoptions.h"
#include "core/time/qtalarms.h"
#include "core/time/systemclock.h"
#include "ui/display/displaywindow.h"
#include "ui/display/themepreference.h"

#include <QApplication>
#include <QSettings>

namespace meterglass::app {

namespace {

int run(FittedHome fitted, const ui::DisplayOptions &look, QSettings &settings)
{
    core::QtAlarms alarms;
    const core::HomeZone zone;
    const core::SystemClock clock;
    BuiltInHome home(std::move(fitted), clock, alarms, zone);
    ui::DisplayWindow window(home.store(), clock, alarms, zone, look);
    QObject::connect(&window, &ui::DisplayWindow::themeChosen, &window,
                     [&settings](ui::ThemeChoice theme) { ui::saveThemeChoice(settings, theme); });
    // The meter has 14 months to live through: a person sees the window first.
    QObject::connect(&window, &ui::DisplayWindow::firstPainted, &window, [&home] { home.start(); });
    window.resize(800, 480);
    window.show();
    return QApplication::exec();
}

} // namespace

int display(const QStringList &arguments, Program program)
{
    CommandOptions options(
        QStringLiteral("[--scenario FILE] [--load FILE] [--theme THEME] [--text PERCENT] [--language CODE]"),
        QStringLiteral("Opens the In-Home Display on the built-in meter."));
    addHomeOptions(options);
    addLookOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    if (!hasScreen())
        return refuse(QStringLiteral("there is no display here to open a window on; "
                                     "meterglass screenshot and meterglass simulate work without one"));
    provideRuntimeDirectory();
    const QApplication application(program.argc, program.argv);
    if (const QString reason = applyLanguage(options); !reason.isEmpty())
        return refuse(reason);
    QSettings settings;
    const auto look = lookOf(options, ui::savedThemeChoice(settings));
    if (!look)
        return refuse(look.error().reason);
    const auto now = std::chrono::floor<std::chrono::seconds>(core::SystemClock().now());
    auto home = homeOf(options, now);
    if (!home)
        return refuse(home.error().reason);
    return run(std::move(home).value(), *look, settings);
}

} // namespace meterglass::app
